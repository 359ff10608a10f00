// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "core/exchange/draftjson.h"
#include "ui/dossier/plantab.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

/// The evaluation of a training plan, as a counsellor fills it in by keyboard.
class TestPlanTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void thePlanStandsByCluster();
    void theKeysJudgeAndGoOn();
    void aStepIsTakenAway_data();
    void aStepIsTakenAway();
    void remarksAreKept();
    void periodsStandBesideEachOther();
    void aPeriodIsNamedByItsTrimester();
    void aPeriodWithoutANameIsNotSaved();
    void aPeriodIsRemovedAfterAsking();
    void whatLeftThePlanStaysShown();
    void unsavedChangesStayWhenTheCaseloadChanges();
    void theSheetIsSavedAsPdf_data();
    void theSheetIsSavedAsPdf();
    void aLearnerWithoutAPlanIsTold();

private:
    void show();
    [[nodiscard]] QTableView *table() const { return find<QTableView>(m_tab.get(), "planTable"); }
    void keys(const QString &typed) const
    {
        for (const QChar key : typed)
            QTest::keyClick(table(), key.toLatin1());
    }
    [[nodiscard]] QList<Evaluation> stored() const
    {
        return m_fixture->caseload->evaluations()
            .evaluations(m_agreement.id)
            .value_or(QList<Evaluation>());
    }
    /// What the column shows, from the top, without titles.
    [[nodiscard]] QStringList column(int column) const;

    std::optional<WindowFixture> m_fixture;
    QByteArray m_prepared;
    Agreement m_agreement;
    std::unique_ptr<PlanTab> m_tab;
};

void TestPlanTab::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_fixture.emplace();
    QVERIFY(m_fixture->createFrom(m_prepared));
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/oao-minor.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    AgreementDraft draft = *exchange::readDraft(file.readAll());
    draft.agreement.number.clear();
    const auto item = [](const char *cluster, const char *competence) {
        return TrainingPlanItem{.cluster = QString::fromLatin1(cluster),
                                .competence = QString::fromLatin1(competence),
                                .venue = PlanVenue::Workplace};
    };
    draft.trainingPlan = {item("Meten", "Meet de spanning"), item("Meten", "Leest een plan"),
                          item("Leggen", "Legt kabels")};
    m_agreement = m_fixture->caseload->agreements().store(draft).value_or(Agreement());
    QVERIFY(!m_agreement.id.isNull());
    show();
}

void TestPlanTab::show()
{
    m_tab = std::make_unique<PlanTab>(*m_fixture->caseload, m_fixture->window);
    m_tab->show(m_agreement.learner);
    QVERIFY(shown(*m_tab));
}

void TestPlanTab::cleanup()
{
    m_tab.reset();
    const QStringList errors = m_fixture->messages.errors;
    m_fixture.reset();
    QCOMPARE(errors, QStringList());
}

QStringList TestPlanTab::column(int column) const
{
    const auto *model = table()->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString text = model->index(row, column).data().toString();
        if (model->flags(model->index(row, 0)) & Qt::ItemIsSelectable)
            texts.append(text);
    }
    return texts;
}

void TestPlanTab::thePlanStandsByCluster()
{
    QCOMPARE(table()->model()->rowCount(), 5); // two clusters, three competences
    const QStringList expected{QStringLiteral("Meet de spanning"), QStringLiteral("Leest een plan"),
                               QStringLiteral("Legt kabels")};
    QCOMPARE(column(EvaluationModel::Competence), expected);
    QVERIFY(!m_tab->hasUnsavedChanges());
}

void TestPlanTab::theKeysJudgeAndGoOn()
{
    QSignalSpy edited(m_tab.get(), &DossierTab::edited);
    click(m_tab.get(), "planAddPeriod");
    keys(QStringLiteral("324"));
    const QStringList expected{QStringLiteral("3 almost independently"),
                               QStringLiteral("2 with help"), QStringLiteral("4 independently")};
    QCOMPARE(column(EvaluationModel::FirstEvaluation), expected);
    QVERIFY(m_tab->hasUnsavedChanges());
    QVERIFY(!edited.isEmpty());
    const auto before = m_fixture->caseload->history().operations()->size();
    QVERIFY(m_tab->save());
    QVERIFY(!m_tab->hasUnsavedChanges());
    QCOMPARE(m_fixture->caseload->history().operations()->size(), before + 1);
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored().first().scores.size(), 3);
    QCOMPARE(stored().first().scores.at(1).step, 2);
    QVERIFY(m_fixture->caseload->history().undo());
    m_tab->refresh();
    QCOMPARE(table()->model()->columnCount(), int(EvaluationModel::FirstEvaluation));
}

void TestPlanTab::aStepIsTakenAway_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("0") << Qt::Key_0;
    QTest::newRow("Delete") << Qt::Key_Delete;
}

void TestPlanTab::aStepIsTakenAway()
{
    QFETCH(Qt::Key, key);
    click(m_tab.get(), "planAddPeriod");
    keys(QStringLiteral("32"));
    QVERIFY(m_tab->save());
    table()->setCurrentIndex(table()->model()->index(1, EvaluationModel::FirstEvaluation));
    QTest::keyClick(table(), key);
    QCOMPARE(column(EvaluationModel::FirstEvaluation).first(), QStringLiteral("–"));
    QVERIFY(m_tab->save());
    QCOMPARE(stored().first().scores.size(), 1);
    QCOMPARE(stored().first().scores.first().step, 2);
}

void TestPlanTab::remarksAreKept()
{
    click(m_tab.get(), "planAddPeriod");
    QTest::keyClicks(find<QPlainTextEdit>(m_tab.get(), "planMentorRemark"),
                     QStringLiteral("Netjes"));
    QTest::keyClicks(find<QPlainTextEdit>(m_tab.get(), "planCounsellorRemark"),
                     QStringLiteral("Mee eens"));
    QTest::keyClicks(find<QPlainTextEdit>(m_tab.get(), "planMentorWhole"),
                     QStringLiteral("Op tijd"));
    QTest::keyClicks(find<QPlainTextEdit>(m_tab.get(), "planCounsellorWhole"),
                     QStringLiteral("Goed"));
    type(m_tab.get(), "planHeldOn", QStringLiteral("20/8/2026"));
    QVERIFY(m_tab->save());
    const Evaluation kept = stored().first();
    QCOMPARE(kept.scores.first().mentorRemark, QStringLiteral("Netjes"));
    QCOMPARE(kept.scores.first().counsellorRemark, QStringLiteral("Mee eens"));
    QCOMPARE(kept.mentorRemark, QStringLiteral("Op tijd"));
    QCOMPARE(kept.counsellorRemark, QStringLiteral("Goed"));
    QCOMPARE(kept.heldOn, QDate(2026, 8, 20));
    show();
    QCOMPARE(find<QPlainTextEdit>(m_tab.get(), "planMentorRemark")->toPlainText(),
             QStringLiteral("Netjes"));
}

void TestPlanTab::periodsStandBesideEachOther()
{
    click(m_tab.get(), "planAddPeriod");
    keys(QStringLiteral("111"));
    click(m_tab.get(), "planAddPeriod");
    keys(QStringLiteral("23"));
    QVERIFY(m_tab->save());
    QCOMPARE(stored().size(), 2);
    QCOMPARE(column(EvaluationModel::FirstEvaluation).first(), QStringLiteral("1 not yet"));
    QCOMPARE(column(EvaluationModel::FirstEvaluation + 1).first(), QStringLiteral("2 with help"));
}

void TestPlanTab::aPeriodIsNamedByItsTrimester()
{
    // Today is 24 August 2026, in the summer holiday.
    click(m_tab.get(), "planAddPeriod");
    click(m_tab.get(), "planAddPeriod");
    const auto title = [this](int column) {
        return table()->model()->headerData(column, Qt::Horizontal).toString();
    };
    QCOMPARE(title(EvaluationModel::FirstEvaluation), QStringLiteral("Trimester 1, 2026-2027"));
    QCOMPARE(title(EvaluationModel::FirstEvaluation + 1), QStringLiteral("Trimester 2, 2026-2027"));
    type(m_tab.get(), "planPeriod", QStringLiteral("Tussentijds"));
    QCOMPARE(title(EvaluationModel::FirstEvaluation + 1), QStringLiteral("Tussentijds"));
}

void TestPlanTab::aPeriodWithoutANameIsNotSaved()
{
    click(m_tab.get(), "planAddPeriod");
    type(m_tab.get(), "planPeriod", QString());
    QVERIFY(!m_tab->save());
    QVERIFY(m_tab->hasUnsavedChanges());
    QCOMPARE(std::exchange(m_fixture->messages.errors, {}).size(), 1);
    m_tab->revert();
    QVERIFY(!m_tab->hasUnsavedChanges());
    QVERIFY(stored().isEmpty());
}

void TestPlanTab::aPeriodIsRemovedAfterAsking()
{
    click(m_tab.get(), "planAddPeriod");
    QVERIFY(!find<QPushButton>(m_tab.get(), "planRemovePeriod")->isEnabled()); // not saved yet
    keys(QStringLiteral("4"));
    QVERIFY(m_tab->save());
    click(m_tab.get(), "planRemovePeriod");
    QCOMPARE(stored().size(), 1); // the answer was no
    m_fixture->messages.answerYes = true;
    click(m_tab.get(), "planRemovePeriod");
    QVERIFY(stored().isEmpty());
    QVERIFY(m_fixture->caseload->history().undo());
    QCOMPARE(stored().first().scores.first().step, 4);
}

void TestPlanTab::whatLeftThePlanStaysShown()
{
    click(m_tab.get(), "planAddPeriod");
    keys(QStringLiteral("324"));
    QVERIFY(m_tab->save());
    PendingDraft pending{.agreement = m_agreement.id, .draft = m_agreement.version.draft};
    pending.draft.trainingPlan.removeAt(1);
    QVERIFY(m_fixture->caseload->agreements().finish(pending).has_value());
    m_tab->refresh();
    const auto *model = table()->model();
    QCOMPARE(column(EvaluationModel::Competence).last(), QStringLiteral("Leest een plan"));
    QCOMPARE(column(EvaluationModel::FirstEvaluation).last(), QStringLiteral("2 with help"));
    QCOMPARE(model->index(model->rowCount() - 2, 0).data().toString(),
             QStringLiteral("No longer in the training plan"));
}

void TestPlanTab::unsavedChangesStayWhenTheCaseloadChanges()
{
    click(m_tab.get(), "planAddPeriod");
    keys(QStringLiteral("3"));
    m_tab->refresh();
    QVERIFY(m_tab->hasUnsavedChanges());
    QCOMPARE(column(EvaluationModel::FirstEvaluation).first(),
             QStringLiteral("3 almost independently"));
}

void TestPlanTab::theSheetIsSavedAsPdf_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("filled in") << QStringLiteral("planSheetSave");
    QTest::newRow("blank") << QStringLiteral("planBlankSave");
}

void TestPlanTab::theSheetIsSavedAsPdf()
{
    QFETCH(QString, action);
    click(m_tab.get(), "planAddPeriod");
    keys(QStringLiteral("3"));
    m_fixture->files.answer = m_fixture->dir.filePath(QStringLiteral("sheet.pdf"));
    QSignalSpy told(m_tab.get(), &DossierTab::statusMessage);
    m_tab->findChild<QAction *>(action)->trigger();
    QFile file(m_fixture->files.answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QCOMPARE(told.size(), 1);
    QVERIFY(m_fixture->files.suggested.startsWith(m_agreement.number));
}

void TestPlanTab::aLearnerWithoutAPlanIsTold()
{
    const auto learners = m_fixture->caseload->learners().list();
    const auto without
        = std::find_if(learners->cbegin(), learners->cend(),
                       [](const LearnerListItem &item) { return item.agreementNumber.isEmpty(); });
    QVERIFY(without != learners->cend());
    m_tab->show(without->id);
    QVERIFY(find<QWidget>(m_tab.get(), "planNone")->isVisible());
    QVERIFY(!find<QPushButton>(m_tab.get(), "planAddPeriod")->isEnabled());
}

QTEST_MAIN(TestPlanTab)
#include "tst_plantab.moc"
