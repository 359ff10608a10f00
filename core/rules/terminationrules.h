// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/termination.h"
#include "core/rules/rulebook.h"

/// The rules about an early end (TRM-…) and about a suspension (SUS-14). They judge a Termination
/// under the law of the day of the notice, or of the last day where there is no notice. Fields of
/// their findings are JSON pointers named after the members: "/noticeOn".
namespace traject {

[[nodiscard]] QList<Finding> checkTermination(const Termination &termination,
                                              const Rulebook &rulebook);

/// SUS-14 on `today`, under the law of the first day of the suspension.
[[nodiscard]] QList<Finding> checkSuspension(const Suspension &suspension, const Rulebook &rulebook,
                                             QDate today);

/// The reasons that a party may invoke on a day, by code (TRM-REASON).
[[nodiscard]] QMap<QString, DatedRow<TerminationReason>> reasonsFor(Party party, QDate day,
                                                                    const Rulebook &rulebook);

} // namespace traject
