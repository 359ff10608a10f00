// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/wizarddriver.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/weekgrid.h"

#include <QLabel>
#include <QListWidget>
#include <QTabBar>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

class TestAgreementWizardPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aLearnerIsFoundByPlainLetters();
    void missingFactsAreFilledInBesideTheList();
    void theWorkplaceBringsItsMentorAndPlace();
    void anotherProgrammeLetsGoOfTheWorkplace();
    void factsOfTheProgrammeAreKeptWithIt();
    void helpNamesTheLawOfTheStart();
    void findingsComeAndGoWhileTyping();
    void blankFieldsAreQuietUntilThePageIsLeft();
    void theTypeSwitchesAtTwentyHours();
    void aChosenTypeStaysUntilTheProposalIsTaken();
    void theAllowanceFollowsTheLearner();
    void lineAndGridShowTheSameWeek();
    void weeksAreCopiedAndRemoved();
    void thePlanIsFilledInTogether();
    void competencesAreSavedToTheProgramme();
    void aMinorNeedsARepresentative();
    void otherLearnersAreCounted();
    void otherAgreementsAreThoseOfTheCaseloadAndTypedOnes();

private:
    std::optional<WizardFixture> m_fixture;
    QByteArray m_prepared; ///< the filled caseload file that each test begins with
};

void TestAgreementWizardPages::init()
{
    // The platform without a screen cannot do everything with a completer's list.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_fixture.emplace();
    QVERIFY(m_fixture->createFrom(m_prepared));
}

void TestAgreementWizardPages::cleanup()
{
    const QStringList errors = m_fixture->messages.errors;
    m_fixture.reset();
    QCOMPARE(errors, QStringList());
}

void TestAgreementWizardPages::aLearnerIsFoundByPlainLetters()
{
    const WizardDriver driver(*m_fixture);
    driver.searchAndTake("learnerSearch", QStringLiteral("zielinski zaneta"));
    QVERIFY(driver.keptDraft());
    QCOMPARE(driver.keptDraft()->draft.learner.familyName, QStringLiteral("Zieliński"));
    QCOMPARE(driver.keptDraft()->learner, m_fixture->learner(QStringLiteral("zielinski")).id);
    QCOMPARE(driver.text("learnerBirthDate"), QStringLiteral("22/12/2008"));
    // Another search hides the row but not the choice.
    driver.type("learnerSearch", QStringLiteral("niemand"));
    QCOMPARE(driver.keptDraft()->draft.learner.familyName, QStringLiteral("Zieliński"));
}

void TestAgreementWizardPages::missingFactsAreFilledInBesideTheList()
{
    const WizardDriver driver(*m_fixture);
    driver.searchAndTake("learnerSearch", QStringLiteral("de wulf-maes"));
    driver.choose("secondStageCompleted", true);
    driver.type("alternatingYearsCompleted", QStringLiteral("1"));
    driver.type("learnerBirthDate", QStringLiteral("12/1/09"));
    const AgreementDraft draft = driver.keptDraft()->draft;
    QCOMPARE(draft.learner.attainment.secondStageCompleted, std::optional(true));
    QCOMPARE(draft.learner.attainment.alternatingYearsCompleted, std::optional(1));
    QCOMPARE(draft.learner.birthDate, std::optional(QDate(2009, 1, 12)));
    QCOMPARE(driver.rulesAt("learnerInsz") + driver.rulesAt("learnerBirthDate"),
             QStringList{QStringLiteral("LRN-INSZ-BIRTH")});
}

void TestAgreementWizardPages::theWorkplaceBringsItsMentorAndPlace()
{
    const WizardDriver driver(*m_fixture);
    driver.searchAndTake("learnerSearch", QStringLiteral("de wulf-maes"));
    driver.next();
    const auto *table = driver.find<QTableView>("workplaceTable");
    QCOMPARE(table->model()->rowCount(), 3); // accredited for programme 1096
    driver.searchAndTake("workplaceSearch", QStringLiteral("mol voltara"));
    const AgreementDraft draft = driver.keptDraft()->draft;
    QCOMPARE(draft.enterprise.name, QStringLiteral("Voltara Sint"));
    QCOMPARE(draft.mentor.name, QStringLiteral("Arjun Mbala"));
    QCOMPARE(draft.agreement.place->municipality, QStringLiteral("Mol"));
    driver.next();
    QCOMPARE(driver.find<QListWidget>("mentorList")->currentRow(), 0);
    QCOMPARE(driver.text("mentorExperience"), QStringLiteral("7"));
    driver.type("mentorExperience", QStringLiteral("4"));
    QCOMPARE(driver.rulesAt("mentorExperience"), QStringList{QStringLiteral("MEN-EXPERIENCE")});
    driver.choose("mentorQualification", true);
    QCOMPARE(driver.rulesAt("mentorExperience"), QStringList());
}

void TestAgreementWizardPages::anotherProgrammeLetsGoOfTheWorkplace()
{
    PendingDraft start = filledDraft(*m_fixture);
    start.page = workplaceStep;
    const WizardDriver driver(*m_fixture, start);
    driver.searchAndTake("programmeText", QStringLiteral("Slagerij duaal (1101)"));
    const PendingDraft kept = *driver.keptDraft();
    QCOMPARE(kept.draft.programme.code, QStringLiteral("1101"));
    QVERIFY(kept.workplace.isNull());
    QVERIFY(kept.draft.enterprise.name.isEmpty());
    QVERIFY(!kept.draft.accreditation);
    QCOMPARE(kept.draft.schedule, start.draft.schedule);
}

void TestAgreementWizardPages::factsOfTheProgrammeAreKeptWithIt()
{
    const WizardDriver driver(*m_fixture);
    driver.searchAndTake("learnerSearch", QStringLiteral("de wulf-maes"));
    driver.next();
    driver.chooseTerm("programmeType", AgreementType::Oao);
    driver.type("programmeHours", QStringLiteral("20"));
    const auto programme = m_fixture->caseload->programmes().programme(QStringLiteral("1096"));
    QCOMPARE(programme->agreementType, std::optional(AgreementType::Oao));
    QCOMPARE(programme->minimumWorkplaceHours, std::optional(20.0));
}

void TestAgreementWizardPages::helpNamesTheLawOfTheStart()
{
    const LawRow row{.key = QStringLiteral("mentor-experience-years"),
                     .from = QDate(2027, 1, 1),
                     .until = {},
                     .source = QStringLiteral("Besluit"),
                     .confirmed = true,
                     .value = {{QStringLiteral("value"), 7}}};
    QVERIFY(m_fixture->caseload->law().save(row));
    const auto help = [this](std::optional<QDate> start) {
        PendingDraft pending{.page = mentorStep};
        pending.draft.agreement.start = start;
        const WizardDriver driver(*m_fixture, pending);
        return driver.find<QLineEdit>("mentorExperience")->accessibleDescription();
    };
    QCOMPARE(help({}), QStringLiteral("At least 5, or a relevant qualification."));
    QCOMPARE(help(QDate(2026, 12, 31)), QStringLiteral("At least 5, or a relevant qualification."));
    QCOMPARE(help(QDate(2027, 1, 1)), QStringLiteral("At least 7, or a relevant qualification."));
    QCOMPARE(help(QDate(1800, 1, 1)), QString()); // the law of then is not known
}

void TestAgreementWizardPages::findingsComeAndGoWhileTyping()
{
    PendingDraft start = filledDraft(*m_fixture);
    start.page = periodStep;
    const WizardDriver driver(*m_fixture, start);
    driver.type("agreementStart", QStringLiteral("1/9/26"));
    driver.type("agreementEnd", QStringLiteral("1/9/29"));
    QCOMPARE(driver.rulesAt("agreementEnd"), QStringList{QStringLiteral("AGR-DURATION")});
    QVERIFY(driver.find<QLineEdit>("agreementEnd")
                ->accessibleDescription()
                .contains(QStringLiteral("AGR-DURATION")));
    driver.type("agreementEnd", QStringLiteral("31/8/29"));
    QCOMPARE(driver.rulesAt("agreementEnd"), QStringList());
    QCOMPARE(driver.keptDraft()->draft.agreement.end, std::optional(QDate(2029, 8, 31)));
}

void TestAgreementWizardPages::blankFieldsAreQuietUntilThePageIsLeft()
{
    const WizardDriver driver(*m_fixture);
    driver.goTo(mentorStep);
    QCOMPARE(driver.rulesAt("mentorName"), QStringList());
    const auto *steps = driver.find<StepList>("stepList");
    QVERIFY(!steps->state(mentorStep).judged);
    driver.goTo(periodStep);
    QVERIFY(steps->state(mentorStep).judged);
    QCOMPARE(steps->state(mentorStep).gravest, std::optional(Severity::Error));
    driver.goTo(mentorStep);
    QCOMPARE(driver.rulesAt("mentorName"), QStringList{QStringLiteral("CNT-MENTOR")});
}

void TestAgreementWizardPages::theTypeSwitchesAtTwentyHours()
{
    PendingDraft start = filledDraft(*m_fixture);
    start.page = timetableStep;
    const WizardDriver driver(*m_fixture, start);
    QCOMPARE(start.draft.agreement.type, std::optional(AgreementType::Oao)); // 24 hours
    driver.type("patternLine", QStringLiteral("ma-di 7:00-16:59 geen pauze; wo-vr school 9-12"));
    QCOMPARE(driver.keptDraft()->draft.agreement.type, std::optional(AgreementType::Sao));
    QVERIFY(!driver.keptDraft()->draft.allowance);
    driver.type("patternLine", QStringLiteral("ma-di 7:00-17:00 geen pauze; wo-vr school 9-12"));
    QCOMPARE(driver.keptDraft()->draft.agreement.type, std::optional(AgreementType::Oao));
    QCOMPARE(driver.keptDraft()->draft.schedule.declaredAverageHours, std::optional(20.0));
    QVERIFY(driver.keptDraft()->draft.allowance);
}

void TestAgreementWizardPages::aChosenTypeStaysUntilTheProposalIsTaken()
{
    PendingDraft start = filledDraft(*m_fixture);
    start.page = periodStep;
    const WizardDriver driver(*m_fixture, start);
    driver.chooseTerm("agreementType", AgreementType::Sao);
    QVERIFY(driver.rulesAt("agreementType").contains(QStringLiteral("AGR-TYPE-HOURS")));
    driver.goTo(timetableStep);
    driver.type("patternLine", QStringLiteral("ma-wo 8:00-16:00 30'; do school 9-12"));
    QCOMPARE(driver.keptDraft()->draft.agreement.type, std::optional(AgreementType::Sao));
    driver.goTo(periodStep);
    driver.click("takeProposedType");
    QCOMPARE(driver.keptDraft()->draft.agreement.type, std::optional(AgreementType::Oao));
    QVERIFY(!driver.rulesAt("agreementType").contains(QStringLiteral("AGR-TYPE-HOURS")));
}

void TestAgreementWizardPages::theAllowanceFollowsTheLearner()
{
    PendingDraft start = filledDraft(*m_fixture);
    start.page = periodStep;
    const WizardDriver driver(*m_fixture, start);
    QCOMPARE(start.draft.allowance->level, std::optional(2));
    QCOMPARE(start.draft.allowance->monthlyAmount, std::optional(Money{70080}));
    driver.type("allowanceAmount", QStringLiteral("700"));
    QVERIFY(driver.rulesAt("allowanceAmount").contains(QStringLiteral("ALW-AMOUNT")));
    driver.type("allowanceAmount", QStringLiteral("700,80"));
    driver.goTo(learnerStep);
    driver.choose("thirdStageFirstYearCompleted", true);
    QCOMPARE(driver.keptDraft()->draft.allowance->level, std::optional(3));
    QCOMPARE(driver.keptDraft()->draft.allowance->monthlyAmount, std::optional(Money{75550}));
    driver.goTo(periodStep);
    QCOMPARE(driver.text("allowanceLevel"), QStringLiteral("3"));
}

void TestAgreementWizardPages::lineAndGridShowTheSameWeek()
{
    PendingDraft start = filledDraft(*m_fixture);
    start.page = timetableStep;
    const WizardDriver driver(*m_fixture, start);
    auto *grid = driver.find<WeekGrid>("weekGrid");
    QCOMPARE(grid->value(), start.draft.schedule.weeks.constFirst());
    // A half-typed line changes nothing.
    auto *line = driver.find<QLineEdit>("patternLine");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("; za 9-"));
    QCOMPARE(grid->value(), start.draft.schedule.weeks.constFirst());
    QTest::keyClicks(line, QStringLiteral("12"));
    QCOMPARE(grid->value().size(), 6);
    QVERIFY(line->text().endsWith(QStringLiteral("; za 9-12"))); // not rewritten under the hands
    // Drawing on the grid writes the line.
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->pointOf(Qt::Saturday, 10 * 60));
    QTest::keyClick(grid, Qt::Key_Delete);
    QCOMPARE(driver.text("patternLine"),
             QStringLiteral("ma-wo 8:00-17:00, 60' pauze; do-vr school 8:30-16:30, 60' pauze"));
    QCOMPARE(driver.keptDraft()->draft.schedule.weeks, start.draft.schedule.weeks);
    QVERIFY(driver.find<QLabel>("weekTotals")->text().contains(QStringLiteral("38,00 u.")));
}

void TestAgreementWizardPages::weeksAreCopiedAndRemoved()
{
    PendingDraft start = filledDraft(*m_fixture);
    start.page = timetableStep;
    const WizardDriver driver(*m_fixture, start);
    driver.click("copyWeek");
    driver.type("patternLine", QStringLiteral("ma-vr school 9-12"));
    const WeekSchedule schedule = driver.keptDraft()->draft.schedule;
    QCOMPARE(schedule.weeks.size(), 2);
    QCOMPARE(schedule.weeks.constFirst(), start.draft.schedule.weeks.constFirst());
    QCOMPARE(schedule.declaredAverageHours, std::optional(12.0));
    QCOMPARE(driver.find<QTabBar>("weekTabs")->currentIndex(), 1);
    driver.click("removeWeek");
    QCOMPARE(driver.keptDraft()->draft.schedule.weeks, start.draft.schedule.weeks);
    QVERIFY(!driver.find<QAbstractButton>("removeWeek")->isEnabled());
}

void TestAgreementWizardPages::thePlanIsFilledInTogether()
{
    PendingDraft start = filledDraft(*m_fixture);
    start.page = planStep;
    start.draft.trainingPlan
        = {{.cluster = QStringLiteral("A"), .competence = QStringLiteral("een")},
           {.cluster = QStringLiteral("A"), .competence = QStringLiteral("twee")},
           {.cluster = QStringLiteral("B"), .competence = QStringLiteral("drie")}};
    const WizardDriver driver(*m_fixture, start);
    auto *table = driver.find<QTableView>("planTable");
    table->selectAll();
    driver.chooseTerm("bulkVenue", PlanVenue::Workplace);
    driver.click("applyToSelection");
    table->selectRow(1);
    driver.choose("bulkVenue", QVariant());
    driver.type("bulkPeriod", QStringLiteral("september-december"));
    driver.click("applyToSelection");
    driver.click("competenceDown");
    TrainingPlan plan = driver.keptDraft()->draft.trainingPlan;
    QCOMPARE(plan.at(2).competence, QStringLiteral("twee"));
    QCOMPARE(plan.at(2).period, QStringLiteral("september-december"));
    QCOMPARE(plan.at(0).venue, PlanVenue::Workplace);
    driver.click("removeCompetences");
    plan = driver.keptDraft()->draft.trainingPlan;
    QCOMPARE(plan.size(), 2);
    QCOMPARE(plan.at(1).competence, QStringLiteral("drie"));
}

void TestAgreementWizardPages::competencesAreSavedToTheProgramme()
{
    PendingDraft start = filledDraft(*m_fixture);
    start.page = planStep;
    start.draft.trainingPlan = {{.cluster = QStringLiteral("A"),
                                 .competence = QStringLiteral("Lijmt een plint"),
                                 .venue = PlanVenue::School}};
    const WizardDriver driver(*m_fixture, start);
    driver.click("saveCompetences");
    const auto programme = m_fixture->caseload->programmes().programme(QStringLiteral("1096"));
    QCOMPARE(programme->competences,
             (QList<Competence>{{QStringLiteral("A"), QStringLiteral("Lijmt een plint")}}));
    driver.click("takeOverCompetences"); // what is filled in stays
    QCOMPARE(driver.keptDraft()->draft.trainingPlan, start.draft.trainingPlan);
}

void TestAgreementWizardPages::aMinorNeedsARepresentative()
{
    PendingDraft start = filledDraft(*m_fixture);
    start.page = partiesStep;
    const WizardDriver driver(*m_fixture, start);
    QCOMPARE(driver.text("guardianName"), QStringLiteral("Noé Stevens"));
    driver.type("guardianName", {});
    driver.choose("guardianRelation", QVariant());
    QVERIFY(driver.rulesAt("guardianName").contains(QStringLiteral("LRN-GUARDIAN")));
    driver.type("guardianName", QStringLiteral("Noé Stevens"));
    driver.chooseTerm("guardianRelation", GuardianRelation::Father);
    QVERIFY(!driver.rulesAt("guardianName").contains(QStringLiteral("LRN-GUARDIAN")));
}

void TestAgreementWizardPages::otherLearnersAreCounted()
{
    PendingDraft start = filledDraft(*m_fixture);
    const auto text = [](const WizardDriver &driver, const char *name) {
        return driver.find<QLabel>(name)->text();
    };
    {
        start.page = mentorStep;
        const WizardDriver driver(*m_fixture, start);
        QCOMPARE(text(driver, "mentorLearners"),
                 QStringLiteral("No other learners in this period"));
        QCOMPARE(driver.keptDraft()->draft.mentor.learners, std::optional(0));
    }
    AgreementDraft other = start.draft;
    other.learner.insz.clear();
    other.learner.familyName = QStringLiteral("Peeters");
    other.learner.givenName = QStringLiteral("Aya");
    other.agreement.start = QDate(2026, 10, 12);
    other.agreement.end = QDate(2027, 6, 30);
    QVERIFY(m_fixture->caseload->agreements().store(other));
    other.learner.familyName = QStringLiteral("Maes");
    other.agreement.start = QDate(2026, 11, 2);
    QVERIFY(m_fixture->caseload->agreements().store(other));

    const WizardDriver driver(*m_fixture, start);
    driver.goTo(workplaceStep);
    driver.type("enterpriseEmployees", QStringLiteral("2"));
    QCOMPARE(driver.rulesAt("enterpriseLearners"), QStringList{QStringLiteral("CAP-ENTERPRISE")});
    QCOMPARE(text(driver, "enterpriseLearners"),
             QStringLiteral("2 other learner(s) on 2/11/2026: Aya Peeters, Aya Maes"));
    QVERIFY(driver.find<QLabel>("establishmentLearners")
                ->toolTip()
                .contains(QStringLiteral("Aya Peeters · 12/10/2026 – 30/06/2027")));
    driver.goTo(mentorStep);
    driver.type("mentorSectorMaximum", QStringLiteral("1"));
    QCOMPARE(driver.rulesAt("mentorLearners"), QStringList{QStringLiteral("CAP-MENTOR")});
    // Another period is counted again: then only one of them is there.
    driver.goTo(periodStep);
    driver.type("agreementEnd", QStringLiteral("1/11/26"));
    driver.goTo(mentorStep);
    QCOMPARE(text(driver, "mentorLearners"),
             QStringLiteral("1 other learner(s) on 12/10/2026: Aya Peeters"));
    driver.goTo(periodStep);
    driver.type("agreementStart", {});
    driver.goTo(mentorStep);
    QCOMPARE(text(driver, "mentorLearners"), QStringLiteral("Counted once the start is known"));
    QCOMPARE(driver.rulesAt("mentorLearners"), QStringList());
    QCOMPARE(driver.keptDraft()->draft.mentor.learners, std::optional<int>());
}

void TestAgreementWizardPages::otherAgreementsAreThoseOfTheCaseloadAndTypedOnes()
{
    PendingDraft start = filledDraft(*m_fixture);
    start.page = periodStep;
    AgreementDraft former = start.draft;
    former.agreement.start = QDate(2026, 3, 2);
    former.agreement.end = QDate(2026, 8, 31);
    const auto stored = m_fixture->caseload->agreements().store(former);
    QVERIFY(stored);

    const WizardDriver driver(*m_fixture, start);
    QCOMPARE(driver.find<QLabel>("countedAgreements")->text(),
             stored->number + QStringLiteral(" · Voltara Sint · 2/03/2026 – 31/08/2026"));
    QCOMPARE(driver.rulesAt("otherAgreements"), QStringList());
    QCOMPARE(driver.find<QLabel>("previousAgreementFact")->text(),
             QStringLiteral("The previous agreement ended on 31/08/2026."));
    QVERIFY(!driver.find<QLineEdit>("previousAgreementEndedOn")->isVisible());
    driver.type("agreementStart", QStringLiteral("31/8/26"));
    QCOMPARE(driver.rulesAt("otherAgreements"), QStringList{QStringLiteral("AGR-OVERLAP")});
    QVERIFY(driver.find<QLineEdit>("previousAgreementEndedOn")->isVisible());
    driver.type("agreementStart", QStringLiteral("1/9/26"));

    driver.click("addOtherAgreement");
    driver.type("otherEnterprise1", QStringLiteral("Elders bv"));
    driver.type("otherStart1", QStringLiteral("1/6/27"));
    driver.type("otherEnd1", QStringLiteral("30/6/27"));
    QCOMPARE(driver.rulesAt("otherAgreements"), QStringList{QStringLiteral("AGR-OVERLAP")});
    const auto others = driver.keptDraft()->draft.agreement.otherAgreements;
    QCOMPARE(others.size(), 2);
    QCOMPARE(others.at(0).number, stored->number);
    QCOMPARE(others.at(1).enterprise, QStringLiteral("Elders bv"));
    QCOMPARE(others.at(1).number, QString());
    driver.choose("cooperation6bis", true);
    QCOMPARE(driver.rulesAt("otherAgreements"), QStringList());
    driver.click("otherRemove1");
    QCOMPARE(driver.keptDraft()->draft.agreement.otherAgreements.size(), 1);
}

QTEST_MAIN(TestAgreementWizardPages)
#include "tst_agreementwizardpages.moc"
