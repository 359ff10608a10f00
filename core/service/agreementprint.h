// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/domain/agreement.h"
#include "core/rules/checker.h"

namespace traject {

/// An agreement's document together with what the check said of it.
struct AgreementPrint
{
    documents::Document document;
    QList<Finding> findings;
};

/// Builds the document of an agreement version: checks it and marks it CONCEPT while an error
/// stands. Needs no caseload.
[[nodiscard]] Result<AgreementPrint> printAgreement(const AgreementVersion &version,
                                                    const Rulebook &rulebook,
                                                    const CheckContext &context);

} // namespace traject
