// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/recordchange.h"

namespace traject {

class Database;
struct JournalEntry;
struct RecordLookup;
struct Rulebook;

/// Reads the history of records from the journal and puts it in words.
class RecordHistory
{
public:
    /// Both must outlive it; it is made for one reading.
    RecordHistory(Database &database, const Rulebook &rulebook);

    /// What was done with the record and with everything that belongs to it, newest first.
    [[nodiscard]] Result<QList<HistoryEntry>> of(const RowRef &root) const;
    /// The rows that one operation changed, `limit` at most, in the order in which it did.
    [[nodiscard]] Result<QList<RecordChange>> changes(OperationId operation, int limit) const;

private:
    [[nodiscard]] RecordLookup lookup() const;
    [[nodiscard]] Result<HistoryEntry> told(const QList<JournalEntry> &entries, const RowRef &root,
                                            const RecordLookup &lookup) const;

    Database &m_database;
    const Rulebook &m_rulebook;
};

} // namespace traject
