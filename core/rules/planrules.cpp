// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/rules/registry.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace traject {
namespace {

/// The plan lines that name a competence; the others say nothing.
TrainingPlan namedLines(const AgreementDraft &draft)
{
    TrainingPlan lines;
    std::copy_if(draft.trainingPlan.cbegin(), draft.trainingPlan.cend(), std::back_inserter(lines),
                 [](const TrainingPlanItem &item) { return !isBlank(item.competence); });
    return lines;
}

/// The plan as a fact: known when any line names a competence.
Fact planFact(const TrainingPlan &lines)
{
    return {lines.isEmpty() ? std::nullopt : std::optional(true), u"/trainingPlan"};
}

void workplace(Ruling &ruling)
{
    const TrainingPlan lines = namedLines(ruling.draft());
    if (!ruling.knows({planFact(lines)}))
        return;
    const bool any = std::any_of(lines.cbegin(), lines.cend(), [](const TrainingPlanItem &item) {
        return item.venue == PlanVenue::Workplace || item.venue == PlanVenue::Both;
    });
    if (!any)
        ruling.error(u"/trainingPlan",
                     QStringLiteral("In het opleidingsplan wordt geen enkele competentie op de "
                                    "werkplek opgeleid (0 van %1); nodig is er minstens één.")
                         .arg(lines.size()));
}

void coverage(Ruling &ruling)
{
    const QStringList &competences = ruling.draft().programme.competences;
    const TrainingPlan lines = namedLines(ruling.draft());
    if (!ruling.knows({planFact(lines), {competences.join(QString()), u"/programme/competences"}}))
        return;
    QSet<QString> covered;
    for (const TrainingPlanItem &item : lines) {
        if (item.venue != PlanVenue::None)
            covered.insert(text::simplified(item.competence));
    }
    QStringList open;
    for (const QString &competence : competences) {
        const QString name = text::simplified(competence);
        if (!name.isEmpty() && !covered.contains(name) && !open.contains(name))
            open.append(name);
    }
    if (!open.isEmpty())
        ruling.warning(u"/trainingPlan",
                       QStringLiteral("Nog zonder plaats (school, werkplek of beide): %1.")
                           .arg(open.join(u"; ")));
}

void planSigned(Ruling &ruling)
{
    if (!ruling.draft().agreement.planSignedOn)
        ruling.warning(u"/agreement/planSignedOn",
                       QStringLiteral("Het opleidingsplan is nog niet ondertekend; dat gebeurt "
                                      "samen met de overeenkomst."));
}

constexpr std::array rules{
    Rule{u"PLN-WORKPLACE", u"/trainingPlan", workplace},
    Rule{u"PLN-COVERAGE", u"/trainingPlan", coverage},
    Rule{u"PLN-SIGNED", u"/agreement/planSignedOn", planSigned},
};

} // namespace

std::span<const Rule> planRules()
{
    return rules;
}

} // namespace traject
