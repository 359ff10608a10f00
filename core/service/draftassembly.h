// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreementdraft.h"
#include "core/domain/occupancy.h"
#include "core/domain/programme.h"
#include "core/service/workplaceservice.h"

/// Between the caseload's records (typed identifiers, ids) and a draft (facts as typed): what the
/// wizard fills in by itself, and what storing a draft adds to the caseload. Pure functions.
namespace traject {

/// Each gives the draft with one part replaced by what the record says.
[[nodiscard]] AgreementDraft withLearner(AgreementDraft draft, const Learner &learner);
/// Fills in the subject too, and the competences as training plan while that is still empty.
[[nodiscard]] AgreementDraft withProgramme(AgreementDraft draft, const Programme &programme);
/// Fills in the place of training with the establishment's address.
[[nodiscard]] AgreementDraft withWorkplace(AgreementDraft draft, const Workplace &workplace);
/// The mentor whom the accreditation names, or else the only one; null when there is no such.
[[nodiscard]] const Mentor *proposedMentor(const Workplace &workplace);
[[nodiscard]] AgreementDraft withMentor(AgreementDraft draft, const Mentor &mentor);

/// Fills in what a caseload counts, in the place of what was typed or came with a file: the other
/// learners of enterprise, establishment and mentor, the learner's other agreements, and when the
/// last one before the start ended. What the caseload does not know keeps the draft's own facts: a
/// place or mentor without any has no other learners, and agreements typed by hand (at another
/// school) stay in the list. Doing it again changes nothing.
[[nodiscard]] AgreementDraft withOccupancy(AgreementDraft draft, const Occupancy &occupancy);
/// Whether the day on which the previous agreement ended is that of one in the list of others.
[[nodiscard]] bool followsFromList(const draft::Agreement &agreement);

/// The records that a draft describes, without ids. Identifiers that do not parse are left out.
[[nodiscard]] Learner learnerOf(const AgreementDraft &draft);
[[nodiscard]] Enterprise enterpriseOf(const AgreementDraft &draft);
[[nodiscard]] Establishment establishmentOf(const AgreementDraft &draft);
[[nodiscard]] Mentor mentorOf(const AgreementDraft &draft);
[[nodiscard]] std::optional<Accreditation> accreditationOf(const AgreementDraft &draft);
[[nodiscard]] Programme programmeOf(const AgreementDraft &draft);

} // namespace traject
