// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/lawnode.h"

#include <cmath>

namespace traject {

LawNode::LawNode(const QJsonValue &value, const QString &place, QStringList &problems)
    : m_object(value.toObject())
    , m_place(place)
    , m_problems(problems)
{
    if (!value.isObject())
        note({}, QStringLiteral("hier hoort een object"));
}

QString LawNode::text(const QString &name)
{
    const QString found = take(name).toString();
    if (found.trimmed().isEmpty())
        note(name, QStringLiteral("hier hoort een tekst"));
    return found;
}

QString LawNode::anyText(const QString &name)
{
    const QJsonValue found = take(name);
    if (!found.isString())
        note(name, QStringLiteral("hier hoort een tekst, al is die leeg"));
    return found.toString();
}

QStringList LawNode::texts(const QString &name)
{
    QStringList result;
    for (const QJsonValue &value : list(name)) {
        if (value.toString().trimmed().isEmpty())
            note(name, QStringLiteral("hier horen teksten"));
        result.append(value.toString());
    }
    return result;
}

QDate LawNode::date(const QString &name)
{
    const QDate found = QDate::fromString(take(name).toString(), Qt::ISODate);
    if (!found.isValid())
        note(name, QStringLiteral("hier hoort een datum JJJJ-MM-DD"));
    return found;
}

std::optional<QDate> LawNode::optionalDate(const QString &name)
{
    return m_object.contains(name) ? std::optional(date(name)) : std::nullopt;
}

bool LawNode::flag(const QString &name)
{
    const QJsonValue found = take(name);
    if (!found.isBool())
        note(name, QStringLiteral("hier hoort true of false"));
    return found.toBool();
}

double LawNode::number(const QString &name)
{
    const QJsonValue found = take(name);
    if (!found.isDouble() || !std::isfinite(found.toDouble()) || found.toDouble() < 0)
        note(name, QStringLiteral("hier hoort een getal van 0 of meer"));
    return found.toDouble();
}

QJsonArray LawNode::list(const QString &name)
{
    const QJsonValue found = take(name);
    if (!found.isArray())
        note(name, QStringLiteral("hier hoort een lijst"));
    return found.toArray();
}

qsizetype LawNode::choice(const QString &name, const QStringList &codes)
{
    const qsizetype found = codes.indexOf(take(name).toString());
    if (found < 0)
        note(name, QStringLiteral("hier hoort een van: %1").arg(codes.join(u", ")));
    return qMax(found, 0);
}

void LawNode::finish()
{
    for (const QString &name : m_object.keys()) {
        if (!m_asked.contains(name))
            note(name, QStringLiteral("dit lid is onbekend"));
    }
}

void LawNode::note(const QString &name, const QString &problem)
{
    const QString at = name.isEmpty() ? m_place : m_place + u'/' + name;
    m_problems.append(QStringLiteral("%1: %2").arg(at, problem));
}

QString LawNode::placeOf(const QString &name, qsizetype index) const
{
    return QStringLiteral("%1/%2/%3").arg(m_place, name, QString::number(index));
}

QJsonValue LawNode::take(const QString &name)
{
    m_asked.append(name);
    return m_object.value(name);
}

} // namespace traject
