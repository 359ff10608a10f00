// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/weekschedule.h"

#include <array>

namespace traject {

int WeekSchedule::totalMinutes(Venue venue) const
{
    int total = 0;
    for (const WeekPattern &week : weeks) {
        for (const ScheduleSlot &slot : week)
            total += slot.venue == venue ? slot.workedMinutes() : 0;
    }
    return total;
}

double WeekSchedule::averageMinutes(Venue venue) const
{
    return weeks.isEmpty() ? 0.0 : totalMinutes(venue) / static_cast<double>(weeks.size());
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QChar(u'0'))
        .arg(minute % 60, 2, 10, QChar(u'0'));
}

std::optional<int> parseClock(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || colon > 2 || text.size() != colon + 3)
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i != colon && (text.at(i) < u'0' || text.at(i) > u'9'))
            return std::nullopt;
    }
    const int hour = text.first(colon).toInt();
    const int minute = text.sliced(colon + 1).toInt();
    const int total = hour * 60 + minute;
    if (minute > 59 || total > 24 * 60)
        return std::nullopt;
    return total;
}

QString clockWords(int minute)
{
    return QStringLiteral("%1.%2 u.").arg(minute / 60).arg(minute % 60, 2, 10, QChar(u'0'));
}

QString hoursText(double minutes)
{
    return QString::number(minutes / 60.0, 'f', 2).replace(u'.', u',') + QStringLiteral(" u.");
}

QString dayAbbreviation(Qt::DayOfWeek day)
{
    return dayName(day).first(2);
}

QString dayName(Qt::DayOfWeek day)
{
    static constexpr std::array<QStringView, 7> names{
        u"maandag", u"dinsdag", u"woensdag", u"donderdag", u"vrijdag", u"zaterdag", u"zondag"};
    return names.at(static_cast<size_t>(day) - 1).toString();
}

} // namespace traject
