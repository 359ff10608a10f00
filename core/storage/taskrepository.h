// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/task.h"

namespace traject {

class Database;

/// The counsellor's own tasks. Writing needs an open Transaction.
class TaskRepository
{
public:
    explicit TaskRepository(Database &database);

    [[nodiscard]] Result<Task> task(TaskId id) const; ///< NotFound
    /// Open tasks, and those that were done on `doneSince` or later; by id.
    [[nodiscard]] Result<QList<Task>> tasks(QDate doneSince) const;

    /// Inserts (null id) or updates. NotFound when the id is gone.
    Result<TaskId> save(const Task &task);
    Result<void> remove(TaskId id); ///< NotFound

private:
    Database &m_database;
};

} // namespace traject
