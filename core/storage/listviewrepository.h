// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/listview.h"

#include <QList>

namespace traject {

class Database;

/// How lists are looked at: views that a person named, and the state in which each list was left.
/// Both may hold names, for filters do, and so they lie in the caseload. Views are journaled, the
/// states are not: leaving a list is nothing to take back. Writing needs an open Transaction.
class ListViewRepository
{
public:
    explicit ListViewRepository(Database &database);

    /// The views of one list by name.
    [[nodiscard]] Result<QList<ListView>> views(const QString &list) const;
    [[nodiscard]] Result<ListView> view(ListViewId id) const;
    /// Inserts (null id) or updates. Conflict when the list has a view of that name.
    Result<ListViewId> save(const ListView &view);
    Result<void> remove(ListViewId id);

    /// Empty when the list was never left.
    [[nodiscard]] Result<QByteArray> state(const QString &list) const;
    Result<void> saveState(const QString &list, const QByteArray &json);

private:
    Database &m_database;
};

} // namespace traject
