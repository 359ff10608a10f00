// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/operation.h"

#include <QByteArray>
#include <QHash>

namespace traject {

class Database;

/// One row that one operation changed.
struct JournalEntry
{
    qint64 id = 0;
    OperationId operation;
    RowRef row;
    QByteArray before; ///< JSON by column; empty: the row is new
    QByteArray after; ///< likewise; empty: the row is gone

    bool operator==(const JournalEntry &) const = default;
};

/// Reads the journal row by row: the history of a record, and what one operation did. Undo and
/// redo are not told of: what was undone is marked at the operation itself.
///
/// What belongs to a record follows from the columns: `learner_id` makes a row one of the
/// learner's, and so on for enterprise, establishment, agreement, evaluation and programme. Rows
/// that are gone are found through their last entry, by the partial indexes of the journal.
class JournalRows
{
public:
    explicit JournalRows(Database &database);

    /// The row itself and everything that belongs to it, or ever did until it was removed.
    [[nodiscard]] Result<QList<RowRef>> belongingTo(const RowRef &root) const;
    /// What operations did with these rows, oldest first.
    [[nodiscard]] Result<QList<JournalEntry>> entries(const QList<RowRef> &rows) const;
    /// What one operation did, oldest first, `limit` rows at most.
    [[nodiscard]] Result<QList<JournalEntry>> entries(OperationId operation, int limit) const;
    /// The row as it was recorded last, JSON by column; empty when it never was.
    [[nodiscard]] Result<QByteArray> lastKnown(const RowRef &row) const;
    /// The snapshot of a version of an agreement; empty when there is none.
    [[nodiscard]] Result<QByteArray> draft(qint64 agreement, int version) const;

private:
    struct Belonging;

    [[nodiscard]] Result<QHash<QString, QList<Belonging>>> belongings() const;
    [[nodiscard]] Result<QList<qint64>> ids(const Belonging &belonging, qint64 owner) const;

    Database &m_database;
};

} // namespace traject
