// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/calendar/schoolcalendar.h"

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

/// Days from Easter Sunday to the feasts that move with it.
constexpr int easterMonday = 1;
constexpr int ascensionDay = 39;
constexpr int fridayAfterAscension = 40;
constexpr int whitMonday = 50;

bool isDayOf(QDate day, int month, int dayOfMonth)
{
    return day.month() == month && day.day() == dayOfMonth;
}

} // namespace

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

bool isPublicHoliday(QDate day)
{
    const qint64 sinceEaster = easterSunday(day.year()).daysTo(day);
    return isDayOf(day, 1, 1) || isDayOf(day, 5, 1) || isDayOf(day, 7, 21) || isDayOf(day, 8, 15)
        || isDayOf(day, 11, 1) || isDayOf(day, 11, 11) || isDayOf(day, 12, 25)
        || sinceEaster == easterMonday || sinceEaster == ascensionDay || sinceEaster == whitMonday;
}

Period carnivalHoliday(int year)
{
    // Easter is a Sunday: the Monday before it lies 6 days back, the seventh one 6 weeks earlier.
    return weeksFrom(easterSunday(year).addDays(-6 - 6 * 7), 1);
}

Period easterHoliday(int year)
{
    const QDate easter = easterSunday(year);
    if (easter.month() == 3)
        return weeksFrom(easter.addDays(1), 2);
    if (easter > QDate(year, 4, 15))
        return weeksFrom(easter.addDays(-6 - 7), 2);
    return weeksFrom(mondayFrom(QDate(year, 4, 1)), 2);
}

Period autumnHoliday(int year)
{
    const QDate allSaints(year, 11, 1);
    return weeksFrom(
        allSaints.dayOfWeek() == Qt::Sunday ? allSaints.addDays(1) : mondayOfWeek(allSaints), 1);
}

Period christmasHoliday(int year)
{
    const QDate christmas(year, 12, 25);
    return weeksFrom(
        christmas.dayOfWeek() >= Qt::Saturday ? mondayFrom(christmas) : mondayOfWeek(christmas), 2);
}

bool isSchoolHoliday(QDate day)
{
    const int year = day.year();
    switch (day.month()) {
    case 7:
    case 8:
        return true;
    case 9:
        return false;
    case 10:
        return autumnHoliday(year).contains(day);
    case 11:
        return autumnHoliday(year).contains(day) || day.day() == 11;
    case 12:
        return christmasHoliday(year).contains(day);
    case 1:
        return christmasHoliday(year - 1).contains(day);
    default:
        break;
    }
    const qint64 sinceEaster = easterSunday(year).daysTo(day);
    return sinceEaster == easterMonday || sinceEaster == ascensionDay
        || sinceEaster == fridayAfterAscension || sinceEaster == whitMonday || isDayOf(day, 5, 1)
        || carnivalHoliday(year).contains(day) || easterHoliday(year).contains(day);
}

bool isTrainingDay(QDate day, const QList<QDate> &closingDays)
{
    return day.dayOfWeek() <= Qt::Friday && !isSchoolHoliday(day) && !isPublicHoliday(day)
        && !closingDays.contains(day);
}

QDate trainingDay(QDate from, int count, const QList<QDate> &closingDays)
{
    Q_ASSERT(count >= 1);
    if (!from.isValid())
        return {}; // no day after it would ever be one
    QDate day = from;
    while (true) {
        if (isTrainingDay(day, closingDays) && --count == 0)
            return day;
        day = day.addDays(1);
    }
}

} // namespace traject::calendar
