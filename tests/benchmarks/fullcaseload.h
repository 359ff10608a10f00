// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/caseload.h"

namespace traject::bench {

/// Operations in the journal of a full caseload.
constexpr int allOperations = 20'000;

/// A complete draft on which no rule has an error to remark.
[[nodiscard]] Result<AgreementDraft> soundDraft();

/// Stores an agreement for each learner, spread over the workplaces, five weeks of starts, at once
/// instead of one by one, which would take minutes. The caseload must be closed.
[[nodiscard]] bool storeAgreements(const QString &path, const Clock &clock, AgreementDraft draft,
                                   const QList<LearnerListItem> &learners,
                                   const QList<WorkplaceListItem> &places);

/// Makes a caseload with all learners, accreditations, agreements and operations, and closes it.
[[nodiscard]] bool makeFullCaseload(const QString &path, const Clock &clock);

/// Makes one and opens it; null when that failed.
[[nodiscard]] std::unique_ptr<Caseload> fullCaseload(const QString &path, const Clock &clock);

} // namespace traject::bench
