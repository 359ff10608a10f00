// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/domain/agreement.h"
#include "core/rules/unconfirmed.h"

namespace traject {

/// An agreement's document together with what the check said of it.
struct AgreementPrint
{
    documents::Document document; ///< of a CONCEPT the last part is the sheet
    QList<Finding> findings;
    QList<Finding> findingsToday; ///< under the law of the day of the check
    QList<UnconfirmedValue> unconfirmed; ///< values of the law that the check rests on
    documents::Document sheet; ///< the controleblad alone
};

/// The controleblad of a version as a document of its own. Needs no caseload.
[[nodiscard]] documents::Document printCheckSheet(const AgreementVersion &version,
                                                  const Rulebook &rulebook,
                                                  const CheckContext &context);

/// Builds the document of an agreement version: checks it and, while an error stands, marks it
/// CONCEPT and adds the controleblad. Needs no caseload.
[[nodiscard]] Result<AgreementPrint> printAgreement(const AgreementVersion &version,
                                                    const Rulebook &rulebook,
                                                    const CheckContext &context);

} // namespace traject
