// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/vocabulary.h"

namespace traject {

/// How far a learner's trajectory has come, in the order in which it goes.
enum class TrajectoryStatus {
    Screening, ///< not screened yet
    Searching, ///< a workplace is looked for, for the first time or again
    Drafting, ///< an agreement is being made, or has not begun
    Running, ///< at the workplace
    Ended, ///< the last agreement is over
};

template <>
std::span<const Term<TrajectoryStatus>> terms<TrajectoryStatus>();

} // namespace traject
