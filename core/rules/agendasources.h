// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/agendascope.h"

/// Where the entries of the agenda come from; each adds its own to the scope.
namespace traject {

/// Signatures, registration, and the end that nothing follows.
void addAgreementEntries(AgendaScope &scope);
/// Mentors and accreditations that the agreements rest on, and exclusions of their places.
void addWorkplaceEntries(AgendaScope &scope);
/// The days in which a party may end an agreement without a reason, early ends, and learners who
/// look for a workplace.
void addTerminationEntries(AgendaScope &scope);
/// Visits, next steps of contacts, and the counsellor's own tasks.
void addDeskEntries(AgendaScope &scope);

} // namespace traject
