// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/identifiers/establishmentnumber.h"

#include "core/base/text.h"
#include "core/domain/identifiers/checksum97.h"

namespace traject {

Result<EstablishmentNumber> EstablishmentNumber::parse(const QString &raw)
{
    const QString digits = text::identifierCharacters(raw);
    if (!checksum97::isAsciiDigits(digits, 10))
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("een vestigingsnummer heeft 10 cijfers"));
    if (digits.front() < u'2' || digits.front() > u'8')
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("een vestigingsnummer begint met een cijfer van 2 tot 8"));
    if (digits.last(2).toInt() != checksum97::complement(digits.first(8).toLongLong()))
        return failure(ErrorCode::InvalidInput, QStringLiteral("de controlecijfers kloppen niet"));
    return EstablishmentNumber(digits);
}

QString EstablishmentNumber::formatted() const
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(m_digits.first(1), m_digits.sliced(1, 3), m_digits.sliced(4, 3), m_digits.last(3));
}

} // namespace traject
