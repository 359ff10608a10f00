// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/timetable.h"

#include "core/domain/calendar/schoolcalendar.h"

#include <algorithm>

namespace traject {
namespace {

bool plans(const WeekPattern &week, int dayOfWeek)
{
    return std::any_of(week.cbegin(), week.cend(), [&](const ScheduleSlot &slot) {
        return slot.day == dayOfWeek && slot.toMinute > slot.fromMinute;
    });
}

} // namespace

QList<PlannedDay> plannedDays(const WeekSchedule &schedule, QDate start, QDate end)
{
    QList<PlannedDay> result;
    if (schedule.weeks.isEmpty())
        return result;
    const QDate firstMonday = start.addDays(1 - start.dayOfWeek());
    for (QDate date = start; date <= end; date = date.addDays(1)) {
        const qint64 week = firstMonday.daysTo(date) / 7 % schedule.weeks.size();
        if (plans(schedule.weeks.at(week), date.dayOfWeek()) && !calendar::isSchoolHoliday(date)
            && !calendar::isPublicHoliday(date))
            result.append({.date = date, .week = static_cast<int>(week)});
    }
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
