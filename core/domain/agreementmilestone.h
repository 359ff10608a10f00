// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreementdraft.h"
#include "core/domain/vocabulary.h"

#include <QMap>

namespace traject {

/// What happens on paper to an agreement that was drafted. A version is final but for these days.
enum class AgreementMilestone { Signed, PlanSigned, Registered };

/// Days of milestones; an invalid day: it has not happened.
using AgreementMilestones = QMap<AgreementMilestone, QDate>;

/// The code of a milestone is the member of "agreement" in a draft's file.
template <>
std::span<const Term<AgreementMilestone>> terms<AgreementMilestone>();

/// All milestones as the agreement has them.
[[nodiscard]] AgreementMilestones milestonesOf(const draft::Agreement &agreement);
/// The agreement with these days; milestones that are not named stay.
[[nodiscard]] draft::Agreement withMilestones(draft::Agreement agreement,
                                              const AgreementMilestones &days);

} // namespace traject
