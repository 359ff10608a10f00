// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/agendaservice.h"

#include "core/base/text.h"
#include "core/rules/trajectory.h"
#include "core/service/inonestep.h"
#include "core/service/lawservice.h"
#include "core/storage/agendarepository.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/contactrepository.h"
#include "core/storage/taskrepository.h"
#include "core/storage/trajectoryrepository.h"

namespace traject {
namespace {

void addAgreements(QHash<LearnerId, TrajectoryFacts> &trajectories, const AgendaFacts &facts)
{
    QHash<AgreementId, QDate> ended;
    for (const RecordedTermination &termination : facts.terminations) {
        if (const auto last = termination.facts.endedOn())
            ended.insert(termination.agreement, *last);
    }
    for (const AgendaAgreement &agreement : facts.agreements) {
        AgreementSpan span = agreement.span;
        if (const auto early = ended.constFind(agreement.id); early != ended.cend())
            span.endedOn = *early;
        trajectories[agreement.learner].agreements.append(span);
    }
}

} // namespace

AgendaService::AgendaService(CaseloadFile &file, const LawService &law, const Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_law(law)
    , m_clock(clock)
{ }

Result<Agenda> AgendaService::agenda(const std::optional<QDate> &wanted) const
{
    const QDate day = wanted.value_or(m_clock.today());
    const auto facts = AgendaRepository(m_file.database()).facts(day.addMonths(-1));
    if (!facts)
        return tl::unexpected(facts.error());
    auto trajectories = TrajectoryRepository(m_file.database()).withoutAgreements();
    if (!trajectories)
        return tl::unexpected(trajectories.error());
    addAgreements(*trajectories, *facts);

    Agenda result{.day = day, .entries = traject::agenda(*facts, m_law.rulebook(), day)};
    for (const auto &term : terms<TrajectoryStatus>())
        result.learners.insert(term.value, 0);
    for (const TrajectoryFacts &trajectory : *trajectories)
        ++result.learners[trajectoryStatus(trajectory, day)];
    return result;
}

Result<void> AgendaService::finish(const AgendaEntry &entry)
{
    return announced(inOneStep(m_file.database(), tr("Done: %1").arg(entry.title),
                               [&] { return setDone(entry, m_clock.today()); }),
                     entry);
}

Result<void> AgendaService::snooze(const AgendaEntry &entry, QDate until, const QString &reason)
{
    if (!until.isValid() || until <= m_clock.today() || text::simplified(reason).isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("no later day or no reason"));
    return announced(inOneStep(m_file.database(), tr("Snoozed: %1").arg(entry.title),
                               [&] {
                                   return AgendaRepository(m_file.database())
                                       .mark({.key = entry.key,
                                              .snoozedUntil = until,
                                              .reason = text::simplified(reason)});
                               }),
                     entry);
}

Result<void> AgendaService::reopen(const AgendaEntry &entry)
{
    return announced(inOneStep(m_file.database(), tr("Open again: %1").arg(entry.title),
                               [&] { return setDone(entry, std::nullopt); }),
                     entry);
}

Result<void> AgendaService::setDone(const AgendaEntry &entry, const std::optional<QDate> &doneOn)
{
    AgendaRepository repository(m_file.database());
    // Whatever comes, it is not snoozed any more.
    if (const auto unmarked = repository.unmark(entry.key); !unmarked)
        return unmarked;
    if (entry.kind == AgendaKind::OwnTask) {
        TaskRepository tasks(m_file.database());
        return tasks.task(TaskId{entry.record}).and_then([&](Task task) {
            task.doneOn = doneOn;
            return tasks.save(task).map([](TaskId) {});
        });
    }
    if (entry.kind == AgendaKind::NextStep) {
        ContactRepository contacts(m_file.database());
        return contacts.contact(ContactId{entry.record}).and_then([&](Contact contact) {
            contact.nextDoneOn = doneOn;
            return contacts.save(contact).map([](ContactId) {});
        });
    }
    return doneOn ? repository.mark({.key = entry.key, .doneOn = doneOn}) : Result<void>();
}

Result<void> AgendaService::announced(const Result<void> &done, const AgendaEntry &entry)
{
    if (done && entry.kind == AgendaKind::NextStep)
        Q_EMIT nextStepChanged(entry.who.learner);
    else if (done)
        Q_EMIT agendaChanged();
    return done;
}

Result<Task> AgendaService::task(TaskId id) const
{
    return TaskRepository(m_file.database()).task(id);
}

Result<TaskId> AgendaService::saveTask(const Task &task)
{
    if (text::simplified(task.title).isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("/title"));
    const QString title = task.id.isNull() ? tr("Task added: %1") : tr("Task changed: %1");
    const auto saved = inOneStep(m_file.database(), title.arg(task.title),
                                 [&] { return TaskRepository(m_file.database()).save(task); });
    if (saved)
        Q_EMIT agendaChanged();
    return saved;
}

Result<void> AgendaService::removeTask(TaskId id)
{
    TaskRepository repository(m_file.database());
    const auto known = repository.task(id);
    if (!known)
        return tl::unexpected(known.error());
    return announced(inOneStep(m_file.database(), tr("Task removed: %1").arg(known->title),
                               [&] { return repository.remove(id); }),
                     {});
}

} // namespace traject
