// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/operation.h"

namespace traject {

/// What happened to a row.
enum class ChangeWay { Added, Changed, Removed };

/// One fact that a change touched, as a person reads it. Dutch, like the titles of the journal.
struct FieldChange
{
    QString title; ///< "e-mailadres"
    QString before; ///< blank: nothing
    QString after; ///< blank: nothing

    bool operator==(const FieldChange &) const = default;
};

/// What one operation did with one row.
struct RecordChange
{
    RowRef row;
    ChangeWay way = ChangeWay::Changed;
    QString title; ///< "leerling Amina El Amrani"
    QList<FieldChange> fields; ///< those that differ

    bool operator==(const RecordChange &) const = default;
};

/// One operation as far as it touched a record or what belongs to it.
struct HistoryEntry
{
    Operation operation;
    HistoryKind kind = HistoryKind::Settings; ///< of the change that the sentence tells of
    QString sentence; ///< "E-mailadres gewijzigd van a@b.be naar c@d.be"
    QList<RecordChange> changes;

    bool operator==(const HistoryEntry &) const = default;
};

} // namespace traject
