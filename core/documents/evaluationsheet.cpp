// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/evaluationsheet.h"

#include "core/documents/agreementdocument.h"
#include "core/documents/facttext.h"

#include <QSet>

namespace traject::documents {
namespace {

constexpr int lastStep = 4;

/// "Mentor: …" and "Trajectbegeleider: …" under each other.
QString remarksText(const QString &mentor, const QString &counsellor)
{
    QStringList lines;
    if (!mentor.isEmpty())
        lines << QStringLiteral("Mentor: ") + mentor;
    if (!counsellor.isEmpty())
        lines << QStringLiteral("Trajectbegeleider: ") + counsellor;
    return lines.join(u'\n');
}

QStringList competenceRow(const QString &competence, const QString &venue,
                          const EvaluationScore *score)
{
    QStringList row{competence, venue};
    for (int step = 1; step <= lastStep; ++step)
        row << (score && score->step == step ? QStringLiteral("**X**") : QString());
    row << (score ? remarksText(score->mentorRemark, score->counsellorRemark) : QString());
    return row;
}

Table competenceTable(const TrainingPlan &plan, const Evaluation &evaluation)
{
    Table table{.header = {QStringLiteral("Competentie"), QStringLiteral("Waar"),
                           QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                           QStringLiteral("4"), QStringLiteral("Opmerkingen")},
                .rows = {},
                .columnShares = {40, 14, 5, 5, 5, 5, 26}};
    const auto scoreOf = [&](const QString &competence) -> const EvaluationScore * {
        for (const EvaluationScore &score : evaluation.scores) {
            if (score.competence == competence)
                return &score;
        }
        return nullptr;
    };
    QStringList clusters;
    QSet<QString> planned;
    for (const TrainingPlanItem &item : plan) {
        if (!clusters.contains(item.cluster))
            clusters << item.cluster;
        planned.insert(item.competence);
    }
    for (const QString &cluster : std::as_const(clusters)) {
        if (!cluster.isEmpty())
            table.rows += QStringList{cluster};
        for (const TrainingPlanItem &item : plan) {
            if (item.cluster == cluster)
                table.rows += competenceRow(item.competence, dutchWord(item.venue),
                                            scoreOf(item.competence));
        }
    }
    bool titled = false;
    for (const EvaluationScore &score : evaluation.scores) {
        if (planned.contains(score.competence))
            continue;
        if (!titled)
            table.rows += QStringList{QStringLiteral("Niet meer in het opleidingsplan")};
        titled = true;
        table.rows += competenceRow(score.competence, QString(), &score);
    }
    return table;
}

QString scaleText()
{
    QStringList steps;
    for (int step = 1; step <= lastStep; ++step)
        steps << QStringLiteral("**%1** %2").arg(QString::number(step), evaluationStepWord(step));
    return QStringLiteral("Hoe zelfstandig beheerst de %1 wat in het plan staat? ")
        + steps.join(QStringLiteral(" · ")) + u'.';
}

/// A remark, or room to write one by hand.
KeyValues wholeRemarks(const Evaluation &evaluation)
{
    const auto orLines = [](const QString &remark) {
        const QString line = orDots(QString());
        return remark.isEmpty() ? QStringList{line, line, line}.join(u'\n') : remark;
    };
    return {QStringLiteral("Over het geheel"),
            {{QStringLiteral("Mentor"), orLines(evaluation.mentorRemark)},
             {QStringLiteral("Trajectbegeleider"), orLines(evaluation.counsellorRemark)}}};
}

} // namespace

QString evaluationStepWord(int step)
{
    switch (step) {
    case 1:
        return QStringLiteral("nog niet");
    case 2:
        return QStringLiteral("met hulp");
    case 3:
        return QStringLiteral("bijna zelfstandig");
    case lastStep:
        return QStringLiteral("zelfstandig");
    default:
        return {};
    }
}

Document evaluationSheet(const AgreementDraft &draft, int version, const Evaluation &evaluation,
                         const QDateTime &createdAt)
{
    const QString word = learnerWord(draft);
    QList<Block> blocks{
        Title{QStringLiteral("Opleidingsplan"), QStringLiteral("Evaluatie"),
              orDots(draft.programme.name)},
        KeyValues{QString(),
                  {{capitalised(word), orDots(learnerName(draft.learner))},
                   {QStringLiteral("Onderneming"), orDots(draft.enterprise.name)},
                   {QStringLiteral("Mentor"), orDots(draft.mentor.name)},
                   {QStringLiteral("Trajectbegeleider"), orDots(draft.counsellor.name)},
                   {QStringLiteral("Periode"), orDots(evaluation.period)},
                   {QStringLiteral("Besproken op"), orDots(dateText(evaluation.heldOn))}}},
        Paragraph{scaleText().arg(word)},
        competenceTable(draft.trainingPlan, evaluation),
        wholeRemarks(evaluation),
        Signatures{.intro = QStringLiteral("Deze evaluatie is samen besproken."),
                   .boxes
                   = {{QStringLiteral("De mentor"), orDots(draft.mentor.name)},
                      {QStringLiteral("De %1").arg(word), orDots(learnerName(draft.learner))},
                      {QStringLiteral("De trajectbegeleider"), orDots(draft.counsellor.name)}}},
    };
    return {.title = QStringLiteral("Evaluatie van het opleidingsplan"),
            .versionCode = versionCode(draft, version),
            .watermark = QString(),
            .createdAt = createdAt,
            .blocks = blocks};
}

} // namespace traject::documents
