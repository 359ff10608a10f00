// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/caseloadaccess.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/dateoption.h"
#include "core/domain/dates.h"

#include <QCoreApplication>

namespace traject::cli {
namespace {

QJsonValue isoText(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const AgendaEntry &entry, QDate day)
{
    return {{QStringLiteral("key"), entry.key},
            {QStringLiteral("kind"), codeOf(entry.kind)},
            {QStringLiteral("group"), codeOf(agendaGroup(entry, day))},
            {QStringLiteral("state"), codeOf(entry.state)},
            {QStringLiteral("legal"), entry.legal},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("learner"), entry.who.learnerName},
            {QStringLiteral("agreement"), entry.who.agreementNumber},
            {QStringLiteral("workplace"), entry.who.workplaceName},
            {QStringLiteral("mentor"), entry.who.mentorName},
            {QStringLiteral("due"), isoText(entry.due)},
            {QStringLiteral("snoozedUntil"), isoText(entry.snoozedUntil)},
            {QStringLiteral("doneOn"), isoText(entry.doneOn)},
            {QStringLiteral("reason"), entry.reason},
            {QStringLiteral("why"), QJsonArray::fromStringList(entry.why)},
            {QStringLiteral("rule"), entry.rule},
            {QStringLiteral("source"), entry.source},
            {QStringLiteral("confirmed"), entry.confirmed}};
}

QJsonObject toJson(const Agenda &agenda)
{
    QJsonArray entries;
    for (const AgendaEntry &entry : agenda.entries)
        entries.append(toJson(entry, agenda.day));
    QJsonObject learners;
    for (auto it = agenda.learners.cbegin(); it != agenda.learners.cend(); ++it)
        learners.insert(codeOf(it.key()), it.value());
    return {{QStringLiteral("day"), isoText(agenda.day)},
            {QStringLiteral("learners"), learners},
            {QStringLiteral("entries"), entries}};
}

void sayEntry(const AgendaEntry &entry)
{
    const QString due = entry.due
        ? dates::longText(*entry.due)
        : QCoreApplication::translate("cli", "no date", "due day of a matter");
    QStringList about{entry.title, entry.who.learnerName, entry.who.mentorName,
                      entry.who.workplaceName};
    about.removeAll(QString());
    say(QStringLiteral("  %1 (%2): %3")
            .arg(due,
                 entry.legal ? QCoreApplication::translate("cli", "legal")
                             : QCoreApplication::translate("cli", "practical"),
                 about.join(QStringLiteral(", "))));
}

void sayAgenda(const Agenda &agenda)
{
    QStringList statuses;
    for (auto it = agenda.learners.cbegin(); it != agenda.learners.cend(); ++it)
        statuses.append(QStringLiteral("%1: %2").arg(dutchWord(it.key())).arg(it.value()));
    say(QStringLiteral("%1. %2").arg(dates::longText(agenda.day),
                                     statuses.join(QStringLiteral(", "))));
    std::optional<AgendaGroup> heading;
    for (const AgendaEntry &entry : agenda.entries) {
        const AgendaGroup group = agendaGroup(entry, agenda.day);
        if (heading != group)
            say(dutchWord(group) + u':');
        heading = group;
        sayEntry(entry);
    }
    if (agenda.entries.isEmpty())
        say(QCoreApplication::translate("cli", "Everything is up to date."));
}

} // namespace

int runToday(const QStringList &arguments)
{
    const QString on = QStringLiteral("on");
    QCommandLineParser parser;
    parser.addOptions({jsonOption(), passphraseFileOption(), {on, {}, QStringLiteral("DATE")}});
    if (!parseArguments(parser, arguments, 1))
        return Usage;
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return usageError(QCoreApplication::translate("cli", "today needs a FILE."));
    const SystemClock clock;
    const auto day = dateValue(parser, on, clock.today());
    if (!day)
        return Usage;
    const auto caseload = openCaseload(files.constFirst(), parser, clock);
    if (!caseload)
        return report(caseload.error());
    const auto agenda = (*caseload)->agenda().agenda(*day);
    if (!agenda)
        return report(agenda.error());
    if (parser.isSet(QStringLiteral("json")))
        print(toJson(*agenda));
    else
        sayAgenda(*agenda);
    return Fine;
}

} // namespace traject::cli
