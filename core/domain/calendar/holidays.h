// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

/// The Belgian and Flemish calendar, computed for any year: public holidays (rulebook
/// CAL-HOLIDAYS) and school holidays (CAL-SCHOOL). What the computation cannot know is set by hand
/// (schoolcalendar.h).
namespace traject::calendar {

/// A stretch of days, first and last included.
struct Period
{
    QDate first;
    QDate last;

    [[nodiscard]] bool contains(QDate day) const { return first <= day && day <= last; }
    [[nodiscard]] qint64 days() const { return first.daysTo(last) + 1; }
    bool operator==(const Period &) const = default;
};

/// A public holiday (wettelijke feestdag) with its Dutch name.
struct PublicHoliday
{
    QDate date;
    QString name;

    bool operator==(const PublicHoliday &) const = default;
};

/// Days on which schools are closed, with their Dutch name: "Herfstvakantie".
struct SchoolHoliday
{
    Period period;
    QString name;

    /// A holiday proper (vakantie), where the others are single days off.
    [[nodiscard]] bool lastsAWeek() const { return period.days() >= 7; }
    bool operator==(const SchoolHoliday &) const = default;
};

/// The school years that the program offers, by the year in which they begin. The computation
/// itself knows no bounds.
inline constexpr int firstSchoolYear = 2015;
inline constexpr int lastSchoolYear = 2060;

/// "2026-2027" for the school year that begins in 2026.
[[nodiscard]] QString schoolYearText(int firstYear);
/// The year in which the school year "2026-2027" begins; nothing when the text is of another form,
/// its years do not follow each other, or the program does not offer it.
[[nodiscard]] std::optional<int> parseSchoolYear(QStringView text);
/// 1 September to 31 August.
[[nodiscard]] Period schoolYear(int firstYear);

/// Easter Sunday of a year of the Gregorian calendar.
[[nodiscard]] QDate easterSunday(int year);

/// The ten Belgian public holidays of a calendar year, in the order of time.
[[nodiscard]] QList<PublicHoliday> publicHolidays(int year);
/// The name of the public holiday on that day; empty when it is none.
[[nodiscard]] QString publicHolidayName(QDate day);
[[nodiscard]] bool isPublicHoliday(QDate day);

/// The holidays that begin in a calendar year. Weeks of holidays run from Monday to Sunday.
[[nodiscard]] Period carnivalHoliday(int year);
[[nodiscard]] Period easterHoliday(int year);
[[nodiscard]] Period autumnHoliday(int year);
[[nodiscard]] Period christmasHoliday(int year); ///< ends in the next year

/// All school holidays of the school year that begins in `firstYear`, in the order of time and
/// without overlap: autumn, Christmas, carnival, Easter and summer (1 July to 31 August), and the
/// days off 11 November, Easter Monday after the holiday, 1 May, Ascension Day with the Friday
/// after, and Whit Monday.
[[nodiscard]] QList<SchoolHoliday> schoolHolidays(int firstYear);
/// The name of the school holiday that holds that day; empty when schools are open.
[[nodiscard]] QString schoolHolidayName(QDate day);
[[nodiscard]] bool isSchoolHoliday(QDate day);

/// The three terms (trimesters) of the school year that begins in `firstYear`: until the Christmas
/// holiday, until the Easter holiday, and until 30 June.
[[nodiscard]] std::array<Period, 3> schoolTerms(int firstYear);

} // namespace traject::calendar
