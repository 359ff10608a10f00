// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace traject {

class Database;

using LawRowId = Id<struct LawRowTag>;

/// A row of the rulebook's parameter tables that the counsellor made. What its value means is the
/// business of core/rules/lawrow.h, which storage does not know.
struct StoredLawRow
{
    LawRowId id;
    QString table; ///< code of the table
    QString key;
    QDate from;
    std::optional<QDate> until;
    QByteArray valueJson;
    QString source;
    bool confirmed = false;

    bool operator==(const StoredLawRow &) const = default;
};

/// The counsellor's own rows. Writing needs an open Transaction.
class LawRowRepository
{
public:
    explicit LawRowRepository(Database &database);

    [[nodiscard]] Result<QList<StoredLawRow>> rows() const; ///< by table, key and first day
    /// Inserts (null id) or updates. Conflict when another row of the key begins on the same day.
    Result<LawRowId> save(const StoredLawRow &row);
    Result<void> remove(LawRowId id); ///< NotFound

private:
    Database &m_database;
};

} // namespace traject
