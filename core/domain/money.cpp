// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/money.h"

namespace traject {

Result<Money> Money::parse(const QString &decimal)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const qsizetype point = decimal.size() - 3;
    bool wellFormed = point >= 1 && point <= 12 && decimal.at(point) == u'.';
    for (qsizetype i = 0; wellFormed && i < decimal.size(); ++i)
        wellFormed = i == point || isDigit(decimal.at(i));
    if (!wellFormed)
        return failure(ErrorCode::InvalidInput, decimal);
    return Money{QString(decimal).remove(point, 1).toLongLong()};
}

QString Money::toDecimal() const
{
    return QStringLiteral("%1%2.%3")
        .arg(cents < 0 ? QStringLiteral("-") : QString())
        .arg(qAbs(cents) / 100)
        .arg(qAbs(cents) % 100, 2, 10, QChar(u'0'));
}

QString Money::toText() const
{
    QString whole = QString::number(qAbs(cents) / 100);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, u'.');
    return QStringLiteral("€ %1%2,%3")
        .arg(cents < 0 ? QStringLiteral("-") : QString(), whole)
        .arg(qAbs(cents) % 100, 2, 10, QChar(u'0'));
}

} // namespace traject
