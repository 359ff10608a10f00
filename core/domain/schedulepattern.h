// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/weekschedule.h"

/// The line in which a counsellor types a week:
///
///     ma-wo 8:00-16:30, 30' pauze; do-vr school 8:30-16:30 60'
///
/// An entry is days, then a venue (the workplace when none is named), then one or more stretches
/// of time, each with the break that follows it. A day after a stretch starts the next entry;
/// commas, semicolons, bars and line ends merely separate. Days are two letters or whole words,
/// alone, in a list ("ma, wo en vr") or from-to ("ma-vr", "ma t/m vr"). Times are "8", "8:30",
/// "8.30", "8u30", "8h30", "0830"; any dash or "tot" stands between them. A break is "30'",
/// "30 min", "30 minuten pauze", "pauze 30" or "geen pauze". The venue may also stand behind its
/// times ("ma 8-12 school 13-16 werkplek").
namespace traject {

enum class PatternProblem {
    UnknownWord, ///< neither a day, a time, a venue nor a break
    DayMissing, ///< times before any day
    TimesMissing, ///< days without times
    EndTimeMissing, ///< "8:00" without "-16:30"
    NotATime, ///< "25:00", "8:75"
    EndBeforeStart,
    BreakWithoutTimes, ///< a break before any times
    BreakTooLong, ///< a break longer than its stretch
};

/// Where a pattern line cannot be read and why.
struct PatternError
{
    PatternProblem problem = PatternProblem::UnknownWord;
    int column = 0; ///< of the first character, from 0
    int length = 0;
    QString text; ///< the characters meant

    bool operator==(const PatternError &) const = default;
};

/// What a pattern line says. With an error, `slotList` holds what could be read before it.
struct ParsedPattern
{
    WeekPattern slotList;
    std::optional<PatternError> error; ///< the first one
};

/// Reads a pattern line. The slots come by day, then by time. Blank text is an empty week.
[[nodiscard]] ParsedPattern parseSchedulePattern(const QString &text);

/// The pattern line of a week, days with the same hours together: parsing it gives the same week
/// back (slots in order of day and time). An empty week is an empty text.
[[nodiscard]] QString schedulePatternText(const WeekPattern &week);

/// The slots by day, then by time, then by venue.
[[nodiscard]] WeekPattern sortedWeek(WeekPattern week);

} // namespace traject
