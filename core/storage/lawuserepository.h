// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QMap>

#include <optional>

/// Which rows of the law's parameter tables a version of an agreement rested on when it was made,
/// so that a question about one row need not judge every agreement again. What the rows mean is
/// the business of core/rules, which storage does not know.
namespace traject {

class Database;

using VersionId = Id<struct VersionRowTag>;

/// First days of the rows that were looked at, by the key of their value.
using LawSet = QMap<QString, QList<QDate>>;

/// A version of which nothing is recorded yet.
struct UnjudgedVersion
{
    VersionId id;
    QByteArray draftJson;
    int errorCount = 0;
};

/// The newest version of an agreement, without errors, and what it rested on.
struct LawUse
{
    QString agreement; ///< its number
    QString jointCommittee; ///< of the enterprise of its establishment, as written there
    LawSet law;
};

class LawUseRepository
{
public:
    explicit LawUseRepository(Database &database);

    /// Records what a version rests on; unset: it has errors, and so rests on nothing. Another
    /// record of it is replaced. In a Transaction, journaled or not.
    Result<void> record(VersionId version, const std::optional<LawSet> &law);
    /// The newest version of each agreement, where nothing is recorded of it.
    [[nodiscard]] Result<QList<UnjudgedVersion>> unjudged() const;
    /// What the agreements rest on, the newest agreement first; with `from` only those that start
    /// on a day from `from` to `until` (unset: without an end).
    [[nodiscard]] Result<QList<LawUse>> uses(std::optional<QDate> from = {},
                                             std::optional<QDate> until = {}) const;

private:
    [[nodiscard]] Result<QMap<qint64, LawSet>> sets() const;

    Database &m_database;
};

} // namespace traject
