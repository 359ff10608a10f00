// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

/// How the command line speaks: sentences on stderr, JSON on stdout, five exit codes.
namespace traject::cli {

enum ExitCode {
    Fine = 0,
    AnswerIsNo = 1, ///< an error stands, a value is not valid
    Usage = 2,
    CannotOpen = 3, ///< the caseload cannot be opened; it has not been touched
    InputRefused = 4, ///< nothing was changed
};

/// Writes a sentence and a line end to stderr.
void say(const QString &sentence);

/// Writes a JSON value to stdout.
void print(const QJsonObject &object);
void print(const QJsonArray &array);
/// The same in one line, for answers of which there are many.
void printLine(const QJsonObject &object);

/// Says what an error means and gives the exit code for it.
[[nodiscard]] int report(const Error &error);

/// Says what is wrong with the arguments and how to get help; gives Usage.
[[nodiscard]] int usageError(const QString &problem);

} // namespace traject::cli
