// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/terminationrules.h"

#include "core/domain/dates.h"
#include "core/rules/deadlines.h"

namespace traject {
namespace {

QString day(QDate date)
{
    return dates::longText(date);
}

QString partyName(Party party)
{
    return party == Party::Learner ? QStringLiteral("de leerling")
                                   : QStringLiteral("de onderneming");
}

/// Findings of the rules about one early end.
class Verdict
{
public:
    Verdict(const Rulebook &rulebook, QDate lawDay)
        : m_rulebook(rulebook)
        , m_lawDay(lawDay)
    { }

    void report(QStringView rule, Severity severity, QStringView field, const QString &message,
                bool confirmed = true)
    {
        const RuleEntry *entry = m_rulebook.rule(rule.toString());
        if (!entry || !entry->inForceOn(m_lawDay))
            return;
        const bool sure = confirmed && entry->confirmed;
        m_findings.append(
            {.rule = entry->id,
             .severity = severity,
             .field = field.toString(),
             .message = sure ? message : message + QStringLiteral(" (niet bevestigd)"),
             .source = entry->source,
             .confirmed = sure});
    }
    void error(QStringView rule, QStringView field, const QString &message, bool confirmed = true)
    {
        report(rule, Severity::Error, field, message, confirmed);
    }

    /// The deadline from a trigger; empty, with the rule's own error, when the law has no value.
    std::optional<Deadline> derive(DeadlineKind kind, QDate from, QStringView field)
    {
        const auto found = deadline({.kind = kind, .from = from, .lawOn = m_lawDay}, m_rulebook);
        if (found)
            return *found;
        error(deadlineRule(kind).rule, field, found.error().detail);
        return std::nullopt;
    }

    [[nodiscard]] const Rulebook &rulebook() const { return m_rulebook; }
    [[nodiscard]] QDate lawDay() const { return m_lawDay; }
    [[nodiscard]] QList<Finding> findings() const { return m_findings; }

private:
    const Rulebook &m_rulebook;
    QDate m_lawDay;
    QList<Finding> m_findings;
};

/// TRM-FIRST-30 and TRM-NOTICE-7.
void judgeFirstPeriod(const Termination &termination, Verdict &verdict)
{
    const auto &notice = termination.noticeOn;
    if (!notice)
        return;
    if (termination.agreementStart) {
        const QDate start = *termination.agreementStart;
        const auto first = verdict.derive(DeadlineKind::First30, start, u"/noticeOn");
        if (first && (*notice < start || *notice > first->last))
            verdict.error(u"TRM-FIRST-30", u"/noticeOn",
                          QStringLiteral("De opzegging is van %1; zonder reden kan dat van %2 tot "
                                         "en met %3.")
                              .arg(day(*notice), day(start), day(first->last)),
                          first->confirmed);
    }
    const auto period = verdict.derive(DeadlineKind::Notice7, *notice, u"/endsOn");
    if (period && termination.endsOn && *termination.endsOn != period->last)
        verdict.error(u"TRM-NOTICE-7", u"/endsOn",
                      QStringLiteral("De overeenkomst eindigt op %1; na een opzegging op %2 is dat "
                                     "%3.")
                          .arg(day(*termination.endsOn), day(*notice), day(period->last)),
                      period->confirmed);
}

/// TRM-REASON: reason, party, writing, counsellor.
void judgeReason(const Termination &termination, Verdict &verdict)
{
    const QString rule = QStringLiteral("TRM-REASON");
    const auto reasons = verdict.rulebook().terminationReasons;
    const auto *row = reasons.value(termination.reasonCode).on(verdict.lawDay());
    if (termination.reasonCode.isEmpty())
        verdict.error(
            rule, u"/reasonCode",
            QStringLiteral("Er is geen reden opgegeven; na de eerste dagen is die nodig."));
    else if (!row || row->value.way != TerminationWay::Unilateral)
        verdict.error(rule, u"/reasonCode",
                      QStringLiteral("De reden \"%1\" staat niet in de tabel van %2.")
                          .arg(termination.reasonCode, day(verdict.lawDay())));
    else if (termination.by == Party::Learner ? !row->value.byLearner
                                              : termination.by && !row->value.byEnterprise)
        verdict.error(rule, u"/reasonCode",
                      QStringLiteral("De reden \"%1\" kan %2 niet inroepen.")
                          .arg(row->value.text, partyName(*termination.by)),
                      row->confirmed);
    else if (!row->confirmed)
        verdict.report(rule, Severity::Warning, u"/reasonCode",
                       QStringLiteral("De reden \"%1\" is niet als wettelijke reden nagelezen.")
                           .arg(row->value.text),
                       false);
    if (!termination.by)
        verdict.error(rule, u"/by", QStringLiteral("Er staat niet wie de beëindiging vraagt."));
    if (!termination.inWriting.value_or(false))
        verdict.error(rule, u"/inWriting",
                      QStringLiteral("De reden moet schriftelijk worden opgegeven."));
    if (!termination.receivedOn)
        verdict.error(rule, u"/receivedOn",
                      QStringLiteral("Er staat niet wanneer de trajectbegeleider de opzegging "
                                     "kreeg."));
}

/// TRM-CONCILIATION-30.
void judgeConciliation(const Termination &termination, Verdict &verdict)
{
    if (!termination.receivedOn)
        return;
    const QString rule = QStringLiteral("TRM-CONCILIATION-30");
    const auto period
        = verdict.derive(DeadlineKind::Conciliation30, *termination.receivedOn, u"/outcomeOn");
    if (!period)
        return;
    if (!termination.trainingContinues)
        verdict.report(rule, Severity::Warning, u"/trainingContinues",
                       QStringLiteral("Leg vast of de opleiding doorloopt tijdens de "
                                      "verzoeningsperiode, tot en met %1.")
                           .arg(day(period->last)));
    if (termination.outcomeOn
        && (*termination.outcomeOn < *termination.receivedOn
            || *termination.outcomeOn > period->last))
        verdict.error(
            rule, u"/outcomeOn",
            QStringLiteral("De uitkomst is van %1; de verzoeningsperiode loopt van %2 tot "
                           "en met %3.")
                .arg(day(*termination.outcomeOn), day(period->first), day(period->last)),
            period->confirmed);
    if (termination.outcome == ConciliationOutcome::End && termination.endsOn
        && *termination.endsOn > period->last)
        verdict.error(rule, u"/endsOn",
                      QStringLiteral("De overeenkomst eindigt op %1; zonder verzoening eindigt ze "
                                     "ten laatste op %2.")
                          .arg(day(*termination.endsOn), day(period->last)),
                      period->confirmed);
}

/// TRM-MUTUAL.
void judgeMutual(const Termination &termination, Verdict &verdict)
{
    const QString rule = QStringLiteral("TRM-MUTUAL");
    if (!termination.endsOn)
        verdict.error(rule, u"/endsOn", QStringLiteral("Er is geen einddatum gekozen."));
    if (!termination.inWriting.value_or(false))
        verdict.error(rule, u"/inWriting",
                      QStringLiteral("Een onderling akkoord moet schriftelijk zijn."));
    if (!termination.signedOn)
        verdict.error(rule, u"/signedOn",
                      QStringLiteral("Er staat niet wanneer beide partijen ondertekenden."));
    if (termination.signedOn && termination.endsOn && *termination.endsOn < *termination.signedOn)
        verdict.error(rule, u"/endsOn",
                      QStringLiteral("De overeenkomst eindigt op %1, voor het akkoord werd "
                                     "ondertekend op %2.")
                          .arg(day(*termination.endsOn), day(*termination.signedOn)));
}

/// TRM-AUTO.
void judgeAutomatic(const Termination &termination, Verdict &verdict)
{
    const auto reasons = verdict.rulebook().terminationReasons;
    const auto *row = reasons.value(termination.reasonCode).on(verdict.lawDay());
    if (!row || row->value.way != TerminationWay::Automatic)
        verdict.error(u"TRM-AUTO", u"/reasonCode",
                      termination.reasonCode.isEmpty()
                          ? QStringLiteral("Er staat niet waardoor de overeenkomst eindigt.")
                          : QStringLiteral("Door \"%1\" eindigt een overeenkomst niet van "
                                           "rechtswege.")
                                .arg(termination.reasonCode));
    else if (!row->confirmed)
        verdict.report(u"TRM-AUTO", Severity::Warning, u"/reasonCode",
                       QStringLiteral("\"%1\" is niet als einde van rechtswege nagelezen.")
                           .arg(row->value.text),
                       false);
}

} // namespace

QList<Finding> checkTermination(const Termination &termination, const Rulebook &rulebook)
{
    const auto lawDay = termination.noticeOn ? termination.noticeOn : termination.endsOn;
    if (!termination.procedure || !lawDay)
        return {};
    Verdict verdict(rulebook, *lawDay);
    switch (*termination.procedure) {
    case TerminationProcedure::FirstPeriod:
        judgeFirstPeriod(termination, verdict);
        break;
    case TerminationProcedure::Unilateral:
        judgeReason(termination, verdict);
        judgeConciliation(termination, verdict);
        break;
    case TerminationProcedure::Mutual:
        judgeMutual(termination, verdict);
        break;
    case TerminationProcedure::Automatic:
        judgeAutomatic(termination, verdict);
        break;
    }
    return verdict.findings();
}

QList<Finding> checkSuspension(const Suspension &suspension, const Rulebook &rulebook, QDate today)
{
    if (!suspension.first)
        return {};
    Verdict verdict(rulebook, *suspension.first);
    const auto untold
        = verdict.derive(DeadlineKind::Suspension14, *suspension.first, u"/toldCounsellorOn");
    const QDate last = suspension.last.value_or(today);
    if (untold && last > untold->last && !suspension.toldCounsellorOn)
        verdict.report(u"SUS-14", Severity::Warning, u"/toldCounsellorOn",
                       QStringLiteral("De schorsing begon op %1 en duurt langer dan tot %2; de "
                                      "onderneming meldt dat aan de trajectbegeleider.")
                           .arg(day(*suspension.first), day(untold->last)),
                       untold->confirmed);
    return verdict.findings();
}

QMap<QString, DatedRow<TerminationReason>> reasonsFor(Party party, QDate date,
                                                      const Rulebook &rulebook)
{
    QMap<QString, DatedRow<TerminationReason>> result;
    const auto &tables = rulebook.terminationReasons;
    for (auto it = tables.cbegin(); it != tables.cend(); ++it) {
        const auto *row = it->on(date);
        if (row && row->value.way == TerminationWay::Unilateral
            && (party == Party::Learner ? row->value.byLearner : row->value.byEnterprise))
            result.insert(it.key(), *row);
    }
    return result;
}

} // namespace traject
