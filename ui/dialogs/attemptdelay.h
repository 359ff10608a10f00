// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QSettings;

namespace traject {
class Clock;
}

namespace traject::ui {

/// Wrong passphrases slow down: 1, 2, 4, 8, 16 and then 30 seconds until the next attempt. Kept in
/// the settings per caseload (under a hash of its path), so that starting the program again does
/// not start the counting again.
class AttemptDelay
{
public:
    AttemptDelay(QSettings &settings, const Clock &clock, const QString &caseload);

    /// Counts a failure; seconds to wait before the next attempt.
    [[nodiscard]] int failed();
    /// Forgets the failures.
    void succeeded();
    /// Seconds until the next attempt; 0: now.
    [[nodiscard]] int secondsLeft() const;

private:
    QSettings &m_settings;
    const Clock &m_clock;
    QString m_group; ///< in the settings
};

} // namespace traject::ui
