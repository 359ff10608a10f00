// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/agreementsource.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/rules/checker.h"

#include <QCoreApplication>

#include <algorithm>

namespace traject::cli {
namespace {

QJsonObject toJson(const QList<Finding> &findings, qsizetype errors)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        list.append(QJsonObject{
            {QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), severityCode(finding.severity)},
            {QStringLiteral("field"), finding.field},
            {QStringLiteral("message"), finding.message},
            {QStringLiteral("source"), finding.source},
            {QStringLiteral("confirmed"), finding.confirmed},
        });
    }
    return {{QStringLiteral("findings"), list}, {QStringLiteral("errors"), errors}};
}

} // namespace

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({jsonOption(), passphraseFileOption()});
    addSourceOptions(parser);
    if (!parseArguments(parser, arguments, 1))
        return Usage;
    if (!namesOneSource(parser))
        return usageError(QCoreApplication::translate(
            "cli", "check needs --draft DRAFT.json, or a FILE and --agreement NR."));

    const SystemClock clock;
    const auto source = readSource(parser, clock);
    if (!source)
        return report(source.error());
    const QList<Finding> findings
        = check(source->version.draft, source->rulebook, {.today = clock.today(), .lawOn = {}});
    const auto errors
        = std::count_if(findings.cbegin(), findings.cend(),
                        [](const Finding &finding) { return finding.severity == Severity::Error; });
    if (parser.isSet(QStringLiteral("json")))
        print(toJson(findings, errors));
    for (const Finding &finding : findings)
        say(QStringLiteral("%1 %2 %3: %4 (%5)")
                .arg(severityCode(finding.severity), finding.rule, finding.field, finding.message,
                     finding.source));
    say(QCoreApplication::translate("cli", "%n error(s)", nullptr, int(errors)));
    return errors > 0 ? AnswerIsNo : Fine;
}

} // namespace traject::cli
