// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/storage/migration.h"

#include <functional>

/// Brings the schema of an open caseload up to date, one version after the other. Each step runs
/// in a transaction of its own, with foreign keys off from before it begins (rebuilding a parent
/// table would delete its children), and is committed only after foreign_key_check and
/// integrity_check came out clean. When a step fails the caseload stays at the version before.
///
/// The journal's triggers (journaltriggers.h) are dropped before a step and made anew after it: a
/// migration is not an operation of a user, and what was recorded under an older schema can no
/// longer be undone.
namespace traject {

class Database;

class Migrator
{
public:
    /// `migrations` must be numbered 1, 2, … and outlive this object.
    Migrator(Database &database, const QList<Migration> &migrations);

    /// The schema version that the program writes.
    [[nodiscard]] int newestVersion() const;
    /// The caseload's schema version (user_version).
    [[nodiscard]] Result<int> version() const;
    /// Runs what is missing. `backUp` is called once, before the first step of a caseload that
    /// holds something already; when it fails nothing is migrated.
    [[nodiscard]] Result<void> run(const std::function<Result<void>()> &backUp);

private:
    [[nodiscard]] Result<void> step(const Migration &migration);
    [[nodiscard]] Result<void> stepInTransaction(const Migration &migration);
    [[nodiscard]] Result<void> check();

    Database &m_database;
    const QList<Migration> &m_migrations;
};

} // namespace traject
