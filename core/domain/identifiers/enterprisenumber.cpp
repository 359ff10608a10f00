// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/identifiers/enterprisenumber.h"

#include "core/base/text.h"
#include "core/domain/identifiers/checksum97.h"

namespace traject {

Result<EnterpriseNumber> EnterpriseNumber::parse(const QString &raw)
{
    QString digits = text::identifierCharacters(raw);
    if (digits.startsWith(u"BE", Qt::CaseInsensitive))
        digits.remove(0, 2);
    if (!checksum97::isAsciiDigits(digits, 10))
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("een ondernemingsnummer heeft 10 cijfers"));
    if (digits.front() > u'1')
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("een ondernemingsnummer begint met 0 of 1"));
    if (digits.last(2).toInt() != checksum97::complement(digits.first(8).toLongLong()))
        return failure(ErrorCode::InvalidInput, QStringLiteral("de controlecijfers kloppen niet"));
    return EnterpriseNumber(digits);
}

QString EnterpriseNumber::formatted() const
{
    return QStringLiteral("%1.%2.%3")
        .arg(m_digits.first(4), m_digits.sliced(4, 3), m_digits.last(3));
}

} // namespace traject
