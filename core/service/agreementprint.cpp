// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/agreementprint.h"

#include "core/documents/agreementdocument.h"

namespace traject {

Result<AgreementPrint> printAgreement(const AgreementVersion &version, const Rulebook &rulebook,
                                      const CheckContext &context)
{
    const QList<Finding> findings = check(version.draft, rulebook, context);
    documents::AgreementDocumentOptions options{
        .version = version.number,
        .concept_ = hasErrors(findings),
        .createdAt = version.createdAt,
    };
    for (const Finding &finding : findings) {
        if (!finding.confirmed)
            options.unconfirmed += finding.message;
    }
    return documents::agreementDocument(version.draft, options)
        .map([&](const documents::Document &document) {
            return AgreementPrint{document, findings};
        });
}

} // namespace traject
