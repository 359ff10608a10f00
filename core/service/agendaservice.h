// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/rules/agenda.h"

#include <QMap>
#include <QObject>

namespace traject {

class CaseloadFile;
class LawService;

/// What a counsellor sees in the morning: what must be done, and how the caseload stands.
struct Agenda
{
    QDate day;
    QList<AgendaEntry> entries; ///< in order of urgency (core/rules/agenda.h)
    QMap<TrajectoryStatus, int> learners; ///< how many have each status; every status is there
};

/// The agenda of the caseload, what is done with its entries, and the counsellor's own tasks.
class AgendaService : public QObject
{
    Q_OBJECT
public:
    AgendaService(CaseloadFile &file, const LawService &law, const Clock &clock,
                  QObject *parent = nullptr);

    /// As it stands on `day`; today when unset. Own tasks and next steps that were done more than
    /// a month before are left out.
    [[nodiscard]] Result<Agenda> agenda(const std::optional<QDate> &day = {}) const;

    /// Done today. Of a task or the next step of a contact the record itself says so; the others
    /// get a mark.
    Result<void> finish(const AgendaEntry &entry);
    /// Out of sight until `until`. InvalidInput when that is not after today or the reason is
    /// blank.
    Result<void> snooze(const AgendaEntry &entry, QDate until, const QString &reason);
    /// Takes back that it was done or snoozed.
    Result<void> reopen(const AgendaEntry &entry);

    [[nodiscard]] Result<Task> task(TaskId id) const; ///< NotFound
    /// Stores a new task (null id) or the changes to one. InvalidInput when the title is blank.
    Result<TaskId> saveTask(const Task &task);
    Result<void> removeTask(TaskId id); ///< NotFound

Q_SIGNALS:
    void agendaChanged(); ///< a task, or a mark of an entry
    void nextStepChanged(traject::LearnerId learner); ///< of a contact, about this learner or none

private:
    Result<void> setDone(const AgendaEntry &entry, const std::optional<QDate> &doneOn);
    Result<void> announced(const Result<void> &done, const AgendaEntry &entry);

    CaseloadFile &m_file;
    const LawService &m_law;
    const Clock &m_clock;
};

} // namespace traject
