// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/theme.h"

class QSettings;

namespace traject::ui {

/// What a user chooses for the program on this computer, whatever the caseload.
struct Preferences
{
    QString language = QStringLiteral("nl"); ///< "nl" or "en"
    ColorScheme colorScheme = ColorScheme::System;
    int textSizePercent = 100; ///< 100 to 200
    int lockAfterMinutes = 5; ///< of idleness; 0: never

    [[nodiscard]] static Preferences read(const QSettings &settings);
    void write(QSettings &settings) const;

    bool operator==(const Preferences &) const = default;
};

/// Caseload files opened before, the latest first.
[[nodiscard]] QStringList recentFiles(const QSettings &settings);
void rememberFile(QSettings &settings, const QString &path);
void forgetFile(QSettings &settings, const QString &path);

} // namespace traject::ui
