// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/place.h"
#include "core/domain/programme.h"
#include "core/rules/rulebook.h"

namespace traject {

/// The rulebook that the program ships (":/rulebook/…").
[[nodiscard]] Result<Rulebook> shippedRulebook();

/// The programme catalogue that the program ships (":/programmes/…").
[[nodiscard]] Result<QList<Programme>> shippedProgrammes();

/// The places that the program ships (":/places/places.tsv"), sorted by postcode.
[[nodiscard]] Result<QList<Place>> shippedPlaces();

} // namespace traject
