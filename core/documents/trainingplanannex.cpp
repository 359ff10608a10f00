// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/annexes.h"

#include "core/base/text.h"
#include "core/documents/facttext.h"

#include <QSet>

namespace traject::documents {
namespace {

/// The plan as one table with a title row per cluster. Clusters come in the order in which the
/// plan first names them.
Table planTable(const TrainingPlan &plan)
{
    QStringList clusters;
    for (const TrainingPlanItem &item : plan) {
        if (!clusters.contains(item.cluster))
            clusters += item.cluster;
    }
    Table table{
        .header
        = {QStringLiteral("Competentie"), QStringLiteral("Waar"), QStringLiteral("Periode")},
        .columnShares = {54, 22, 24},
    };
    for (const QString &cluster : clusters) {
        if (!cluster.isEmpty())
            table.rows += QStringList{cluster};
        for (const TrainingPlanItem &item : plan) {
            if (item.cluster == cluster)
                table.rows += {item.competence, dutchWord(item.venue), orDots(item.period)};
        }
    }
    return table;
}

/// Competences of the programme or the plan without a place where they are trained. One that the
/// plan lists twice is covered when one of its lines has a place (rulebook PLN-COVERAGE).
QStringList untrainedCompetences(const AgreementDraft &draft)
{
    QSet<QString> trained;
    QStringList all = draft.programme.competences;
    for (const TrainingPlanItem &item : draft.trainingPlan) {
        all += item.competence;
        if (item.venue != PlanVenue::None)
            trained.insert(text::folded(item.competence));
    }
    QStringList result;
    for (const QString &competence : all) {
        const QString key = text::folded(competence);
        if (!key.isEmpty() && !trained.contains(key)) {
            trained.insert(key); // list it once
            result += text::simplified(competence);
        }
    }
    return result;
}

QString contactText(const Counsellor &counsellor)
{
    return joined({orDots(counsellor.name), counsellor.phone, counsellor.email},
                  QStringLiteral(", "));
}

} // namespace

Signatures signatures(const AgreementDraft &draft, const QString &intro)
{
    Signatures result{.intro = intro};
    result.boxes
        += {QStringLiteral("De %1").arg(learnerWord(draft)), orDots(learnerName(draft.learner))};
    if (guardianSigns(draft)) {
        result.boxes += {QStringLiteral("De wettelijke vertegenwoordiger"),
                         orDots(draft.guardian ? draft.guardian->name : QString())};
    }
    const auto onBehalfOf = [](const QString &person, const QString &organisation) {
        return QStringLiteral("%1, voor %2").arg(orDots(person), orDots(organisation));
    };
    result.boxes += {QStringLiteral("De onderneming"),
                     onBehalfOf(draft.enterprise.representative, draft.enterprise.name)};
    result.boxes += {QStringLiteral("De opleidingsverstrekker"),
                     onBehalfOf(draft.provider.director, draft.provider.name)};
    return result;
}

QList<Block> trainingPlanAnnex(const AgreementDraft &draft)
{
    const QString start = dateText(draft.agreement.start);
    const QString end = dateText(draft.agreement.end);
    QList<Block> blocks{
        PageBreak{},
        Title{QStringLiteral("Bijlage 2"), QStringLiteral("Individueel opleidingsplan"),
              orDots(draft.programme.name)},
        KeyValues{
            QString(),
            {
                {capitalised(learnerWord(draft)), orDots(learnerName(draft.learner))},
                {QStringLiteral("Onderneming"), orDots(draft.enterprise.name)},
                {QStringLiteral("Mentor"), orDots(draft.mentor.name)},
                {QStringLiteral("Opleidingsverstrekker"), orDots(draft.provider.name)},
                {QStringLiteral("Trajectbegeleider"), contactText(draft.counsellor)},
                {QStringLiteral("Periode"),
                 QStringLiteral("van %1 tot en met %2").arg(orDots(start), orDots(end))},
            },
        },
        Paragraph{QStringLiteral(
            "Dit plan zegt voor elke competentie waar ze wordt aangeleerd en ingeoefend: in de "
            "lessen (school), op de werkplek of op beide plaatsen, en in welke periode.")},
    };
    if (draft.trainingPlan.isEmpty())
        blocks += Paragraph{QStringLiteral("Het opleidingsplan is nog niet ingevuld: ")
                            + orDots(QString())};
    else
        blocks += planTable(draft.trainingPlan);

    const QStringList untrained = untrainedCompetences(draft);
    if (!untrained.isEmpty()) {
        blocks += Heading{QStringLiteral("Nog nergens aangeleerd"), 2};
        blocks += Paragraph{
            QStringLiteral("Voor deze competenties van de opleiding is er nog geen plaats "
                           "gevonden. De trajectbegeleider zoekt een oplossing, zo nodig bij een "
                           "externe organisatie.")};
        blocks += BulletList{untrained};
    }
    blocks += Heading{QStringLiteral("Evaluatie"), 2};
    blocks += Paragraph{
        QStringLiteral(
            "De mentor en de trajectbegeleider evalueren de vorderingen samen met de "
            "%1, op vaste momenten: %2, %2 en %2. Blijkt daarbij dat het plan "
            "moet veranderen, dan leggen de partijen een nieuwe, gedateerde versie vast.")
            .arg(learnerWord(draft), orDots(QString()))};
    blocks += signatures(draft,
                         QStringLiteral("De partijen gaan akkoord met dit opleidingsplan, dat deel "
                                        "uitmaakt van de overeenkomst."));
    return blocks;
}

} // namespace traject::documents
