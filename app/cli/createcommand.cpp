// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/caseloadaccess.h"
#include "app/cli/command.h"
#include "app/cli/console.h"

#include <QCoreApplication>

namespace traject::cli {

int runCreate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({jsonOption(), passphraseFileOption()});
    if (!parseArguments(parser, arguments, 1))
        return Usage;
    if (parser.positionalArguments().isEmpty())
        return usageError(QCoreApplication::translate("cli", "create needs a FILE."));

    const auto key = passphrase(parser);
    if (!key)
        return report(key.error());
    const SystemClock clock;
    auto caseload = Caseload::create(parser.positionalArguments().constFirst(), *key, clock);
    if (!caseload)
        return report(caseload.error());
    if (parser.isSet(QStringLiteral("json")))
        print(QJsonObject{{QStringLiteral("path"), (*caseload)->path()}});
    say(QCoreApplication::translate("cli", "Caseload created: %1").arg((*caseload)->path()));
    closeCaseload(**caseload);
    return Fine;
}

} // namespace traject::cli
