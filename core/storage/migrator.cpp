// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/journaltriggers.h"
#include "core/storage/transaction.h"

namespace traject {

Migrator::Migrator(Database &database, const QList<Migration> &migrations)
    : m_database(database)
    , m_migrations(migrations)
{ }

int Migrator::newestVersion() const
{
    return m_migrations.isEmpty() ? 0 : m_migrations.last().version;
}

Result<int> Migrator::version() const
{
    return m_database.single<int>(QStringLiteral("SELECT user_version FROM pragma_user_version"));
}

Result<void> Migrator::run(const std::function<Result<void>()> &backUp)
{
    const auto current = version();
    if (!current)
        return tl::unexpected(current.error());
    if (*current > newestVersion())
        return failure(ErrorCode::NewerSchema, QStringLiteral("schema %1").arg(*current));
    if (*current == newestVersion())
        return {};
    if (*current > 0) {
        if (auto saved = backUp(); !saved)
            return saved;
    }
    for (const Migration &migration : m_migrations) {
        if (migration.version <= *current)
            continue;
        if (auto done = step(migration); !done)
            return done;
    }
    return {};
}

Result<void> Migrator::step(const Migration &migration)
{
    if (auto off = m_database.command(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return tl::unexpected(off.error());
    const Result<void> done = stepInTransaction(migration);
    const auto on = m_database.command(QStringLiteral("PRAGMA foreign_keys = ON"));
    if (!done)
        return done;
    if (!on)
        return tl::unexpected(on.error());
    return {};
}

Result<void> Migrator::stepInTransaction(const Migration &migration)
{
    auto transaction = Transaction::beginUnjournaled(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto dropped = journaltriggers::drop(m_database); !dropped)
        return dropped;
    if (auto run = m_database.script(migration.sql); !run)
        return run;
    if (auto created = journaltriggers::create(m_database); !created)
        return created;
    const auto versioned
        = m_database.command(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
    if (!versioned)
        return tl::unexpected(versioned.error());
    if (auto checked = check(); !checked)
        return checked;
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return {};
}

Result<void> Migrator::check()
{
    const auto orphans = m_database.command(QStringLiteral("PRAGMA foreign_key_check"));
    if (!orphans)
        return tl::unexpected(orphans.error());
    if (!orphans->isEmpty())
        return failure(ErrorCode::Internal,
                       QStringLiteral("foreign_key_check: ") + orphans->join(u", "));
    const auto integrity = m_database.command(QStringLiteral("PRAGMA integrity_check"));
    if (!integrity)
        return tl::unexpected(integrity.error());
    if (*integrity != QStringList{QStringLiteral("ok")})
        return failure(ErrorCode::Damaged,
                       QStringLiteral("integrity_check: ") + integrity->first());
    return {};
}

} // namespace traject
