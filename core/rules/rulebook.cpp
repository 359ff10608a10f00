// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/rulebook.h"

#include "core/rules/lawvalues.h"

#include <QJsonDocument>

namespace traject {
namespace {

/// The top of one file, with the problems found in it.
LawNode openFile(const QByteArray &text, const QString &file, QStringList &problems)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        problems.append(QStringLiteral("%1, teken %2: %3")
                            .arg(file, QString::number(error.offset), error.errorString()));
    return {document.object(), file, problems};
}

/// Reads the rows of one table: in the order of time, and no day has two.
template <typename T>
QList<DatedRow<T>> readRows(LawNode &parent, QStringList &problems)
{
    const QString rows = QStringLiteral("rows");
    QList<DatedRow<T>> result;
    const QJsonArray list = parent.list(rows);
    for (qsizetype i = 0; i < list.size(); ++i) {
        LawNode node(list.at(i), parent.placeOf(rows, i), problems);
        const auto row = law::readRow<T>(node);
        if (!result.isEmpty()) {
            const std::optional<QDate> before = result.constLast().until;
            if (!before || row.from <= *before)
                node.note(QStringLiteral("from"), QStringLiteral("dit overlapt de vorige rij"));
        }
        result.append(row);
    }
    if (list.isEmpty())
        parent.note(rows, QStringLiteral("hier hoort minstens een rij"));
    return result;
}

/// Reads a file with a list of tables, each known by its `keyName`; with a title where the rows do
/// not name themselves.
template <typename T>
TablesByKey<T> readTables(const QByteArray &text, const QString &listName, const QString &file,
                          QStringList &problems)
{
    constexpr bool isNumber = std::is_same_v<T, double>;
    const QString keyName = isNumber ? QStringLiteral("name") : QStringLiteral("code");
    LawNode top = openFile(text, file, problems);
    TablesByKey<T> result;
    const QJsonArray list = top.list(listName);
    for (qsizetype i = 0; i < list.size(); ++i) {
        LawNode node(list.at(i), top.placeOf(listName, i), problems);
        const QString key = node.text(keyName);
        DatedTable<T> table;
        if (isNumber)
            table.title = node.text(QStringLiteral("title"));
        table.rows = readRows<T>(node, problems);
        node.finish();
        if (result.contains(key))
            node.note(keyName, QStringLiteral("%1 staat er al").arg(key));
        result.insert(key, table);
    }
    top.finish();
    return result;
}

QStringList severityCodes()
{
    return {severityCode(Severity::Error), severityCode(Severity::Warning),
            severityCode(Severity::Info)};
}

QList<RuleEntry> readRules(const QByteArray &text, QStringList &problems)
{
    const QString file = QStringLiteral("rules.json");
    const QString rules = QStringLiteral("rules");
    LawNode top = openFile(text, file, problems);
    QList<RuleEntry> result;
    QStringList ids;
    const QJsonArray list = top.list(rules);
    for (qsizetype i = 0; i < list.size(); ++i) {
        LawNode node(list.at(i), top.placeOf(rules, i), problems);
        RuleEntry entry;
        entry.id = node.text(QStringLiteral("id"));
        entry.title = node.text(QStringLiteral("title"));
        entry.severity
            = static_cast<Severity>(node.choice(QStringLiteral("severity"), severityCodes()));
        entry.use = node.term<RuleUse>(QStringLiteral("use"));
        law::readRange(node, entry);
        entry.parameters = node.texts(QStringLiteral("parameters"));
        node.finish();
        if (ids.contains(entry.id))
            node.note(QStringLiteral("id"), QStringLiteral("%1 staat er al").arg(entry.id));
        ids.append(entry.id);
        result.append(entry);
    }
    top.finish();
    return result;
}

DatedTable<AllowanceRates> readAllowance(const QByteArray &text, QStringList &problems)
{
    LawNode top = openFile(text, QStringLiteral("allowance.json"), problems);
    DatedTable<AllowanceRates> table;
    table.title = top.text(QStringLiteral("title"));
    table.rows = readRows<AllowanceRates>(top, problems);
    top.finish();
    return table;
}

} // namespace

Money AllowanceRates::amount(int level) const
{
    Q_ASSERT(level >= 1 && level <= 3);
    // cents × per mille, in units of ten cents, rounded up: all in whole numbers.
    const qint64 product = ggmmi.cents * perMille.at(static_cast<size_t>(level) - 1);
    constexpr qint64 perTenCents = 1000 * 10;
    return Money{(product + perTenCents - 1) / perTenCents * 10};
}

Result<Rulebook> Rulebook::parse(const RulebookTexts &texts)
{
    QStringList problems;
    Rulebook rulebook;
    rulebook.rules = readRules(texts.rules, problems);
    rulebook.allowance = readAllowance(texts.allowance, problems);
    rulebook.numbers = readTables<double>(texts.numbers, QStringLiteral("numbers"),
                                          QStringLiteral("numbers.json"), problems);
    rulebook.terminationReasons
        = readTables<TerminationReason>(texts.terminationReasons, QStringLiteral("reasons"),
                                        QStringLiteral("terminationreasons.json"), problems);
    rulebook.partnerships
        = readTables<Partnership>(texts.partnerships, QStringLiteral("partnerships"),
                                  QStringLiteral("partnerships.json"), problems);
    rulebook.daysByHand = readTables<HandSetDays>(texts.daysByHand, QStringLiteral("days"),
                                                  QStringLiteral("daysbyhand.json"), problems);
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, problems.join(u'\n'));
    return rulebook;
}

const RuleEntry *Rulebook::rule(const QString &id) const
{
    for (const RuleEntry &entry : rules) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

QString Rulebook::numberKey(QStringView name, const QString &jointCommittee) const
{
    const QString own = QStringLiteral("%1/%2").arg(name, plainJointCommittee(jointCommittee));
    return numbers.contains(own) ? own : name.toString();
}

const DatedRow<double> *Rulebook::numberOn(const QString &key, QDate day) const
{
    const auto table = numbers.constFind(key);
    return table == numbers.cend() ? nullptr : table->on(day);
}

std::optional<int> Rulebook::wholeOn(const QString &key, QDate day) const
{
    const auto *row = numberOn(key, day);
    return row ? std::optional(qRound(row->value)) : std::nullopt;
}

QString plainJointCommittee(const QString &raw)
{
    QString number;
    for (const QChar c : raw) {
        if ((c >= u'0' && c <= u'9') || c == u'.')
            number += c;
    }
    if (number.endsWith(u".00"))
        number.chop(3);
    return number;
}

calendar::SetByHand Rulebook::setByHand() const
{
    calendar::SetByHand result;
    for (const auto &table : daysByHand) {
        for (const auto &row : table.rows) {
            const calendar::Period period{row.from, row.until.value_or(row.from)};
            if (row.value.kind == HandSetKind::LessonDay)
                result.open.append(period);
            else
                result.closed.append(period);
        }
    }
    return result;
}

} // namespace traject
