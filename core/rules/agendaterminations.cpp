// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/agendasources.h"

#include "core/domain/dates.h"

namespace traject {
namespace {

/// Days for which the end of the first period is told beforehand: a week leaves time to ask both
/// parties how it goes. Whole classes begin on one day, so that a longer lead would fill the list.
constexpr int firstPeriodLeadDays = 7;

/// TRM-FIRST-30, while the agreement runs and nobody ends it.
void addFirstPeriod(AgendaScope &scope, const AgendaAgreement &agreement)
{
    const auto &start = agreement.span.start;
    if (!start || *start > scope.day() || scope.isBeingEnded(agreement.id))
        return;
    const auto deadline = scope.deadlineOf(agreement, DeadlineKind::First30);
    const QDate soon = qMin(scope.day().addDays(firstPeriodLeadDays), scope.horizon());
    if (!deadline || deadline->last < scope.day() || deadline->last > soon)
        return;
    if (const auto last = agreement.span.last(); last && *last <= deadline->last)
        return; // no day is left on which a reason is needed
    AgendaEntry entry = scope.entry(AgendaKind::FirstPeriod,
                                    QStringLiteral("first-period:%1:%2")
                                        .arg(agreement.id.value)
                                        .arg(deadline->last.toString(Qt::ISODate)),
                                    QStringLiteral("Opzegging zonder reden loopt af: vragen hoe "
                                                   "het gaat"),
                                    scope.who(agreement));
    take(entry, *deadline);
    entry.why.append(QStringLiteral("daarna is een reden nodig"));
    scope.add(entry);
}

/// TRM-NOTICE-7.
void addNotice(AgendaScope &scope, const AgendaAgreement &agreement, const Termination &facts)
{
    const auto deadline = facts.noticeOn
        ? scope.derived({.kind = DeadlineKind::Notice7, .from = *facts.noticeOn})
        : std::nullopt;
    if (!deadline)
        return;
    AgendaEntry entry = scope.entry(AgendaKind::Notice,
                                    QStringLiteral("notice:%1:%2")
                                        .arg(agreement.id.value)
                                        .arg(facts.noticeOn->toString(Qt::ISODate)),
                                    QStringLiteral("Opzegtermijn loopt af: einde registreren"),
                                    scope.who(agreement));
    entry.legal = true;
    take(entry, *deadline);
    scope.add(entry);
}

/// TRM-CONCILIATION-30.
void addConciliation(AgendaScope &scope, const AgendaAgreement &agreement, const Termination &facts)
{
    if (facts.outcome || !facts.receivedOn)
        return;
    const auto deadline = scope.derived(
        {.kind = DeadlineKind::Conciliation30, .from = *facts.receivedOn, .lawOn = facts.noticeOn});
    if (!deadline)
        return;
    AgendaEntry entry = scope.entry(AgendaKind::Conciliation,
                                    QStringLiteral("conciliation:%1:%2")
                                        .arg(agreement.id.value)
                                        .arg(facts.receivedOn->toString(Qt::ISODate)),
                                    QStringLiteral("Verzoeningsperiode: uitkomst vastleggen"),
                                    scope.who(agreement));
    entry.legal = true;
    take(entry, *deadline);
    scope.add(entry);
}

/// An end by any other way than a notice, which addNotice() tells of: from the last day until the
/// school year is over.
void addEarlyEnd(AgendaScope &scope, const AgendaAgreement &agreement)
{
    const auto &ended = agreement.span.endedOn;
    if (!ended || scope.day() < *ended || scope.day() > dates::schoolYearEnd(*ended))
        return;
    AgendaEntry entry = scope.entry(AgendaKind::AgreementEnd,
                                    QStringLiteral("end-registration:%1:%2")
                                        .arg(agreement.id.value)
                                        .arg(ended->toString(Qt::ISODate)),
                                    QStringLiteral("Einde van de overeenkomst registreren"),
                                    scope.who(agreement));
    entry.due = ended;
    entry.why
        = {QStringLiteral("laatste dag van de overeenkomst → %1").arg(dates::longText(*ended))};
    scope.add(entry);
}

/// The training days of a learner in secondary education to conclude an agreement.
void addSearch(AgendaScope &scope, const AgendaLearner &learner, QDate from, bool afterEnd,
               const AgendaWho &who, const QString &key)
{
    if (!learner.sector || *learner.sector == Sector::Adult)
        return;
    const auto deadline = scope.derived({.kind = DeadlineKind::TrainingDays,
                                         .from = from,
                                         .extended = learner.trainingDayExtension,
                                         .buso = *learner.sector == Sector::Buso,
                                         .afterEnd = afterEnd});
    if (!deadline || deadline->last > scope.horizon())
        return;
    AgendaEntry entry = scope.entry(AgendaKind::NewWorkplace, key,
                                    afterEnd ? QStringLiteral("Nieuwe werkplek zoeken")
                                             : QStringLiteral("Werkplek zoeken"),
                                    who);
    entry.legal = true;
    take(entry, *deadline);
    entry.why.append(QStringLiteral("ten laatste dan begint een overeenkomst"));
    scope.add(entry);
}

/// TRM-NEW-20.
void addNewSearch(AgendaScope &scope, const AgendaAgreement &agreement)
{
    const auto &ended = agreement.span.endedOn;
    const AgendaLearner *learner = scope.learner(agreement.learner);
    if (!ended || !learner || scope.isFollowed(agreement, *ended)
        || (agreement.span.end && *agreement.span.end < scope.day()))
        return;
    addSearch(scope, *learner, ended->addDays(1), true, scope.who(agreement),
              QStringLiteral("new-workplace:%1:%2")
                  .arg(agreement.id.value)
                  .arg(ended->toString(Qt::ISODate)));
}

/// LRN-WORKPLACE-20, in the school year of the first lesson day.
void addFirstSearch(AgendaScope &scope, const AgendaLearner &learner)
{
    const auto &first = learner.firstLessonDay;
    if (!first || scope.day() > dates::schoolYearEnd(*first)
        || scope.hasAgreementFrom(learner.id, *first))
        return;
    addSearch(
        scope, learner, *first, false, {.learner = learner.id, .learnerName = learner.name},
        QStringLiteral("workplace:%1:%2").arg(learner.id.value).arg(first->toString(Qt::ISODate)));
}

} // namespace

void addTerminationEntries(AgendaScope &scope)
{
    for (const AgendaAgreement &agreement : scope.current())
        addFirstPeriod(scope, agreement);
    for (const RecordedTermination &termination : scope.facts().terminations) {
        const AgendaAgreement *agreement = scope.agreement(termination.agreement);
        if (!agreement)
            continue;
        if (termination.facts.procedure == TerminationProcedure::FirstPeriod)
            addNotice(scope, *agreement, termination.facts);
        else
            addEarlyEnd(scope, *agreement);
        if (termination.facts.procedure == TerminationProcedure::Unilateral)
            addConciliation(scope, *agreement, termination.facts);
        addNewSearch(scope, *agreement);
    }
    for (const AgendaLearner &learner : scope.facts().learners)
        addFirstSearch(scope, learner);
}

} // namespace traject
