// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/calendar/schoolcalendar.h"
#include "core/domain/weekschedule.h"

namespace traject {

/// What a learner does on a day by the timetable, or why nothing.
enum class DayPlan {
    School,
    Workplace,
    Both,
    NotPlanned, ///< the week pattern has nothing on that day, as mostly in a weekend
    PublicHoliday,
    SchoolHoliday,
    Closed, ///< closed by hand
};

struct LearnerDay
{
    QDate date;
    int week = 0; ///< index in WeekSchedule::weeks
    DayPlan plan = DayPlan::NotPlanned;
    QString holiday; ///< the Dutch name of a public or school holiday

    bool operator==(const LearnerDay &) const = default;
};

/// Every date of `period` with what the learner does on it. The patterns repeat in turn from the
/// Monday of the week of `start`, the first day of the agreement, on which `period` may not begin
/// earlier; they rest on public holidays, in school holidays that were not opened by hand, and on
/// days closed by hand. Empty without week patterns. Rulebook, "Week patterns".
[[nodiscard]] QList<LearnerDay> learnerDays(const WeekSchedule &schedule, QDate start,
                                            const calendar::Period &period,
                                            const calendar::SetByHand &setByHand = {});

/// A date on which the timetable plans something, with the week pattern that it follows.
struct PlannedDay
{
    QDate date;
    int week = 0; ///< index in WeekSchedule::weeks

    bool operator==(const PlannedDay &) const = default;
};

/// The dates from `start` to `end` (both included) on which the learner does something, in the
/// order of time, as in learnerDays().
[[nodiscard]] QList<PlannedDay> plannedDays(const WeekSchedule &schedule, QDate start, QDate end,
                                            const calendar::SetByHand &setByHand = {});

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
