// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QList>

/// The Belgian and Flemish calendar, computed for any year: public holidays (rulebook
/// CAL-HOLIDAYS), school holidays (CAL-SCHOOL) and training days (CAL-TRAINING-DAY).
namespace traject::calendar {

/// A stretch of days, first and last included.
struct Period
{
    QDate first;
    QDate last;

    [[nodiscard]] bool contains(QDate day) const { return first <= day && day <= last; }
    bool operator==(const Period &) const = default;
};

/// What people set by hand over the computed calendar.
struct SetByHand
{
    /// Closing days of the provider and holidays that the computation does not know.
    QList<Period> closed;
    /// Days of school in a computed school holiday. They stand for the school holiday only: never
    /// for a weekend, a public holiday or a closing day.
    QList<Period> open;

    [[nodiscard]] bool isClosed(QDate day) const;
    [[nodiscard]] bool isOpen(QDate day) const; ///< says nothing about closing days
    bool operator==(const SetByHand &) const = default;
};

/// Easter Sunday of a year of the Gregorian calendar.
[[nodiscard]] QDate easterSunday(int year);

/// The ten Belgian public holidays (wettelijke feestdagen).
[[nodiscard]] bool isPublicHoliday(QDate day);

/// The holidays that begin in a calendar year. Weeks of holidays run from Monday to Sunday.
[[nodiscard]] Period carnivalHoliday(int year);
[[nodiscard]] Period easterHoliday(int year);
[[nodiscard]] Period autumnHoliday(int year);
[[nodiscard]] Period christmasHoliday(int year); ///< ends in the next year

/// Whether schools are closed: a school holiday, 1 May, Ascension Day and the Friday after, Easter
/// and Whit Monday, 11 November, or the summer (1 July to 31 August).
[[nodiscard]] bool isSchoolHoliday(QDate day);

/// A training day (opleidingsdag): Monday to Friday, not a public holiday, not in a school holiday
/// (unless it was opened by hand), not closed by hand.
[[nodiscard]] bool isTrainingDay(QDate day, const SetByHand &setByHand = {});

/// The `count`th training day from `from` on, which counts itself when it is one; count ≥ 1.
[[nodiscard]] QDate trainingDay(QDate from, int count, const SetByHand &setByHand = {});

} // namespace traject::calendar
