// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/calendar/holidays.h"

#include <algorithm>

namespace traject::calendar {
namespace {

QDate mondayOfWeek(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// The first Monday on or after `day`.
QDate mondayFrom(QDate day)
{
    return day.addDays((8 - day.dayOfWeek()) % 7);
}

Period weeksFrom(QDate monday, int weeks)
{
    return {monday, monday.addDays(7 * weeks - 1)};
}

Period singleDay(QDate day)
{
    return {day, day};
}

struct FixedHoliday
{
    int month;
    int day;
    QStringView name;
};
constexpr std::array fixedHolidays{
    FixedHoliday{1, 1, u"Nieuwjaar"},           FixedHoliday{5, 1, u"Dag van de Arbeid"},
    FixedHoliday{7, 21, u"Nationale feestdag"}, FixedHoliday{8, 15, u"O.L.V.-Hemelvaart"},
    FixedHoliday{11, 1, u"Allerheiligen"},      FixedHoliday{11, 11, u"Wapenstilstand"},
    FixedHoliday{12, 25, u"Kerstmis"},
};

struct MovingHoliday
{
    int daysAfterEaster;
    QStringView name;
};
constexpr MovingHoliday easterMonday{1, u"Paasmaandag"};
constexpr MovingHoliday ascensionDay{39, u"O.L.H.-Hemelvaart"};
constexpr MovingHoliday whitMonday{50, u"Pinkstermaandag"};
constexpr std::array movingHolidays{easterMonday, ascensionDay, whitMonday};
constexpr int fridayAfterAscension = ascensionDay.daysAfterEaster + 1;

constexpr QStringView autumn = u"Herfstvakantie";
constexpr QStringView christmas = u"Kerstvakantie";
constexpr QStringView carnival = u"Krokusvakantie";
constexpr QStringView easterWeeks = u"Paasvakantie";
constexpr QStringView summer = u"Zomervakantie";
constexpr QStringView ascensionAndFriday = u"Hemelvaart en brugdag";

Period carnivalBefore(QDate easter)
{
    // Easter is a Sunday: the Monday before it lies 6 days back, the seventh one 6 weeks earlier.
    return weeksFrom(easter.addDays(-6 - 6 * 7), 1);
}

Period easterHolidayAt(QDate easter)
{
    if (easter.month() == 3)
        return weeksFrom(easter.addDays(1), 2);
    if (easter.day() > 15)
        return weeksFrom(easter.addDays(-6 - 7), 2);
    return weeksFrom(mondayFrom(QDate(easter.year(), 4, 1)), 2);
}

/// No moving feast falls outside these months: Easter Monday is 23 March at the earliest, Whit
/// Monday 14 June at the latest.
bool mayMove(int month)
{
    return month >= 3 && month <= 6;
}

QStringView nameOfPublicHoliday(QDate day)
{
    const int month = day.month();
    const int dayOfMonth = day.day();
    for (const FixedHoliday &holiday : fixedHolidays) {
        if (holiday.month == month && holiday.day == dayOfMonth)
            return holiday.name;
    }
    if (!mayMove(month))
        return {};
    const qint64 sinceEaster = easterSunday(day.year()).daysTo(day);
    for (const MovingHoliday &holiday : movingHolidays) {
        if (holiday.daysAfterEaster == sinceEaster)
            return holiday.name;
    }
    return {};
}

/// The single days off of spring, and its two holidays.
QStringView nameOfSpringHoliday(QDate day)
{
    const QDate easter = easterSunday(day.year());
    if (carnivalBefore(easter).contains(day))
        return carnival;
    if (easterHolidayAt(easter).contains(day))
        return easterWeeks;
    const qint64 sinceEaster = easter.daysTo(day);
    if (sinceEaster == ascensionDay.daysAfterEaster || sinceEaster == fridayAfterAscension)
        return ascensionAndFriday;
    if (sinceEaster == easterMonday.daysAfterEaster)
        return easterMonday.name;
    if (sinceEaster == whitMonday.daysAfterEaster)
        return whitMonday.name;
    return day.month() == 5 && day.day() == 1 ? nameOfPublicHoliday(day) : QStringView();
}

QStringView nameOfSchoolHoliday(QDate day)
{
    const int year = day.year();
    const auto within = [day](const Period &period, QStringView name) {
        return period.contains(day) ? name : QStringView();
    };
    switch (day.month()) {
    case 7:
    case 8:
        return summer;
    case 9:
        return {};
    case 10:
        return within(autumnHoliday(year), autumn);
    case 11:
        return day.day() == 11 ? nameOfPublicHoliday(day) : within(autumnHoliday(year), autumn);
    case 12:
        return within(christmasHoliday(year), christmas);
    case 1:
        return within(christmasHoliday(year - 1), christmas);
    default:
        return nameOfSpringHoliday(day);
    }
}

} // namespace

QString schoolYearText(int firstYear)
{
    return QStringLiteral("%1-%2").arg(firstYear).arg(firstYear + 1);
}

std::optional<int> parseSchoolYear(QStringView text)
{
    const int first = text.left(4).toInt();
    if (first < firstSchoolYear || first > lastSchoolYear || schoolYearText(first) != text)
        return std::nullopt;
    return first;
}

Period schoolYear(int firstYear)
{
    return {QDate(firstYear, 9, 1), QDate(firstYear + 1, 8, 31)};
}

QDate easterSunday(int year)
{
    // The Gregorian computus of Meeus, Jones and Butcher.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1);
}

QList<PublicHoliday> publicHolidays(int year)
{
    QList<PublicHoliday> result;
    result.reserve(fixedHolidays.size() + movingHolidays.size());
    for (const FixedHoliday &holiday : fixedHolidays)
        result.append({QDate(year, holiday.month, holiday.day), holiday.name.toString()});
    const QDate easter = easterSunday(year);
    for (const MovingHoliday &holiday : movingHolidays)
        result.append({easter.addDays(holiday.daysAfterEaster), holiday.name.toString()});
    std::stable_sort(result.begin(), result.end(),
                     [](const auto &left, const auto &right) { return left.date < right.date; });
    return result;
}

QString publicHolidayName(QDate day)
{
    return nameOfPublicHoliday(day).toString();
}

bool isPublicHoliday(QDate day)
{
    return !nameOfPublicHoliday(day).isEmpty();
}

Period carnivalHoliday(int year)
{
    return carnivalBefore(easterSunday(year));
}

Period easterHoliday(int year)
{
    return easterHolidayAt(easterSunday(year));
}

Period autumnHoliday(int year)
{
    const QDate allSaints(year, 11, 1);
    return weeksFrom(
        allSaints.dayOfWeek() == Qt::Sunday ? allSaints.addDays(1) : mondayOfWeek(allSaints), 1);
}

Period christmasHoliday(int year)
{
    const QDate christmasDay(year, 12, 25);
    return weeksFrom(christmasDay.dayOfWeek() >= Qt::Saturday ? mondayFrom(christmasDay)
                                                              : mondayOfWeek(christmasDay),
                     2);
}

QList<SchoolHoliday> schoolHolidays(int firstYear)
{
    const int year = firstYear + 1;
    const QDate easter = easterSunday(year);
    const QDate ascension = easter.addDays(ascensionDay.daysAfterEaster);
    QList<SchoolHoliday> result;
    const auto add = [&result](const Period &period, QStringView name) {
        // Easter Monday may lie in the Easter holiday, 1 May be Ascension Day or the Friday after.
        const bool covered
            = std::any_of(result.cbegin(), result.cend(), [&](const SchoolHoliday &other) {
                  return other.period.contains(period.first);
              });
        if (!covered)
            result.append({period, name.toString()});
    };
    const auto addDay = [&add](QDate day) { add(singleDay(day), nameOfPublicHoliday(day)); };
    add(autumnHoliday(firstYear), autumn);
    addDay(QDate(firstYear, 11, 11));
    add(christmasHoliday(firstYear), christmas);
    add(carnivalBefore(easter), carnival);
    add(easterHolidayAt(easter), easterWeeks);
    addDay(easter.addDays(easterMonday.daysAfterEaster));
    add({ascension, ascension.addDays(1)}, ascensionAndFriday);
    addDay(QDate(year, 5, 1));
    addDay(easter.addDays(whitMonday.daysAfterEaster));
    add({QDate(year, 7, 1), QDate(year, 8, 31)}, summer);
    std::sort(result.begin(), result.end(), [](const auto &left, const auto &right) {
        return left.period.first < right.period.first;
    });
    return result;
}

QString schoolHolidayName(QDate day)
{
    return nameOfSchoolHoliday(day).toString();
}

bool isSchoolHoliday(QDate day)
{
    return !nameOfSchoolHoliday(day).isEmpty();
}

std::array<Period, 3> schoolTerms(int firstYear)
{
    const Period winter = christmasHoliday(firstYear);
    const Period spring = easterHoliday(firstYear + 1);
    return {Period{QDate(firstYear, 9, 1), winter.first.addDays(-1)},
            Period{winter.last.addDays(1), spring.first.addDays(-1)},
            Period{spring.last.addDays(1), QDate(firstYear + 1, 6, 30)}};
}

} // namespace traject::calendar
