// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/agendasources.h"

#include "core/domain/dates.h"

namespace traject {
namespace {

void addVisit(AgendaScope &scope, const Visit &visit)
{
    const AgendaAgreement *agreement = scope.agreement(visit.agreement);
    if (!agreement || !visit.isOpen())
        return;
    if (const auto last = agreement->span.last(); last && *last < scope.day())
        return; // there is nobody to visit any more
    AgendaEntry entry
        = scope.entry(AgendaKind::Visit, QStringLiteral("visit:%1").arg(visit.id.value),
                      QStringLiteral("Bezoek: %1").arg(visit.title), scope.who(*agreement));
    entry.due = visit.plannedOn;
    entry.record = visit.id.value;
    if (visit.proposedOn)
        entry.why = {QStringLiteral("bezoekritme → %1").arg(dates::longText(*visit.proposedOn))};
    if (visit.proposedOn != visit.plannedOn)
        entry.why.append(QStringLiteral("gepland op %1").arg(dates::longText(visit.plannedOn)));
    scope.add(entry);
}

/// Learner and workplace of a record of the desk, as far as it names them.
AgendaWho whoOf(const AgendaScope &scope, LearnerId learner, EstablishmentId establishment)
{
    const AgendaLearner *known = scope.learner(learner);
    return {.learner = learner,
            .learnerName = known ? known->name : QString(),
            .establishment = establishment,
            .workplaceName = scope.facts().workplaceNames.value(establishment)};
}

void addNextStep(AgendaScope &scope, const Contact &contact)
{
    AgendaEntry entry = scope.entry(
        AgendaKind::NextStep, QStringLiteral("contact:%1").arg(contact.id.value),
        contact.nextStep.isEmpty() ? QStringLiteral("Volgende stap") : contact.nextStep,
        whoOf(scope, contact.learner, contact.establishment));
    const QString held
        = QStringLiteral("%1 op %2").arg(dutchWord(contact.kind), dates::longText(contact.heldOn));
    entry.due = contact.nextOn;
    entry.doneOn = contact.nextDoneOn;
    entry.record = contact.id.value;
    entry.who.agreement = contact.agreement;
    entry.why
        = {contact.person.isEmpty() ? held : QStringLiteral("%1 met %2").arg(held, contact.person)};
    if (!contact.note.isEmpty())
        entry.why.append(contact.note);
    scope.add(entry);
}

void addTask(AgendaScope &scope, const Task &task)
{
    AgendaEntry entry
        = scope.entry(AgendaKind::OwnTask, QStringLiteral("task:%1").arg(task.id.value), task.title,
                      whoOf(scope, task.learner, task.establishment));
    entry.due = task.dueOn;
    entry.doneOn = task.doneOn;
    entry.record = task.id.value;
    if (!task.note.isEmpty())
        entry.why = {task.note};
    scope.add(entry);
}

} // namespace

void addDeskEntries(AgendaScope &scope)
{
    for (const Visit &visit : scope.facts().visits)
        addVisit(scope, visit);
    for (const Contact &contact : scope.facts().nextSteps)
        addNextStep(scope, contact);
    for (const Task &task : scope.facts().tasks)
        addTask(scope, task);
}

} // namespace traject
