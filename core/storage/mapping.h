// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/address.h"
#include "core/storage/database.h"

/// Where each member of a record lies in its table is told once, in a specialisation of Mapping:
///
///     template <> struct Mapping<Mentor> {
///         static constexpr QStringView table = u"mentor";
///         template <typename Visitor, typename Record>
///         static void columns(Visitor &visit, Record &mentor) { visit(u"name", mentor.name); … }
///     };
///
/// The SELECT, INSERT and UPDATE statements, the values bound to them and the reading of a row
/// all follow from it, so they cannot disagree in number or order. The id is not listed: every
/// table has `id` and every record a member `id`.
namespace traject {

template <typename Record>
struct Mapping;

namespace mapping {

/// The names of the columns; of derived ones only for writing.
struct Names
{
    bool writing = false;
    QString prefix = {};
    QStringList names = {};

    template <typename T>
    void operator()(QStringView name, const T &)
    {
        names << prefix + name;
    }
    void textOrNull(QStringView name, const QString &) { names << prefix + name; }
    template <typename Compute>
    void derived(QStringView name, Compute)
    {
        if (writing)
            names << prefix + name;
    }
    template <typename T, typename Members>
    void group(QStringView groupPrefix, const std::optional<T> &, Members members)
    {
        const T blank{};
        prefix = groupPrefix.toString();
        members(*this, blank);
        prefix.clear();
    }
};

/// The values to bind, in the order of Names{writing}.
struct Values
{
    QVariantList values = {};
    bool absent = false; ///< inside a group that is unset

    template <typename T>
    void operator()(QStringView, const T &member)
    {
        values << (absent ? QVariant() : sql::toSql(member));
    }
    void textOrNull(QStringView, const QString &member)
    {
        values << (absent || member.isEmpty() ? QVariant() : QVariant(member));
    }
    template <typename Compute>
    void derived(QStringView, Compute compute)
    {
        values << sql::toSql(compute());
    }
    template <typename T, typename Members>
    void group(QStringView, const std::optional<T> &value, Members members)
    {
        const T blank{};
        absent = !value;
        members(*this, value ? *value : blank);
        absent = false;
    }
};

/// Reads the columns of a row from `column` on.
struct Reader
{
    Row &row;
    int column = 0;

    template <typename T>
    void operator()(QStringView, T &member)
    {
        row.read(column++, member);
    }
    void textOrNull(QStringView, QString &member)
    {
        member.clear();
        if (!row.isNull(column))
            row.read(column, member);
        ++column;
    }
    template <typename Compute>
    void derived(QStringView, Compute)
    { }
    /// The group is unset when its first column is NULL.
    template <typename T, typename Members>
    void group(QStringView, std::optional<T> &value, Members members)
    {
        value.reset();
        if (!row.isNull(column)) {
            members(*this, value.emplace());
            return;
        }
        Names names;
        const T blank{};
        members(names, blank);
        column += static_cast<int>(names.names.size());
    }
};

template <typename Visitor, typename AddressLike>
void address(Visitor &visit, AddressLike &address)
{
    visit(u"street", address.street);
    visit(u"house_number", address.number);
    visit(u"postcode", address.postcode);
    visit(u"municipality", address.municipality);
    visit(u"country", address.country);
}

template <typename Record>
[[nodiscard]] QStringList columnNames(bool writing)
{
    Names names{writing};
    const Record blank{};
    Mapping<Record>::columns(names, blank);
    return names.names;
}

/// "SELECT id, … FROM table", to be continued with WHERE or ORDER BY.
template <typename Record>
[[nodiscard]] const QString &selectSql()
{
    static const QString sql
        = QStringLiteral("SELECT id, %1 FROM %2 ")
              .arg(columnNames<Record>(false).join(u", "), Mapping<Record>::table);
    return sql;
}

template <typename Record>
[[nodiscard]] const QString &insertSql()
{
    static const QString sql = [] {
        const QStringList names = columnNames<Record>(true);
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (?%3)")
            .arg(Mapping<Record>::table, names.join(u", "),
                 QStringLiteral(", ?").repeated(names.size() - 1));
    }();
    return sql;
}

template <typename Record>
[[nodiscard]] const QString &updateSql()
{
    static const QString sql
        = QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
              .arg(Mapping<Record>::table, columnNames<Record>(true).join(u" = ?, "));
    return sql;
}

/// Reads one row of selectSql().
template <typename Record>
[[nodiscard]] Record readRecord(Row &row)
{
    Record record;
    row.read(0, record.id);
    Reader reader{row, 1};
    Mapping<Record>::columns(reader, record);
    return record;
}

[[nodiscard]] inline tl::unexpected<Error> notFound(QStringView table)
{
    return failure(ErrorCode::NotFound, table.toString());
}

/// The record with this id, or NotFound.
template <typename Record>
[[nodiscard]] Result<Record> get(Database &database, decltype(Record::id) id)
{
    const auto found
        = database.first(selectSql<Record>() + u"WHERE id = ?", {id.value}, &readRecord<Record>);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return notFound(Mapping<Record>::table);
    return **found;
}

/// Inserts (null id) or updates; the id, or NotFound when the row to update is gone.
template <typename Record>
[[nodiscard]] Result<decltype(Record::id)> save(Database &database, const Record &record)
{
    Values visitor;
    Mapping<Record>::columns(visitor, record);
    if (record.id.isNull()) {
        const auto id = database.insert(insertSql<Record>(), visitor.values);
        if (!id)
            return tl::unexpected(id.error());
        return decltype(Record::id){*id};
    }
    visitor.values << record.id.value;
    const auto changed = database.execute(updateSql<Record>(), visitor.values);
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed == 0)
        return notFound(Mapping<Record>::table);
    return record.id;
}

template <typename Record>
[[nodiscard]] Result<void> remove(Database &database, decltype(Record::id) id)
{
    const auto removed = database.execute(
        QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(Mapping<Record>::table), {id.value});
    if (!removed)
        return tl::unexpected(removed.error());
    if (*removed == 0)
        return notFound(Mapping<Record>::table);
    return {};
}

} // namespace mapping
} // namespace traject
