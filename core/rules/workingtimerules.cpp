// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/dates.h"
#include "core/rules/registry.h"
#include "core/rules/workingtime.h"

#include <algorithm>
#include <array>

namespace traject {
namespace {

bool hasException(const Ruling &ruling, SectorException exception)
{
    return ruling.draft().enterprise.sectorExceptions.contains(exception);
}

void minorDay(Ruling &ruling)
{
    const auto majority = majorityOf(ruling);
    const auto longest = majority ? ruling.minutes(u"minor-day-hours") : std::nullopt;
    if (!longest)
        return;
    for (const Excess &found : longDays(ruling, *longest, majority->minor()))
        ruling.error(found.field,
                     found.message + QStringLiteral(" voor een minderjarige")
                         + majority->untilThen);
}

void minorWeek(Ruling &ruling)
{
    const auto majority = majorityOf(ruling);
    const auto legal = majority ? ruling.minutes(u"minor-week-hours") : std::nullopt;
    const auto usual = legal ? ruling.minutes(u"minor-week-practice-hours") : std::nullopt;
    if (!usual)
        return;
    const WeekSchedule &schedule = ruling.draft().schedule;
    for (const int week : patternWeeks(ruling, majority->minor())) {
        const WeekSchedule one{.weeks = {schedule.weeks.at(week)}};
        const int minutes = one.totalMinutes(Venue::School) + one.totalMinutes(Venue::Workplace);
        const QString message = QStringLiteral("Week %1: %2 school en werkplek samen; ")
                                    .arg(QString::number(week + 1), hoursText(minutes));
        if (minutes > *legal)
            ruling.error(weekPointer(week),
                         message
                             + QStringLiteral("hoogstens %1 per week voor een minderjarige")
                                   .arg(hoursText(*legal))
                             + majority->untilThen);
        else if (minutes > *usual)
            ruling.warning(weekPointer(week),
                           message
                               + QStringLiteral("in de praktijk hoogstens %1 per week voor een "
                                                "minderjarige")
                                     .arg(hoursText(*usual))
                               + majority->untilThen);
    }
}

/// The first slot at the workplace of a planned day, or -1.
int firstWorkplaceSlot(const Ruling &ruling, const PlannedDay &day)
{
    const WeekPattern &week = ruling.draft().schedule.weeks.at(day.week);
    const QList<int> indexes = loadOf(ruling, day).slotIndexes;
    const auto it = std::find_if(indexes.cbegin(), indexes.cend(), [&](int index) {
        return week.at(index).venue == Venue::Workplace;
    });
    return it == indexes.cend() ? -1 : *it;
}

void minorBreak(Ruling &ruling)
{
    const auto majority = majorityOf(ruling);
    if (!majority)
        return;
    const auto shortAfter = ruling.minutes(u"minor-break-short-hours");
    const auto shortBreak = shortAfter ? ruling.whole(u"minor-break-short-minutes") : shortAfter;
    const auto longAfter = shortBreak ? ruling.minutes(u"minor-break-long-hours") : shortBreak;
    const auto longBreak = longAfter ? ruling.whole(u"minor-break-long-minutes") : longAfter;
    if (!longBreak)
        return;
    for (const PlannedDay &day : patternDays(ruling, majority->minor())) {
        const DayLoad load = loadOf(ruling, day);
        const bool isLong = load.workplaceMinutes > *longAfter;
        if (load.workplaceMinutes <= *shortAfter)
            continue;
        const int needed = isLong ? *longBreak : *shortBreak;
        if (load.breakMinutes >= needed)
            continue;
        ruling.error(
            slotPointer(day.week, firstWorkplaceSlot(ruling, day))
                + QStringLiteral("/breakMinutes"),
            QStringLiteral("%1: %2 minuten pauze bij %3 op de werkplek; na meer dan %4 heeft een "
                           "minderjarige minstens %5 minuten")
                    .arg(labelOf(ruling, day), QString::number(load.breakMinutes),
                         hoursText(load.workplaceMinutes),
                         hoursText(isLong ? *longAfter : *shortAfter), QString::number(needed))
                + majority->untilThen);
    }
}

void minorRest(Ruling &ruling)
{
    const auto majority = majorityOf(ruling);
    const auto shortest = majority ? ruling.minutes(u"minor-rest-hours") : std::nullopt;
    if (!shortest)
        return;
    for (const Excess &found : shortRests(ruling, *shortest, majority->minor()))
        ruling.error(found.field,
                     found.message + QStringLiteral(" voor een minderjarige")
                         + majority->untilThen);
}

// Rulebook, "Week patterns": patterns rest on public holidays, so that only Sundays are left.
void minorSunday(Ruling &ruling)
{
    const auto majority = majorityOf(ruling);
    if (!majority || hasException(ruling, SectorException::Sunday))
        return;
    for (const PlannedDay &day : patternDays(ruling, majority->minor())) {
        const int index = firstWorkplaceSlot(ruling, day);
        if (day.date.dayOfWeek() == Qt::Sunday && index >= 0)
            ruling.error(slotPointer(day.week, index) + QStringLiteral("/day"),
                         QStringLiteral("%1: een minderjarige werkt niet op zondag zonder "
                                        "uitzondering van de sector")
                                 .arg(labelOf(ruling, day))
                             + majority->untilThen);
    }
}

void minorRestDay(Ruling &ruling)
{
    const auto majority = majorityOf(ruling);
    if (!majority || hasException(ruling, SectorException::RestDay))
        return;
    for (const int week : patternWeeks(ruling, majority->minor())) {
        const WeekPattern &pattern = ruling.draft().schedule.weeks.at(week);
        const auto plans
            = [&](Qt::DayOfWeek day) { return !dayLoad(pattern, day).slotIndexes.isEmpty(); };
        if (plans(Qt::Saturday) && plans(Qt::Monday))
            ruling.error(weekPointer(week),
                         QStringLiteral("Week %1: zaterdag en maandag zijn allebei gepland; een "
                                        "minderjarige heeft naast zondag een van beide vrij, "
                                        "tenzij de sector een uitzondering heeft")
                                 .arg(week + 1)
                             + majority->untilThen);
    }
}

void adultDay(Ruling &ruling)
{
    const auto majority = majorityOf(ruling);
    if (!majority || patternDays(ruling, majority->adult()).isEmpty())
        return; // rests on no value of adults
    const auto longest = ruling.minutes(u"adult-day-hours");
    const auto rest = longest ? ruling.minutes(u"adult-rest-hours") : std::nullopt;
    if (!rest)
        return;
    for (const Excess &found : longDays(ruling, *longest, majority->adult()))
        ruling.warning(found.field, found.message + majority->fromThen);
    for (const Excess &found : shortRests(ruling, *rest, majority->adult()))
        ruling.warning(found.field, found.message + majority->fromThen);
}

constexpr std::array rules{
    Rule{u"SCH-MINOR-DAY", u"/schedule/weeks", minorDay},
    Rule{u"SCH-MINOR-WEEK", u"/schedule/weeks", minorWeek},
    Rule{u"SCH-MINOR-BREAK", u"/schedule/weeks", minorBreak},
    Rule{u"SCH-MINOR-REST", u"/schedule/weeks", minorRest},
    Rule{u"SCH-MINOR-SUNDAY", u"/schedule/weeks", minorSunday},
    Rule{u"SCH-MINOR-RESTDAY", u"/schedule/weeks", minorRestDay},
    Rule{u"SCH-ADULT-DAY", u"/schedule/weeks", adultDay},
};

} // namespace

std::span<const Rule> workingTimeRules()
{
    return rules;
}

} // namespace traject
