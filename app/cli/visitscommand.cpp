// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/caseloadaccess.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/domain/dates.h"
#include "core/exchange/visitcalendar.h"

#include <QCoreApplication>

namespace traject::cli {
namespace {

QJsonObject toJson(const VisitListItem &item)
{
    return {{QStringLiteral("day"), item.visit.plannedOn.toString(Qt::ISODate)},
            {QStringLiteral("title"), item.visit.title},
            {QStringLiteral("learner"), item.learnerName},
            {QStringLiteral("enterprise"), item.enterpriseName},
            {QStringLiteral("place"), item.place},
            {QStringLiteral("agreement"), item.agreementNumber}};
}

void sayAll(const QList<VisitListItem> &visits)
{
    if (visits.isEmpty())
        say(QCoreApplication::translate("cli", "No visits are planned."));
    for (const VisitListItem &item : visits)
        say(QCoreApplication::translate("cli", "%1: %2 at %3 (%4)")
                .arg(dates::longText(item.visit.plannedOn), item.learnerName, item.enterpriseName,
                     item.visit.title));
}

} // namespace

int runVisits(const QStringList &arguments)
{
    const QString ics = QStringLiteral("ics");
    const QString shortNames = QStringLiteral("initials");
    QCommandLineParser parser;
    parser.addOptions({jsonOption(),
                       passphraseFileOption(),
                       {ics, {}, QStringLiteral("OUT.ics")},
                       QCommandLineOption(shortNames)});
    if (!parseArguments(parser, arguments, 1))
        return Usage;
    if (parser.positionalArguments().isEmpty())
        return usageError(QCoreApplication::translate("cli", "visits needs a FILE."));
    const SystemClock clock;
    const auto caseload = openCaseload(parser.positionalArguments().constFirst(), parser, clock);
    if (!caseload)
        return report(caseload.error());
    const auto visits = (*caseload)->followUps().list();
    if (!visits)
        return report(visits.error());
    if (parser.isSet(ics)) {
        using exchange::NameStyle;
        const auto names = parser.isSet(shortNames) ? NameStyle::Initials : NameStyle::Full;
        const auto written = writeOutput(
            parser.value(ics),
            exchange::toICalendar(exchange::visitEvents(*visits, names), clock.now()));
        if (!written)
            return report(written.error());
    }
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const VisitListItem &item : *visits)
            list.append(toJson(item));
        print(list);
        return Fine;
    }
    sayAll(*visits);
    return Fine;
}

} // namespace traject::cli
