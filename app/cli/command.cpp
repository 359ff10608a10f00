// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"

#include "app/cli/console.h"

#include <QCoreApplication>

#include <array>

namespace traject::cli {

std::span<const Command> commands()
{
    static const std::array list{
        Command{QStringLiteral("create"), QStringLiteral("create FILE [--json]"), false,
                &runCreate},
        Command{QStringLiteral("info"), QStringLiteral("info FILE [--json]"), false, &runInfo},
        Command{QStringLiteral("passphrase"),
                QStringLiteral("passphrase FILE [--new-passphrase-file FILE] [--replace-backups] "
                               "[--json]"),
                false, &runPassphrase},
        Command{QStringLiteral("import"),
                QStringLiteral("import FILE --learners CSV | --workplaces CSV [--merge] [--json]"),
                false, &runImport},
        Command{QStringLiteral("draft"), QStringLiteral("draft FILE --draft DRAFT.json [--json]"),
                false, &runDraft},
        Command{QStringLiteral("check"),
                QStringLiteral("check --draft DRAFT.json | FILE --agreement NR [--on DATE] "
                               "[--law today] [--json]"),
                false, &runCheck},
        Command{QStringLiteral("render"),
                QStringLiteral("render --draft DRAFT.json | FILE --agreement NR --out PDF "
                               "[--sheet] [--on DATE] [--json]"),
                true, &runRender},
        Command{QStringLiteral("premiums"),
                QStringLiteral("premiums --draft DRAFT.json | FILE --agreement NR [--on DATE] "
                               "[--json]"),
                false, &runPremiums},
        Command{QStringLiteral("rules"), QStringLiteral("rules [--on DATE] [--json]"), false,
                &runRules},
        Command{QStringLiteral("term"),
                QStringLiteral("term KIND --from DATE [--days N] [--months N] [--closed DATE]... "
                               "[--json]"),
                false, &runTerm},
        Command{QStringLiteral("calendar"),
                QStringLiteral("calendar --school-year 2026-2027 [--draft DRAFT.json] [--json]"),
                false, &runCalendar},
        Command{QStringLiteral("today"), QStringLiteral("today FILE [--on DATE] [--json]"), false,
                &runToday},
        Command{QStringLiteral("visits"),
                QStringLiteral("visits FILE [--ics OUT.ics] [--initials] [--json]"), false,
                &runVisits},
        Command{QStringLiteral("search"), QStringLiteral("search FILE WORD... [--json]"), false,
                &runSearch},
        Command{QStringLiteral("id"),
                QStringLiteral("id insz|kbo|establishment|iban VALUE [--on DATE] [--json]"), false,
                &runId},
        Command{QStringLiteral("place"), QStringLiteral("place POSTCODE [--json] | --stdin"), false,
                &runPlace},
    };
    return list;
}

QCommandLineOption jsonOption()
{
    return {QStringLiteral("json"),
            QCoreApplication::translate("cli", "Write the answer as JSON to standard output.")};
}

QCommandLineOption passphraseFileOption()
{
    return {QStringLiteral("passphrase-file"),
            QCoreApplication::translate("cli", "File whose first line is the passphrase."),
            QStringLiteral("FILE")};
}

bool parseArguments(QCommandLineParser &parser, const QStringList &arguments, qsizetype positional)
{
    QString problem;
    if (!parser.parse(QStringList{QCoreApplication::applicationName()} + arguments))
        problem = parser.errorText();
    else if (parser.positionalArguments().size() > positional)
        problem = QCoreApplication::translate("cli", "Unexpected argument: %1")
                      .arg(parser.positionalArguments().at(positional));
    if (!problem.isEmpty())
        static_cast<void>(usageError(problem));
    return problem.isEmpty();
}

} // namespace traject::cli
