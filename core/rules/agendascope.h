// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agenda.h"
#include "core/rules/deadlines.h"

#include <QSet>

#include <map>
#include <tuple>

namespace traject {

/// The facts of an agenda as its sources ask for them, and the entries that they found.
class AgendaScope
{
public:
    AgendaScope(const AgendaFacts &facts, const Rulebook &rulebook, QDate day);

    [[nodiscard]] const AgendaFacts &facts() const { return m_facts; }
    [[nodiscard]] QDate day() const { return m_day; }
    /// The last day that is near enough to be shown already.
    [[nodiscard]] QDate horizon() const { return m_horizon; }

    /// All agreements, with the early end in their span.
    [[nodiscard]] const QList<AgendaAgreement> &agreements() const { return m_agreements; }
    /// Those that run or are to come.
    [[nodiscard]] const QList<AgendaAgreement> &current() const { return m_current; }
    [[nodiscard]] const AgendaAgreement *agreement(AgreementId id) const;
    /// Whether an early end is recorded, and the parties do not go on after all.
    [[nodiscard]] bool isBeingEnded(AgreementId id) const { return m_beingEnded.contains(id); }
    /// Whether the learner has another agreement that holds on some day after `last`.
    [[nodiscard]] bool isFollowed(const AgendaAgreement &agreement, QDate last) const;
    /// Whether any agreement of the learner holds on `day` or later.
    [[nodiscard]] bool hasAgreementFrom(LearnerId learner, QDate day) const;
    [[nodiscard]] const AgendaLearner *learner(LearnerId id) const;
    [[nodiscard]] const AgendaMentor *mentor(MentorId id) const;
    [[nodiscard]] const AgendaAccreditation *
    accreditationOf(const AgendaAgreement &agreement) const;
    /// Whom an agreement concerns.
    [[nodiscard]] AgendaWho who(const AgendaAgreement &agreement) const;

    /// A whole number of the law of a day; empty when it has none.
    [[nodiscard]] std::optional<int> number(const QString &name, QDate lawOn) const;
    /// A deadline of the agreement as core/rules/agreementdeadlines.h derives it, at the date that
    /// was told where one was; empty when it is closed or the law gives none.
    [[nodiscard]] std::optional<Deadline> deadlineOf(const AgendaAgreement &agreement,
                                                     DeadlineKind kind);
    /// Any other deadline; empty when the law gives none.
    [[nodiscard]] std::optional<Deadline> derived(const DeadlineRequest &request);

    /// An entry about an agreement, with source and confirmation of a rule.
    [[nodiscard]] AgendaEntry entry(AgendaKind kind, const QString &key, const QString &title,
                                    const AgendaWho &who, QStringView rule = {}) const;
    void add(const AgendaEntry &entry) { m_entries.append(entry); }
    /// Adds an entry that several agreements may give: with the key known already, its learners
    /// join those of the first one, and the graver and the earlier of both stands.
    void join(const AgendaEntry &entry);
    [[nodiscard]] const QList<AgendaEntry> &entries() const { return m_entries; }

private:
    /// What the deadlines of an agreement follow from; many agreements share it.
    using Ground = std::tuple<QDate, QDate, QDate, QString, bool>;

    const AgendaFacts &m_facts;
    const Rulebook &m_rulebook;
    QDate m_day;
    QDate m_horizon;
    QList<AgendaAgreement> m_agreements;
    QList<AgendaAgreement> m_current;
    QSet<AgreementId> m_beingEnded;
    QHash<AgreementId, qsizetype> m_agreementAt;
    QMultiHash<LearnerId, qsizetype> m_byLearner;
    QHash<LearnerId, qsizetype> m_learnerAt;
    QHash<MentorId, qsizetype> m_mentorAt;
    QHash<std::pair<qint64, QString>, qsizetype> m_accreditationAt;
    QHash<std::pair<qint64, int>, QDate> m_told;
    std::map<Ground, QList<Deadline>> m_deadlines;
    QList<AgendaEntry> m_entries;
    QHash<QString, qsizetype> m_joined;
};

/// The deadline as the reason and the date of an entry.
void take(AgendaEntry &entry, const Deadline &deadline);

} // namespace traject
