// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/trajectorystatus.h"

#include <QDate>
#include <QList>

namespace traject {

/// The days of one agreement, as far as the status of a trajectory asks.
struct AgreementSpan
{
    std::optional<QDate> start;
    std::optional<QDate> end; ///< as agreed
    std::optional<QDate> endedOn; ///< last day of an early end (Termination::endsOn)

    /// The last day on which it holds; unset while no end is known.
    [[nodiscard]] std::optional<QDate> last() const;
    bool operator==(const AgreementSpan &) const = default;
};

/// What decides the status of a learner's trajectory.
struct TrajectoryFacts
{
    std::optional<Sector> sector; ///< adult education knows no screening
    std::optional<ScreeningAdvice> advice;
    bool screened = false; ///< the screening was held, whatever its advice
    bool searching = false; ///< a step of the search for a workplace was recorded
    bool drafting = false; ///< the wizard keeps a half-finished draft
    QList<AgreementSpan> agreements; ///< all of the learner, in any order

    bool operator==(const TrajectoryFacts &) const = default;
};

/// The status on `day`. A running agreement goes before one to come, and that before the rest.
/// After an early end the learner looks for a workplace again (TRM-NEW-20) until the day on which
/// the agreement would have ended. An agreement without a start is being made.
[[nodiscard]] TrajectoryStatus trajectoryStatus(const TrajectoryFacts &facts, QDate day);

} // namespace traject
