// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/taskrepository.h"

#include "core/storage/mapping.h"

namespace traject {

template <>
struct Mapping<Task>
{
    static constexpr QStringView table = u"task";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &task)
    {
        visit(u"learner_id", task.learner);
        visit(u"establishment_id", task.establishment);
        visit(u"title", task.title);
        visit(u"due_on", task.dueOn);
        visit(u"note", task.note);
        visit(u"done_on", task.doneOn);
    }
};

TaskRepository::TaskRepository(Database &database)
    : m_database(database)
{ }

Result<Task> TaskRepository::task(TaskId id) const
{
    return mapping::get<Task>(m_database, id);
}

Result<QList<Task>> TaskRepository::tasks(QDate doneSince) const
{
    return m_database.all(mapping::selectSql<Task>()
                              + u"WHERE done_on IS NULL OR done_on >= ? ORDER BY id",
                          {sql::toSql(doneSince)}, &mapping::readRecord<Task>);
}

Result<TaskId> TaskRepository::save(const Task &task)
{
    return mapping::save(m_database, task);
}

Result<void> TaskRepository::remove(TaskId id)
{
    return mapping::remove<Task>(m_database, id);
}

} // namespace traject
