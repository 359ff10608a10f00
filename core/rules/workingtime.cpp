// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/workingtime.h"

#include "core/domain/dates.h"

#include <QSet>

namespace traject {
namespace {

int keyOf(const PlannedDay &day)
{
    return day.week * 8 + day.date.dayOfWeek();
}

} // namespace

std::optional<Majority> majorityOf(Ruling &ruling)
{
    const draft::Agreement &agreement = ruling.draft().agreement;
    const auto &birth = ruling.draft().learner.birthDate;
    if (!ruling.knows({{birth, u"/learner/birthDate"},
                       {agreement.start, u"/agreement/start"},
                       {ruling.draft().schedule, u"/schedule/weeks"}}))
        return std::nullopt;
    const auto years = ruling.whole(u"majority-age-years");
    if (!years)
        return std::nullopt;
    Majority majority{.day = dates::anniversary(*birth, *years)};
    if (majority.day > *agreement.start && majority.day <= agreement.end.value_or(majority.day)) {
        const QString day = dates::longText(majority.day);
        majority.untilThen = QStringLiteral(" (tot de leerling op %1 %2 jaar wordt)")
                                 .arg(day, QString::number(*years));
        majority.fromThen = QStringLiteral(" (vanaf %1, wanneer de leerling %2 jaar is)")
                                .arg(day, QString::number(*years));
    }
    return majority;
}

QList<PlannedDay> patternDays(const Ruling &ruling, const AgeSpan &span)
{
    QList<PlannedDay> result;
    QSet<int> seen;
    for (const PlannedDay &day : ruling.scope().plannedDays) {
        if (!span.contains(day.date) || seen.contains(keyOf(day)))
            continue;
        seen.insert(keyOf(day));
        result.append(day);
    }
    return result;
}

QList<int> patternWeeks(const Ruling &ruling, const AgeSpan &span)
{
    QList<int> result;
    const QDate start = *ruling.draft().agreement.start;
    for (const PlannedDay &day : ruling.scope().plannedDays) {
        const QDate monday = day.date.addDays(1 - day.date.dayOfWeek());
        if (span.contains(qMax(monday, start)) && !result.contains(day.week))
            result.append(day.week);
    }
    return result;
}

QList<Excess> longDays(const Ruling &ruling, int longest, const AgeSpan &span)
{
    QList<Excess> result;
    for (const PlannedDay &day : patternDays(ruling, span)) {
        const DayLoad load = loadOf(ruling, day);
        if (load.workedMinutes > longest)
            result.append(
                {slotPointer(day.week, load.slotIndexes.constLast()) + QStringLiteral("/to"),
                 QStringLiteral("%1: %2 school en werkplek samen; hoogstens %3 per dag")
                     .arg(labelOf(ruling, day), hoursText(load.workedMinutes),
                          hoursText(longest))});
    }
    return result;
}

QList<Excess> shortRests(const Ruling &ruling, int shortest, const AgeSpan &span)
{
    QList<Excess> result;
    QSet<int> seen;
    const QList<PlannedDay> &days = ruling.scope().plannedDays;
    for (qsizetype i = 1; i < days.size(); ++i) {
        const PlannedDay &before = days.at(i - 1);
        const PlannedDay &day = days.at(i);
        if (before.date.addDays(1) != day.date || !span.contains(day.date)
            || seen.contains(keyOf(day)))
            continue;
        seen.insert(keyOf(day));
        constexpr int wholeDay = 24 * 60;
        const DayLoad load = loadOf(ruling, day);
        const int rest = wholeDay - loadOf(ruling, before).endMinute + load.beginMinute;
        if (rest < shortest)
            result.append(
                {slotPointer(day.week, load.slotIndexes.constFirst()) + QStringLiteral("/from"),
                 QStringLiteral("%1: begint %2 na het einde van de dag ervoor; minstens %3 rust")
                     .arg(labelOf(ruling, day), hoursText(rest), hoursText(shortest))});
    }
    return result;
}

DayLoad loadOf(const Ruling &ruling, const PlannedDay &day)
{
    return dayLoad(ruling.draft().schedule.weeks.at(day.week), day.date.dayOfWeek());
}

QString labelOf(const Ruling &ruling, const PlannedDay &day)
{
    return dayLabel(ruling.draft().schedule, day.week, day.date.dayOfWeek());
}

} // namespace traject
