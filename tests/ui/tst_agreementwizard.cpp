// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/wizarddriver.h"
#include "ui/widgets/steplist.h"
#include "ui/wizards/agreement/steps.h"

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

class TestAgreementWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void anUntouchedWizardLeavesNothingBehind();
    void theSummaryLeadsBackToTheField();
    void stepsAreReachedByClickOnceVisited();
    void keysLeadOnward();
    void aDraftIsResumedAfterACrash();
    void aDraftSurvivesReopeningTheCaseload();
    void closingKeepsTheDraftAndDiscardingDrops();
    void finishingStoresTheAgreement();
    void everyActionableWidgetHasItsNames();
    void everyPointerHasItsStep();

private:
    std::optional<WizardFixture> m_fixture;
    QByteArray m_prepared; ///< the filled caseload file that each test begins with
};

void TestAgreementWizard::init()
{
    // The platform without a screen cannot do everything with a completer's list.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_fixture.emplace();
    QVERIFY(m_fixture->createFrom(m_prepared));
}

void TestAgreementWizard::cleanup()
{
    const QStringList errors = m_fixture->messages.errors;
    m_fixture.reset();
    QCOMPARE(errors, QStringList());
}

void TestAgreementWizard::anUntouchedWizardLeavesNothingBehind()
{
    const WizardDriver driver(*m_fixture);
    driver.goTo(summaryStep);
    QPointer<AgreementWizard> wizard = driver.wizard();
    driver.click("wizardClose");
    QCOMPARE(m_fixture->caseload->agreements().pendingDrafts()->size(), 0);
    QTRY_VERIFY(wizard.isNull());
}

void TestAgreementWizard::theSummaryLeadsBackToTheField()
{
    PendingDraft start = filledDraft(*m_fixture);
    start.page = summaryStep;
    start.draft.agreement.end = QDate(2026, 8, 1); // before the start
    const WizardDriver driver(*m_fixture, start);
    bool found = false;
    for (int i = 1; i < 40 && !found; ++i) {
        const QString name = QStringLiteral("findingLink%1").arg(i);
        auto *link = driver.wizard()->findChild<QAbstractButton *>(name);
        if (!link)
            break;
        QTest::mouseClick(link, Qt::LeftButton);
        found = driver.step() == periodStep
            && driver.rulesAt("agreementEnd").contains(QStringLiteral("AGR-DATES-ORDER"))
            && QApplication::focusWidget() == driver.find<QWidget>("agreementEnd");
        driver.goTo(summaryStep);
    }
    QVERIFY(found);
    QCOMPARE(driver.find<QAbstractButton>("wizardFinish")->text(),
             QStringLiteral("Save as concept"));
}

void TestAgreementWizard::stepsAreReachedByClickOnceVisited()
{
    const WizardDriver driver(*m_fixture);
    driver.goTo(timetableStep);
    auto *steps = driver.find<StepList>("stepList");
    const auto click = [steps](int row) {
        const QRect rect = steps->visualItemRect(steps->item(row));
        QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, rect.center());
    };
    click(learnerStep);
    QCOMPARE(driver.step(), learnerStep);
    click(timetableStep);
    QCOMPARE(driver.step(), timetableStep);
    click(summaryStep);
    QCOMPARE(driver.step(), timetableStep);
}

void TestAgreementWizard::keysLeadOnward()
{
    const WizardDriver driver(*m_fixture);
    QTest::keyClick(driver.wizard(), Qt::Key_N, Qt::AltModifier);
    QCOMPARE(driver.step(), workplaceStep);
    QTest::keyClick(driver.wizard(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(driver.step(), mentorStep);
    QTest::keyClick(driver.wizard(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(driver.step(), workplaceStep);
}

void TestAgreementWizard::aDraftIsResumedAfterACrash()
{
    const PendingDraft kept = filledDraft(*m_fixture);
    QCOMPARE(kept.page, timetableStep);
    const WizardDriver driver(*m_fixture, kept);
    QCOMPARE(driver.step(), timetableStep);
    QCOMPARE(driver.text("patternLine"),
             QStringLiteral("ma-wo 8:00-17:00, 60' pauze; do-vr school 8:30-16:30, 60' pauze"));
    driver.goTo(learnerStep);
    QCOMPARE(driver.text("alternatingYearsCompleted"), QStringLiteral("0"));
    driver.goTo(workplaceStep);
    QCOMPARE(driver.text("establishmentNumber"), kept.draft.establishment.number);
}

void TestAgreementWizard::aDraftSurvivesReopeningTheCaseload()
{
    const PendingDraft before = filledDraft(*m_fixture);
    QVERIFY(m_fixture->reopen());
    const auto drafts = m_fixture->caseload->agreements().pendingDrafts();
    QVERIFY(drafts);
    QCOMPARE(drafts->size(), 1);
    QCOMPARE(drafts->constFirst().draft, before.draft);
    QCOMPARE(drafts->constFirst().workplace, before.workplace);
}

void TestAgreementWizard::closingKeepsTheDraftAndDiscardingDrops()
{
    const PendingDraft kept = filledDraft(*m_fixture);
    {
        const WizardDriver driver(*m_fixture, kept);
        driver.click("wizardClose");
        QCOMPARE(m_fixture->caseload->agreements().pendingDrafts()->size(), 1);
        QCOMPARE(m_fixture->messages.questions, QStringList()); // closing asks nothing
    }
    const WizardDriver driver(*m_fixture, kept);
    driver.click("wizardDiscard");
    QCOMPARE(m_fixture->messages.questions.size(), 1);
    QCOMPARE(m_fixture->caseload->agreements().pendingDrafts()->size(), 1); // answered no
    m_fixture->messages.answerYes = true;
    driver.click("wizardDiscard");
    QCOMPARE(m_fixture->caseload->agreements().pendingDrafts()->size(), 0);
}

void TestAgreementWizard::finishingStoresTheAgreement()
{
    PendingDraft start = filledDraft(*m_fixture);
    start.page = partiesStep;
    const WizardDriver driver(*m_fixture, start);
    driver.type("providerName", QStringLiteral("Technisch Instituut De Brug"));
    driver.type("counsellorName", QStringLiteral("Sofie Lemmens"));
    driver.next();
    driver.click("wizardFinish");
    QCOMPARE(driver.finished().size(), 1);
    const auto id = driver.finished().constFirst().constFirst().value<AgreementId>();
    const auto agreement = m_fixture->caseload->agreements().agreement(id);
    QVERIFY(agreement);
    QCOMPARE(agreement->version.draft.counsellor.name, QStringLiteral("Sofie Lemmens"));
    QCOMPARE(m_fixture->caseload->agreements().pendingDrafts()->size(), 0);
    // The next agreement has provider and counsellor at hand, and the learner's new facts.
    QCOMPARE(m_fixture->caseload->settings().provider()->name,
             QStringLiteral("Technisch Instituut De Brug"));
    QCOMPARE(
        m_fixture->caseload->learners().learner(start.learner)->attainment.secondStageCompleted,
        std::optional(true));
}

void TestAgreementWizard::everyActionableWidgetHasItsNames()
{
    PendingDraft start = filledDraft(*m_fixture);
    const WizardDriver driver(*m_fixture, start);
    for (int step = 0; step < stepCount; ++step) {
        driver.goTo(step);
        const auto widgets = driver.wizard()->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0
                || widget->focusProxy())
                continue;
            const QByteArray what
                = QStringLiteral("step %1: %2 “%3” in “%4”")
                      .arg(step)
                      .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                           widget->parentWidget()->objectName())
                      .toUtf8();
            QVERIFY2(!widget->objectName().isEmpty(), what.constData());
            QVERIFY2(!widget->accessibleName().isEmpty(), what.constData());
        }
    }
}

void TestAgreementWizard::everyPointerHasItsStep()
{
    QCOMPARE(stepOf(QStringLiteral("/learner/insz")), Step::Learner);
    QCOMPARE(stepOf(QStringLiteral("/agreement/signedOn")), Step::Parties);
    QCOMPARE(stepOf(QStringLiteral("/agreement/place/street")), Step::Period);
    QCOMPARE(stepOf(QStringLiteral("/schedule/weeks/0/2")), Step::Timetable);
    QCOMPARE(stepOf(QStringLiteral("/enterprise/representativeFunction")), Step::Parties);
    QCOMPARE(stepOf(QStringLiteral("/agreements")), Step::Summary); // no such part
}

QTEST_MAIN(TestAgreementWizard)
#include "tst_agreementwizard.moc"
