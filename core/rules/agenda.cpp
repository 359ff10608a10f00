// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/agenda.h"

#include "core/rules/agendasources.h"

#include <algorithm>

namespace traject {
namespace {

void mark(AgendaEntry &entry, const AgendaMark *mark, QDate day)
{
    if (mark) {
        entry.doneOn = mark->doneOn;
        entry.snoozedUntil = mark->snoozedUntil;
        entry.reason = mark->reason;
    }
    const bool overdue = entry.due && *entry.due < day;
    if (entry.doneOn)
        entry.state = AgendaState::Done;
    else if (entry.snoozedUntil && day < *entry.snoozedUntil && !(overdue && entry.legal))
        entry.state = AgendaState::Snoozed;
    else if (overdue) // what the law asks does not stay snoozed past its last day
        entry.state = AgendaState::Overdue;
    else
        entry.state = AgendaState::Open;
}

int rank(AgendaState state)
{
    switch (state) {
    case AgendaState::Overdue:
        return 0;
    case AgendaState::Open:
        return 1;
    case AgendaState::Snoozed:
        return 2;
    case AgendaState::Done:
        return 3;
    }
    return 4;
}

/// Overdue first, then by date (unknown last), legal first, then as they were found.
bool comesBefore(const AgendaEntry &left, const AgendaEntry &right)
{
    const auto order = [](const AgendaEntry &entry) {
        return std::tuple(rank(entry.state), !entry.due, entry.due.value_or(QDate()), !entry.legal);
    };
    return order(left) < order(right);
}

} // namespace

QList<AgendaEntry> agenda(const AgendaFacts &facts, const Rulebook &rulebook, QDate day)
{
    AgendaScope scope(facts, rulebook, day);
    addAgreementEntries(scope);
    addWorkplaceEntries(scope);
    addTerminationEntries(scope);
    addDeskEntries(scope);

    QHash<QString, const AgendaMark *> marks;
    for (const AgendaMark &known : facts.marks)
        marks.insert(known.key, &known);
    QList<AgendaEntry> entries = scope.entries();
    for (AgendaEntry &entry : entries)
        mark(entry, marks.value(entry.key), day);
    std::stable_sort(entries.begin(), entries.end(), comesBefore);
    return entries;
}

AgendaGroup agendaGroup(const AgendaEntry &entry, QDate day)
{
    switch (entry.state) {
    case AgendaState::Done:
        return AgendaGroup::Done;
    case AgendaState::Snoozed:
        return AgendaGroup::Snoozed;
    case AgendaState::Overdue:
        return AgendaGroup::Overdue;
    case AgendaState::Open:
        break;
    }
    if (entry.due == day)
        return AgendaGroup::Today;
    const QDate sunday = day.addDays(Qt::Sunday - day.dayOfWeek());
    return entry.due && *entry.due <= sunday ? AgendaGroup::ThisWeek : AgendaGroup::Later;
}

} // namespace traject
