// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/journal.h"

#include "core/base/text.h"
#include "core/storage/database.h"
#include "core/storage/journaltriggers.h"
#include "core/storage/transaction.h"
#include "core/storage/undoobstacles.h"

#include <algorithm>
#include <limits>

namespace traject {
namespace {

const QString operationSql
    = QStringLiteral("SELECT o.id, o.title, o.actor, o.at, o.change_count, o.kind = 'setup',"
                     " o.undone_by_id IS NOT NULL, undo.at, coalesce(undo.actor, '')"
                     " FROM journal_operation AS o"
                     " LEFT JOIN journal_operation AS undo ON undo.id = o.undone_by_id ");

/// Operations under an older schema have rows of another shape.
const QString ofThisSchema
    = QStringLiteral("o.schema_version = (SELECT user_version FROM pragma_user_version) ");

/// Later operations that an explanation names; the others are counted.
constexpr int namedObstacles = 5;

Operation readOperation(Row &row)
{
    return {
        .id = row.value<OperationId>(0),
        .title = row.value<QString>(1),
        .actor = row.value<QString>(2),
        .at = row.value<QDateTime>(3),
        .changes = row.value<int>(4),
        .setup = row.value<bool>(5),
        .undone = row.value<bool>(6),
        .undoneAt = row.value<std::optional<QDateTime>>(7),
        .undoneBy = row.value<QString>(8),
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
                              + u"WHERE o.kind IN ('change', 'setup') ORDER BY o.id DESC LIMIT ?",
                          {limit}, &readOperation);
}

Result<QList<Operation>> Journal::operations(const OperationFilter &filter, OperationId before,
                                             int limit) const
{
    QVariantList values{before.isNull() ? std::numeric_limits<qint64>::max() : before.value};
    QString sql = operationSql + u"WHERE o.kind IN ('change', 'setup') AND o.id < ?";
    if (!filter.tables.isEmpty()) {
        sql += QStringLiteral(" AND EXISTS (SELECT 1 FROM journal_entry AS entry"
                              " WHERE entry.operation_id = o.id AND entry.table_name IN (?%1))")
                   .arg(QStringLiteral(", ?").repeated(filter.tables.size() - 1));
        for (const QString &table : filter.tables)
            values << table;
    }
    // Accents are no matter of SQL, so the words are looked for here, row by row.
    QList<Operation> found;
    const auto read = m_database.visit(sql + u" ORDER BY o.id DESC", values, [&](Row &row) {
        const QString title
            = filter.words.isEmpty() ? QString() : text::folded(row.value<QString>(1));
        const bool fits = std::all_of(filter.words.cbegin(), filter.words.cend(),
                                      [&](const QString &word) { return title.contains(word); });
        if (fits)
            found << readOperation(row);
        return found.size() < limit;
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Result<Operation> Journal::operation(OperationId id) const
{
    const auto found
        = m_database.first(operationSql + u"WHERE o.id = ? AND o.kind IN ('change', 'setup')",
                           {id.value}, &readOperation);
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
    return m_database.first(operationSql
                                + u"WHERE o.kind = 'change' AND o.undone_by_id IS NULL AND "
                                + ofThisSchema + u"ORDER BY o.id DESC LIMIT 1",
                            {}, &readOperation);
}

Result<std::optional<Operation>> Journal::nextRedo() const
{
    return m_database.first(
        operationSql + u"WHERE o.kind = 'change' AND " + ofThisSchema
            + u"AND o.undone_by_id > (SELECT max(id) FROM journal_operation WHERE kind = 'change')"
              u" ORDER BY o.undone_by_id DESC LIMIT 1",
        {}, &readOperation);
}

Result<UndoObstacles> Journal::obstacles(OperationId id) const
{
    const auto target = operation(id);
    if (!target)
        return tl::unexpected(target.error());
    const auto older = m_database.single<bool>(
        QStringLiteral("SELECT NOT (%1) FROM journal_operation AS o WHERE o.id = ?")
            .arg(ofThisSchema),
        {id.value});
    if (!older)
        return tl::unexpected(older.error());
    if (*older)
        return UndoObstacles{.olderSchema = true};
    const auto found = UndoObstacleSearch(m_database).find(id);
    if (!found)
        return tl::unexpected(found.error());
    UndoObstacles obstacles;
    const QList<qint64> ids = found->keys();
    for (auto each = ids.crbegin(); each != ids.crend(); ++each) {
        if (obstacles.later.size() == namedObstacles) {
            obstacles.others = static_cast<int>(ids.size()) - namedObstacles;
            break;
        }
        const auto later = operation(OperationId{*each});
        if (!later)
            return tl::unexpected(later.error());
        obstacles.later.append({.operation = *later, .reason = found->value(*each)});
    }
    return obstacles;
}

Result<Operation> Journal::undo(OperationId id, const Progress &progress)
{
    return replay(id, Direction::Undo, progress);
}

Result<Operation> Journal::redo(OperationId id, const Progress &progress)
{
    return replay(id, Direction::Redo, progress);
}

/// Whether the operation is one for that, at the moment.
Result<void> Journal::judge(OperationId id, Direction direction) const
{
    const auto state = m_database.single<QString>(
        QStringLiteral("SELECT CASE WHEN o.kind <> 'change' OR (o.undone_by_id IS NOT NULL) = ?"
                       " THEN 'refused' WHEN %1 THEN 'fine' ELSE 'older' END"
                       " FROM journal_operation AS o WHERE o.id = ?")
            .arg(ofThisSchema),
        {direction == Direction::Undo ? 1 : 0, id.value});
    if (!state)
        return tl::unexpected(state.error());
    if (*state == u"refused")
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("operation %1 is not for that").arg(id.value));
    if (*state == u"older")
        return failure(ErrorCode::Conflict, QStringLiteral("recorded under an older schema"));
    return {};
}

Result<Operation> Journal::replay(OperationId id, Direction direction, const Progress &progress)
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
    if (auto fine = judge(id, direction); !fine)
        return tl::unexpected(fine.error());

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
    if (auto applied = apply(*entries, direction, progress); !applied)
        return tl::unexpected(applied.error());

    // More rows than the operation had: foreign keys took others along, that came later. Drafts
    // that lost a link are none of them (journaltriggers.h).
    const auto expected = std::count_if(entries->cbegin(), entries->cend(), [](const Entry &entry) {
        return !journaltriggers::isDraft(entry.table);
    });
    const auto changes = transaction->changeCount();
    if (!changes)
        return tl::unexpected(changes.error());
    if (*changes != expected)
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

Result<void> Journal::apply(const QList<Entry> &entries, Direction direction,
                            const Progress &progress)
{
    if (auto put = m_database.command(QStringLiteral("PRAGMA defer_foreign_keys = ON")); !put)
        return tl::unexpected(put.error());
    QHash<QString, TableSql> statements;
    int done = 0;
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
        // A draft that was worked on meanwhile stays as it is.
        if (*changed != 1 && !journaltriggers::isDraft(entry.table))
            return rowConflict(entry.table);
        if (progress)
            progress(++done, static_cast<int>(entries.size()));
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
        .insert = QStringLiteral("INSERT %4 INTO %1 (%2) SELECT %3 FROM journal_entry AS entry"
                                 " WHERE entry.id = ?")
                      .arg(table, columns->join(u", "), values.join(u", "),
                           journaltriggers::isDraft(table) ? u"OR IGNORE" : u""),
        .update = QStringLiteral("UPDATE %1 SET %2 FROM journal_entry AS entry"
                                 " WHERE entry.id = ? AND %3")
                      .arg(table, assignments.join(u", "), asExpected),
        .remove = QStringLiteral("DELETE FROM %1 WHERE id = (SELECT %1.id FROM %1,"
                                 " journal_entry AS entry WHERE entry.id = ? AND %2)")
                      .arg(table, asExpected),
    };
}

} // namespace traject
