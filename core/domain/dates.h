// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>

namespace traject::dates {

/// `date` plus whole months, keeping the day number; a month without that day gives its last day
/// (30 November + 3 months = 28 or 29 February). Rulebook, "Month and year sums".
[[nodiscard]] QDate plusMonths(QDate date, int months);

/// The anniversary of `date` after whole years. 29 February gives 1 March in a common year.
[[nodiscard]] QDate anniversary(QDate date, int years);

/// Age in completed years on `day`. Who was born on 29 February has a birthday on 1 March in
/// common years. Both dates must be valid and `day` not before `birth`.
[[nodiscard]] int ageOn(QDate birth, QDate day);

/// First day (1 September) and last day (31 August) of the school year that holds `day`.
[[nodiscard]] QDate schoolYearStart(QDate day);
[[nodiscard]] QDate schoolYearEnd(QDate day);

/// "1 september 2026", as a Dutch sentence writes a date.
[[nodiscard]] QString longText(QDate date);
/// "1/09/2026".
[[nodiscard]] QString shortText(QDate date);

} // namespace traject::dates
