// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agenda.h"
#include "core/domain/contact.h"
#include "core/domain/deadlinekind.h"
#include "core/domain/trajectory.h"
#include "core/domain/visit.h"
#include "core/domain/vocabulary.h"

namespace traject::ui {

/// The words for the closed lists as the window shows them, in the user's language. (Documents
/// print the Dutch words of core/domain/vocabulary.h whatever the language.)
[[nodiscard]] QString termName(AgreementType type);
[[nodiscard]] QString termName(Sector sector);
[[nodiscard]] QString termName(ScreeningAdvice advice);
[[nodiscard]] QString termName(GuardianRelation relation);
[[nodiscard]] QString termName(AccreditationStatus status);
[[nodiscard]] QString termName(Region region);
[[nodiscard]] QString termName(ProviderKind kind);
[[nodiscard]] QString termName(SectorException exception);
[[nodiscard]] QString termName(Alternation alternation);
[[nodiscard]] QString termName(Venue venue);
[[nodiscard]] QString termName(PlanVenue venue);
[[nodiscard]] QString termName(DeadlineKind kind);
[[nodiscard]] QString termName(VisitUnit unit);
[[nodiscard]] QString termName(ContactKind kind);
[[nodiscard]] QString termName(SearchStep step);
[[nodiscard]] QString termName(TrajectoryStatus status);
[[nodiscard]] QString termName(AgreementState state);
[[nodiscard]] QString termName(AgendaKind kind);
[[nodiscard]] QString termName(AgendaGroup group);
[[nodiscard]] QString termName(TerminationProcedure procedure);
[[nodiscard]] QString termName(Party party);
[[nodiscard]] QString termName(ConciliationOutcome outcome);

/// The status of a learner in full, as lists and the overview of the caseload show it; termName()
/// is short, for a step in a line.
[[nodiscard]] QString statusName(TrajectoryStatus status);

/// Name of a day of the week.
[[nodiscard]] QString dayTitle(Qt::DayOfWeek day);

} // namespace traject::ui
