// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/operation.h"

#include <QMap>

namespace traject {

class Database;

/// Finds the later operations that keep one from being undone. Journal finds out that it cannot
/// by trying; this tells why, so it is asked after a refusal only.
///
/// Four things stand in the way, and the database's own description of its tables (foreign keys,
/// unique indexes) tells where to look: a row that was changed again, a row that came to refer to
/// one that would go, a unique number that another row has now, and a row referred to that is
/// gone. Operations that are undone themselves do not count. Half-finished drafts do not either:
/// losing its link harms a draft less than a refusal nobody understands.
class UndoObstacleSearch
{
public:
    explicit UndoObstacleSearch(Database &database);

    /// The operations in the way of undoing `id`, each with one reason, newest first.
    [[nodiscard]] Result<QMap<qint64, UndoObstacleReason>> find(OperationId id);

private:
    struct Reference;

    [[nodiscard]] Result<QStringList> changedTables() const;
    [[nodiscard]] Result<QList<Reference>> references(const QStringList &tables) const;
    [[nodiscard]] Result<void> addChangedSince();
    [[nodiscard]] Result<void> addReferring(const Reference &reference);
    [[nodiscard]] Result<void> addGone(const Reference &reference);
    [[nodiscard]] Result<void> addTakenNumbers(const QString &table);
    [[nodiscard]] Result<void> add(UndoObstacleReason reason, const QString &sql,
                                   const QVariantList &values);

    Database &m_database;
    OperationId m_id;
    QMap<qint64, UndoObstacleReason> m_found; ///< by operation
};

} // namespace traject
