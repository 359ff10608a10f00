// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/caseloadaccess.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/exchange/draftjson.h"

#include <QCoreApplication>

namespace traject::cli {

int runDraft(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({jsonOption(), passphraseFileOption()});
    const QCommandLineOption draftOption(QStringLiteral("draft"), {}, QStringLiteral("DRAFT.json"));
    parser.addOption(draftOption);
    if (!parseArguments(parser, arguments, 1))
        return Usage;
    if (parser.positionalArguments().isEmpty() || !parser.isSet(draftOption))
        return usageError(
            QCoreApplication::translate("cli", "draft needs a FILE and --draft DRAFT.json."));

    // The draft is read first: a refused one does not even open the caseload.
    const auto draft = readInput(parser.value(draftOption)).and_then([](const QByteArray &json) {
        return exchange::readDraft(json);
    });
    if (!draft)
        return report(draft.error());
    const SystemClock clock;
    const auto caseload = openCaseload(parser.positionalArguments().constFirst(), parser, clock);
    if (!caseload)
        return report(caseload.error());
    const auto stored = (*caseload)->agreements().store(*draft);
    if (!stored)
        return report(stored.error());
    if (parser.isSet(QStringLiteral("json")))
        print(QJsonObject{{QStringLiteral("number"), stored->number}});
    say(QCoreApplication::translate("cli", "Agreement stored: %1").arg(stored->number));
    closeCaseload(**caseload);
    return Fine;
}

} // namespace traject::cli
