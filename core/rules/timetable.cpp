// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/timetable.h"

#include <algorithm>

namespace traject {
namespace {

DayPlan patternPlan(const WeekPattern &week, int dayOfWeek)
{
    bool school = false;
    bool workplace = false;
    for (const ScheduleSlot &slot : week) {
        if (slot.day != dayOfWeek || slot.toMinute <= slot.fromMinute)
            continue;
        (slot.venue == Venue::School ? school : workplace) = true;
    }
    if (school && workplace)
        return DayPlan::Both;
    if (school)
        return DayPlan::School;
    return workplace ? DayPlan::Workplace : DayPlan::NotPlanned;
}

bool isActive(DayPlan plan)
{
    return plan == DayPlan::School || plan == DayPlan::Workplace || plan == DayPlan::Both;
}

/// What the pattern plans, unless the day is one of rest.
DayPlan dayPlan(const WeekPattern &week, QDate date, const calendar::SetByHand &setByHand)
{
    if (calendar::isPublicHoliday(date))
        return DayPlan::PublicHoliday;
    if (calendar::isSchoolHoliday(date) && !setByHand.isOpen(date))
        return DayPlan::SchoolHoliday;
    if (setByHand.isClosed(date))
        return DayPlan::Closed;
    return patternPlan(week, date.dayOfWeek());
}

/// The walk over the calendar: `visit` sees each date of `period`, its week pattern and its plan.
template <typename Visit>
void eachDay(const WeekSchedule &schedule, QDate start, const calendar::Period &period,
             const calendar::SetByHand &setByHand, Visit visit)
{
    Q_ASSERT(!period.first.isValid() || start <= period.first);
    if (schedule.weeks.isEmpty())
        return;
    const QDate firstMonday = start.addDays(1 - start.dayOfWeek());
    for (QDate date = period.first; date <= period.last; date = date.addDays(1)) {
        const auto week = static_cast<int>(firstMonday.daysTo(date) / 7 % schedule.weeks.size());
        visit(date, week, dayPlan(schedule.weeks.at(week), date, setByHand));
    }
}

QString holidayName(QDate date, DayPlan plan)
{
    if (plan == DayPlan::PublicHoliday)
        return calendar::publicHolidayName(date);
    return plan == DayPlan::SchoolHoliday ? calendar::schoolHolidayName(date) : QString();
}

} // namespace

QList<LearnerDay> learnerDays(const WeekSchedule &schedule, QDate start,
                              const calendar::Period &period, const calendar::SetByHand &setByHand)
{
    QList<LearnerDay> result;
    eachDay(schedule, start, period, setByHand, [&result](QDate date, int week, DayPlan plan) {
        result.append({date, week, plan, holidayName(date, plan)});
    });
    return result;
}

QList<PlannedDay> plannedDays(const WeekSchedule &schedule, QDate start, QDate end,
                              const calendar::SetByHand &setByHand)
{
    QList<PlannedDay> result;
    eachDay(schedule, start, {start, end}, setByHand,
            [&result](QDate date, int week, DayPlan plan) {
                if (isActive(plan))
                    result.append({date, week});
            });
    return result;
}

bool averageReaches(const WeekSchedule &schedule, double hours)
{
    // Hours such as 22.8 have no exact binary form; the margin is far below a minute.
    constexpr double margin = 1e-6;
    return schedule.averageMinutes(Venue::Workplace) >= hours * 60 - margin;
}

DayLoad dayLoad(const WeekPattern &week, int dayOfWeek)
{
    DayLoad load;
    for (int i = 0; i < week.size(); ++i) {
        if (week.at(i).day == dayOfWeek && week.at(i).toMinute > week.at(i).fromMinute)
            load.slotIndexes.append(i);
    }
    std::stable_sort(load.slotIndexes.begin(), load.slotIndexes.end(), [&](int left, int right) {
        return week.at(left).fromMinute < week.at(right).fromMinute;
    });
    for (const int i : load.slotIndexes) {
        const ScheduleSlot &slot = week.at(i);
        if (i == load.slotIndexes.constFirst())
            load.beginMinute = slot.fromMinute;
        else
            load.breakMinutes += qMax(0, slot.fromMinute - load.endMinute);
        load.endMinute = qMax(load.endMinute, slot.toMinute);
        load.workedMinutes += slot.workedMinutes();
        if (slot.venue == Venue::Workplace) {
            load.workplaceMinutes += slot.workedMinutes();
            load.breakMinutes += slot.breakMinutes;
        }
    }
    return load;
}

QString weekPointer(int week)
{
    return QStringLiteral("/schedule/weeks/%1").arg(week);
}

QString slotPointer(int week, int index)
{
    return QStringLiteral("%1/%2").arg(weekPointer(week), QString::number(index));
}

QString dayLabel(const WeekSchedule &schedule, int week, int dayOfWeek)
{
    QString day = dayName(static_cast<Qt::DayOfWeek>(dayOfWeek));
    if (schedule.weeks.size() > 1)
        return QStringLiteral("Week %1, %2").arg(QString::number(week + 1), day);
    day[0] = day.at(0).toUpper();
    return day;
}

} // namespace traject
