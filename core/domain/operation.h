// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace traject {

using OperationId = Id<struct OperationTag>;

/// One entry of the journal: one thing that somebody did.
struct Operation
{
    OperationId id;
    QString title; ///< "Leerlingen geïmporteerd (60)"
    QString actor; ///< who did it; blank before the counsellor's name was filled in
    QDateTime at;
    int changes = 0; ///< rows touched
    bool setup = false; ///< the shipped catalogue and the like: not for undoing
    bool undone = false;
    std::optional<QDateTime> undoneAt;
    QString undoneBy; ///< who took it back

    bool operator==(const Operation &) const = default;
};

/// The part of the caseload that a row, and an operation by its rows, belongs to.
enum class HistoryKind { Learners, Workplaces, Agreements, FollowUp, Documents, Settings };

/// Which operations a list of them wants.
struct OperationFilter
{
    QStringList words; ///< folded (core/base/text.h); the title holds each of them
    QStringList tables; ///< a row of one of these was changed; none: whatever was

    bool operator==(const OperationFilter &) const = default;
};

/// A row of the caseload, which may be gone by now.
struct RowRef
{
    QString table;
    qint64 id = 0;

    bool operator==(const RowRef &) const = default;
};

[[nodiscard]] inline size_t qHash(const RowRef &row, size_t seed = 0) noexcept
{
    return qHashMulti(seed, row.table, row.id);
}

/// Why a later operation stands in the way of an undo.
enum class UndoObstacleReason {
    ChangedSince, ///< it changed a row that would be put back
    RefersToIt, ///< it made a row refer to one that would go
    NumberTaken, ///< it gave a number away that would come back
    ReferenceGone, ///< it took away what a row that would come back refers to
};

/// A later operation that would have to be undone first.
struct UndoObstacle
{
    Operation operation;
    UndoObstacleReason reason = UndoObstacleReason::ChangedSince;

    bool operator==(const UndoObstacle &) const = default;
};

/// What stands in the way of undoing one operation; nothing at all: it can be undone.
struct UndoObstacles
{
    QList<UndoObstacle> later; ///< newest first, five at most
    int others = 0; ///< later operations besides those
    bool olderSchema = false; ///< recorded by an older version of the program

    bool operator==(const UndoObstacles &) const = default;
};

} // namespace traject
