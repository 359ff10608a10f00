// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/lawrow.h"

#include "core/domain/dates.h"
#include "core/rules/lawvalues.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace traject {
namespace {

template <typename T>
void appendRows(QList<LawRow> &result, LawTable table, const QString &key,
                const DatedTable<T> &dated)
{
    for (const DatedRow<T> &row : dated.rows)
        result.append({.table = table,
                       .key = key,
                       .from = row.from,
                       .until = row.until,
                       .source = row.source,
                       .confirmed = row.confirmed,
                       .own = row.own,
                       .value = law::writeValue(row.value)});
}

template <typename T>
void appendTables(QList<LawRow> &result, LawTable table, const TablesByKey<T> &tables)
{
    for (auto it = tables.cbegin(); it != tables.cend(); ++it)
        appendRows(result, table, it.key(), it.value());
}

QJsonObject asFileRow(const LawRow &row)
{
    QJsonObject object = row.value;
    object.insert(QStringLiteral("from"), row.from.toString(Qt::ISODate));
    if (row.until)
        object.insert(QStringLiteral("until"), row.until->toString(Qt::ISODate));
    object.insert(QStringLiteral("source"), row.source);
    object.insert(QStringLiteral("confirmed"), row.confirmed);
    return object;
}

/// Reads a row as one of a file; `problems` stays empty when it is whole.
template <typename T>
DatedRow<T> typedRow(const LawRow &row, QStringList &problems)
{
    LawNode node(asFileRow(row), QStringLiteral("rij"), problems);
    auto result = law::readRow<T>(node);
    result.own = row.own;
    return result;
}

/// Puts a row between the others: in the place of one that begins on the same day, and each row
/// ends at the latest before the next one begins.
template <typename T>
void layOver(DatedTable<T> &table, const LawRow &row)
{
    QStringList problems;
    const auto own = typedRow<T>(row, problems);
    if (!problems.isEmpty())
        return;
    auto &rows = table.rows;
    const auto at = std::lower_bound(rows.begin(), rows.end(), own.from,
                                     [](const auto &other, QDate day) { return other.from < day; });
    if (at != rows.end() && at->from == own.from)
        *at = own;
    else
        rows.insert(at, own);
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        const QDate last = rows.at(i + 1).from.addDays(-1);
        rows[i].until = qMin(rows.at(i).until.value_or(last), last);
    }
}

/// "mentor-training-months" of "mentor-training-months/124".
QString baseOf(const QString &key)
{
    return key.section(u'/', 0, 0);
}

QString committeeOf(const QString &key)
{
    return key.section(u'/', 1);
}

QStringList problemsOf(const LawRow &row)
{
    QStringList problems;
    switch (row.table) {
    case LawTable::Number:
        (void)typedRow<double>(row, problems);
        break;
    case LawTable::Allowance:
        (void)typedRow<AllowanceRates>(row, problems);
        break;
    case LawTable::TerminationReason:
        (void)typedRow<TerminationReason>(row, problems);
        break;
    case LawTable::Partnership:
        (void)typedRow<Partnership>(row, problems);
        break;
    case LawTable::DaysByHand:
        (void)typedRow<HandSetDays>(row, problems);
        break;
    }
    return problems;
}

bool keyIsKnown(const LawRow &row, const Rulebook &rulebook)
{
    static const QRegularExpression committee(QStringLiteral("^\\d{3}(\\.\\d{2})?$"));
    switch (row.table) {
    case LawTable::Number:
        return rulebook.numbers.contains(row.key)
            || (numbersByCommittee().contains(baseOf(row.key))
                && committee.match(committeeOf(row.key)).hasMatch());
    case LawTable::Allowance:
        return row.key.isEmpty();
    default:
        return !row.key.trimmed().isEmpty();
    }
}

/// First day of the next row of the same key; empty when there is none.
std::optional<QDate> nextBegin(const LawRow &row, const Rulebook &rulebook)
{
    for (const LawRow &other : lawRows(rulebook)) {
        if (other.table == row.table && other.key == row.key && other.from > row.from)
            return other.from;
    }
    return std::nullopt;
}

QString numberText(double value)
{
    return QLocale(QLocale::Dutch, QLocale::Belgium).toString(value, 'g', 8);
}

QString singularOf(const QString &unit)
{
    static const QHash<QString, QString> singulars{
        {QStringLiteral("opleidingsdagen"), QStringLiteral("opleidingsdag")},
        {QStringLiteral("kalenderdagen"), QStringLiteral("kalenderdag")},
        {QStringLiteral("maanden"), QStringLiteral("maand")},
        {QStringLiteral("minuten"), QStringLiteral("minuut")},
        {QStringLiteral("leerlingen"), QStringLiteral("leerling")},
    };
    return singulars.value(unit, unit);
}

QString allowanceText(const QJsonObject &value)
{
    QStringList shares;
    for (const QJsonValue &share : value.value(QStringLiteral("perMille")).toArray())
        shares.append(numberText(share.toInt() / 10.0) + QStringLiteral(" %"));
    const auto ggmmi = Money::parse(value.value(QStringLiteral("ggmmi")).toString());
    return QStringLiteral("%1 · %2").arg(ggmmi.value_or(Money{}).toText(), shares.join(u", "));
}

} // namespace

QList<LawRow> lawRows(const Rulebook &rulebook)
{
    QList<LawRow> result;
    appendTables(result, LawTable::Number, rulebook.numbers);
    appendRows(result, LawTable::Allowance, {}, rulebook.allowance);
    appendTables(result, LawTable::TerminationReason, rulebook.terminationReasons);
    appendTables(result, LawTable::Partnership, rulebook.partnerships);
    appendTables(result, LawTable::DaysByHand, rulebook.daysByHand);
    return result;
}

QStringList lawRowProblems(const LawRow &row, const Rulebook &rulebook)
{
    QStringList problems = problemsOf(row);
    if (const auto next = nextBegin(row, rulebook); next && row.until && *row.until >= *next)
        problems.append(QStringLiteral("\"tot en met\" is %1, maar de volgende rij begint op %2")
                            .arg(dates::longText(*row.until), dates::longText(*next)));
    if (!keyIsKnown(row, rulebook))
        problems.append(QStringLiteral("de waarde \"%1\" bestaat niet").arg(row.key));
    return problems;
}

Rulebook laidOver(Rulebook shipped, const QList<LawRow> &own)
{
    for (const LawRow &row : own) {
        if (!lawRowProblems(row, shipped).isEmpty())
            continue;
        switch (row.table) {
        case LawTable::Number:
            layOver(shipped.numbers[row.key], row);
            break;
        case LawTable::Allowance:
            layOver(shipped.allowance, row);
            break;
        case LawTable::TerminationReason:
            layOver(shipped.terminationReasons[row.key], row);
            break;
        case LawTable::Partnership:
            layOver(shipped.partnerships[row.key], row);
            break;
        case LawTable::DaysByHand:
            layOver(shipped.daysByHand[row.key], row);
            break;
        }
    }
    return shipped;
}

QString titleOf(const LawRow &row, const Rulebook &rulebook)
{
    const auto text = [&row](const char *member) {
        return row.value.value(QLatin1StringView(member)).toString();
    };
    switch (row.table) {
    case LawTable::Number:
        if (const QString own = rulebook.numbers.value(row.key).title; !own.isEmpty())
            return own;
        return QStringLiteral("%1 (PC %2)")
            .arg(rulebook.numbers.value(baseOf(row.key)).title, committeeOf(row.key));
    case LawTable::Allowance:
        return rulebook.allowance.title;
    case LawTable::TerminationReason:
        return text("text");
    case LawTable::Partnership:
    case LawTable::DaysByHand:
        return text("name");
    }
    return {};
}

QString valueText(const LawRow &row)
{
    const QJsonObject &value = row.value;
    switch (row.table) {
    case LawTable::Number: {
        const double number = value.value(QStringLiteral("value")).toDouble();
        if (row.key.endsWith(u"-euro"))
            return Money{qRound64(number * 100)}.toText();
        const QString unit = number == 1 ? singularOf(unitText(row.key)) : unitText(row.key);
        return QStringLiteral("%1 %2").arg(numberText(number), unit).trimmed();
    }
    case LawTable::Allowance:
        return allowanceText(value);
    case LawTable::TerminationReason: {
        QStringList by;
        for (const QJsonValue &party : value.value(QStringLiteral("by")).toArray())
            by.append(party.toString() == u"learner" ? QStringLiteral("leerling")
                                                     : QStringLiteral("onderneming"));
        const auto way = fromCode<TerminationWay>(value.value(QStringLiteral("way")).toString());
        return by.isEmpty() && way ? dutchWord(*way) : by.join(QStringLiteral(" of "));
    }
    case LawTable::Partnership: {
        QStringList facts{value.value(QStringLiteral("sector")).toString()};
        for (const QJsonValue &committee : value.value(QStringLiteral("jointCommittees")).toArray())
            facts.append(QStringLiteral("PC %1").arg(committee.toString()));
        facts.append(value.value(QStringLiteral("contact")).toString());
        facts.removeAll(QString());
        return facts.join(QStringLiteral(", "));
    }
    case LawTable::DaysByHand:
        if (const auto kind = fromCode<HandSetKind>(value.value(QStringLiteral("kind")).toString()))
            return dutchWord(*kind);
    }
    return {};
}

QStringList numbersByCommittee()
{
    return {QStringLiteral("mentor-max-learners"), QStringLiteral("mentor-training-months")};
}

QString unitText(const QString &key)
{
    static const std::array<std::pair<QStringView, QString>, 9> units{{
        {u"-training-days", QStringLiteral("opleidingsdagen")},
        {u"-days", QStringLiteral("kalenderdagen")},
        {u"-years", QStringLiteral("jaar")},
        {u"-months", QStringLiteral("maanden")},
        {u"-hours", QStringLiteral("u.")},
        {u"-minutes", QStringLiteral("minuten")},
        {u"-percent", QStringLiteral("%")},
        {u"-learners", QStringLiteral("leerlingen")},
        {u"-euro", QStringLiteral("euro")},
    }};
    for (const auto &[ending, dutch] : units) {
        if (baseOf(key).endsWith(ending))
            return dutch;
    }
    return key.endsWith(u"-times") ? QStringLiteral("keer") : QString();
}

} // namespace traject
