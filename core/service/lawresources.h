// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"
#include "core/rules/rulebook.h"

namespace traject {

/// The rulebook that the program ships (":/rulebook/…").
[[nodiscard]] Result<Rulebook> shippedRulebook();

/// The programme catalogue that the program ships (":/programmes/…").
[[nodiscard]] Result<QList<Programme>> shippedProgrammes();

} // namespace traject
