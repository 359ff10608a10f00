// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/money.h"

#include <QDate>

#include <optional>

/// Reads what a person types in a field, forgiving about separators. Files and exchange formats
/// have readers of their own, which are strict.
namespace traject::typed {

/// A date in the order day, month, year: "1/9/26", "1-9-2026", "1.9.2026", "01092026", "010926",
/// "1 september 2026", "1 sept 26"; or year first: "2026-09-01", "20260901". A year of two digits
/// lies in the century that puts it at most ten years after `today`: "79" is a birth in 1979.
/// Empty when it is not (yet) a date of the calendar.
[[nodiscard]] std::optional<QDate> date(const QString &text, QDate today);

/// A day from `today` on, as people say it: "vandaag", "morgen", "overmorgen", "vrijdag" or "vr"
/// (the next one after today), "volgende vrijdag" (of next week), "volgende week", "over 2 weken",
/// "3 dagen", "over een maand"; the same in English ("tomorrow", "friday", "in 2 weeks"); a date
/// without its year ("12/10", "12 okt": the next one); or a date as above.
[[nodiscard]] std::optional<QDate> dayToCome(const QString &text, QDate today);

/// An amount in euro: "635,10", "635.1", "€ 1.342,75", "1 342,75", "635". Empty when it is none.
[[nodiscard]] std::optional<Money> money(const QString &text);

/// A number that is not negative, with a comma or a point: "20", "20,5", "7.75".
[[nodiscard]] std::optional<double> number(const QString &text);

} // namespace traject::typed
