// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/operation.h"

#include <optional>

/// Every change of the caseload happens inside a transaction that says what is being done: its
/// title heads the entry of the journal under which the triggers record each row (journal.h). A
/// row of a journaled table that is written outside of one is refused by the database. commit()
/// returns when the change is on the disk; without a commit the destructor takes everything back.
namespace traject {

class Database;

/// What an operation of the journal is.
enum class OperationKind {
    Change, ///< something that a user did; offered for undo
    Setup, ///< recorded, but not offered for undo: the shipped catalogue, settings at the start
    Undo, ///< made by Journal
    Redo, ///< made by Journal
};

class [[nodiscard]] Transaction
{
public:
    /// Begins (BEGIN IMMEDIATE) an operation of the journal; `title` is shown to the user, `kind`
    /// is Change or Setup. Locked when another connection writes for too long, Internal when one
    /// is open on this connection already.
    static Result<Transaction> begin(Database &database, const QString &title,
                                     OperationKind kind = OperationKind::Change);
    /// For what the journal does not keep (journaltriggers.h).
    static Result<Transaction> beginUnjournaled(Database &database);
    /// For Journal: begins the undo or redo of the operation `target`.
    static Result<Transaction> beginReplay(Database &database, const QString &title,
                                           OperationKind kind, OperationId target);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction(); ///< rolls back what was not committed

    /// The operation of this transaction; null: unjournaled.
    [[nodiscard]] OperationId operation() const { return m_operation; }
    /// Rows that were recorded so far.
    [[nodiscard]] Result<int> changeCount() const;

    /// The operation that was recorded; unset when no journaled row changed (then the journal has
    /// no entry either). On an error everything is rolled back.
    Result<std::optional<OperationId>> commit();
    /// Takes everything back now.
    void rollBack();

private:
    explicit Transaction(Database &database);
    [[nodiscard]] Result<void> openOperation(const QString &title, OperationKind kind,
                                             OperationId target);
    [[nodiscard]] Result<bool> closeOperation();

    Database *m_database; ///< null: finished
    OperationId m_operation; ///< null: unjournaled
    bool m_isReplay = false; ///< an undo or redo
};

} // namespace traject
