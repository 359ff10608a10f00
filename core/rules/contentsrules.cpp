// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/registry.h"

#include <algorithm>
#include <array>

namespace traject {
namespace {

/// A mandatory element: whether it is there, where, and its Dutch name.
struct Element
{
    Fact fact;
    QString name;
};

void demand(Ruling &ruling, std::initializer_list<Element> elements)
{
    for (const Element &element : elements) {
        if (!element.fact.known)
            ruling.error(element.fact.pointer,
                         QStringLiteral("%1 ontbreekt; de overeenkomst moet dit vermelden.")
                             .arg(element.name));
    }
}

/// All the visible text of an address, as one fact.
QString textOf(const std::optional<Address> &address)
{
    return address ? address->oneLine() : QString();
}

void period(Ruling &ruling)
{
    const draft::Agreement &agreement = ruling.draft().agreement;
    demand(ruling,
           {{{agreement.start, u"/agreement/start"}, QStringLiteral("De startdatum")},
            {{agreement.end, u"/agreement/end"}, QStringLiteral("De einddatum")},
            {{agreement.subject, u"/agreement/subject"}, QStringLiteral("Het voorwerp")}});
}

void enterprise(Ruling &ruling)
{
    const draft::Enterprise &enterprise = ruling.draft().enterprise;
    demand(ruling,
           {{{enterprise.name, u"/enterprise/name"}, QStringLiteral("De naam van de onderneming")},
            {{enterprise.kbo, u"/enterprise/kbo"}, QStringLiteral("Het ondernemingsnummer")},
            {{enterprise.representative, u"/enterprise/representative"},
             QStringLiteral("De vertegenwoordiger van de onderneming")}});
}

void mentor(Ruling &ruling)
{
    demand(ruling, {{{ruling.draft().mentor.name, u"/mentor/name"}, QStringLiteral("De mentor")}});
}

void learner(Ruling &ruling)
{
    const draft::Learner &learner = ruling.draft().learner;
    demand(ruling,
           {{{learner.givenName, u"/learner/givenName"},
             QStringLiteral("De voornaam van de leerling")},
            {{learner.familyName, u"/learner/familyName"},
             QStringLiteral("De familienaam van de leerling")},
            {{learner.insz, u"/learner/insz"}, QStringLiteral("Het INSZ van de leerling")},
            {{textOf(learner.address), u"/learner/address"},
             QStringLiteral("Het adres van de leerling")}});
}

void provider(Ruling &ruling)
{
    demand(ruling,
           {{{ruling.draft().provider.name, u"/provider/name"},
             QStringLiteral("De opleidingsverstrekker")}});
}

void counsellor(Ruling &ruling)
{
    demand(ruling,
           {{{ruling.draft().counsellor.name, u"/counsellor/name"},
             QStringLiteral("De trajectbegeleider")}});
}

void allowance(Ruling &ruling)
{
    if (!ruling.isOfType(AgreementType::Oao))
        return;
    const auto &allowance = ruling.draft().allowance;
    demand(ruling,
           {{{allowance ? allowance->monthlyAmount : std::nullopt, u"/allowance/monthlyAmount"},
             QStringLiteral("Het bedrag van de leervergoeding")}});
}

void schedule(Ruling &ruling)
{
    demand(ruling,
           {{{ruling.draft().schedule, u"/schedule/weeks"}, QStringLiteral("Het uurrooster")}});
}

void place(Ruling &ruling)
{
    demand(ruling,
           {{{textOf(ruling.draft().agreement.place), u"/agreement/place"},
             QStringLiteral("De plaats van de opleiding")}});
}

void plan(Ruling &ruling)
{
    QString competences;
    for (const TrainingPlanItem &item : ruling.draft().trainingPlan)
        competences += item.competence;
    demand(ruling, {{{competences, u"/trainingPlan"}, QStringLiteral("Het opleidingsplan")}});
}

constexpr std::array rules{
    Rule{u"CNT-DATES", u"/agreement", period},
    Rule{u"CNT-ENTERPRISE", u"/enterprise", enterprise},
    Rule{u"CNT-MENTOR", u"/mentor/name", mentor},
    Rule{u"CNT-LEARNER", u"/learner", learner},
    Rule{u"CNT-PROVIDER", u"/provider/name", provider},
    Rule{u"CNT-COUNSELLOR", u"/counsellor/name", counsellor},
    Rule{u"CNT-ALLOWANCE", u"/allowance", allowance},
    Rule{u"CNT-SCHEDULE", u"/schedule/weeks", schedule},
    Rule{u"CNT-PLACE", u"/agreement/place", place},
    Rule{u"CNT-PLAN", u"/trainingPlan", plan},
};

} // namespace

std::span<const Rule> contentsRules()
{
    return rules;
}

} // namespace traject
