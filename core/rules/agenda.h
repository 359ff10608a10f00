// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agenda.h"
#include "core/rules/rulebook.h"

namespace traject {

/// What must be done, seen on `day`: overdue first, then by date, legal before practical; after
/// them what is snoozed and what is done. An ended agreement asks for what is missing of its
/// signatures and registration, and that only for a while; what lies further away than the lead of
/// the rulebook ("agenda-lead-months") is left out where it need not be known before. Dates and
/// their steps are those of the deadline engine; a date that was told stands
/// (core/rules/agreementdeadlines.h).
[[nodiscard]] QList<AgendaEntry> agenda(const AgendaFacts &facts, const Rulebook &rulebook,
                                        QDate day);

/// The heading of an entry on `day`: a week ends on Sunday; without a date it is for later.
[[nodiscard]] AgendaGroup agendaGroup(const AgendaEntry &entry, QDate day);

} // namespace traject
