// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCommandLineParser>
#include <QDate>

#include <optional>

namespace traject::cli {

/// The dates that an option was given; empty after telling of a value that is no date: a usage
/// error. An option that is absent gives an empty list.
[[nodiscard]] std::optional<QList<QDate>> dateValues(const QCommandLineParser &parser,
                                                     const QString &option);

/// The one date of an option, or `absent` without it; empty after telling what is wrong.
[[nodiscard]] std::optional<QDate> dateValue(const QCommandLineParser &parser,
                                             const QString &option, QDate absent);

} // namespace traject::cli
