// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/trajectory.h"

namespace traject {

/// The status on `day`. A running agreement goes before one to come, and that before the rest.
/// After an early end the learner looks for a workplace again (TRM-NEW-20) until the day on which
/// the agreement would have ended. An agreement without a start is being made.
[[nodiscard]] TrajectoryStatus trajectoryStatus(const TrajectoryFacts &facts, QDate day);

/// Where an agreement stands on `day`.
[[nodiscard]] AgreementState agreementState(const AgreementSpan &span, QDate day);

} // namespace traject
