// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/dateoption.h"
#include "core/domain/dates.h"
#include "core/rules/deadlines.h"
#include "core/service/lawresources.h"

#include <QCoreApplication>

namespace traject::cli {
namespace {

QString fromName()
{
    return QStringLiteral("from");
}

QString closedName()
{
    return QStringLiteral("closed");
}

QString kindCodes()
{
    QStringList codes;
    for (const auto &term : terms<DeadlineKind>())
        codes.append(term.code.toString());
    return codes.join(QStringLiteral(", "));
}

/// --days for what counts days, --months for what counts months; empty after telling that the
/// number or the unit does not fit.
std::optional<std::optional<int>> lengthOf(const QCommandLineParser &parser, DeadlineKind kind)
{
    const bool counts = deadlineRule(kind).unit == DeadlineUnit::Months;
    const QString fitting = counts ? QStringLiteral("months") : QStringLiteral("days");
    const QString other = counts ? QStringLiteral("days") : QStringLiteral("months");
    if (parser.isSet(other)) {
        static_cast<void>(
            usageError(QCoreApplication::translate("cli", "%1 counts in --%2, not in --%3")
                           .arg(codeOf(kind), fitting, other)));
        return std::nullopt;
    }
    if (!parser.isSet(fitting))
        return std::optional<int>();
    constexpr int longest = 1200; // a century of months: beyond it a number is a slip
    bool isNumber = false;
    const int length = parser.value(fitting).toInt(&isNumber);
    if (!isNumber || length < 1 || length > longest) {
        static_cast<void>(
            usageError(QCoreApplication::translate(
                           "cli", "--%1: \"%2\" does not fit; expected a whole number from 1 to %3")
                           .arg(fitting, parser.value(fitting), QString::number(longest))));
        return std::nullopt;
    }
    return std::optional(length);
}

/// What the arguments ask; empty after telling what is wrong with them.
std::optional<DeadlineRequest> requestOf(const QCommandLineParser &parser)
{
    const QString code = parser.positionalArguments().value(0);
    const auto kind = fromCode<DeadlineKind>(code);
    if (!kind || !parser.isSet(fromName())) {
        static_cast<void>(
            usageError(kind ? QCoreApplication::translate("cli", "term needs --from DATE.")
                            : QCoreApplication::translate(
                                  "cli", "\"%1\" is no kind of term; expected one of %2")
                                  .arg(code, kindCodes())));
        return std::nullopt;
    }
    const auto from = dateValue(parser, fromName(), {});
    const auto closed = dateValues(parser, closedName());
    const auto length = from && closed ? lengthOf(parser, *kind) : std::nullopt;
    if (!length)
        return std::nullopt;
    DeadlineRequest request{.kind = *kind, .from = *from, .length = *length};
    if (!closed->isEmpty() && *kind != DeadlineKind::TrainingDays) {
        static_cast<void>(
            usageError(QCoreApplication::translate(
                           "cli", "--closed matters to training-days only: %1 counts calendar days")
                           .arg(code)));
        return std::nullopt;
    }
    for (const QDate day : *closed)
        request.closed.append({day, day});
    return request;
}

QString isoText(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonObject toJson(const Deadline &deadline)
{
    return {{QStringLiteral("kind"), codeOf(deadline.kind)},
            {QStringLiteral("rule"), deadline.rule},
            {QStringLiteral("from"), isoText(deadline.from)},
            {QStringLiteral("first"), isoText(deadline.first)},
            {QStringLiteral("last"), isoText(deadline.last)},
            {QStringLiteral("steps"), QJsonArray::fromStringList(deadline.steps)},
            {QStringLiteral("source"), deadline.source},
            {QStringLiteral("confirmed"), deadline.confirmed}};
}

} // namespace

int runTerm(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({jsonOption(),
                       {fromName(), {}, QStringLiteral("DATE")},
                       {QStringLiteral("days"), {}, QStringLiteral("N")},
                       {QStringLiteral("months"), {}, QStringLiteral("N")},
                       {closedName(), {}, QStringLiteral("DATE")}});
    if (!parseArguments(parser, arguments, 1))
        return Usage;
    const auto request = requestOf(parser);
    if (!request)
        return Usage;
    const auto rulebook = shippedRulebook();
    if (!rulebook)
        return report(rulebook.error());
    const auto found = deadline(*request, *rulebook);
    if (!found) {
        say(found.error().detail);
        return AnswerIsNo;
    }
    if (parser.isSet(QStringLiteral("json"))) {
        print(toJson(*found));
        return Fine;
    }
    for (const QString &step : found->steps)
        say(step);
    say(QCoreApplication::translate("cli", "Last day: %1 (%2, %3)")
            .arg(dates::longText(found->last), found->rule, found->source));
    if (!found->confirmed)
        say(QCoreApplication::translate("cli", "Not confirmed (niet bevestigd)."));
    return Fine;
}

} // namespace traject::cli
