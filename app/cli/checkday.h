// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/rules/checker.h"

#include <QCommandLineParser>

namespace traject::cli {

/// Adds --on DATE, the day of the check.
void addDayOption(QCommandLineParser &parser);

/// Adds --law today: the law of the day of the check instead of that of the start.
void addLawOption(QCommandLineParser &parser);

/// The circumstances that the options ask for; without --on the day of the check is today. Nothing
/// after telling of a value that is no date or no law: a usage error.
[[nodiscard]] std::optional<CheckContext> checkContext(const QCommandLineParser &parser,
                                                       const Clock &clock);

} // namespace traject::cli
