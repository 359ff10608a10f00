// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/agendascope.h"

#include "core/domain/dates.h"
#include "core/rules/agreementdeadlines.h"

#include <algorithm>

namespace traject {
namespace {

bool holdsAfter(const AgreementSpan &span, QDate day)
{
    const auto last = span.last();
    return !last || *last > day;
}

template <typename Id, typename Record>
const Record *at(const QHash<Id, qsizetype> &places, Id id, const QList<Record> &records)
{
    const auto found = places.constFind(id);
    return found == places.cend() ? nullptr : &records.at(*found);
}

} // namespace

AgendaScope::AgendaScope(const AgendaFacts &facts, const Rulebook &rulebook, QDate day)
    : m_facts(facts)
    , m_rulebook(rulebook)
    , m_day(day)
    , m_horizon(
          dates::plusMonths(day, number(QStringLiteral("agenda-lead-months"), day).value_or(0)))
    , m_agreements(facts.agreements)
{
    QHash<AgreementId, QDate> ended;
    for (const RecordedTermination &termination : facts.terminations) {
        if (termination.facts.outcome != ConciliationOutcome::Continue)
            m_beingEnded.insert(termination.agreement);
        if (const auto last = termination.facts.endedOn())
            ended.insert(termination.agreement, *last);
    }
    for (qsizetype i = 0; i < m_agreements.size(); ++i) {
        AgendaAgreement &agreement = m_agreements[i];
        if (const auto early = ended.constFind(agreement.id); early != ended.cend())
            agreement.span.endedOn = *early;
        m_agreementAt.insert(agreement.id, i);
        m_byLearner.insert(agreement.learner, i);
        if (holdsAfter(agreement.span, day.addDays(-1)))
            m_current.append(agreement);
    }
    for (qsizetype i = 0; i < facts.learners.size(); ++i)
        m_learnerAt.insert(facts.learners.at(i).id, i);
    for (qsizetype i = 0; i < facts.mentors.size(); ++i)
        m_mentorAt.insert(facts.mentors.at(i).id, i);
    for (qsizetype i = 0; i < facts.accreditations.size(); ++i) {
        const AgendaAccreditation &known = facts.accreditations.at(i);
        m_accreditationAt.insert({known.establishment.value, known.programmeCode}, i);
    }
    for (const ToldDeadline &told : facts.told)
        m_told.insert({told.agreement.value, static_cast<int>(told.kind)}, told.last);
}

const AgendaAgreement *AgendaScope::agreement(AgreementId id) const
{
    return at(m_agreementAt, id, m_agreements);
}

bool AgendaScope::isFollowed(const AgendaAgreement &agreement, QDate last) const
{
    const auto others = m_byLearner.equal_range(agreement.learner);
    return std::any_of(others.first, others.second, [&](qsizetype other) {
        const AgendaAgreement &candidate = m_agreements.at(other);
        return candidate.id != agreement.id && holdsAfter(candidate.span, last);
    });
}

bool AgendaScope::hasAgreementFrom(LearnerId learner, QDate day) const
{
    const auto all = m_byLearner.equal_range(learner);
    return std::any_of(all.first, all.second, [&](qsizetype at) {
        return holdsAfter(m_agreements.at(at).span, day.addDays(-1));
    });
}

const AgendaLearner *AgendaScope::learner(LearnerId id) const
{
    return at(m_learnerAt, id, m_facts.learners);
}

const AgendaMentor *AgendaScope::mentor(MentorId id) const
{
    return at(m_mentorAt, id, m_facts.mentors);
}

const AgendaAccreditation *AgendaScope::accreditationOf(const AgendaAgreement &agreement) const
{
    const auto found
        = m_accreditationAt.constFind({agreement.establishment.value, agreement.programmeCode});
    return found == m_accreditationAt.cend() ? nullptr : &m_facts.accreditations.at(*found);
}

AgendaWho AgendaScope::who(const AgendaAgreement &agreement) const
{
    const AgendaLearner *known = learner(agreement.learner);
    return {.learner = agreement.learner,
            .learnerName = known ? known->name : QString(),
            .agreement = agreement.id,
            .agreementNumber = agreement.number,
            .establishment = agreement.establishment,
            .workplaceName = agreement.enterpriseName};
}

std::optional<int> AgendaScope::number(const QString &name, QDate lawOn) const
{
    return m_rulebook.wholeOn(name, lawOn);
}

std::optional<Deadline> AgendaScope::deadlineOf(const AgendaAgreement &agreement, DeadlineKind kind)
{
    const AgendaAccreditation *accreditation = accreditationOf(agreement);
    const AgendaMentor *known = mentor(agreement.mentor);
    const bool trained = known && (known->trainingExempt || known->trainingCompletedOn);
    const auto approved = accreditation ? accreditation->approvedOn : std::nullopt;
    const auto valid = accreditation ? accreditation->validUntil : std::nullopt;
    const QString committee = accreditation ? accreditation->jointCommittee : QString();
    const Ground ground(agreement.span.start.value_or(QDate()), approved.value_or(QDate()),
                        valid.value_or(QDate()), committee, trained);
    auto found = m_deadlines.find(ground);
    if (found == m_deadlines.end()) {
        AgreementDraft draft;
        draft.agreement.start = agreement.span.start;
        draft.enterprise.jointCommittee = committee;
        draft.mentor.trainingExempt = trained;
        if (accreditation)
            draft.accreditation = draft::Accreditation{.approvedOn = approved, .validUntil = valid};
        found = m_deadlines.emplace(ground, deadlinesOf(draft, m_rulebook)).first;
    }
    const auto &list = found->second;
    const auto wanted = std::find_if(list.cbegin(), list.cend(),
                                     [kind](const Deadline &each) { return each.kind == kind; });
    if (wanted == list.cend())
        return std::nullopt;
    Deadline result = *wanted;
    const auto told = m_told.constFind({agreement.id.value, static_cast<int>(kind)});
    if (told != m_told.cend() && *told != result.last) {
        result.last = *told;
        result.steps.append(QStringLiteral("meegedeeld werd %1: die datum blijft staan")
                                .arg(dates::longText(*told)));
    }
    return result;
}

std::optional<Deadline> AgendaScope::derived(const DeadlineRequest &request)
{
    const auto found = deadline(request, m_rulebook);
    return found ? std::optional(*found) : std::nullopt;
}

AgendaEntry AgendaScope::entry(AgendaKind kind, const QString &key, const QString &title,
                               const AgendaWho &who, QStringView rule) const
{
    AgendaEntry result{.key = key, .kind = kind, .title = title, .who = who};
    if (const RuleEntry *known = rule.isEmpty() ? nullptr : m_rulebook.rule(rule.toString())) {
        result.rule = known->id;
        result.source = known->source;
        result.confirmed = known->confirmed;
    }
    return result;
}

void AgendaScope::join(const AgendaEntry &entry)
{
    const auto known = m_joined.constFind(entry.key);
    if (known == m_joined.cend()) {
        m_joined.insert(entry.key, m_entries.size());
        m_entries.append(entry);
        return;
    }
    AgendaEntry &first = m_entries[*known];
    AgendaWho who = first.who;
    if (who.learner != entry.who.learner) {
        who.learner = {};
        who.learnerName += QStringLiteral(", ") + entry.who.learnerName;
    }
    who.agreement = {};
    who.agreementNumber.clear();
    const bool graver = entry.legal && !first.legal;
    const bool earlier = entry.legal == first.legal && entry.due < first.due;
    if (graver || earlier)
        first = entry;
    first.who = who;
}

void take(AgendaEntry &entry, const Deadline &deadline)
{
    entry.due = deadline.last;
    entry.why = deadline.steps;
    entry.rule = deadline.rule;
    entry.source = deadline.source;
    entry.confirmed = deadline.confirmed;
}

} // namespace traject
