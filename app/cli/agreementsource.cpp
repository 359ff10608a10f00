// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/agreementsource.h"

#include "app/cli/caseloadaccess.h"
#include "core/exchange/draftjson.h"
#include "core/service/lawresources.h"

#include <QFileInfo>

namespace traject::cli {
namespace {

const QString draftName = QStringLiteral("draft");
const QString agreementName = QStringLiteral("agreement");

} // namespace

void addSourceOptions(QCommandLineParser &parser)
{
    parser.addOption({draftName, {}, QStringLiteral("DRAFT.json")});
    parser.addOption({agreementName, {}, QStringLiteral("NR")});
}

bool namesOneSource(const QCommandLineParser &parser)
{
    const bool inCaseload = parser.isSet(agreementName) && !parser.positionalArguments().isEmpty();
    const bool inFile = parser.isSet(draftName) && parser.positionalArguments().isEmpty()
        && !parser.isSet(agreementName);
    return inFile || (inCaseload && !parser.isSet(draftName));
}

Result<AgreementSource> readSource(const QCommandLineParser &parser, const Clock &clock)
{
    if (parser.isSet(draftName)) {
        const QString path = parser.value(draftName);
        const auto draft = readInput(path).and_then(
            [](const QByteArray &json) { return exchange::readDraft(json); });
        if (!draft)
            return tl::unexpected(draft.error());
        const auto rulebook = shippedRulebook();
        if (!rulebook)
            return tl::unexpected(rulebook.error());
        // Stamped with the moment the draft was written, so that it renders to the same bytes
        // again.
        return AgreementSource{
            {.number = 1, .draft = *draft, .createdAt = QFileInfo(path).lastModified()}, *rulebook};
    }
    const auto caseload = openCaseload(parser.positionalArguments().constFirst(), parser, clock);
    if (!caseload)
        return tl::unexpected(caseload.error());
    AgreementService &agreements = (*caseload)->agreements();
    const auto agreement
        = agreements.agreement(parser.value(agreementName)).and_then([&](const Agreement &stored) {
              return agreements.withOccupancy(stored);
          });
    if (!agreement)
        return tl::unexpected(agreement.error());
    return AgreementSource{agreement->version, agreements.rulebook()};
}

} // namespace traject::cli
