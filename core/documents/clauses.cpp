// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/clauses.h"

#include "core/documents/facttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace traject::documents {
namespace {

tl::unexpected<Error> malformed(const QString &place, const QString &problem)
{
    return failure(ErrorCode::Internal,
                   QStringLiteral("agreement.json %1: %2").arg(place, problem));
}

Result<QList<AgreementType>> parseTypes(const QJsonValue &value, const QString &place)
{
    QList<AgreementType> types;
    for (const QJsonValue &code : value.toArray()) {
        const auto type = fromCode<AgreementType>(code.toString());
        if (!type)
            return malformed(place, QStringLiteral("unknown type"));
        types += *type;
    }
    return types;
}

Result<QStringList> parseConditions(const QJsonValue &value, const QString &place)
{
    QStringList conditions;
    for (const QJsonValue &entry : value.toArray()) {
        const QString condition = entry.toString();
        const QString name = condition.startsWith(u'!') ? condition.sliced(1) : condition;
        if (!clauseConditions().contains(name))
            return malformed(place, QStringLiteral("unknown condition %1").arg(condition));
        conditions += condition;
    }
    return conditions;
}

Result<QList<Clause>> parseClauses(const QJsonValue &value, const QString &place);

Result<Clause> parseClause(const QJsonObject &object, const QString &textMember,
                           const QString &place)
{
    Clause clause;
    clause.text = object.value(textMember).toString();
    if (clause.text.isEmpty())
        return malformed(place, QStringLiteral("no text"));
    const auto types = parseTypes(object.value(u"types"), place);
    const auto conditions = parseConditions(object.value(u"when"), place);
    const auto items = parseClauses(object.value(u"items"), place + QStringLiteral("/items"));
    if (!types)
        return tl::unexpected(types.error());
    if (!conditions)
        return tl::unexpected(conditions.error());
    if (!items)
        return tl::unexpected(items.error());
    clause.types = *types;
    clause.when = *conditions;
    clause.items = *items;
    clause.confirmed = object.value(u"confirmed").toBool(true);
    return clause;
}

Result<QList<Clause>> parseClauses(const QJsonValue &value, const QString &place)
{
    QList<Clause> clauses;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto clause = parseClause(array.at(i).toObject(), QStringLiteral("text"),
                                        QStringLiteral("%1/%2").arg(place).arg(i));
        if (!clause)
            return tl::unexpected(clause.error());
        clauses += *clause;
    }
    return clauses;
}

} // namespace

const QStringList &clauseConditions()
{
    static const QStringList conditions{
        QStringLiteral("minor"),        QStringLiteral("guardian"),
        QStringLiteral("accredited"),   QStringLiteral("joint-committee"),
        QStringLiteral("weekly"),       QStringLiteral("simulated"),
        QStringLiteral("seventh-year"), QStringLiteral("adult-education"),
    };
    return conditions;
}

bool Clause::appliesTo(const ClauseFacts &facts) const
{
    if (!types.isEmpty() && !(facts.type && types.contains(*facts.type)))
        return false;
    return std::all_of(when.begin(), when.end(), [&](const QString &condition) {
        return condition.startsWith(u'!') ? !facts.conditions.contains(condition.sliced(1))
                                          : facts.conditions.contains(condition);
    });
}

Result<AgreementTemplate> AgreementTemplate::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return malformed(QString::number(error.offset), error.errorString());

    AgreementTemplate result;
    const auto preamble = parseClauses(root.value(u"preamble"), QStringLiteral("/preamble"));
    if (!preamble)
        return tl::unexpected(preamble.error());
    result.preamble = *preamble;

    const QJsonArray articles = root.value(u"articles").toArray();
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const QJsonObject object = articles.at(i).toObject();
        const QString place = QStringLiteral("/articles/%1").arg(i);
        const auto title = parseClause(object, QStringLiteral("title"), place);
        if (!title)
            return tl::unexpected(title.error());
        const auto paragraphs
            = parseClauses(object.value(u"paragraphs"), place + QStringLiteral("/paragraphs"));
        if (!paragraphs)
            return tl::unexpected(paragraphs.error());
        result.articles += {object.value(u"id").toString(), *title, *paragraphs};
    }
    if (result.articles.isEmpty())
        return malformed(QStringLiteral("/articles"), QStringLiteral("no articles"));
    return result;
}

Result<QString> filled(const Clause &clause, const QHash<QString, QString> &values)
{
    QString result;
    qsizetype at = 0;
    while (at < clause.text.size()) {
        const qsizetype open = clause.text.indexOf(u'{', at);
        if (open < 0)
            break;
        const qsizetype close = clause.text.indexOf(u'}', open);
        const QString name = clause.text.mid(open + 1, close - open - 1);
        const auto value = values.constFind(name);
        if (close < 0 || value == values.constEnd())
            return malformed(QStringLiteral("{%1}").arg(name), QStringLiteral("unknown fact"));
        result += clause.text.sliced(at, open - at) + orDots(*value);
        at = close + 1;
    }
    result += clause.text.sliced(at);
    if (!clause.confirmed) {
        const QString mark = QStringLiteral(" (niet bevestigd)");
        result.insert(result.endsWith(u'.') ? result.size() - 1 : result.size(), mark);
    }
    return result;
}

} // namespace traject::documents
