// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/learner.h"
#include "core/domain/workplace.h"

/// Completing a record with what a newer source says of the same thing: filled-in members of the
/// newer one win, blank ones keep what is known, and ids stay.
namespace traject {

void complete(Learner &known, const Learner &newer);
void complete(Enterprise &known, const Enterprise &newer);
/// Takes over the enterprise too: an establishment keeps its number in a merger or a take-over.
void complete(Establishment &known, const Establishment &newer);
void complete(Mentor &known, const Mentor &newer);
/// Takes over the status, and the mentor when one is named.
void complete(Accreditation &known, const Accreditation &newer);

/// `known`, completed with `newer`.
template <typename Record>
[[nodiscard]] Record completed(Record known, const Record &newer)
{
    complete(known, newer);
    return known;
}

} // namespace traject
