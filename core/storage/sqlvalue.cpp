// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sqlvalue.h"

#include <QStringList>

#include <limits>

namespace traject::sql {
namespace {

bool holds(const QVariant &column, QMetaType::Type type)
{
    return column.typeId() == type;
}

/// "2026-09-01". QDate::fromString() takes ten times as long, which tens of thousands of rows
/// make felt. The CHECKs of the tables let nothing else in.
QDate isoDate(const QString &text)
{
    if (text.size() != 10 || text.at(4) != u'-' || text.at(7) != u'-')
        return {};
    const auto number = [&text](qsizetype from, qsizetype to) {
        int value = 0;
        for (qsizetype at = from; at < to; ++at) {
            const int digit = text.at(at).unicode() - '0';
            if (digit < 0 || digit > 9)
                return -1;
            value = 10 * value + digit;
        }
        return value;
    };
    return QDate(number(0, 4), number(5, 7), number(8, 10));
}

/// Reads an identifier that parses; NULL gives an unset one.
template <typename T, typename Parse>
bool parsed(const QVariant &column, std::optional<T> &value, Parse parse)
{
    value.reset();
    if (column.isNull())
        return true;
    const Result<T> result = parse(column.toString());
    if (result)
        value = *result;
    return result.has_value();
}

} // namespace

QVariant toSql(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

QVariant toSql(const QByteArray &utf8)
{
    return toSql(QString::fromUtf8(utf8));
}

QVariant toSql(const Blob &blob)
{
    return blob.bytes;
}

QVariant toSql(int number)
{
    return number;
}

QVariant toSql(qint64 number)
{
    return number;
}

QVariant toSql(double number)
{
    return number;
}

QVariant toSql(bool value)
{
    return value ? 1 : 0;
}

QVariant toSql(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

QVariant toSql(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QVariant toSql(const Insz &insz)
{
    return insz.digits();
}

QVariant toSql(const EnterpriseNumber &number)
{
    return number.digits();
}

QVariant toSql(const EstablishmentNumber &number)
{
    return number.digits();
}

QVariant toSql(const Iban &iban)
{
    return iban.characters();
}

QVariant toSql(const QList<SectorException> &exceptions)
{
    QStringList codes;
    for (const SectorException exception : exceptions)
        codes << codeOf(exception);
    return toSql(codes.join(u' '));
}

bool fromSql(const QVariant &column, QString &text)
{
    text = column.toString();
    return holds(column, QMetaType::QString);
}

bool fromSql(const QVariant &column, QByteArray &utf8)
{
    utf8 = column.toString().toUtf8();
    return holds(column, QMetaType::QString);
}

bool fromSql(const QVariant &column, Blob &blob)
{
    blob.bytes = column.toByteArray();
    return holds(column, QMetaType::QByteArray);
}

bool fromSql(const QVariant &column, int &number)
{
    const qint64 wide = column.toLongLong();
    number = static_cast<int>(wide);
    return holds(column, QMetaType::LongLong) && wide >= std::numeric_limits<int>::min()
        && wide <= std::numeric_limits<int>::max();
}

bool fromSql(const QVariant &column, qint64 &number)
{
    number = column.toLongLong();
    return holds(column, QMetaType::LongLong);
}

bool fromSql(const QVariant &column, double &number)
{
    number = column.toDouble();
    return holds(column, QMetaType::Double) || holds(column, QMetaType::LongLong);
}

bool fromSql(const QVariant &column, bool &value)
{
    value = column.toLongLong() == 1;
    return holds(column, QMetaType::LongLong) && (value || column.toLongLong() == 0);
}

bool fromSql(const QVariant &column, QDate &date)
{
    date = isoDate(column.toString());
    return date.isValid();
}

bool fromSql(const QVariant &column, QDateTime &moment)
{
    moment = QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
    return moment.isValid();
}

bool fromSql(const QVariant &column, std::optional<Insz> &insz)
{
    // Whether the birth lies in the future was judged on the day the number was typed.
    static const QDate anyDay(9999, 12, 31);
    return parsed(column, insz, [](const QString &digits) { return Insz::parse(digits, anyDay); });
}

bool fromSql(const QVariant &column, std::optional<EnterpriseNumber> &number)
{
    return parsed(column, number, &EnterpriseNumber::parse);
}

bool fromSql(const QVariant &column, std::optional<EstablishmentNumber> &number)
{
    return parsed(column, number, &EstablishmentNumber::parse);
}

bool fromSql(const QVariant &column, std::optional<Iban> &iban)
{
    return parsed(column, iban, &Iban::parse);
}

bool fromSql(const QVariant &column, QList<SectorException> &exceptions)
{
    exceptions.clear();
    for (const QString &code : column.toString().split(u' ', Qt::SkipEmptyParts)) {
        const auto exception = fromCode<SectorException>(code);
        if (!exception)
            return false;
        exceptions << *exception;
    }
    return true;
}

} // namespace traject::sql
