// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/agenda.h"
#include "tests/support/agendafacts.h"
#include "tests/support/shippedlaw.h"

#include <QTest>

using namespace traject;

namespace {

const QDate start(2026, 9, 1);

} // namespace

/// Each source of the agenda on both sides of its boundary, and how entries stand and are ordered.
class TestAgenda : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aSoundAgreementAsksForNothing();
    void eachSourceGivesItsDay_data();
    void eachSourceGivesItsDay();
    void nothingIsAskedTooSoonOrTooLate_data();
    void nothingIsAskedTooSoonOrTooLate();
    void everyLegalEntryHasItsSourceAndSteps();
    void aToldDateStands();
    void oneMentorOfTwoLearnersIsOneEntry();
    void theGraverReasonStands();
    void marksSetTheState_data();
    void marksSetTheState();
    void aRenewedAccreditationIsAnotherEntry();
    void overdueComesFirstAndLegalBeforePractical();
    void headingsFollowTheWeek_data();
    void headingsFollowTheWeek();
    void withoutALeadOnlyWhatIsDueIsShown();

private:
    [[nodiscard]] QList<AgendaEntry> entries(const test::AgendaChange &change, QDate day) const
    {
        AgendaFacts facts = test::quietAgenda();
        change(facts);
        return agenda(facts, m_law, day);
    }
    [[nodiscard]] QStringList told(const test::AgendaChange &change, QDate day) const
    {
        return test::agendaLines(entries(change, day));
    }

    Rulebook m_law;
};

void TestAgenda::initTestCase()
{
    const auto law = test::shippedLaw();
    QVERIFY2(law.has_value(), qUtf8Printable(law ? QString() : law.error().detail));
    m_law = *law;
}

void TestAgenda::aSoundAgreementAsksForNothing()
{
    QCOMPARE(told([](AgendaFacts &) {}, QDate(2026, 9, 15)), QStringList());
}

void TestAgenda::eachSourceGivesItsDay_data()
{
    QTest::addColumn<test::AgendaChange>("change");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, QDate day, const QStringList &expected,
                        const test::AgendaChange &change) {
        QTest::newRow(name) << change << day << expected;
    };
    const QDate august(2026, 8, 20);
    const QDate october(2026, 10, 15);

    row("not signed", august, {"signature:7 2026-09-01 legal"},
        [](AgendaFacts &facts) { facts.agreements[0].signedOn.reset(); });
    row("plan not signed", august, {"plan-signature:7 2026-09-01 legal"},
        [](AgendaFacts &facts) { facts.agreements[0].planSignedOn.reset(); });
    row("not registered", october, {"registration:7 2026-12-01 legal"},
        [](AgendaFacts &facts) { facts.agreements[0].registeredOn.reset(); });
    row("mentor not trained", QDate(2027, 1, 15), {"mentor-training:5:2026-03-01 2027-03-01 legal"},
        [](AgendaFacts &facts) { facts.mentors[0].trainingCompletedOn.reset(); });
    row("sooner in building", august, {"mentor-training:5:2026-03-01 2026-09-01 legal"},
        [](AgendaFacts &facts) {
            facts.mentors[0].trainingCompletedOn.reset();
            facts.accreditations[0].jointCommittee = QStringLiteral("PC 124");
        });
    row("no extract", august, {"mentor-conduct:5:none 2026-09-01 legal"},
        [](AgendaFacts &facts) { facts.mentors[0].conductExtractOn.reset(); });
    row("extract too old on the start", august, {"mentor-conduct:5:2025-08-31 2026-09-01 legal"},
        [](AgendaFacts &facts) { facts.mentors[0].conductExtractOn = QDate(2025, 8, 31); });
    row("extract grows old", august, {"mentor-conduct:5:2025-09-01 2026-09-01 practical"},
        [](AgendaFacts &facts) { facts.mentors[0].conductExtractOn = QDate(2025, 9, 1); });
    row("accreditation needed longer", august, {"accreditation:9:2027-06-29 2027-06-29 legal"},
        [](AgendaFacts &facts) { facts.accreditations[0].validUntil = QDate(2027, 6, 29); });
    row("accreditation by the law", august, {"accreditation:9:2027-02-28 2027-02-28 legal"},
        [](AgendaFacts &facts) { facts.accreditations[0].approvedOn = QDate(2022, 3, 1); });
    row("accreditation ends with it", QDate(2027, 4, 1),
        {"agreement-end:7:2027-06-30 2027-06-30 practical",
         "accreditation:9:2027-06-30 2027-06-30 practical"},
        [](AgendaFacts &facts) {
            facts.accreditations[0].validUntil = QDate(2027, 6, 30);
            facts.mentors[0].conductExtractOn = QDate(2026, 9, 1);
        });
    row("end without another", QDate(2027, 3, 30),
        {"agreement-end:7:2027-06-30 2027-06-30 practical"}, [](AgendaFacts &) {});
    row("end of the first period", QDate(2026, 9, 25),
        {"first-period:7:2026-09-30 2026-09-30 practical"}, [](AgendaFacts &) {});
    row("notice", QDate(2026, 9, 11), {"notice:7:2026-09-10 2026-09-17 legal"},
        [](AgendaFacts &facts) {
            facts.terminations = {test::earlyEnd(
                {.procedure = TerminationProcedure::FirstPeriod, .noticeOn = QDate(2026, 9, 10)})};
        });
    row("conciliation", october, {"conciliation:7:2026-10-05 2026-11-04 legal"},
        [](AgendaFacts &facts) {
            facts.terminations = {test::earlyEnd(
                {.procedure = TerminationProcedure::Unilateral, .receivedOn = QDate(2026, 10, 5)})};
        });
    // 16 October to 20 November: twenty training days, the autumn holiday and 11 November off.
    row("new workplace", october,
        {"end-registration:7:2026-10-15 2026-10-15 practical",
         "new-workplace:7:2026-10-15 2026-11-20 legal"},
        [](AgendaFacts &facts) {
            facts.terminations = {test::earlyEnd(
                {.procedure = TerminationProcedure::Mutual, .endsOn = QDate(2026, 10, 15)})};
        });
    row("one that ended early, of an adult", QDate(2026, 11, 1),
        {"signature:7 2026-09-01 legal", "end-registration:7:2026-10-31 2026-10-31 practical",
         "registration:7 2026-12-01 legal"},
        [](AgendaFacts &facts) {
            facts.agreements[0].signedOn.reset();
            facts.agreements[0].registeredOn.reset();
            facts.mentors[0].trainingCompletedOn.reset();
            facts.mentors[0].conductExtractOn.reset();
            facts.learners[0].sector = Sector::Adult; // who need not look for another
            facts.terminations = {test::earlyEnd(
                {.procedure = TerminationProcedure::Mutual, .endsOn = QDate(2026, 10, 31)})};
        });
    row("a new agreement after an early end", QDate(2026, 10, 20),
        {"end-registration:7:2026-10-15 2026-10-15 practical"}, [](AgendaFacts &facts) {
            AgendaAgreement next = facts.agreements.constFirst();
            next.id = AgreementId{8};
            next.span.start = QDate(2026, 10, 26);
            facts.agreements.append(next);
            facts.terminations = {test::earlyEnd(
                {.procedure = TerminationProcedure::Mutual, .endsOn = QDate(2026, 10, 15)})};
        });
    row("an accreditation that was lifted", QDate(2026, 10, 1),
        {"accreditation-state:9:lifted - legal"},
        [](AgendaFacts &facts) { facts.accreditations[0].status = AccreditationStatus::Lifted; });
    row("an accreditation that is asked for", QDate(2026, 8, 25),
        {"accreditation-state:9:requested 2026-09-01 legal"}, [](AgendaFacts &facts) {
            facts.accreditations[0].status = AccreditationStatus::Requested;
        });
    row("first workplace", august, {"workplace:1:2026-09-01 2026-09-28 legal"},
        [](AgendaFacts &facts) { facts.agreements.clear(); });
    row("first workplace, extended", august, {"workplace:1:2026-09-01 2026-10-26 legal"},
        [](AgendaFacts &facts) {
            facts.agreements.clear();
            facts.learners[0].trainingDayExtension = true;
        });
    row("visit", october, {"visit:4 2026-10-20 practical"}, [](AgendaFacts &facts) {
        facts.visits = {{.id = VisitId{4},
                         .agreement = AgreementId{7},
                         .title = QStringLiteral("Zes weken"),
                         .proposedOn = QDate(2026, 10, 13),
                         .plannedOn = QDate(2026, 10, 20)}};
    });
    row("next step", october, {"contact:2 2026-10-16 practical"}, [](AgendaFacts &facts) {
        facts.nextSteps = {{.id = ContactId{2},
                            .learner = LearnerId{1},
                            .heldOn = QDate(2026, 10, 1),
                            .nextStep = QStringLiteral("Terugbellen"),
                            .nextOn = QDate(2026, 10, 16)}};
    });
    row("task without a date", october, {"task:6 - practical"}, [](AgendaFacts &facts) {
        facts.tasks = {{.id = TaskId{6}, .title = QStringLiteral("Klasbezoek")}};
    });
}

void TestAgenda::eachSourceGivesItsDay()
{
    QFETCH(const test::AgendaChange, change);
    QFETCH(const QDate, day);
    QTEST(told(change, day), "expected");
}

void TestAgenda::nothingIsAskedTooSoonOrTooLate_data()
{
    QTest::addColumn<test::AgendaChange>("change");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *name, QDate day, const test::AgendaChange &change) {
        QTest::newRow(name) << change << day;
    };
    const auto open = [](AgendaFacts &facts) {
        facts.agreements[0].signedOn.reset();
        facts.agreements[0].registeredOn.reset();
        facts.mentors[0].trainingCompletedOn.reset();
        facts.mentors[0].conductExtractOn.reset();
    };
    row("an agreement that ended more than a month ago", QDate(2027, 7, 31), open);
    row("training further than the lead", QDate(2026, 11, 30),
        [](AgendaFacts &facts) { facts.mentors[0].trainingCompletedOn.reset(); });
    row("an exempt mentor", QDate(2027, 2, 1), [](AgendaFacts &facts) {
        facts.mentors[0].trainingCompletedOn.reset();
        facts.mentors[0].trainingExempt = true;
    });
    row("an end further than the lead", QDate(2027, 3, 29), [](AgendaFacts &) {});
    row("an end with another after it", QDate(2027, 5, 1), [](AgendaFacts &facts) {
        AgendaAgreement next = facts.agreements.constFirst();
        next.id = AgreementId{8};
        next.span = {.start = QDate(2027, 9, 1), .end = QDate(2028, 1, 31)};
        facts.agreements.append(next);
        facts.mentors[0].conductExtractOn = QDate(2027, 4, 1);
    });
    row("an accreditation until the last day", QDate(2026, 9, 15),
        [](AgendaFacts &facts) { facts.accreditations[0].validUntil = QDate(2027, 6, 30); });
    row("a conciliation with its outcome", QDate(2026, 10, 20), [](AgendaFacts &facts) {
        facts.terminations = {test::earlyEnd({.procedure = TerminationProcedure::Unilateral,
                                              .receivedOn = QDate(2026, 10, 5),
                                              .endsOn = QDate(2026, 11, 1),
                                              .outcome = ConciliationOutcome::Continue})};
    });
    row("adults have no training days", QDate(2026, 9, 1), [](AgendaFacts &facts) {
        facts.agreements.clear();
        facts.learners[0].sector = Sector::Adult;
    });
    row("a school year that is over", QDate(2027, 9, 1),
        [](AgendaFacts &facts) { facts.agreements.clear(); });
    row("a visit after the last day", QDate(2027, 7, 1), [](AgendaFacts &facts) {
        facts.visits
            = {{.id = VisitId{4}, .agreement = AgreementId{7}, .plannedOn = QDate(2027, 6, 20)}};
    });
    row("a visit that does not take place", QDate(2026, 10, 1), [](AgendaFacts &facts) {
        facts.visits = {{.id = VisitId{4},
                         .agreement = AgreementId{7},
                         .plannedOn = QDate(2026, 10, 20),
                         .skippedReason = QStringLiteral("ziek")}};
    });
}

void TestAgenda::nothingIsAskedTooSoonOrTooLate()
{
    QFETCH(const test::AgendaChange, change);
    QFETCH(const QDate, day);
    QCOMPARE(told(change, day), QStringList());
}

void TestAgenda::everyLegalEntryHasItsSourceAndSteps()
{
    const auto all = entries(
        [](AgendaFacts &facts) {
            facts.agreements[0].signedOn.reset();
            facts.agreements[0].planSignedOn.reset();
            facts.agreements[0].registeredOn.reset();
            facts.mentors[0].trainingCompletedOn.reset();
            facts.mentors[0].conductExtractOn.reset();
            facts.accreditations[0].validUntil = QDate(2026, 12, 1);
            facts.terminations = {test::earlyEnd({.procedure = TerminationProcedure::Unilateral,
                                                  .receivedOn = QDate(2026, 10, 5),
                                                  .endsOn = QDate(2027, 2, 20)})};
        },
        QDate(2027, 1, 10));
    QCOMPARE(all.size(), 8);
    for (const AgendaEntry &entry : all) {
        QVERIFY2(entry.legal, qUtf8Printable(entry.key));
        QVERIFY2(m_law.rule(entry.rule), qUtf8Printable(entry.key));
        QVERIFY2(!entry.source.isEmpty() && !entry.why.isEmpty(), qUtf8Printable(entry.key));
        QCOMPARE(entry.who.learnerName, QStringLiteral("Amina El Amrani"));
        QCOMPARE(entry.who.workplaceName, QStringLiteral("Koeltechniek Mol bv"));
    }
}

void TestAgenda::aToldDateStands()
{
    const auto all = entries(
        [](AgendaFacts &facts) {
            facts.agreements[0].registeredOn.reset();
            facts.told = {{.id = {},
                           .agreement = AgreementId{7},
                           .kind = DeadlineKind::PremiumRegistration,
                           .trigger = QDate(2026, 8, 15),
                           .last = QDate(2026, 11, 15),
                           .toldOn = QDate(2026, 8, 20)}};
        },
        QDate(2026, 10, 1));
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().due, QDate(2026, 11, 15));
    QVERIFY(all.constFirst().why.join(u'\n').contains(u"15 november 2026"));
}

void TestAgenda::oneMentorOfTwoLearnersIsOneEntry()
{
    const auto all = entries(
        [](AgendaFacts &facts) {
            facts.mentors[0].conductExtractOn.reset();
            AgendaLearner second = facts.learners.constFirst();
            second.id = LearnerId{2};
            second.name = QStringLiteral("Lars Coppens");
            facts.learners.append(second);
            AgendaAgreement other = facts.agreements.constFirst();
            other.id = AgreementId{8};
            other.learner = second.id;
            other.span.start = QDate(2026, 8, 31);
            facts.agreements.append(other);
        },
        QDate(2026, 8, 20));
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().who.learnerName, QStringLiteral("Amina El Amrani, Lars Coppens"));
    QVERIFY(all.constFirst().who.learner.isNull());
    QCOMPARE(all.constFirst().who.mentor, MentorId{5});
    QCOMPARE(all.constFirst().due, QDate(2026, 8, 31)); // the earlier start
}

void TestAgenda::theGraverReasonStands()
{
    // While one agreement runs with an extract that grows old, the next one needs another.
    const auto all = entries(
        [](AgendaFacts &facts) {
            facts.mentors[0].conductExtractOn = QDate(2026, 5, 1);
            AgendaAgreement next = facts.agreements.constFirst();
            next.id = AgreementId{8};
            next.span = {.start = QDate(2027, 7, 5), .end = QDate(2027, 8, 31)};
            facts.agreements.append(next);
        },
        QDate(2027, 3, 1));
    QCOMPARE(all.size(), 1);
    QVERIFY(all.constFirst().legal);
    QCOMPARE(all.constFirst().due, QDate(2027, 7, 5));
    QCOMPARE(all.constFirst().who.learner, LearnerId{1});
}

void TestAgenda::marksSetTheState_data()
{
    QTest::addColumn<AgendaMark>("mark");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<AgendaState>("state");
    const QString key = QStringLiteral("registration:7");
    const AgendaMark snoozed{.key = key,
                             .snoozedUntil = QDate(2026, 12, 1),
                             .reason = QStringLiteral("loket ligt stil")};
    QTest::newRow("no mark, last day") << AgendaMark() << QDate(2026, 12, 1) << AgendaState::Open;
    QTest::newRow("no mark, too late")
        << AgendaMark() << QDate(2026, 12, 2) << AgendaState::Overdue;
    QTest::newRow("done") << AgendaMark{.key = key, .doneOn = QDate(2026, 10, 1)}
                          << QDate(2026, 12, 2) << AgendaState::Done;
    QTest::newRow("snoozed") << snoozed << QDate(2026, 11, 30) << AgendaState::Snoozed;
    QTest::newRow("back again") << snoozed << QDate(2026, 12, 1) << AgendaState::Open;
    QTest::newRow("back and too late") << snoozed << QDate(2026, 12, 2) << AgendaState::Overdue;
    QTest::newRow("of another") << AgendaMark{.key = QStringLiteral("registration:8"),
                                              .doneOn = QDate(2026, 10, 1)}
                                << QDate(2026, 10, 2) << AgendaState::Open;
}

void TestAgenda::marksSetTheState()
{
    QFETCH(const AgendaMark, mark);
    QFETCH(const QDate, day);
    const auto all = entries(
        [&](AgendaFacts &facts) {
            facts.agreements[0].registeredOn.reset();
            facts.marks = {mark};
        },
        day);
    QCOMPARE(all.size(), 1);
    QTEST(all.constFirst().state, "state");
}

void TestAgenda::aRenewedAccreditationIsAnotherEntry()
{
    AgendaFacts facts = test::quietAgenda();
    facts.accreditations[0].validUntil = QDate(2026, 11, 1);
    facts.marks
        = {{.key = QStringLiteral("accreditation:9:2026-11-01"), .doneOn = QDate(2026, 10, 1)}};
    QCOMPARE(agenda(facts, m_law, QDate(2026, 10, 2)).constFirst().state, AgendaState::Done);
    facts.accreditations[0].validUntil = QDate(2027, 2, 1);
    QCOMPARE(agenda(facts, m_law, QDate(2026, 10, 2)).constFirst().state, AgendaState::Open);
}

void TestAgenda::overdueComesFirstAndLegalBeforePractical()
{
    const auto task = [](qint64 id, std::optional<QDate> due) {
        return Task{.id = TaskId{id}, .title = QStringLiteral("Taak"), .dueOn = due};
    };
    const QDate day(2026, 12, 1);
    QStringList keys;
    for (const AgendaEntry &entry : entries(
             [&](AgendaFacts &facts) {
                 facts.agreements[0].registeredOn.reset(); // 1 December, legal
                 facts.tasks = {task(1, std::nullopt), task(2, day.addDays(3)), task(3, day),
                                task(4, day.addDays(-1)), task(5, day.addDays(-9))};
             },
             day))
        keys.append(entry.key);
    QCOMPARE(keys,
             (QStringList{"task:5", "task:4", "registration:7", "task:3", "task:2", "task:1"}));
}

void TestAgenda::headingsFollowTheWeek_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<std::optional<QDate>>("due");
    QTest::addColumn<AgendaGroup>("group");
    const QDate wednesday(2026, 9, 16);
    const auto row = [](const char *name, QDate day, std::optional<QDate> due, AgendaGroup group) {
        QTest::newRow(name) << day << due << group;
    };
    row("today", wednesday, wednesday, AgendaGroup::Today);
    row("tomorrow", wednesday, QDate(2026, 9, 17), AgendaGroup::ThisWeek);
    row("Sunday", wednesday, QDate(2026, 9, 20), AgendaGroup::ThisWeek);
    row("Monday", wednesday, QDate(2026, 9, 21), AgendaGroup::Later);
    row("from Sunday on", QDate(2026, 9, 20), QDate(2026, 9, 21), AgendaGroup::Later);
    row("no date", wednesday, std::nullopt, AgendaGroup::Later);
}

void TestAgenda::headingsFollowTheWeek()
{
    QFETCH(const QDate, day);
    QFETCH(const std::optional<QDate>, due);
    QTEST(agendaGroup({.due = due}, day), "group");
    QCOMPARE(agendaGroup({.due = due, .state = AgendaState::Overdue}, day), AgendaGroup::Overdue);
    QCOMPARE(agendaGroup({.due = due, .state = AgendaState::Done}, day), AgendaGroup::Done);
}

void TestAgenda::withoutALeadOnlyWhatIsDueIsShown()
{
    Rulebook law = m_law;
    law.numbers.remove(QStringLiteral("agenda-lead-months"));
    AgendaFacts facts = test::quietAgenda();
    facts.accreditations[0].validUntil = QDate(2027, 6, 30);
    QCOMPARE(agenda(facts, law, QDate(2027, 6, 29)).size(), 0);
    QCOMPARE(agenda(facts, law, QDate(2027, 6, 30)).size(), 2);
}

QTEST_APPLESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
