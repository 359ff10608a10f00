// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/undoobstacles.h"

#include "core/storage/database.h"
#include "core/storage/journaltriggers.h"

namespace traject {
namespace {

// CROSS JOIN keeps the order: the rows of the operation in question are few, the later ones of a
// table are many.

/// The operation of a later entry counts while it stands.
const QString standing = QStringLiteral(" CROSS JOIN journal_operation AS operation"
                                        " ON operation.id = later.operation_id"
                                        " AND operation.kind = 'change'"
                                        " AND operation.undone_by_id IS NULL ");

/// A member of the JSON of an entry's row.
QString member(QStringView entry, QStringView side, const QString &column)
{
    return QStringLiteral("(%1.%2_json ->> '$.%3')").arg(entry, side, column);
}

} // namespace

/// A foreign key: `child`.`column` holds the `key` of a row of `parent`.
struct UndoObstacleSearch::Reference
{
    QString child;
    QString column;
    QString parent;
    QString key;
};

UndoObstacleSearch::UndoObstacleSearch(Database &database)
    : m_database(database)
{ }

Result<QMap<qint64, UndoObstacleReason>> UndoObstacleSearch::find(OperationId id)
{
    m_id = id;
    m_found.clear();
    const auto journaled = journaltriggers::tables(m_database);
    const auto changed = changedTables();
    if (!journaled)
        return tl::unexpected(journaled.error());
    if (!changed)
        return tl::unexpected(changed.error());
    const auto keys = references(*journaled + *changed); // drafts are among those changed
    if (!keys)
        return tl::unexpected(keys.error());
    if (auto added = addChangedSince(); !added)
        return tl::unexpected(added.error());
    for (const Reference &reference : *keys) {
        if (changed->contains(reference.parent) && !journaltriggers::isDraft(reference.child)) {
            if (auto added = addReferring(reference); !added)
                return tl::unexpected(added.error());
        }
        if (changed->contains(reference.child)) {
            if (auto added = addGone(reference); !added)
                return tl::unexpected(added.error());
        }
    }
    for (const QString &table : *changed) {
        if (auto added = addTakenNumbers(table); !added)
            return tl::unexpected(added.error());
    }
    return m_found;
}

Result<QStringList> UndoObstacleSearch::changedTables() const
{
    return m_database.all(
        QStringLiteral("SELECT DISTINCT table_name FROM journal_entry WHERE operation_id = ?"),
        {m_id.value}, [](Row &row) { return row.value<QString>(0); });
}

Result<QList<UndoObstacleSearch::Reference>>
UndoObstacleSearch::references(const QStringList &tables) const
{
    QList<Reference> all;
    for (const QString &table : QSet<QString>(tables.cbegin(), tables.cend())) {
        const auto found = m_database.all(
            QStringLiteral(R"(SELECT "from", "table", "to" FROM pragma_foreign_key_list(?))"),
            {table}, [&table](Row &row) {
                return Reference{table, row.value<QString>(0), row.value<QString>(1),
                                 row.value<QString>(2)};
            });
        if (!found)
            return tl::unexpected(found.error());
        all += *found;
    }
    return all;
}

Result<void> UndoObstacleSearch::addChangedSince()
{
    return add(
        UndoObstacleReason::ChangedSince,
        QStringLiteral("SELECT DISTINCT later.operation_id FROM journal_entry AS mine"
                       " CROSS JOIN journal_entry AS later ON later.table_name = mine.table_name"
                       " AND later.row_id = mine.row_id AND later.id > mine.id"
                       " AND later.operation_id <> mine.operation_id")
            + standing + u"WHERE mine.operation_id = ?",
        {m_id.value});
}

Result<void> UndoObstacleSearch::addReferring(const Reference &reference)
{
    const QString key = member(u"mine", u"after", reference.key);
    return add(UndoObstacleReason::RefersToIt,
               QStringLiteral("SELECT DISTINCT later.operation_id FROM journal_entry AS mine"
                              " CROSS JOIN %1 AS child ON child.%2 = %3"
                              " CROSS JOIN journal_entry AS later ON later.table_name = '%1'"
                              " AND later.row_id = child.id AND later.id > mine.id"
                              " AND later.operation_id <> mine.operation_id AND %4 = %3")
                       .arg(reference.child, reference.column, key,
                            member(u"later", u"after", reference.column))
                   + standing
                   + QStringLiteral("WHERE mine.operation_id = ? AND mine.table_name = ?"
                                    " AND %1 IS NOT %2")
                         .arg(member(u"mine", u"before", reference.key), key),
               {m_id.value, reference.parent});
}

Result<void> UndoObstacleSearch::addGone(const Reference &reference)
{
    const QString wanted = member(u"mine", u"before", reference.column);
    return add(UndoObstacleReason::ReferenceGone,
               QStringLiteral("SELECT DISTINCT later.operation_id FROM journal_entry AS mine"
                              " CROSS JOIN journal_entry AS later ON later.table_name = '%1'"
                              " AND later.id > mine.id AND %2 = %3"
                              " AND later.operation_id <> mine.operation_id")
                       .arg(reference.parent, member(u"later", u"before", reference.key), wanted)
                   + standing
                   + QStringLiteral("WHERE mine.operation_id = ? AND mine.table_name = ?"
                                    " AND %1 IS NOT NULL"
                                    " AND NOT EXISTS (SELECT 1 FROM %2 AS parent"
                                    " WHERE parent.%3 = %1)")
                         .arg(wanted, reference.parent, reference.key),
               {m_id.value, reference.child});
}

Result<void> UndoObstacleSearch::addTakenNumbers(const QString &table)
{
    const auto indexes = m_database.all(
        QStringLiteral("SELECT name FROM pragma_index_list(?) WHERE \"unique\" = 1"), {table},
        [](Row &row) { return row.value<QString>(0); });
    if (!indexes)
        return tl::unexpected(indexes.error());
    for (const QString &index : *indexes) {
        const auto columns
            = m_database.all(QStringLiteral("SELECT name FROM pragma_index_info(?)"), {index},
                             [](Row &row) { return row.value<QString>(0); });
        if (!columns)
            return tl::unexpected(columns.error());
        QStringList same;
        for (const QString &column : *columns)
            same << QStringLiteral("other.%1 = %2").arg(column, member(u"mine", u"before", column));
        const auto added
            = add(UndoObstacleReason::NumberTaken,
                  QStringLiteral("SELECT DISTINCT later.operation_id FROM journal_entry AS mine"
                                 " CROSS JOIN %1 AS other ON other.id <> mine.row_id AND %2"
                                 " CROSS JOIN journal_entry AS later ON later.table_name = '%1'"
                                 " AND later.row_id = other.id AND later.id > mine.id"
                                 " AND later.operation_id <> mine.operation_id")
                          .arg(table, same.join(u" AND "))
                      + standing + u"WHERE mine.operation_id = ? AND mine.table_name = ?",
                  {m_id.value, table});
        if (!added)
            return added;
    }
    return {};
}

Result<void> UndoObstacleSearch::add(UndoObstacleReason reason, const QString &sql,
                                     const QVariantList &values)
{
    const auto found = m_database.all(sql, values, [](Row &row) { return row.value<qint64>(0); });
    if (!found)
        return tl::unexpected(found.error());
    for (const qint64 operation : *found) {
        if (!m_found.contains(operation))
            m_found.insert(operation, reason);
    }
    return {};
}

} // namespace traject
