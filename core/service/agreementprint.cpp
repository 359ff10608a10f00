// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/agreementprint.h"

#include "core/documents/agreementdocument.h"

namespace traject {
namespace {

/// What to say of an allowance whose amount is right by a row of the table that is not confirmed
/// itself: the rules have nothing to object then, the paper must still say so.
QString unconfirmedAmount(const AgreementDraft &draft, const Rulebook &rulebook)
{
    if (draft.agreement.type != AgreementType::Oao || !draft.agreement.start || !draft.allowance
        || !draft.allowance->monthlyAmount)
        return {};
    const auto *row = rulebook.allowance.on(*draft.agreement.start);
    if (!row || row->confirmed)
        return {};
    return QStringLiteral("Het bedrag van de leervergoeding (%1) is nog niet bevestigd. %2.")
        .arg(draft.allowance->monthlyAmount->toText(), row->source);
}

} // namespace

Result<AgreementPrint> printAgreement(const AgreementVersion &version, const Rulebook &rulebook,
                                      const CheckContext &context)
{
    const QList<Finding> findings = check(version.draft, rulebook, context);
    documents::AgreementDocumentOptions options{
        .version = version.number,
        .concept_ = hasErrors(findings),
        .createdAt = version.createdAt,
    };
    const QString amount = unconfirmedAmount(version.draft, rulebook);
    if (!amount.isEmpty())
        options.unconfirmed += amount;
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
