// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/caseloadaccess.h"
#include "app/cli/command.h"
#include "app/cli/console.h"

#include <QCoreApplication>

namespace traject::cli {

int runInfo(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({jsonOption(), passphraseFileOption()});
    if (!parseArguments(parser, arguments, 1))
        return Usage;
    if (parser.positionalArguments().isEmpty())
        return usageError(QCoreApplication::translate("cli", "info needs a FILE."));

    const SystemClock clock;
    const auto caseload = openCaseload(parser.positionalArguments().constFirst(), parser, clock);
    if (!caseload)
        return report(caseload.error());
    const auto info = (*caseload)->info();
    if (!info)
        return report(info.error());
    if (parser.isSet(QStringLiteral("json"))) {
        print(QJsonObject{
            {QStringLiteral("path"), info->path},
            {QStringLiteral("schemaVersion"), info->schemaVersion},
            {QStringLiteral("cipherVersion"), info->cipherVersion},
            {QStringLiteral("learners"), info->learners},
            {QStringLiteral("enterprises"), info->enterprises},
            {QStringLiteral("establishments"), info->establishments},
            {QStringLiteral("mentors"), info->mentors},
            {QStringLiteral("accreditations"), info->accreditations},
            {QStringLiteral("agreements"), info->agreements},
            {QStringLiteral("operations"), info->operations},
            {QStringLiteral("backups"), QJsonArray::fromStringList(info->backups)},
        });
        return Fine;
    }
    say(QCoreApplication::translate(
            "cli", "%1: %2 learners, %3 accreditations at %4 establishments, %5 agreements")
            .arg(info->path)
            .arg(info->learners)
            .arg(info->accreditations)
            .arg(info->establishments)
            .arg(info->agreements));
    return Fine;
}

} // namespace traject::cli
