// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/journal.h"

#include "core/storage/database.h"
#include "core/storage/journaltriggers.h"
#include "core/storage/transaction.h"

namespace traject {
namespace {

const QString operationSql
    = QStringLiteral("SELECT id, title, at, change_count, undone_by_id IS NOT NULL"
                     " FROM journal_operation ");

/// Operations under an older schema have rows of another shape.
const QString ofThisSchema
    = QStringLiteral("schema_version = (SELECT user_version FROM pragma_user_version) ");

Operation readOperation(Row &row)
{
    return {
        .id = row.value<OperationId>(0),
        .title = row.value<QString>(1),
        .at = row.value<QDateTime>(2),
        .changes = row.value<int>(3),
        .undone = row.value<bool>(4),
    };
}

tl::unexpected<Error> rowConflict(const QString &table)
{
    return failure(ErrorCode::Conflict, QStringLiteral("%1: a row changed since").arg(table));
}

} // namespace

struct Journal::Entry
{
    qint64 id = 0;
    QString table;
    bool hasBefore = false;
    bool hasAfter = false;
};

/// How a row of one table is put back from the entry ?, as long as it still is as expected.
struct Journal::TableSql
{
    QString insert;
    QString update;
    QString remove;
};

Journal::Journal(Database &database)
    : m_database(database)
{ }

Result<QList<Operation>> Journal::operations(int limit) const
{
    return m_database.all(operationSql
                              + u"WHERE kind IN ('change', 'setup') ORDER BY id DESC LIMIT ?",
                          {limit}, &readOperation);
}

Result<Operation> Journal::operation(OperationId id) const
{
    const auto found = m_database.first(
        operationSql + u"WHERE id = ? AND kind IN ('change', 'setup')", {id.value}, &readOperation);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return failure(ErrorCode::NotFound, QStringLiteral("journal_operation"));
    return **found;
}

Result<int> Journal::operationCount() const
{
    return m_database.single<int>(
        QStringLiteral("SELECT count(*) FROM journal_operation WHERE kind IN ('change', 'setup')"));
}

Result<std::optional<Operation>> Journal::nextUndo() const
{
    return m_database.first(operationSql + u"WHERE kind = 'change' AND undone_by_id IS NULL AND "
                                + ofThisSchema + u"ORDER BY id DESC LIMIT 1",
                            {}, &readOperation);
}

Result<std::optional<Operation>> Journal::nextRedo() const
{
    return m_database.first(
        operationSql + u"WHERE kind = 'change' AND " + ofThisSchema
            + u"AND undone_by_id > (SELECT max(id) FROM journal_operation WHERE kind = 'change')"
              u" ORDER BY undone_by_id DESC LIMIT 1",
        {}, &readOperation);
}

Result<Operation> Journal::undo(OperationId id)
{
    return replay(id, Direction::Undo);
}

Result<Operation> Journal::redo(OperationId id)
{
    return replay(id, Direction::Redo);
}

Result<Operation> Journal::replay(OperationId id, Direction direction)
{
    const bool undoing = direction == Direction::Undo;
    const auto target = operation(id);
    if (!target)
        return target;
    auto transaction = Transaction::beginReplay(
        m_database, target->title, undoing ? OperationKind::Undo : OperationKind::Redo, id);
    if (!transaction)
        return tl::unexpected(transaction.error());

    // Judged inside the transaction: nobody else changes it from here on.
    const auto state = m_database.single<QString>(
        QStringLiteral("SELECT CASE WHEN kind <> 'change' OR (undone_by_id IS NOT NULL) = ?"
                       " THEN 'refused' WHEN %1 THEN 'fine' ELSE 'older' END"
                       " FROM journal_operation WHERE id = ?")
            .arg(ofThisSchema),
        {undoing ? 1 : 0, id.value});
    if (!state)
        return tl::unexpected(state.error());
    if (*state == u"refused")
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("operation %1 is not for that").arg(id.value));
    if (*state == u"older")
        return failure(ErrorCode::Conflict, QStringLiteral("recorded under an older schema"));

    const auto entries = m_database.all(
        QStringLiteral("SELECT id, table_name, before_json IS NOT NULL, after_json IS NOT NULL"
                       " FROM journal_entry WHERE operation_id = ? ORDER BY id ")
            + (undoing ? u"DESC" : u"ASC"),
        {id.value}, [](Row &row) {
            return Entry{row.value<qint64>(0), row.value<QString>(1), row.value<bool>(2),
                         row.value<bool>(3)};
        });
    if (!entries)
        return tl::unexpected(entries.error());
    if (auto applied = apply(*entries, direction); !applied)
        return tl::unexpected(applied.error());

    // More rows than the operation had: foreign keys took others along, that came later.
    const auto changes = transaction->changeCount();
    if (!changes)
        return tl::unexpected(changes.error());
    if (*changes != entries->size())
        return failure(ErrorCode::Conflict, QStringLiteral("other rows depend on it"));

    const auto marked = m_database.execute(
        QStringLiteral("UPDATE journal_operation SET undone_by_id = ? WHERE id = ?"),
        {undoing ? sql::toSql(transaction->operation()) : QVariant(), id.value});
    if (!marked)
        return tl::unexpected(marked.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return operation(id);
}

Result<void> Journal::apply(const QList<Entry> &entries, Direction direction)
{
    if (auto put = m_database.command(QStringLiteral("PRAGMA defer_foreign_keys = ON")); !put)
        return tl::unexpected(put.error());
    QHash<QString, TableSql> statements;
    for (const Entry &entry : entries) {
        auto statement = statements.constFind(entry.table);
        if (statement == statements.cend()) {
            const auto made = tableSql(entry.table, direction);
            if (!made)
                return tl::unexpected(made.error());
            statement = statements.insert(entry.table, *made);
        }
        const bool wanted = direction == Direction::Undo ? entry.hasBefore : entry.hasAfter;
        const bool expected = direction == Direction::Undo ? entry.hasAfter : entry.hasBefore;
        const QString &sql = !expected ? statement->insert
            : wanted                   ? statement->update
                                       : statement->remove;
        const auto changed = m_database.execute(sql, {entry.id});
        if (!changed)
            return tl::unexpected(changed.error());
        if (*changed != 1)
            return rowConflict(entry.table);
    }
    return {};
}

Result<Journal::TableSql> Journal::tableSql(const QString &table, Direction direction)
{
    const auto columns = journaltriggers::columns(m_database, table);
    if (!columns)
        return tl::unexpected(columns.error());
    const auto json = journaltriggers::rowJson(m_database, table, table);
    if (!json)
        return tl::unexpected(json.error());
    const bool undoing = direction == Direction::Undo;
    const QString wanted
        = undoing ? QStringLiteral("entry.before_json") : QStringLiteral("entry.after_json");
    const QString expected
        = undoing ? QStringLiteral("entry.after_json") : QStringLiteral("entry.before_json");
    QStringList values;
    QStringList assignments;
    for (const QString &column : *columns) {
        values << QStringLiteral("%1 ->> '$.%2'").arg(wanted, column);
        if (column != u"id")
            assignments << column + u" = " + values.last();
    }
    const QString asExpected
        = QStringLiteral("%1.id = entry.row_id AND %2 = %3").arg(table, *json, expected);
    return TableSql{
        .insert = QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM journal_entry AS entry"
                                 " WHERE entry.id = ?")
                      .arg(table, columns->join(u", "), values.join(u", ")),
        .update = QStringLiteral("UPDATE %1 SET %2 FROM journal_entry AS entry"
                                 " WHERE entry.id = ? AND %3")
                      .arg(table, assignments.join(u", "), asExpected),
        .remove = QStringLiteral("DELETE FROM %1 WHERE id = (SELECT %1.id FROM %1,"
                                 " journal_entry AS entry WHERE entry.id = ? AND %2)")
                      .arg(table, asExpected),
    };
}

} // namespace traject
