// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/weekschedule.h"

#include <QDate>

namespace traject {

/// A date on which the timetable plans something, with the week pattern that it follows.
struct PlannedDay
{
    QDate date;
    int week = 0; ///< index in WeekSchedule::weeks

    bool operator==(const PlannedDay &) const = default;
};

/// The dates from `start` to `end` (both included) on which the timetable plans something, in the
/// order of time. The patterns repeat in turn from the Monday of the week of the start, and rest
/// on public holidays and in school holidays. Rulebook, "Week patterns".
[[nodiscard]] QList<PlannedDay> plannedDays(const WeekSchedule &schedule, QDate start, QDate end);

/// Whether the average week has at least `hours` at the workplace. Compares without rounding.
[[nodiscard]] bool averageReaches(const WeekSchedule &schedule, double hours);

/// One day of a week pattern in figures. Slots that end before they begin do not count.
struct DayLoad
{
    QList<int> slotIndexes; ///< in the order of their beginning; indexes in the pattern
    int beginMinute = 0; ///< of the first slot
    int endMinute = 0; ///< of the last slot
    int workedMinutes = 0; ///< school included
    int workplaceMinutes = 0;
    /// Breaks at the workplace, and gaps between two slots of any kind.
    int breakMinutes = 0;
};
[[nodiscard]] DayLoad dayLoad(const WeekPattern &week, int dayOfWeek);

/// "/schedule/weeks/0" and "/schedule/weeks/0/2".
[[nodiscard]] QString weekPointer(int week);
[[nodiscard]] QString slotPointer(int week, int index);
/// "Maandag", or "Week 2, maandag" where there are several patterns.
[[nodiscard]] QString dayLabel(const WeekSchedule &schedule, int week, int dayOfWeek);

} // namespace traject
