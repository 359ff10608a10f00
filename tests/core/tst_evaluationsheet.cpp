// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/evaluationsheet.h"

#include "tests/support/documenttext.h"
#include "tests/support/validdraft.h"

#include <QTest>

using namespace traject;
using namespace traject::documents;

/// What the evaluation sheet says.
class TestEvaluationSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itStandsOnThePlanByCluster();
    void aStepIsMarkedInItsColumn_data();
    void aStepIsMarkedInItsColumn();
    void remarksStandBesideTheirCompetenceAndUnderTheTable();
    void whatLeftThePlanIsShownAsSuch();
    void aBlankSheetHasRoomToWrite();
    void mentorLearnerAndCounsellorSign();
    void theScaleIsToldInWords();

private:
    [[nodiscard]] static AgreementDraft draft()
    {
        AgreementDraft draft = test::validOaoDraft();
        const auto item = [](const char *cluster, const char *competence, PlanVenue venue) {
            return TrainingPlanItem{.cluster = QString::fromLatin1(cluster),
                                    .competence = QString::fromLatin1(competence),
                                    .venue = venue};
        };
        draft.trainingPlan = {item("Meten", "Meet de spanning", PlanVenue::Both),
                              item("Leggen", "Legt kabels", PlanVenue::Workplace),
                              item("Meten", "Leest een plan", PlanVenue::School)};
        return draft;
    }
    [[nodiscard]] static Evaluation evaluation()
    {
        return {.period = QStringLiteral("trimester 1"),
                .heldOn = QDate(2026, 12, 10),
                .scores = {{.competence = QStringLiteral("Legt kabels"),
                            .step = 3,
                            .mentorRemark = QStringLiteral("Netjes"),
                            .counsellorRemark = QStringLiteral("Mee eens")}}};
    }
    [[nodiscard]] static QList<QStringList> rows(const Evaluation &evaluation)
    {
        const Document sheet = evaluationSheet(draft(), 1, evaluation, {});
        for (const Block &block : sheet.blocks) {
            if (const auto *table = std::get_if<Table>(&block))
                return table->rows;
        }
        return {};
    }
    [[nodiscard]] static QString text(const Evaluation &evaluation)
    {
        return test::textsOf(evaluationSheet(draft(), 1, evaluation, {}).blocks).join(u'\n');
    }
};

void TestEvaluationSheet::itStandsOnThePlanByCluster()
{
    QStringList first;
    for (const QStringList &row : rows(evaluation()))
        first << row.first();
    const QStringList expected{QStringLiteral("Meten"), QStringLiteral("Meet de spanning"),
                               QStringLiteral("Leest een plan"), QStringLiteral("Leggen"),
                               QStringLiteral("Legt kabels")};
    QCOMPARE(first, expected);
    QCOMPARE(rows(evaluation()).last().at(1), dutchWord(PlanVenue::Workplace));
}

void TestEvaluationSheet::aStepIsMarkedInItsColumn_data()
{
    QTest::addColumn<int>("step");
    for (const int step : {1, 2, 3, 4})
        QTest::addRow("%d", step) << step;
}

void TestEvaluationSheet::aStepIsMarkedInItsColumn()
{
    QFETCH(int, step);
    Evaluation judged = evaluation();
    judged.scores[0].step = step;
    const QStringList row = rows(judged).last();
    for (int column = 1; column <= 4; ++column)
        QCOMPARE(row.at(1 + column).isEmpty(), column != step);
}

void TestEvaluationSheet::remarksStandBesideTheirCompetenceAndUnderTheTable()
{
    Evaluation judged = evaluation();
    judged.mentorRemark = QStringLiteral("Altijd op tijd");
    QCOMPARE(rows(judged).last().last(),
             QStringLiteral("Mentor: Netjes\nTrajectbegeleider: Mee eens"));
    QVERIFY(text(judged).contains(QStringLiteral("Altijd op tijd")));
    QVERIFY(text(judged).contains(QStringLiteral("10 december 2026")));
}

void TestEvaluationSheet::whatLeftThePlanIsShownAsSuch()
{
    Evaluation judged = evaluation();
    judged.scores.append({.competence = QStringLiteral("Soldeert"), .step = 2});
    const auto table = rows(judged);
    QCOMPARE(table.at(table.size() - 2),
             QStringList{QStringLiteral("Niet meer in het opleidingsplan")});
    QCOMPARE(table.last().first(), QStringLiteral("Soldeert"));
    QVERIFY(!table.last().at(3).isEmpty());
}

void TestEvaluationSheet::aBlankSheetHasRoomToWrite()
{
    for (const QStringList &row : rows({})) {
        for (const QString &cell : row.mid(2))
            QCOMPARE(cell, QString());
    }
    QVERIFY(text({}).count(QStringLiteral("……")) + text({}).count(QStringLiteral("....")) > 6);
}

void TestEvaluationSheet::mentorLearnerAndCounsellorSign()
{
    const Document sheet = evaluationSheet(draft(), 1, {}, {});
    const auto *signatures = std::get_if<Signatures>(&sheet.blocks.last());
    QVERIFY(signatures != nullptr);
    QCOMPARE(signatures->boxes.size(), 3);
    QCOMPARE(signatures->boxes.first().name, draft().mentor.name);
}

void TestEvaluationSheet::theScaleIsToldInWords()
{
    QVERIFY(text({}).contains(
        QStringLiteral("1 nog niet · 2 met hulp · 3 bijna zelfstandig · 4 zelfstandig.")));
    QCOMPARE(evaluationStepWord(0), QString());
    QCOMPARE(evaluationStepWord(5), QString());
}

QTEST_APPLESS_MAIN(TestEvaluationSheet)
#include "tst_evaluationsheet.moc"
