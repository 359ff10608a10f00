// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/vocabulary.h"

namespace traject {

/// The deadlines that the law computes from one date (rulebook, "Deadlines and procedures").
enum class DeadlineKind {
    First30, ///< period in which a notice needs no reason; from the start
    Notice7, ///< notice period in that time; from the day of the notice
    Conciliation30, ///< conciliation period; from the day on which the counsellor got the notice
    TrainingDays, ///< training days to conclude an agreement; from the first that may count
    Suspension14, ///< suspension that need not be told; from its first day
    AccreditationValidity, ///< from the day of approval
    MentorTraining, ///< from the day of approval
    PremiumRegistration, ///< from the start
};

template <>
std::span<const Term<DeadlineKind>> terms<DeadlineKind>();

} // namespace traject
