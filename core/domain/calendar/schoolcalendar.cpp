// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/calendar/schoolcalendar.h"

#include <algorithm>

namespace traject::calendar {
namespace {

bool holds(const QList<Period> &periods, QDate day)
{
    return std::any_of(periods.cbegin(), periods.cend(),
                       [day](const Period &period) { return period.contains(day); });
}

} // namespace

bool SetByHand::isClosed(QDate day) const
{
    return holds(closed, day);
}

bool SetByHand::isOpen(QDate day) const
{
    return holds(open, day);
}

bool isTrainingDay(QDate day, const SetByHand &setByHand)
{
    return day.dayOfWeek() <= Qt::Friday && !isPublicHoliday(day)
        && (!isSchoolHoliday(day) || setByHand.isOpen(day)) && !setByHand.isClosed(day);
}

QDate trainingDay(QDate from, int count, const SetByHand &setByHand)
{
    Q_ASSERT(count >= 1);
    if (!from.isValid())
        return {}; // no day after it would ever be one
    QDate day = from;
    while (true) {
        if (isTrainingDay(day, setByHand) && --count == 0)
            return day;
        day = day.addDays(1);
    }
}

int countTrainingDays(const Period &period, const SetByHand &setByHand)
{
    int count = 0;
    for (QDate day = period.first; day <= period.last; day = day.addDays(1))
        count += isTrainingDay(day, setByHand) ? 1 : 0;
    return count;
}

} // namespace traject::calendar
