// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/vocabulary.h"

#include <QDate>
#include <QList>

namespace traject {

/// How far a learner's trajectory has come, in the order in which it goes.
enum class TrajectoryStatus {
    Screening, ///< not screened yet
    Searching, ///< a workplace is looked for, for the first time or again
    Drafting, ///< an agreement is being made, or has not begun
    Running, ///< at the workplace
    Ended, ///< the last agreement is over
};

/// Where an agreement stands on a day.
enum class AgreementState {
    Coming, ///< not begun, or without a first day
    Running,
    EndedEarly, ///< over since the last day of an early end
    Ended, ///< over since its agreed end
};

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

template <>
std::span<const Term<TrajectoryStatus>> terms<TrajectoryStatus>();
template <>
std::span<const Term<AgreementState>> terms<AgreementState>();

} // namespace traject
