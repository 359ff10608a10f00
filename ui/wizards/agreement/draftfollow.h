// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreementdraft.h"
#include "core/rules/rulebook.h"

namespace traject::ui {

/// What the program fills in by itself keeps up with what it was derived from, until the person
/// chooses otherwise: agreement type, allowance and declared weekly average of `after` take their
/// new proposal when they still had the old one (or nothing) in `before` and this edit did not
/// touch them. Pure.
[[nodiscard]] AgreementDraft followed(const AgreementDraft &before, AgreementDraft after,
                                      const Rulebook &rulebook);

/// The weekly average at the workplace as it would be declared: computed, in hours with two
/// decimals; empty while no hour is planned there.
[[nodiscard]] std::optional<double> computedAverageHours(const WeekSchedule &schedule);

} // namespace traject::ui
