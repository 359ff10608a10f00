// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/agreementmilestone.h"

#include <array>

namespace traject {
namespace {

/// Where a draft keeps the day.
template <typename Agreement>
auto &dayOf(Agreement &agreement, AgreementMilestone milestone)
{
    switch (milestone) {
    case AgreementMilestone::PlanSigned:
        return agreement.planSignedOn;
    case AgreementMilestone::Registered:
        return agreement.registeredOn;
    case AgreementMilestone::Signed:
        break;
    }
    return agreement.signedOn;
}

} // namespace

template <>
std::span<const Term<AgreementMilestone>> terms<AgreementMilestone>()
{
    using enum AgreementMilestone;
    static constexpr std::array list{
        Term{Signed, QStringView(u"signedOn"), QStringView(u"overeenkomst ondertekend")},
        Term{PlanSigned, QStringView(u"planSignedOn"), QStringView(u"opleidingsplan ondertekend")},
        Term{Registered, QStringView(u"registeredOn"), QStringView(u"overeenkomst geregistreerd")},
    };
    return list;
}

AgreementMilestones milestonesOf(const draft::Agreement &agreement)
{
    AgreementMilestones days;
    for (const auto &term : terms<AgreementMilestone>())
        days.insert(term.value, dayOf(agreement, term.value).value_or(QDate()));
    return days;
}

draft::Agreement withMilestones(draft::Agreement agreement, const AgreementMilestones &days)
{
    for (auto it = days.cbegin(); it != days.cend(); ++it)
        dayOf(agreement, it.key())
            = it.value().isValid() ? std::optional(it.value()) : std::nullopt;
    return agreement;
}

} // namespace traject
