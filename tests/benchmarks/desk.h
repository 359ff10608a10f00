// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/environment.h"

#include <QSettings>

#include <cstdio>

/// What a window is given when it is measured: nobody is asked anything.
namespace traject::bench {

class NoMessages final : public ui::Messages
{
public:
    void showError(QWidget *, const QString &, const QString &text) override
    {
        std::fprintf(stderr, "%s\n", qPrintable(text));
    }
    void showInformation(QWidget *, const QString &, const QString &) override { }
    void ask(QWidget *, const QString &, const QString &, const QString &,
             const std::function<void()> &) override
    { }
};

class NoFiles final : public ui::FileDialogs
{
public:
    void openFile(QWidget *, const QString &, const QString &, const OnChosen &) override { }
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  const OnChosen &) override
    { }
    void chooseFolder(QWidget *, const QString &, const OnChosen &) override { }
};

struct Desk
{
    explicit Desk(const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    { }

    FixedClock clock{QDateTime(QDate(2026, 8, 20), QTime(9, 0))};
    NoMessages messages;
    NoFiles files;
    QSettings settings;
    ui::Environment environment{clock, messages, files, settings};
};

} // namespace traject::bench
