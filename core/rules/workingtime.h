// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/ruling.h"

/// What the working-time rules (SCH-MINOR-*, SCH-ADULT-DAY) share.
///
/// A learner is a minor until the day before a birthday, so the rules do not look at the week
/// patterns alone: they look at the dates on which the patterns come by, and judge each day of a
/// pattern once, under the rules of the age that the learner then has. Who comes of age during
/// the agreement is judged both ways.
namespace traject {

/// The dates of one age: from a birthday on, before another one.
struct AgeSpan
{
    std::optional<QDate> from;
    std::optional<QDate> before;

    [[nodiscard]] bool contains(QDate day) const
    {
        return (!from || *from <= day) && (!before || day < *before);
    }
};

/// The day on which the learner comes of age, and a remark for messages when that day lies in
/// the agreement.
struct Majority
{
    QDate day;
    QString untilThen; ///< " (tot de leerling op 14 maart 2028 18 jaar wordt)"
    QString fromThen; ///< " (vanaf 14 maart 2028, wanneer de leerling 18 jaar is)"

    [[nodiscard]] AgeSpan minor() const { return {.before = day}; }
    [[nodiscard]] AgeSpan adult() const { return {.from = day}; }
};
/// Empty while birth date, start or timetable is missing.
[[nodiscard]] std::optional<Majority> majorityOf(Ruling &ruling);

/// Each day of the week patterns that comes by within `span`, with its first date.
[[nodiscard]] QList<PlannedDay> patternDays(const Ruling &ruling, const AgeSpan &span);

/// Each week pattern that comes by while the learner is within `span` on its Monday, or in the
/// first week on the start. Rulebook, "Week patterns".
[[nodiscard]] QList<int> patternWeeks(const Ruling &ruling, const AgeSpan &span);

/// A day of a pattern that is too long, or that follows too soon on the day before.
struct Excess
{
    QString field;
    QString message;
};
/// The days with more than `longest` minutes, school included.
[[nodiscard]] QList<Excess> longDays(const Ruling &ruling, int longest, const AgeSpan &span);
/// The days that begin less than `shortest` minutes after the end of the day before, school
/// included.
[[nodiscard]] QList<Excess> shortRests(const Ruling &ruling, int shortest, const AgeSpan &span);

/// The figures of a planned day, and its name: "Maandag", "Week 2, maandag".
[[nodiscard]] DayLoad loadOf(const Ruling &ruling, const PlannedDay &day);
[[nodiscard]] QString labelOf(const Ruling &ruling, const PlannedDay &day);

} // namespace traject
