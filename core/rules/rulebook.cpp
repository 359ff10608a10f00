// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/rulebook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace traject {
namespace {

/// One object of a rulebook file under inspection. Members are asked for by name; whatever is
/// missing, ill-typed or unknown is noted with its place, so that one reading names every mistake.
class Node
{
public:
    Node(const QJsonValue &value, const QString &place, QStringList &problems)
        : m_object(value.toObject())
        , m_place(place)
        , m_problems(problems)
    {
        if (!value.isObject())
            note({}, QStringLiteral("hier hoort een object"));
    }

    QString text(const QString &name)
    {
        const QString found = take(name).toString();
        if (found.trimmed().isEmpty())
            note(name, QStringLiteral("hier hoort een tekst"));
        return found;
    }

    QDate date(const QString &name)
    {
        const QDate found = QDate::fromString(take(name).toString(), Qt::ISODate);
        if (!found.isValid())
            note(name, QStringLiteral("hier hoort een datum JJJJ-MM-DD"));
        return found;
    }

    std::optional<QDate> optionalDate(const QString &name)
    {
        return m_object.contains(name) ? std::optional(date(name)) : std::nullopt;
    }

    bool flag(const QString &name)
    {
        const QJsonValue found = take(name);
        if (!found.isBool())
            note(name, QStringLiteral("hier hoort true of false"));
        return found.toBool();
    }

    double number(const QString &name)
    {
        const QJsonValue found = take(name);
        if (!found.isDouble() || !std::isfinite(found.toDouble()) || found.toDouble() < 0)
            note(name, QStringLiteral("hier hoort een getal van 0 of meer"));
        return found.toDouble();
    }

    QJsonArray list(const QString &name)
    {
        const QJsonValue found = take(name);
        if (!found.isArray())
            note(name, QStringLiteral("hier hoort een lijst"));
        return found.toArray();
    }

    /// Call last: refuses the members that nothing asked for.
    void finish()
    {
        for (const QString &name : m_object.keys()) {
            if (!m_asked.contains(name))
                note(name, QStringLiteral("dit lid is onbekend"));
        }
    }

    void note(const QString &name, const QString &problem)
    {
        const QString at = name.isEmpty() ? m_place : m_place + u'/' + name;
        m_problems.append(QStringLiteral("%1: %2").arg(at, problem));
    }

    [[nodiscard]] QString placeOf(const QString &name, qsizetype index) const
    {
        return QStringLiteral("%1/%2/%3").arg(m_place, name, QString::number(index));
    }

private:
    QJsonValue take(const QString &name)
    {
        m_asked.append(name);
        return m_object.value(name);
    }

    QJsonObject m_object;
    QString m_place;
    QStringList &m_problems;
    QStringList m_asked{QStringLiteral("$schema")};
};

QJsonValue topOf(const QByteArray &text, const QString &file, QStringList &problems)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        problems.append(QStringLiteral("%1, teken %2: %3")
                            .arg(file, QString::number(error.offset), error.errorString()));
    return document.object();
}

/// Reads what every dated row has in common, and refuses a range that ends before it begins.
template <typename Row>
void readRange(Node &node, Row &row)
{
    row.from = node.date(QStringLiteral("from"));
    row.until = node.optionalDate(QStringLiteral("until"));
    row.source = node.text(QStringLiteral("source"));
    row.confirmed = node.flag(QStringLiteral("confirmed"));
    if (row.until && *row.until < row.from)
        node.note(QStringLiteral("until"), QStringLiteral("dit ligt voor \"from\""));
}

/// Reads the rows of one table; `readValue` fills in what the table is about. Rows stand in the
/// order of time, and no day has two.
template <typename T, typename ReadValue>
DatedTable<T> readTable(Node &parent, QStringList &problems, ReadValue readValue)
{
    const QString rows = QStringLiteral("rows");
    DatedTable<T> table;
    const QJsonArray list = parent.list(rows);
    for (qsizetype i = 0; i < list.size(); ++i) {
        Node node(list.at(i), parent.placeOf(rows, i), problems);
        DatedRow<T> row;
        readRange(node, row);
        row.value = readValue(node);
        node.finish();
        if (!table.rows.isEmpty()) {
            const std::optional<QDate> before = table.rows.constLast().until;
            if (!before || row.from <= *before)
                node.note(QStringLiteral("from"), QStringLiteral("dit overlapt de vorige rij"));
        }
        table.rows.append(row);
    }
    if (list.isEmpty())
        parent.note(rows, QStringLiteral("hier hoort minstens een rij"));
    return table;
}

Severity readSeverity(Node &node)
{
    const QString name = QStringLiteral("severity");
    const QString found = node.text(name);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        if (found == severityCode(severity))
            return severity;
    }
    node.note(name, QStringLiteral("hier hoort error, warning of info"));
    return Severity::Error;
}

QList<RuleEntry> readRules(const QByteArray &text, QStringList &problems)
{
    const QString file = QStringLiteral("rules.json");
    const QString rules = QStringLiteral("rules");
    Node top(topOf(text, file, problems), file, problems);
    QList<RuleEntry> result;
    QStringList ids;
    const QJsonArray list = top.list(rules);
    for (qsizetype i = 0; i < list.size(); ++i) {
        Node node(list.at(i), top.placeOf(rules, i), problems);
        RuleEntry entry;
        entry.id = node.text(QStringLiteral("id"));
        entry.title = node.text(QStringLiteral("title"));
        entry.severity = readSeverity(node);
        readRange(node, entry);
        node.finish();
        if (ids.contains(entry.id))
            node.note(QStringLiteral("id"), QStringLiteral("%1 staat er al").arg(entry.id));
        ids.append(entry.id);
        result.append(entry);
    }
    top.finish();
    return result;
}

AllowanceRates readRates(Node &node)
{
    AllowanceRates rates;
    const QString ggmmi = QStringLiteral("ggmmi");
    if (const auto money = Money::parse(node.text(ggmmi)); money && money->cents > 0)
        rates.ggmmi = *money;
    else
        node.note(ggmmi, QStringLiteral("hier hoort een bedrag als \"1954.99\""));

    const QString perMille = QStringLiteral("perMille");
    const QJsonArray shares = node.list(perMille);
    if (shares.size() != static_cast<qsizetype>(rates.perMille.size()))
        node.note(perMille, QStringLiteral("hier horen drie aandelen"));
    for (qsizetype i = 0; i < qMin<qsizetype>(shares.size(), 3); ++i) {
        const int share = shares.at(i).toInt();
        if (share < 1 || share > 1000)
            node.note(perMille, QStringLiteral("een aandeel is een geheel getal van 1 tot 1000"));
        rates.perMille.at(static_cast<size_t>(i)) = share;
    }
    return rates;
}

DatedTable<AllowanceRates> readAllowance(const QByteArray &text, QStringList &problems)
{
    const QString file = QStringLiteral("allowance.json");
    Node top(topOf(text, file, problems), file, problems);
    const auto table = readTable<AllowanceRates>(top, problems, readRates);
    top.finish();
    return table;
}

QHash<QString, DatedTable<double>> readNumbers(const QByteArray &text, QStringList &problems)
{
    const QString file = QStringLiteral("numbers.json");
    const QString numbers = QStringLiteral("numbers");
    Node top(topOf(text, file, problems), file, problems);
    QHash<QString, DatedTable<double>> result;
    const QJsonArray list = top.list(numbers);
    for (qsizetype i = 0; i < list.size(); ++i) {
        Node node(list.at(i), top.placeOf(numbers, i), problems);
        const QString name = node.text(QStringLiteral("name"));
        node.text(QStringLiteral("description")); // for whoever edits the file
        const auto table = readTable<double>(
            node, problems, [](Node &row) { return row.number(QStringLiteral("value")); });
        node.finish();
        if (result.contains(name))
            node.note(QStringLiteral("name"), QStringLiteral("%1 staat er al").arg(name));
        result.insert(name, table);
    }
    top.finish();
    return result;
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

Result<Rulebook> Rulebook::parse(const QByteArray &rules, const QByteArray &allowance,
                                 const QByteArray &numbers)
{
    QStringList problems;
    Rulebook rulebook;
    rulebook.rules = readRules(rules, problems);
    rulebook.allowance = readAllowance(allowance, problems);
    rulebook.numbers = readNumbers(numbers, problems);
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

} // namespace traject
