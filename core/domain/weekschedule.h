// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/vocabulary.h"

#include <QList>

namespace traject {

/// One stretch of a day in the timetable (uurrooster). Minutes count from midnight, 0 to 1440.
struct ScheduleSlot
{
    Qt::DayOfWeek day = Qt::Monday;
    Venue venue = Venue::Workplace;
    int fromMinute = 0;
    int toMinute = 0;
    int breakMinutes = 0;

    /// Worked time: to − from − break, in minutes (negative when the slot is wrong).
    [[nodiscard]] int workedMinutes() const { return toMinute - fromMinute - breakMinutes; }
    bool operator==(const ScheduleSlot &) const = default;
};

/// The slots of one week. Several patterns repeat in turn from the Monday of the start's week.
using WeekPattern = QList<ScheduleSlot>;

struct WeekSchedule
{
    Alternation alternation = Alternation::Weekly;
    /// Hours at the workplace in an average week as the parties declare them, if they do.
    std::optional<double> declaredAverageHours;
    QList<WeekPattern> weeks;

    /// Minutes at one venue over all week patterns together.
    [[nodiscard]] int totalMinutes(Venue venue) const;
    /// Average minutes per week at one venue; no rounding. 0 without week patterns.
    [[nodiscard]] double averageMinutes(Venue venue) const;

    bool operator==(const WeekSchedule &) const = default;
};

/// Minutes from midnight as "HH:MM" (drafts), 24:00 included.
[[nodiscard]] QString clockText(int minute);
/// Reads "8:00", "08:00", "24:00"; empty when it is no time of day.
[[nodiscard]] std::optional<int> parseClock(QStringView text);
/// Minutes from midnight as "8.30 u.", as a Belgian writes it.
[[nodiscard]] QString clockWords(int minute);
/// A number of minutes as hours: "24,00 u.".
[[nodiscard]] QString hoursText(double minutes);
/// "ma", "di", …; "maandag", ….
[[nodiscard]] QString dayAbbreviation(Qt::DayOfWeek day);
[[nodiscard]] QString dayName(Qt::DayOfWeek day);

} // namespace traject
