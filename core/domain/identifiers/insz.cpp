// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/identifiers/insz.h"

#include "core/base/text.h"
#include "core/domain/identifiers/checksum97.h"

namespace traject {
namespace {

/// Month without the 20 or 40 that marks a bis-number.
int plainMonth(int month)
{
    return month >= 40 ? month - 40 : month >= 20 ? month - 20 : month;
}

/// Why the date part cannot be a birth in `century`, or empty when it can.
QString dateProblem(const QString &digits, int century, QDate today)
{
    const int year = century + digits.first(2).toInt();
    const int month = plainMonth(digits.sliced(2, 2).toInt());
    const int day = digits.sliced(4, 2).toInt();
    if (month > 12)
        return QStringLiteral("de maand bestaat niet");
    if (month != 0 && day != 0 && !QDate(year, month, day).isValid())
        return QStringLiteral("de geboortedag bestaat niet");
    if (month == 0 && day > 31)
        return QStringLiteral("de geboortedag bestaat niet");
    // With the day or month unknown, the earliest day that it can stand for counts.
    if (QDate(year, qMax(month, 1), qMax(day, 1)) > today)
        return QStringLiteral("de geboorte ligt in de toekomst");
    return {};
}

} // namespace

Result<Insz> Insz::parse(const QString &raw, QDate today)
{
    const QString digits = text::identifierCharacters(raw);
    if (!checksum97::isAsciiDigits(digits, 11))
        return failure(ErrorCode::InvalidInput, QStringLiteral("een INSZ heeft 11 cijfers"));

    const qint64 number = digits.first(9).toLongLong();
    const int check = digits.last(2).toInt();
    int century = 0;
    if (check == checksum97::complement(number))
        century = 1900;
    else if (check == checksum97::complement(2'000'000'000 + number))
        century = 2000;
    else
        return failure(ErrorCode::InvalidInput, QStringLiteral("de controlecijfers kloppen niet"));
    if (const QString problem = dateProblem(digits, century, today); !problem.isEmpty())
        return failure(ErrorCode::InvalidInput, problem);
    return Insz(digits, century);
}

QString Insz::formatted() const
{
    return QStringLiteral("%1.%2.%3-%4.%5")
        .arg(m_digits.first(2), m_digits.sliced(2, 2), m_digits.sliced(4, 2), m_digits.sliced(6, 3),
             m_digits.last(2));
}

std::optional<QDate> Insz::birthDate() const
{
    const int month = plainMonth(m_digits.sliced(2, 2).toInt());
    const int day = m_digits.sliced(4, 2).toInt();
    if (month == 0 || day == 0)
        return std::nullopt;
    return QDate(m_century + m_digits.first(2).toInt(), month, day);
}

std::optional<Insz::Sex> Insz::sex() const
{
    const int month = m_digits.sliced(2, 2).toInt();
    if (month >= 20 && month < 40)
        return std::nullopt;
    return m_digits.sliced(6, 3).toInt() % 2 == 1 ? Sex::Male : Sex::Female;
}

bool Insz::isBisNumber() const
{
    return m_digits.sliced(2, 2).toInt() >= 20;
}

} // namespace traject
