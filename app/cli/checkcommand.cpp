// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/agreementsource.h"
#include "app/cli/checkday.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/domain/dates.h"
#include "core/rules/unconfirmed.h"

#include <QCoreApplication>

namespace traject::cli {
namespace {

QJsonArray toJson(const QList<UnconfirmedValue> &values)
{
    QJsonArray list;
    for (const UnconfirmedValue &value : values) {
        list.append(QJsonObject{
            {QStringLiteral("key"), value.key},
            {QStringLiteral("from"), value.from.toString(Qt::ISODate)},
            {QStringLiteral("title"), value.title},
            {QStringLiteral("value"), value.value},
            {QStringLiteral("source"), value.source},
            {QStringLiteral("rules"), QJsonArray::fromStringList(value.rules)},
        });
    }
    return list;
}

QJsonObject toJson(const QList<Finding> &findings, const QList<UnconfirmedValue> &unconfirmed,
                   QDate checkedOn, QDate law)
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
    return {{QStringLiteral("findings"), list},
            {QStringLiteral("unconfirmed"), toJson(unconfirmed)},
            {QStringLiteral("errors"), countOf(findings, Severity::Error)},
            {QStringLiteral("on"), checkedOn.toString(Qt::ISODate)},
            {QStringLiteral("law"), law.toString(Qt::ISODate)}};
}

} // namespace

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({jsonOption(), passphraseFileOption()});
    addSourceOptions(parser);
    addDayOption(parser);
    addLawOption(parser);
    if (!parseArguments(parser, arguments, 1))
        return Usage;
    if (!namesOneSource(parser))
        return usageError(QCoreApplication::translate(
            "cli", "check needs --draft DRAFT.json, or a FILE and --agreement NR."));

    const SystemClock clock;
    const auto context = checkContext(parser, clock);
    if (!context)
        return Usage;
    const auto source = readSource(parser, clock);
    if (!source)
        return report(source.error());
    const AgreementDraft &draft = source->version.draft;
    const QList<Finding> findings = check(draft, source->rulebook, *context);
    const auto unconfirmed = unconfirmedValues(draft, source->rulebook, *context);
    const QDate law = lawDay(draft, *context);
    if (parser.isSet(QStringLiteral("json")))
        print(toJson(findings, unconfirmed, context->today, law));
    for (const Finding &finding : findings)
        say(QStringLiteral("%1 %2 %3: %4 (%5)")
                .arg(severityCode(finding.severity), finding.rule, finding.field, finding.message,
                     finding.source));
    const int errors = countOf(findings, Severity::Error);
    say(QCoreApplication::translate("cli", "%n error(s)", nullptr, errors));
    for (const UnconfirmedValue &value : unconfirmed)
        say(QCoreApplication::translate("cli", "Rests on a value that is not confirmed: %1 (%2)")
                .arg(unconfirmedText(value), value.source));
    say(QCoreApplication::translate("cli", "Checked on %1, under the rules of %2.")
            .arg(dates::longText(context->today), dates::longText(law)));
    return errors > 0 ? AnswerIsNo : Fine;
}

} // namespace traject::cli
