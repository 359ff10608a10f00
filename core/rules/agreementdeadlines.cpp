// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/agreementdeadlines.h"

#include "core/domain/dates.h"

#include <algorithm>

namespace traject {
namespace {

/// The trigger of a kind in a draft; empty when it is unknown or not a matter of agreements.
std::optional<QDate> triggerOf(DeadlineKind kind, const AgreementDraft &draft)
{
    switch (kind) {
    case DeadlineKind::First30:
    case DeadlineKind::PremiumRegistration:
        return draft.agreement.start;
    case DeadlineKind::AccreditationValidity:
    case DeadlineKind::MentorTraining:
        return draft.accreditation ? draft.accreditation->approvedOn : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool isClosed(DeadlineKind kind, const AgreementDraft &draft)
{
    switch (kind) {
    case DeadlineKind::PremiumRegistration:
        return draft.agreement.registeredOn.has_value();
    case DeadlineKind::MentorTraining:
        return draft.mentor.trainingExempt.value_or(false)
            || draft.mentor.trainingCompletedOn.has_value();
    default:
        return false;
    }
}

/// The end that the decision gives counts before the one that the law would compute (ACC-VALID).
std::optional<Deadline> fromDecision(const draft::Accreditation &accreditation,
                                     const Rulebook &rulebook)
{
    const RuleEntry *entry
        = rulebook.rule(deadlineRule(DeadlineKind::AccreditationValidity).rule.toString());
    if (!accreditation.validUntil || !entry)
        return std::nullopt;
    const QDate last = *accreditation.validUntil;
    const QDate from = accreditation.approvedOn.value_or(last);
    QStringList steps;
    if (accreditation.approvedOn)
        steps.append(QStringLiteral("goedgekeurd op %1 (eerste dag)").arg(dates::longText(from)));
    steps.append(QStringLiteral("einddatum van de beslissing → %1").arg(dates::longText(last)));
    return Deadline{.kind = DeadlineKind::AccreditationValidity,
                    .rule = entry->id,
                    .from = from,
                    .first = from,
                    .last = last,
                    .steps = steps,
                    .source = entry->source,
                    .confirmed = entry->confirmed};
}

/// Computed whether its matter is closed or not.
std::optional<Deadline> derived(DeadlineKind kind, const AgreementDraft &draft,
                                const Rulebook &rulebook)
{
    if (kind == DeadlineKind::AccreditationValidity && draft.accreditation
        && draft.accreditation->validUntil)
        return fromDecision(*draft.accreditation, rulebook);
    const auto trigger = triggerOf(kind, draft);
    if (!trigger)
        return std::nullopt;
    const auto found = deadline({.kind = kind,
                                 .from = *trigger,
                                 .jointCommittee = draft.enterprise.jointCommittee,
                                 .lawOn = draft.agreement.start},
                                rulebook);
    return found ? std::optional(*found) : std::nullopt;
}

/// A told deadline that the facts no longer give.
Deadline withoutDate(const ToldDeadline &told, const Rulebook &rulebook)
{
    const QString id = deadlineRule(told.kind).rule.toString();
    const RuleEntry *entry = rulebook.rule(id);
    return {.kind = told.kind,
            .rule = id,
            .from = told.trigger,
            .source = entry ? entry->source : QString()};
}

} // namespace

QList<Deadline> deadlinesOf(const AgreementDraft &draft, const Rulebook &rulebook)
{
    QList<Deadline> result;
    for (const auto &term : terms<DeadlineKind>()) {
        if (isClosed(term.value, draft))
            continue;
        if (const auto found = derived(term.value, draft, rulebook))
            result.append(*found);
    }
    return result;
}

QList<AgreementDeadline> agreementDeadlines(const QList<AgreementVersion> &versions,
                                            const QList<ToldDeadline> &told,
                                            const Rulebook &rulebook)
{
    QList<AgreementDeadline> result;
    if (versions.isEmpty())
        return result;
    for (const auto &term : terms<DeadlineKind>()) {
        const auto known = std::find_if(told.cbegin(), told.cend(), [&](const ToldDeadline &item) {
            return item.kind == term.value;
        });
        AgreementDeadline followed;
        followed.closed = isClosed(term.value, versions.constLast().draft);
        if (known == told.cend() && followed.closed)
            continue;
        std::optional<Deadline> before;
        std::optional<Deadline> now;
        for (const AgreementVersion &version : versions) {
            now = derived(term.value, version.draft, rulebook);
            if (before && now && (before->last != now->last || before->from != now->from))
                followed.moves.append({.version = version.number,
                                       .madeAt = version.createdAt,
                                       .triggerBefore = before->from,
                                       .triggerAfter = now->from,
                                       .lastBefore = before->last,
                                       .lastAfter = now->last});
            if (now)
                before = now;
        }
        if (known != told.cend())
            followed.told = *known;
        else if (!now)
            continue;
        followed.deadline = now ? *now : withoutDate(*known, rulebook);
        result.append(followed);
    }
    return result;
}

QList<AgreementDeadline> toldDiffering(const QList<ToldDeadline> &told, const AgreementDraft &draft,
                                       const Rulebook &rulebook)
{
    QList<AgreementDeadline> result;
    for (const ToldDeadline &item : told) {
        if (isClosed(item.kind, draft))
            continue;
        const AgreementDeadline followed{
            .deadline = derived(item.kind, draft, rulebook).value_or(withoutDate(item, rulebook)),
            .moves = {},
            .told = item,
            .closed = false};
        if (followed.differsFromTold())
            result.append(followed);
    }
    return result;
}

} // namespace traject
