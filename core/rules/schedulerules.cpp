// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/registry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace traject {
namespace {

/// Hours as people type them have no exact binary form; the margin is far below a minute.
constexpr double margin = 1e-6;

int minutesOf(const WeekPattern &week, Venue venue)
{
    return WeekSchedule{.weeks = {week}}.totalMinutes(venue);
}

void judgeSlot(Ruling &ruling, const WeekSchedule &schedule, int week, int index)
{
    const ScheduleSlot &slot = schedule.weeks.at(week).at(index);
    const QString place = slotPointer(week, index);
    const QString day = dayLabel(schedule, week, slot.day);
    if (slot.toMinute <= slot.fromMinute)
        ruling.error(place + QStringLiteral("/to"),
                     QStringLiteral("%1: het einde, %2, moet na het begin liggen, %3")
                         .arg(day, clockWords(slot.toMinute), clockWords(slot.fromMinute)));
    else if (slot.breakMinutes < 0 || slot.workedMinutes() < 0)
        ruling.error(place + QStringLiteral("/breakMinutes"),
                     QStringLiteral("%1: de pauze van %2 minuten past niet tussen %3 en %4")
                         .arg(day, QString::number(slot.breakMinutes), clockWords(slot.fromMinute),
                              clockWords(slot.toMinute)));
}

void judgeOverlaps(Ruling &ruling, const WeekSchedule &schedule, int week, int day)
{
    const WeekPattern &pattern = schedule.weeks.at(week);
    int busyUntil = 0;
    for (const int index : dayLoad(pattern, day).slotIndexes) {
        const ScheduleSlot &slot = pattern.at(index);
        if (slot.fromMinute < busyUntil)
            ruling.error(slotPointer(week, index) + QStringLiteral("/from"),
                         QStringLiteral("%1: wat begint om %2 overlapt wat duurt tot %3")
                             .arg(dayLabel(schedule, week, day), clockWords(slot.fromMinute),
                                  clockWords(busyUntil)));
        busyUntil = qMax(busyUntil, slot.toMinute);
    }
}

void slotTimes(Ruling &ruling)
{
    const WeekSchedule &schedule = ruling.draft().schedule;
    if (!ruling.knows({{schedule, u"/schedule/weeks"}}))
        return;
    for (int week = 0; week < schedule.weeks.size(); ++week) {
        for (int index = 0; index < schedule.weeks.at(week).size(); ++index)
            judgeSlot(ruling, schedule, week, index);
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
            judgeOverlaps(ruling, schedule, week, day);
    }
}

void bothVenues(Ruling &ruling)
{
    const WeekSchedule &schedule = ruling.draft().schedule;
    if (!ruling.knows({{schedule, u"/schedule/weeks"}}))
        return;
    for (const Venue venue : {Venue::School, Venue::Workplace}) {
        const auto lacks = [&](const WeekPattern &week) {
            return std::none_of(week.cbegin(), week.cend(),
                                [&](const ScheduleSlot &slot) { return slot.venue == venue; });
        };
        const QString where = venue == Venue::School ? QStringLiteral("op school")
                                                     : QStringLiteral("op de werkplek");
        if (schedule.alternation == Alternation::Blocks) {
            if (std::all_of(schedule.weeks.cbegin(), schedule.weeks.cend(), lacks))
                ruling.error(u"/schedule/weeks",
                             QStringLiteral("Het uurrooster heeft geen uren %1; blokken wisselen "
                                            "school en werkplek af.")
                                 .arg(where));
            continue;
        }
        for (int week = 0; week < schedule.weeks.size(); ++week) {
            if (lacks(schedule.weeks.at(week)))
                ruling.error(weekPointer(week),
                             QStringLiteral("Week %1 heeft geen uren %2; elke week heeft school en "
                                            "werkplek.")
                                 .arg(QString::number(week + 1), where));
        }
    }
}

void declaredAverage(Ruling &ruling)
{
    const WeekSchedule &schedule = ruling.draft().schedule;
    const auto &declared = schedule.declaredAverageHours;
    if (!declared || !ruling.knows({{schedule, u"/schedule/weeks"}}))
        return;
    const auto tolerance = ruling.number(u"average-tolerance-hours");
    if (!tolerance)
        return;
    const double computed = schedule.averageMinutes(Venue::Workplace);
    if (std::abs(*declared * 60 - computed) > *tolerance * 60 + margin)
        ruling.error(
            u"/schedule/averageWorkplaceHours",
            QStringLiteral("Opgegeven is gemiddeld %1 per week op de werkplek; volgens het "
                           "uurrooster is het %2")
                .arg(hoursText(*declared * 60), hoursText(computed)));
}

void fullTime(Ruling &ruling)
{
    const WeekSchedule &schedule = ruling.draft().schedule;
    const auto &type = ruling.draft().agreement.type;
    if (!ruling.knows({{schedule, u"/schedule/weeks"}, {type, u"/agreement/type"}}))
        return;
    const auto &own = ruling.draft().enterprise.fullTimeWeek;
    const auto hours = own ? own : ruling.number(u"full-time-week-hours");
    if (!hours)
        return;
    const bool workplaceOnly = *type == AgreementType::Da;
    for (int week = 0; week < schedule.weeks.size(); ++week) {
        const WeekPattern &pattern = schedule.weeks.at(week);
        const int minutes = minutesOf(pattern, Venue::Workplace)
            + (workplaceOnly ? 0 : minutesOf(pattern, Venue::School));
        if (minutes > *hours * 60 + margin)
            ruling.error(weekPointer(week),
                         QStringLiteral("Week %1 telt %2 %3; de voltijdse week van de onderneming "
                                        "is %4")
                             .arg(QString::number(week + 1), hoursText(minutes),
                                  workplaceOnly ? QStringLiteral("op de werkplek")
                                                : QStringLiteral("school en werkplek samen"),
                                  hoursText(*hours * 60)));
    }
}

constexpr std::array rules{
    Rule{u"SCH-SLOTS", u"/schedule/weeks", slotTimes},
    Rule{u"SCH-BOTH-VENUES", u"/schedule/weeks", bothVenues},
    Rule{u"SCH-AVERAGE", u"/schedule/averageWorkplaceHours", declaredAverage},
    Rule{u"SCH-FULLTIME", u"/schedule/weeks", fullTime},
};

} // namespace

std::span<const Rule> scheduleRules()
{
    return rules;
}

} // namespace traject
