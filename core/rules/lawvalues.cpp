// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/lawvalues.h"

namespace traject::law {
namespace {

QStringList parties()
{
    return {QStringLiteral("learner"), QStringLiteral("enterprise")};
}

} // namespace

template <>
double readValue<double>(LawNode &node)
{
    return node.number(QStringLiteral("value"));
}

template <>
AllowanceRates readValue<AllowanceRates>(LawNode &node)
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

template <>
TerminationReason readValue<TerminationReason>(LawNode &node)
{
    TerminationReason reason;
    reason.text = node.text(QStringLiteral("text"));
    reason.way = node.term<TerminationWay>(QStringLiteral("way"));
    const QString by = QStringLiteral("by");
    for (const QString &party : node.texts(by)) {
        if (!parties().contains(party))
            node.note(by, QStringLiteral("hier horen alleen: %1").arg(parties().join(u", ")));
        reason.byLearner = reason.byLearner || party == parties().first();
        reason.byEnterprise = reason.byEnterprise || party == parties().last();
    }
    if (reason.way == TerminationWay::Unilateral && !reason.byLearner && !reason.byEnterprise)
        node.note(by, QStringLiteral("hier hoort wie de reden mag inroepen"));
    return reason;
}

template <>
Partnership readValue<Partnership>(LawNode &node)
{
    return {.name = node.text(QStringLiteral("name")),
            .sector = node.text(QStringLiteral("sector")),
            .jointCommittees = node.texts(QStringLiteral("jointCommittees")),
            .contact = node.anyText(QStringLiteral("contact"))};
}

template <>
HandSetDays readValue<HandSetDays>(LawNode &node)
{
    return {.name = node.text(QStringLiteral("name")),
            .kind = node.term<HandSetKind>(QStringLiteral("kind"))};
}

QJsonObject writeValue(double value)
{
    return {{QStringLiteral("value"), value}};
}

QJsonObject writeValue(const AllowanceRates &rates)
{
    QJsonArray shares;
    for (const int share : rates.perMille)
        shares.append(share);
    return {{QStringLiteral("ggmmi"), rates.ggmmi.toDecimal()},
            {QStringLiteral("perMille"), shares}};
}

QJsonObject writeValue(const TerminationReason &reason)
{
    QJsonArray by;
    if (reason.byLearner)
        by.append(parties().first());
    if (reason.byEnterprise)
        by.append(parties().last());
    return {{QStringLiteral("text"), reason.text},
            {QStringLiteral("way"), codeOf(reason.way)},
            {QStringLiteral("by"), by}};
}

QJsonObject writeValue(const Partnership &partnership)
{
    return {{QStringLiteral("name"), partnership.name},
            {QStringLiteral("sector"), partnership.sector},
            {QStringLiteral("jointCommittees"),
             QJsonArray::fromStringList(partnership.jointCommittees)},
            {QStringLiteral("contact"), partnership.contact}};
}

QJsonObject writeValue(const HandSetDays &days)
{
    return {{QStringLiteral("name"), days.name}, {QStringLiteral("kind"), codeOf(days.kind)}};
}

} // namespace traject::law
