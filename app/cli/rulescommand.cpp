// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/dateoption.h"
#include "core/domain/dates.h"
#include "core/service/lawresources.h"

#include <QCoreApplication>

namespace traject::cli {
namespace {

QJsonObject toJson(const RuleEntry &rule)
{
    return {{QStringLiteral("id"), rule.id},
            {QStringLiteral("title"), rule.title},
            {QStringLiteral("severity"), severityCode(rule.severity)},
            {QStringLiteral("use"), codeOf(rule.use)},
            {QStringLiteral("source"), rule.source},
            {QStringLiteral("from"), rule.from.toString(Qt::ISODate)},
            {QStringLiteral("until"),
             rule.until ? QJsonValue(rule.until->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("confirmed"), rule.confirmed}};
}

QString toText(const RuleEntry &rule)
{
    const QString text = QStringLiteral("%1 %2: %3 (%4)")
                             .arg(rule.id, severityCode(rule.severity), rule.title, rule.source);
    return rule.confirmed
        ? text
        : text + u' ' + QCoreApplication::translate("cli", "Not confirmed (niet bevestigd).");
}

} // namespace

int runRules(const QStringList &arguments)
{
    const QString on = QStringLiteral("on");
    QCommandLineParser parser;
    parser.addOptions({jsonOption(), {on, {}, QStringLiteral("DATE")}});
    if (!parseArguments(parser, arguments, 0))
        return Usage;
    const auto day = dateValue(parser, on, {});
    if (!day)
        return Usage;
    const auto rulebook = shippedRulebook();
    if (!rulebook)
        return report(rulebook.error());

    QList<RuleEntry> rules = rulebook->rules;
    if (day->isValid())
        rules.removeIf([&](const RuleEntry &rule) { return !rule.inForceOn(*day); });
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const RuleEntry &rule : rules)
            list.append(toJson(rule));
        print(list);
        return Fine;
    }
    for (const RuleEntry &rule : rules)
        say(toText(rule));
    return Fine;
}

} // namespace traject::cli
