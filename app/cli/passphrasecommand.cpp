// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/caseloadaccess.h"
#include "app/cli/command.h"
#include "app/cli/console.h"

#include <QCoreApplication>

namespace traject::cli {
namespace {

QCommandLineOption newPassphraseFileOption()
{
    return {QStringLiteral("new-passphrase-file"),
            QCoreApplication::translate("cli", "File whose first line is the new passphrase."),
            QStringLiteral("FILE")};
}

QCommandLineOption replaceBackupsOption()
{
    return {QStringLiteral("replace-backups"),
            QCoreApplication::translate(
                "cli", "Make a new backup and remove those that open with the old passphrase.")};
}

/// From --new-passphrase-file or TRAJECTWIJZER_NEW_PASSPHRASE.
Result<QString> newPassphrase(const QCommandLineParser &parser)
{
    const QString option = QStringLiteral("new-passphrase-file");
    if (parser.isSet(option))
        return firstLine(parser.value(option));
    if (qEnvironmentVariableIsSet("TRAJECTWIJZER_NEW_PASSPHRASE"))
        return qEnvironmentVariable("TRAJECTWIJZER_NEW_PASSPHRASE");
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("cli",
                                               "no new passphrase given: set "
                                               "TRAJECTWIJZER_NEW_PASSPHRASE or "
                                               "--new-passphrase-file"));
}

} // namespace

int runPassphrase(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {jsonOption(), passphraseFileOption(), newPassphraseFileOption(), replaceBackupsOption()});
    if (!parseArguments(parser, arguments, 1))
        return Usage;
    if (parser.positionalArguments().isEmpty())
        return usageError(QCoreApplication::translate("cli", "passphrase needs a FILE."));

    const auto current = passphrase(parser);
    if (!current)
        return report(current.error());
    const auto fresh = newPassphrase(parser);
    if (!fresh)
        return report(fresh.error());
    const SystemClock clock;
    const auto caseload
        = Caseload::open(parser.positionalArguments().constFirst(), *current, clock);
    if (!caseload)
        return report(caseload.error());
    PassphraseService &service = (*caseload)->passphrase();
    const auto prepared = service.prepare(*current, *fresh);
    if (!prepared)
        return report(prepared.error());
    if (const auto changed = service.finish(*prepared); !changed)
        return report(changed.error());
    say(QCoreApplication::translate("cli", "The new passphrase opens %1 from now on.")
            .arg((*caseload)->path()));
    QStringList oldBackups = prepared->oldBackups;
    if (parser.isSet(QStringLiteral("replace-backups"))) {
        const auto replaced = service.replaceBackups(oldBackups);
        if (!replaced)
            return report(replaced.error());
        oldBackups.clear();
    } else {
        const int count = static_cast<int>(oldBackups.size());
        say(QCoreApplication::translate("cli", "%n backup(s) still open(s) with the old one.",
                                        nullptr, count));
    }
    if (parser.isSet(QStringLiteral("json")))
        print(QJsonObject{{QStringLiteral("path"), (*caseload)->path()},
                          {QStringLiteral("oldBackups"), QJsonArray::fromStringList(oldBackups)}});
    closeCaseload(**caseload);
    return Fine;
}

} // namespace traject::cli
