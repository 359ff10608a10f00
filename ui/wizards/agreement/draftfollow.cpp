// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/draftfollow.h"

#include "core/rules/checker.h"

#include <cmath>

namespace traject::ui {

namespace {

/// Whether a derived member may take a new proposal: untouched by this edit, and until now blank
/// or equal to the old proposal.
template <typename T>
bool follows(const std::optional<T> &before, const std::optional<T> &oldProposal,
             const std::optional<T> &after)
{
    return after == before && (!before || before == oldProposal);
}

} // namespace

AgreementDraft followed(const AgreementDraft &before, AgreementDraft after,
                        const Rulebook &rulebook)
{
    if (follows(before.agreement.type, proposedType(before, rulebook), after.agreement.type)) {
        if (const auto proposal = proposedType(after, rulebook))
            after.agreement.type = proposal;
    }
    // The allowance depends on the type, so it comes after it.
    if (follows(before.allowance, proposedAllowance(before, rulebook), after.allowance))
        after.allowance = proposedAllowance(after, rulebook);
    if (follows(before.schedule.declaredAverageHours, computedAverageHours(before.schedule),
                after.schedule.declaredAverageHours))
        after.schedule.declaredAverageHours = computedAverageHours(after.schedule);
    return after;
}

std::optional<double> computedAverageHours(const WeekSchedule &schedule)
{
    const double minutes = schedule.averageMinutes(Venue::Workplace);
    if (minutes <= 0)
        return std::nullopt;
    return std::round(minutes / 60.0 * 100.0) / 100.0;
}

} // namespace traject::ui
