// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/domain/identifiers/enterprisenumber.h"
#include "core/domain/identifiers/establishmentnumber.h"
#include "core/domain/identifiers/iban.h"
#include "core/domain/identifiers/insz.h"
#include "core/domain/vocabulary.h"

#include <QDateTime>
#include <QVariant>

#include <optional>
#include <type_traits>

/// How each type of the domain lies in a column. toSql() gives what is bound; fromSql() reads it
/// back and says whether the column held such a value.
namespace traject::sql {

/// Bytes that are no text; a BLOB.
struct Blob
{
    QByteArray bytes;
};

/// Text is never NULL: an unset QString would bind as NULL.
[[nodiscard]] QVariant toSql(const QString &text);
/// UTF-8 text, such as JSON; bound as TEXT, not as a BLOB.
[[nodiscard]] QVariant toSql(const QByteArray &utf8);
[[nodiscard]] QVariant toSql(const Blob &blob);
[[nodiscard]] QVariant toSql(int number);
[[nodiscard]] QVariant toSql(qint64 number);
[[nodiscard]] QVariant toSql(double number);
[[nodiscard]] QVariant toSql(bool value);
[[nodiscard]] QVariant toSql(QDate date); ///< ISO 8601; an invalid date is NULL
/// ISO 8601 with milliseconds and the offset from UTC.
[[nodiscard]] QVariant toSql(const QDateTime &moment);
[[nodiscard]] QVariant toSql(const Insz &insz);
[[nodiscard]] QVariant toSql(const EnterpriseNumber &number);
[[nodiscard]] QVariant toSql(const EstablishmentNumber &number);
[[nodiscard]] QVariant toSql(const Iban &iban);
[[nodiscard]] QVariant toSql(const QList<SectorException> &exceptions);

template <typename Tag>
[[nodiscard]] QVariant toSql(Id<Tag> id)
{
    return id.isNull() ? QVariant() : QVariant(id.value);
}

template <typename E>
requires std::is_enum_v<E>
[[nodiscard]] QVariant toSql(E value)
{
    return codeOf(value);
}

template <typename T>
[[nodiscard]] QVariant toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : QVariant();
}

/// Ids as a JSON array: "… WHERE id IN (SELECT value FROM json_each(?))".
template <typename Tag>
[[nodiscard]] QVariant toSql(const QList<Id<Tag>> &ids)
{
    QStringList numbers;
    for (const Id<Tag> &id : ids)
        numbers << QString::number(id.value);
    return QString(u'[' + numbers.join(u',') + u']');
}

[[nodiscard]] bool fromSql(const QVariant &column, QString &text);
[[nodiscard]] bool fromSql(const QVariant &column, QByteArray &utf8);
[[nodiscard]] bool fromSql(const QVariant &column, Blob &blob);
[[nodiscard]] bool fromSql(const QVariant &column, int &number);
[[nodiscard]] bool fromSql(const QVariant &column, qint64 &number);
[[nodiscard]] bool fromSql(const QVariant &column, double &number);
[[nodiscard]] bool fromSql(const QVariant &column, bool &value);
[[nodiscard]] bool fromSql(const QVariant &column, QDate &date);
[[nodiscard]] bool fromSql(const QVariant &column, QDateTime &moment);
[[nodiscard]] bool fromSql(const QVariant &column, std::optional<Insz> &insz);
[[nodiscard]] bool fromSql(const QVariant &column, std::optional<EnterpriseNumber> &number);
[[nodiscard]] bool fromSql(const QVariant &column, std::optional<EstablishmentNumber> &number);
[[nodiscard]] bool fromSql(const QVariant &column, std::optional<Iban> &iban);
[[nodiscard]] bool fromSql(const QVariant &column, QList<SectorException> &exceptions);

template <typename Tag>
[[nodiscard]] bool fromSql(const QVariant &column, Id<Tag> &id)
{
    id.value = 0;
    return column.isNull() || fromSql(column, id.value);
}

template <typename E>
requires std::is_enum_v<E>
[[nodiscard]] bool fromSql(const QVariant &column, E &value)
{
    const std::optional<E> found = fromCode<E>(column.toString());
    value = found.value_or(E{});
    return found.has_value();
}

template <typename T>
[[nodiscard]] bool fromSql(const QVariant &column, std::optional<T> &value)
{
    value.reset();
    return column.isNull() || fromSql(column, value.emplace());
}

} // namespace traject::sql
