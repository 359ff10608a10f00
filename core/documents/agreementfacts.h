// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/documents/clauses.h"
#include "core/domain/agreementdraft.h"

namespace traject::documents {

/// The facts of a draft as the clauses ask for them: the values of every placeholder but the
/// article numbers, and the conditions that hold.
[[nodiscard]] ClauseFacts clauseFacts(const AgreementDraft &draft);

} // namespace traject::documents
