// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/operation.h"

#include <QHash>
#include <QList>

#include <functional>
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
/// what would go, and operations recorded under an older schema give Conflict; obstacles() tells
/// why.
class Journal
{
public:
    explicit Journal(Database &database);

    /// Called with the number of rows that were put back, and that there are.
    using Progress = std::function<void(int done, int total)>;

    /// What users did (not undo and redo themselves), newest first.
    [[nodiscard]] Result<QList<Operation>> operations(int limit) const;
    /// The next `limit` of those that the filter lets through, older than `before` (null: from
    /// the newest). A list at rest reads page by page.
    [[nodiscard]] Result<QList<Operation>> operations(const OperationFilter &filter,
                                                      OperationId before, int limit) const;
    [[nodiscard]] Result<Operation> operation(OperationId id) const; ///< NotFound
    [[nodiscard]] Result<int> operationCount() const;

    /// The newest operation that stands.
    [[nodiscard]] Result<std::optional<Operation>> nextUndo() const;
    /// The operation undone last, unless something new was done since.
    [[nodiscard]] Result<std::optional<Operation>> nextRedo() const;
    /// Takes one operation back. Conflict when later changes touched its rows, NotFound, and
    /// InvalidInput when it is undone already or is not for undoing.
    Result<Operation> undo(OperationId id, const Progress &progress = {});
    /// Does an undone operation again. Conflict, NotFound and InvalidInput as with undo().
    Result<Operation> redo(OperationId id, const Progress &progress = {});
    /// What stands in the way of undoing it. NotFound.
    [[nodiscard]] Result<UndoObstacles> obstacles(OperationId id) const;

private:
    enum class Direction { Undo, Redo };
    struct Entry;
    struct TableSql;

    [[nodiscard]] Result<Operation> replay(OperationId id, Direction direction,
                                           const Progress &progress);
    [[nodiscard]] Result<void> judge(OperationId id, Direction direction) const;
    [[nodiscard]] Result<void> apply(const QList<Entry> &entries, Direction direction,
                                     const Progress &progress);
    [[nodiscard]] Result<TableSql> tableSql(const QString &table, Direction direction);

    Database &m_database;
};

} // namespace traject
