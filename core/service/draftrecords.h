// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreementdraft.h"
#include "core/storage/agreementrepository.h"

/// Which records of the caseload a draft speaks of: its learner, enterprise, establishment and
/// mentor, found by number or by name (core/service/recordentry.h).
namespace traject {

/// The records that a draft names, as far as the caseload knows them: those that entering it
/// would use, without entering anything. `self` is the agreement that the draft changes.
[[nodiscard]] Result<PlacedAgreement> placedRecords(Database &database, const AgreementDraft &draft,
                                                    AgreementId self);

/// Enters learner, programme and workplace of a draft, and says which records they are. In a
/// Transaction.
Result<StoredAgreement> enteredRecords(Database &database, const AgreementDraft &draft);

} // namespace traject
