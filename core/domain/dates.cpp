// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/dates.h"

#include <array>

namespace traject::dates {

QDate plusMonths(QDate date, int months)
{
    return date.addMonths(months); // QDate clips to the last day of a shorter month
}

QDate anniversary(QDate date, int years)
{
    const QDate result(date.year() + years, date.month(), date.day());
    return result.isValid() ? result : QDate(date.year() + years, 3, 1);
}

int ageOn(QDate birth, QDate day)
{
    const int years = day.year() - birth.year();
    return anniversary(birth, years) <= day ? years : years - 1;
}

QDate schoolYearStart(QDate day)
{
    return QDate(day.month() >= 9 ? day.year() : day.year() - 1, 9, 1);
}

QDate schoolYearEnd(QDate day)
{
    return QDate(schoolYearStart(day).year() + 1, 8, 31);
}

QString longText(QDate date)
{
    // Written out here: the text of a legal document does not depend on installed locales.
    static constexpr std::array<QStringView, 12> months{
        u"januari", u"februari", u"maart",     u"april",   u"mei",      u"juni",
        u"juli",    u"augustus", u"september", u"oktober", u"november", u"december"};
    if (!date.isValid())
        return {};
    return QStringLiteral("%1 %2 %3")
        .arg(date.day())
        .arg(months.at(static_cast<size_t>(date.month() - 1)))
        .arg(date.year());
}

QString shortText(QDate date)
{
    return date.toString(u"d/MM/yyyy");
}

} // namespace traject::dates
