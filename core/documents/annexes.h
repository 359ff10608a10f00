// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/documents/document.h"
#include "core/domain/agreementdraft.h"

namespace traject::documents {

/// Annex 1: each week pattern as a grid and in words, and the totals per week.
[[nodiscard]] QList<Block> timetableAnnex(const AgreementDraft &draft);

/// Annex 2: where and when each competence is trained, with the ones that nobody trains, and the
/// plan's own signatures.
[[nodiscard]] QList<Block> trainingPlanAnnex(const AgreementDraft &draft);

/// Who signs the agreement and its training plan: learner, legal representative, enterprise,
/// provider.
[[nodiscard]] Signatures signatures(const AgreementDraft &draft, const QString &intro);

} // namespace traject::documents
