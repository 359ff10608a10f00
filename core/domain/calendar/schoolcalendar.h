// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/calendar/holidays.h"

/// Training days (rulebook CAL-TRAINING-DAY): the computed holidays with what people set by hand
/// over them.
namespace traject::calendar {

/// What people set by hand over the computed calendar.
struct SetByHand
{
    /// Closing days of the provider and holidays that the computation does not know.
    QList<Period> closed;
    /// Days of school in a computed school holiday. They stand for the school holiday only: never
    /// for a weekend, a public holiday or a closing day.
    QList<Period> open;

    [[nodiscard]] bool isClosed(QDate day) const;
    [[nodiscard]] bool isOpen(QDate day) const; ///< says nothing about closing days
    bool operator==(const SetByHand &) const = default;
};

/// A training day (opleidingsdag): Monday to Friday, not a public holiday, not in a school holiday
/// (unless it was opened by hand), not closed by hand.
[[nodiscard]] bool isTrainingDay(QDate day, const SetByHand &setByHand = {});

/// The `count`th training day from `from` on, which counts itself when it is one; count ≥ 1.
/// Invalid when `from` is.
[[nodiscard]] QDate trainingDay(QDate from, int count, const SetByHand &setByHand = {});

/// How many training days a period has.
[[nodiscard]] int countTrainingDays(const Period &period, const SetByHand &setByHand = {});

} // namespace traject::calendar
