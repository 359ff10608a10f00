// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/agreementprint.h"

#include "core/documents/agreementdocument.h"
#include "core/documents/checksheet.h"

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

documents::CheckOutcome::Gravity gravityOf(Severity severity)
{
    using enum documents::CheckOutcome::Gravity;
    switch (severity) {
    case Severity::Error:
        return Error;
    case Severity::Warning:
        return Warning;
    case Severity::Info:
        break;
    }
    return Remark;
}

documents::Document sheetOf(const AgreementVersion &version, const Rulebook &rulebook,
                            const CheckContext &context, const QList<Finding> &findings)
{
    documents::CheckOutcome outcome{.checkedOn = context.today,
                                    .lawDay = lawDay(version.draft, context),
                                    .findings = {},
                                    .unchecked = {},
                                    .unconfirmed = {}};
    for (const Finding &finding : findings) {
        outcome.findings.append({.gravity = gravityOf(finding.severity),
                                 .rule = finding.rule,
                                 .message = finding.message,
                                 .source = finding.source});
    }
    for (const UncheckedRule &rule : uncheckedRules(version.draft, rulebook, context)) {
        outcome.unchecked.append({.rule = rule.rule, .title = rule.title, .missing = rule.missing});
    }
    for (const UnconfirmedValue &value : unconfirmedValues(version.draft, rulebook, context))
        outcome.unconfirmed.append(
            {.title = value.title, .value = value.value, .source = value.source});
    return documents::checkSheetDocument(version.draft, version.number, version.createdAt, outcome);
}

} // namespace

documents::Document printCheckSheet(const AgreementVersion &version, const Rulebook &rulebook,
                                    const CheckContext &context)
{
    return sheetOf(version, rulebook, context, check(version.draft, rulebook, context));
}

Result<AgreementPrint> printAgreement(const AgreementVersion &version, const Rulebook &rulebook,
                                      const CheckContext &context)
{
    AgreementPrint print{
        .document = {},
        .findings = check(version.draft, rulebook, context),
        .findingsToday
        = check(version.draft, rulebook, {.today = context.today, .lawOn = context.today}),
        .unconfirmed = unconfirmedValues(version.draft, rulebook, context),
        .sheet = {},
    };
    documents::AgreementDocumentOptions options{
        .version = version.number,
        .concept_ = hasErrors(print.findings),
        .createdAt = version.createdAt,
    };
    const QString amount = unconfirmedAmount(version.draft, rulebook);
    if (!amount.isEmpty())
        options.unconfirmed += amount;
    for (const Finding &finding : std::as_const(print.findings)) {
        if (!finding.confirmed)
            options.unconfirmed += finding.message;
    }
    const auto document = documents::agreementDocument(version.draft, options);
    if (!document)
        return tl::unexpected(document.error());
    print.document = *document;
    print.sheet = sheetOf(version, rulebook, context, print.findings);
    if (options.concept_) {
        print.document.blocks += documents::PageBreak{};
        print.document.blocks += print.sheet.blocks;
    }
    return print;
}

} // namespace traject
