// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/deadlines.h"

namespace traject {

/// How a deadline was derived, in Dutch, a step a line: "ontvangen op 5 oktober 2026 (dag 0)",
/// "+ 30 kalenderdagen → 4 november 2026". `length` is in the unit of its kind.
[[nodiscard]] QStringList deadlineSteps(const Deadline &deadline, int length,
                                        const calendar::SetByHand &setByHand);

} // namespace traject
