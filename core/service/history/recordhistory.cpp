// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/history/recordhistory.h"

#include "core/service/history/recordtext.h"
#include "core/service/history/sentences.h"
#include "core/storage/journal.h"
#include "core/storage/journalrows.h"
#include "core/storage/programmerepository.h"

#include <QJsonDocument>

#include <memory>

namespace traject {

RecordHistory::RecordHistory(Database &database, const Rulebook &rulebook)
    : m_database(database)
    , m_rulebook(rulebook)
{ }

/// Names are asked for again and again, so each is read once.
RecordLookup RecordHistory::lookup() const
{
    const auto rows = std::make_shared<QHash<RowRef, QJsonObject>>();
    const auto programmes = std::make_shared<QHash<QString, QString>>();
    return {
        .row =
            [this, rows](const RowRef &row) {
                const auto known = rows->constFind(row);
                if (known != rows->cend())
                    return *known;
                const auto json = JournalRows(m_database).lastKnown(row);
                const QByteArray text = json.value_or(QByteArray());
                return *rows->insert(row, QJsonDocument::fromJson(text).object());
            },
        .programmeName =
            [this, programmes](const QString &code) {
                const auto known = programmes->constFind(code);
                if (known != programmes->cend())
                    return *known;
                const auto found = ProgrammeRepository(m_database).programme(code);
                return *programmes->insert(code, found ? found->name : code);
            },
        .draft =
            [this](qint64 agreement, int version) {
                return JournalRows(m_database).draft(agreement, version).value_or(QByteArray());
            },
        .rulebook = &m_rulebook,
    };
}

Result<QList<HistoryEntry>> RecordHistory::of(const RowRef &root) const
{
    const JournalRows journal(m_database);
    const auto entries = journal.belongingTo(root).and_then(
        [&journal](const QList<RowRef> &rows) { return journal.entries(rows); });
    if (!entries)
        return tl::unexpected(entries.error());
    QMap<qint64, QList<JournalEntry>> byOperation;
    for (const JournalEntry &entry : *entries)
        byOperation[entry.operation.value].append(entry);

    const RecordLookup known = lookup();
    QList<HistoryEntry> history;
    history.reserve(byOperation.size());
    const QList<QList<JournalEntry>> groups = byOperation.values();
    for (auto group = groups.crbegin(); group != groups.crend(); ++group) {
        const auto entry = told(*group, root, known);
        if (!entry)
            return tl::unexpected(entry.error());
        history.append(*entry);
    }
    return history;
}

Result<HistoryEntry> RecordHistory::told(const QList<JournalEntry> &entries, const RowRef &root,
                                         const RecordLookup &lookup) const
{
    const auto operation = Journal(m_database).operation(entries.constFirst().operation);
    if (!operation)
        return tl::unexpected(operation.error());
    HistoryEntry entry{.operation = *operation, .sentence = {}, .changes = {}};
    QList<RowChange> changes;
    for (const JournalEntry &row : entries) {
        changes.append(RowChange::of(row));
        entry.changes.append(recordChange(changes.constLast(), lookup));
    }
    tell(entry, changes, root, lookup);
    if (entry.sentence.isEmpty())
        entry.sentence = operation->title;
    return entry;
}

Result<QList<RecordChange>> RecordHistory::changes(OperationId operation, int limit) const
{
    const auto entries = JournalRows(m_database).entries(operation, limit);
    if (!entries)
        return tl::unexpected(entries.error());
    const RecordLookup known = lookup();
    QList<RecordChange> changes;
    for (const JournalEntry &entry : *entries) {
        if (recordTable(entry.row.table) != nullptr)
            changes.append(recordChange(RowChange::of(entry), known));
    }
    return changes;
}

} // namespace traject
