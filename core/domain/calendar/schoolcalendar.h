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

/// A training day (opleidingsdag): Monday to Friday, not a public holiday, not in a school
/// holiday, not a closing day of the provider.
[[nodiscard]] bool isTrainingDay(QDate day, const QList<QDate> &closingDays = {});

/// The `count`th training day from `from` on, which counts itself when it is one; count ≥ 1.
/// Invalid when `from` is.
[[nodiscard]] QDate trainingDay(QDate from, int count, const QList<QDate> &closingDays = {});

} // namespace traject::calendar
