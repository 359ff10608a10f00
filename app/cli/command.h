// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCommandLineParser>
#include <QStringList>

#include <span>

namespace traject::cli {

/// One command of the command line: how it is called and what runs it. Each command stands in a
/// file of its own and parses its own options; main.cpp finds it in commands().
struct Command
{
    QString name;
    QString synopsis; ///< "check --draft DRAFT.json [--json]"
    /// Draws pages, so that it needs a QGuiApplication (offscreen).
    bool drawsPages = false;
    /// Gets the arguments after the command's name and gives the exit code.
    int (*run)(const QStringList &arguments);
};

[[nodiscard]] std::span<const Command> commands();

int runCreate(const QStringList &arguments);
int runInfo(const QStringList &arguments);
int runPassphrase(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runDraft(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runRender(const QStringList &arguments);
int runPremiums(const QStringList &arguments);
int runRules(const QStringList &arguments);
int runTerm(const QStringList &arguments);
int runToday(const QStringList &arguments);
int runVisits(const QStringList &arguments);
int runCalendar(const QStringList &arguments);
int runId(const QStringList &arguments);
int runSearch(const QStringList &arguments);
int runPlace(const QStringList &arguments);

/// The options that commands share.
[[nodiscard]] QCommandLineOption jsonOption();
[[nodiscard]] QCommandLineOption passphraseFileOption();

/// Parses the arguments of a command; empty, with the problem said, when they do not fit.
/// `positional` is how many plain arguments (files) it may have at the most.
[[nodiscard]] bool parseArguments(QCommandLineParser &parser, const QStringList &arguments,
                                  qsizetype positional);

} // namespace traject::cli
