// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreementdraft.h"

namespace traject::test {

/// A complete OAO of a learner of 16 (born 14 March 2010) from 1 September 2026 to 30 June 2027,
/// signed and registered before the start, with which no rule finds an error or a warning on the
/// day of the start. Every fact that a rule can ask is known. Persons and firms are invented.
[[nodiscard]] AgreementDraft validOaoDraft();

/// One slot of a timetable, its times as a person writes them: slot(Qt::Monday,
/// Venue::Workplace, u"8:00", u"17:00", 60). Times that are none become 0.
[[nodiscard]] ScheduleSlot slot(Qt::DayOfWeek day, Venue venue, QStringView from, QStringView to,
                                int breakMinutes = 0);

} // namespace traject::test
