// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/transaction.h"

#include "core/storage/database.h"

namespace traject {
namespace {

QString kindCode(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Change:
        return QStringLiteral("change");
    case OperationKind::Setup:
        return QStringLiteral("setup");
    case OperationKind::Undo:
        return QStringLiteral("undo");
    case OperationKind::Redo:
        return QStringLiteral("redo");
    }
    return {};
}

} // namespace

Result<Transaction> Transaction::begin(Database &database, const QString &title, OperationKind kind)
{
    return beginReplay(database, title, kind, {});
}

Result<Transaction> Transaction::beginUnjournaled(Database &database)
{
    if (database.inTransaction())
        return failure(ErrorCode::Internal, QStringLiteral("a transaction is open already"));
    if (auto begun = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return tl::unexpected(begun.error());
    return Transaction(database);
}

Result<Transaction> Transaction::beginReplay(Database &database, const QString &title,
                                             OperationKind kind, OperationId target)
{
    auto transaction = beginUnjournaled(database);
    if (!transaction)
        return transaction;
    if (auto opened = transaction->openOperation(title, kind, target); !opened)
        return tl::unexpected(opened.error());
    return transaction;
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{
    database.setInTransaction(true);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_operation(other.m_operation)
    , m_isReplay(other.m_isReplay)
{ }

Transaction::~Transaction()
{
    rollBack();
}

Result<void> Transaction::openOperation(const QString &title, OperationKind kind,
                                        OperationId target)
{
    const auto version
        = m_database->single<int>(QStringLiteral("SELECT user_version FROM pragma_user_version"));
    if (!version)
        return tl::unexpected(version.error());
    const auto id = m_database->insert(
        QStringLiteral("INSERT INTO journal_operation"
                       " (title, actor, at, kind, target_id, schema_version)"
                       " VALUES (?, coalesce((SELECT name FROM counsellor), ''), ?, ?, ?, ?)"),
        {sql::toSql(title), sql::toSql(m_database->clock().now()), kindCode(kind),
         sql::toSql(target), *version});
    if (!id)
        return tl::unexpected(id.error());
    m_operation.value = *id;
    m_isReplay = !target.isNull();
    const auto current = m_database->execute(
        QStringLiteral("UPDATE journal_state SET operation_id = ?"), {m_operation.value});
    if (!current)
        return tl::unexpected(current.error());
    return {};
}

Result<int> Transaction::changeCount() const
{
    return m_database->single<int>(
        QStringLiteral("SELECT count(*) FROM journal_entry WHERE operation_id = ?"),
        {m_operation.value});
}

/// Ends the operation; whether it stands in the journal. One without an entry does not, except an
/// undo or redo, by which its target is marked even when it only touched a draft.
Result<bool> Transaction::closeOperation()
{
    if (m_operation.isNull())
        return false;
    const auto closed
        = m_database->execute(QStringLiteral("UPDATE journal_state SET operation_id = NULL"));
    if (!closed)
        return tl::unexpected(closed.error());
    const auto count = changeCount();
    if (!count)
        return tl::unexpected(count.error());
    const bool kept = *count > 0 || m_isReplay;
    const auto finished = kept
        ? m_database->execute(
            QStringLiteral("UPDATE journal_operation SET change_count = ? WHERE id = ?"),
            {*count, m_operation.value})
        : m_database->execute(QStringLiteral("DELETE FROM journal_operation WHERE id = ?"),
                              {m_operation.value});
    if (!finished)
        return tl::unexpected(finished.error());
    return kept;
}

Result<std::optional<OperationId>> Transaction::commit()
{
    if (!m_database)
        return failure(ErrorCode::Internal, QStringLiteral("the transaction is finished"));
    const auto recorded = closeOperation();
    if (!recorded) {
        rollBack();
        return tl::unexpected(recorded.error());
    }
    if (auto committed = m_database->execute(QStringLiteral("COMMIT")); !committed) {
        rollBack();
        return tl::unexpected(committed.error());
    }
    m_database->markChanged();
    m_database->setInTransaction(false);
    m_database = nullptr;
    return *recorded ? std::optional(m_operation) : std::nullopt;
}

void Transaction::rollBack()
{
    if (!m_database)
        return;
    // An error here means that the library has rolled back by itself already (full disk, …).
    m_database->execute(QStringLiteral("ROLLBACK"));
    m_database->setInTransaction(false);
    m_database = nullptr;
}

} // namespace traject
