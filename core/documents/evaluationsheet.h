// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/documents/document.h"
#include "core/domain/agreementdraft.h"
#include "core/domain/evaluation.h"

namespace traject::documents {

/// The words of the steps 1 to 4: "nog niet", "met hulp", "bijna zelfstandig", "zelfstandig".
/// Empty for another number.
[[nodiscard]] QString evaluationStepWord(int step);

/// The evaluation sheet of a training plan: who, each competence of the plan by cluster with its
/// step and remarks, the remarks on the whole, and boxes in which mentor, learner and counsellor
/// sign. What the evaluation leaves open has a line to fill in by hand: an evaluation that says
/// nothing gives the blank sheet for at the workplace. Competences that the evaluation judges
/// and the plan does not hold any more stand under a title of their own. `version` is that of the
/// agreement whose plan this is.
[[nodiscard]] Document evaluationSheet(const AgreementDraft &draft, int version,
                                       const Evaluation &evaluation, const QDateTime &createdAt);

} // namespace traject::documents
