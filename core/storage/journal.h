// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/operation.h"

#include <QHash>
#include <QList>

#include <optional>

namespace traject {

class Database;

/// The journal: what was done, and undo and redo of it. Triggers (journaltriggers.h) write each
/// changed row as JSON before and after under the operation of the open transaction.
///
/// An undo writes the before-rows back in reverse order, in one transaction, and is recorded as
/// an operation of its own that points at the one it took back; a redo likewise. So the journal
/// only ever grows, and who reads it from a high-water mark misses nothing. Foreign keys are
/// checked at the end. Rows that no longer are as the operation left them, rows that depend on
/// what would go, and operations recorded under an older schema give Conflict.
class Journal
{
public:
    explicit Journal(Database &database);

    /// What users did (not undo and redo themselves), newest first.
    [[nodiscard]] Result<QList<Operation>> operations(int limit) const;
    [[nodiscard]] Result<Operation> operation(OperationId id) const; ///< NotFound
    [[nodiscard]] Result<int> operationCount() const;

    /// The newest operation that stands.
    [[nodiscard]] Result<std::optional<Operation>> nextUndo() const;
    /// The operation undone last, unless something new was done since.
    [[nodiscard]] Result<std::optional<Operation>> nextRedo() const;
    /// Takes one operation back. Conflict when later changes touched its rows, NotFound, and
    /// InvalidInput when it is undone already or is not for undoing.
    Result<Operation> undo(OperationId id);
    /// Does an undone operation again. Conflict, NotFound and InvalidInput as with undo().
    Result<Operation> redo(OperationId id);

private:
    enum class Direction { Undo, Redo };
    struct Entry;
    struct TableSql;

    [[nodiscard]] Result<Operation> replay(OperationId id, Direction direction);
    [[nodiscard]] Result<void> apply(const QList<Entry> &entries, Direction direction);
    [[nodiscard]] Result<TableSql> tableSql(const QString &table, Direction direction);

    Database &m_database;
};

} // namespace traject
