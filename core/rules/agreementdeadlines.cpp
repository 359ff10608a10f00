// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/agreementdeadlines.h"

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

/// Computed whether its matter is closed or not.
std::optional<Deadline> derived(DeadlineKind kind, const AgreementDraft &draft,
                                const Rulebook &rulebook)
{
    const auto trigger = triggerOf(kind, draft);
    if (!trigger)
        return std::nullopt;
    const auto found = deadline({.kind = kind,
                                 .from = *trigger,
                                 .jointCommittee = draft.enterprise.jointCommittee,
                                 .lawOn = draft.agreement.start},
                                rulebook);
    if (!found)
        return std::nullopt;
    Deadline result = *found;
    if (kind == DeadlineKind::AccreditationValidity && draft.accreditation->validUntil) {
        result.last = *draft.accreditation->validUntil;
        result.steps = {QStringLiteral("einddatum van de beslissing")};
    }
    return result;
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
        if (known == told.cend() && isClosed(term.value, versions.constLast().draft))
            continue;
        std::optional<Deadline> before;
        AgreementDeadline followed;
        for (const AgreementVersion &version : versions) {
            const auto now = derived(term.value, version.draft, rulebook);
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
        if (!before)
            continue;
        followed.deadline = *before;
        if (known != told.cend())
            followed.told = *known;
        result.append(followed);
    }
    return result;
}

} // namespace traject
