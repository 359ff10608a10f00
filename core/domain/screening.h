// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/learner.h"

namespace traject {

using ScreeningId = Id<struct ScreeningTag>;

/// What the screening (screening) by the class council saw of a learner: willing (arbeidsbereid),
/// ready (arbeidsrijp), and in words. The advice itself is Learner::screeningAdvice.
struct Screening
{
    ScreeningId id;
    LearnerId learner;
    std::optional<QDate> heldOn;
    std::optional<bool> willing;
    std::optional<bool> ready;
    QString strengths;
    QString concerns;
    QString wishes; ///< what kind of workplace the learner hopes for

    bool operator==(const Screening &) const = default;
};

} // namespace traject
