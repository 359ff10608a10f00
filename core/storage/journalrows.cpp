// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/journalrows.h"

#include "core/storage/database.h"

#include <QSet>

#include <algorithm>

namespace traject {
namespace {

const QString entrySql
    = QStringLiteral("SELECT entry.id, entry.operation_id, entry.table_name, entry.row_id,"
                     " entry.before_json, entry.after_json FROM journal_entry AS entry"
                     " JOIN journal_operation AS operation ON operation.id = entry.operation_id"
                     " AND operation.kind IN ('change', 'setup') WHERE ");

JournalEntry readEntry(Row &row)
{
    return {
        .id = row.value<qint64>(0),
        .operation = row.value<OperationId>(1),
        .row = {.table = row.value<QString>(2), .id = row.value<qint64>(3)},
        .before = row.isNull(4) ? QByteArray() : row.value<QByteArray>(4),
        .after = row.isNull(5) ? QByteArray() : row.value<QByteArray>(5),
    };
}

} // namespace

/// Rows of `table` belong to the owner that `column` names.
struct JournalRows::Belonging
{
    QString table;
    QString column;
};

JournalRows::JournalRows(Database &database)
    : m_database(database)
{ }

Result<QHash<QString, QList<JournalRows::Belonging>>> JournalRows::belongings() const
{
    const auto all = m_database.all(
        QStringLiteral("SELECT item.name, field.name FROM sqlite_schema AS item,"
                       " pragma_table_info(item.name) AS field WHERE item.type = 'table'"
                       " AND item.name <> 'pending_draft' AND field.name IN ('learner_id',"
                       " 'enterprise_id', 'establishment_id', 'agreement_id', 'evaluation_id',"
                       " 'programme_id') ORDER BY item.name"),
        {}, [](Row &row) {
            return Belonging{row.value<QString>(0), row.value<QString>(1)};
        });
    if (!all)
        return tl::unexpected(all.error());
    QHash<QString, QList<Belonging>> byOwner;
    for (const Belonging &belonging : *all) {
        const QString owner = belonging.column.chopped(3); // without _id
        byOwner[owner].append(belonging);
    }
    return byOwner;
}

Result<QList<qint64>> JournalRows::ids(const Belonging &belonging, qint64 owner) const
{
    // The plus keeps SQLite from the index of tables and rows: that of what is gone is far shorter.
    return m_database.all(
        QStringLiteral("SELECT id FROM %1 WHERE %2 = ? UNION"
                       " SELECT row_id FROM journal_entry WHERE after_json IS NULL"
                       " AND +table_name = '%1' AND before_json ->> '$.%2' = ? ORDER BY 1")
            .arg(belonging.table, belonging.column),
        {owner, owner}, [](Row &row) { return row.value<qint64>(0); });
}

Result<QList<RowRef>> JournalRows::belongingTo(const RowRef &root) const
{
    const auto known = belongings();
    if (!known)
        return tl::unexpected(known.error());
    QList<RowRef> rows{root};
    QSet<RowRef> seen{root};
    for (qsizetype next = 0; next < rows.size(); ++next) {
        const RowRef owner = rows.at(next);
        for (const Belonging &belonging : known->value(owner.table)) {
            const auto found = ids(belonging, owner.id);
            if (!found)
                return tl::unexpected(found.error());
            for (const qint64 id : *found) {
                const RowRef row{belonging.table, id};
                if (seen.contains(row))
                    continue;
                seen.insert(row);
                rows.append(row);
            }
        }
    }
    return rows;
}

Result<QList<JournalEntry>> JournalRows::entries(const QList<RowRef> &rows) const
{
    QList<JournalEntry> all;
    for (const RowRef &row : rows) {
        const auto found = m_database.all(entrySql + u"entry.table_name = ? AND entry.row_id = ?",
                                          {row.table, row.id}, &readEntry);
        if (!found)
            return tl::unexpected(found.error());
        all += *found;
    }
    std::sort(all.begin(), all.end(),
              [](const JournalEntry &one, const JournalEntry &other) { return one.id < other.id; });
    return all;
}

Result<QList<JournalEntry>> JournalRows::entries(OperationId operation, int limit) const
{
    return m_database.all(entrySql + u"entry.operation_id = ? ORDER BY entry.id LIMIT ?",
                          {operation.value, limit}, &readEntry);
}

Result<QByteArray> JournalRows::lastKnown(const RowRef &row) const
{
    const auto found
        = m_database.first(QStringLiteral("SELECT coalesce(after_json, before_json)"
                                          " FROM journal_entry WHERE table_name = ? AND row_id = ?"
                                          " ORDER BY id DESC LIMIT 1"),
                           {row.table, row.id}, [](Row &r) { return r.value<QByteArray>(0); });
    return found.map(
        [](const std::optional<QByteArray> &json) { return json.value_or(QByteArray()); });
}

Result<QByteArray> JournalRows::draft(qint64 agreement, int version) const
{
    const auto found
        = m_database.first(QStringLiteral("SELECT draft_json FROM agreement_version"
                                          " WHERE agreement_id = ? AND number = ?"),
                           {agreement, version}, [](Row &row) { return row.value<QByteArray>(0); });
    return found.map(
        [](const std::optional<QByteArray> &json) { return json.value_or(QByteArray()); });
}

} // namespace traject
