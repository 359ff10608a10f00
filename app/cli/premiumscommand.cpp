// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/agreementsource.h"
#include "app/cli/caseloadaccess.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/dateoption.h"
#include "core/domain/dates.h"

#include <QCoreApplication>

namespace traject::cli {
namespace {

QString stateCode(ConditionState state)
{
    switch (state) {
    case ConditionState::Met:
        return QStringLiteral("met");
    case ConditionState::NotMet:
        return QStringLiteral("notMet");
    case ConditionState::Reachable:
        return QStringLiteral("reachable");
    case ConditionState::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QJsonValue isoText(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const Premium &premium)
{
    QJsonArray conditions;
    for (const Condition &condition : premium.conditions)
        conditions.append(QJsonObject{{QStringLiteral("text"), condition.text},
                                      {QStringLiteral("state"), stateCode(condition.state)},
                                      {QStringLiteral("found"), condition.found},
                                      {QStringLiteral("until"), isoText(condition.until)}});
    return {{QStringLiteral("rule"), premium.rule},
            {QStringLiteral("title"), premium.title},
            {QStringLiteral("schoolYearStart"), isoText(premium.schoolYearStart)},
            {QStringLiteral("amount"), premium.amount.toDecimal()},
            {QStringLiteral("state"), stateCode(premium.state())},
            {QStringLiteral("until"), isoText(premium.until())},
            {QStringLiteral("conditions"), conditions},
            {QStringLiteral("source"), premium.source},
            {QStringLiteral("confirmed"), premium.confirmed}};
}

void sayPremium(const Premium &premium)
{
    say(QStringLiteral("%1 %2-%3: %4, %5 (%6)")
            .arg(premium.title, QString::number(premium.schoolYearStart.year()),
                 QString::number(premium.schoolYearStart.year() + 1), premium.amount.toText(),
                 stateText(premium.state(), premium.until()), premium.source));
    if (!premium.confirmed)
        say(QStringLiteral("  ")
            + QCoreApplication::translate("cli", "Not confirmed (niet bevestigd)."));
    for (const Condition &condition : premium.conditions)
        say(QStringLiteral("  %1: %2 (%3)")
                .arg(condition.text, stateText(condition.state, condition.until), condition.found));
}

/// Of a draft file, where it is not known what was earned before; or of an agreement of a caseload,
/// which counts that.
Result<QList<Premium>> premiumsOn(QDate today, const QCommandLineParser &parser, const Clock &clock)
{
    const QString agreementName = QStringLiteral("agreement");
    if (!parser.isSet(agreementName))
        return readSource(parser, clock).map([&](const AgreementSource &source) {
            return premiums(source.version.draft, source.rulebook,
                            {.today = today, .employerYears = {}, .learnerYears = {}});
        });
    const auto caseload = openCaseload(parser.positionalArguments().constFirst(), parser, clock);
    if (!caseload)
        return tl::unexpected(caseload.error());
    return (*caseload)
        ->agreements()
        .agreement(parser.value(agreementName))
        .and_then([&](const Agreement &agreement) {
            return (*caseload)->deadlines().premiums(agreement.id, today);
        });
}

} // namespace

int runPremiums(const QStringList &arguments)
{
    const QString on = QStringLiteral("on");
    QCommandLineParser parser;
    parser.addOptions({jsonOption(), passphraseFileOption(), {on, {}, QStringLiteral("DATE")}});
    addSourceOptions(parser);
    if (!parseArguments(parser, arguments, 1))
        return Usage;
    if (!namesOneSource(parser))
        return usageError(QCoreApplication::translate(
            "cli", "premiums needs --draft DRAFT.json, or a FILE and --agreement NR."));
    const SystemClock clock;
    const auto today = dateValue(parser, on, clock.today());
    if (!today)
        return Usage;
    const auto found = premiumsOn(*today, parser, clock);
    if (!found)
        return report(found.error());
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const Premium &premium : *found)
            list.append(toJson(premium));
        print(list);
        return Fine;
    }
    for (const Premium &premium : *found)
        sayPremium(premium);
    return Fine;
}

} // namespace traject::cli
