// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/trajectory.h"

#include <QTest>

using namespace traject;

/// The status of a learner's trajectory on both sides of every day on which it turns.
class TestTrajectory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDaySetsTheStatus_data();
    void theDaySetsTheStatus();
    void withoutAnAgreementTheScreeningSetsIt_data();
    void withoutAnAgreementTheScreeningSetsIt();
    void eachStatusHasItsWord();
};

void TestTrajectory::theDaySetsTheStatus_data()
{
    using enum TrajectoryStatus;
    const AgreementSpan span{.start = QDate(2026, 9, 1), .end = QDate(2027, 6, 30)};
    AgreementSpan early = span;
    early.endedOn = QDate(2026, 11, 15);
    AgreementSpan withdrawn = span;
    withdrawn.endedOn = QDate(2026, 8, 20);
    const AgreementSpan next{.start = QDate(2026, 12, 7), .end = QDate(2027, 6, 30)};

    QTest::addColumn<QList<AgreementSpan>>("agreements");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<TrajectoryStatus>("status");
    QTest::newRow("before the start") << QList{span} << QDate(2026, 8, 31) << Drafting;
    QTest::newRow("first day") << QList{span} << QDate(2026, 9, 1) << Running;
    QTest::newRow("last day") << QList{span} << QDate(2027, 6, 30) << Running;
    QTest::newRow("day after") << QList{span} << QDate(2027, 7, 1) << Ended;
    QTest::newRow("last day of an early end") << QList{early} << QDate(2026, 11, 15) << Running;
    QTest::newRow("after an early end") << QList{early} << QDate(2026, 11, 16) << Searching;
    QTest::newRow("agreed end") << QList{early} << QDate(2027, 6, 30) << Searching;
    QTest::newRow("after the agreed end") << QList{early} << QDate(2027, 7, 1) << Ended;
    QTest::newRow("before a withdrawn one") << QList{withdrawn} << QDate(2026, 8, 20) << Drafting;
    QTest::newRow("after the withdrawal") << QList{withdrawn} << QDate(2026, 8, 21) << Searching;
    QTest::newRow("the next one made") << QList{early, next} << QDate(2026, 12, 6) << Drafting;
    QTest::newRow("the next one runs") << QList{early, next} << QDate(2026, 12, 7) << Running;
    QTest::newRow("in any order") << QList{next, early} << QDate(2026, 12, 7) << Running;
    QTest::newRow("no start") << QList<AgreementSpan>{{}} << QDate(2026, 9, 1) << Drafting;
    QTest::newRow("no end") << QList<AgreementSpan>{{.start = QDate(2026, 9, 1)}}
                            << QDate(2030, 1, 1) << Running;
}

void TestTrajectory::theDaySetsTheStatus()
{
    QFETCH(const QList<AgreementSpan>, agreements);
    QFETCH(const QDate, day);
    QTEST(trajectoryStatus({.agreements = agreements}, day), "status");
}

void TestTrajectory::withoutAnAgreementTheScreeningSetsIt_data()
{
    using enum TrajectoryStatus;
    QTest::addColumn<TrajectoryFacts>("facts");
    QTest::addColumn<TrajectoryStatus>("status");
    QTest::newRow("nothing known") << TrajectoryFacts{} << Screening;
    QTest::newRow("no advice") << TrajectoryFacts{.advice = ScreeningAdvice::None} << Screening;
    QTest::newRow("screened, no advice")
        << TrajectoryFacts{.advice = ScreeningAdvice::None, .screened = true} << Searching;
    QTest::newRow("positive") << TrajectoryFacts{.advice = ScreeningAdvice::Positive} << Searching;
    QTest::newRow("negative") << TrajectoryFacts{.advice = ScreeningAdvice::Negative} << Searching;
    QTest::newRow("adult") << TrajectoryFacts{.sector = Sector::Adult} << Searching;
    QTest::newRow("contacts") << TrajectoryFacts{.searching = true} << Searching;
    QTest::newRow("draft") << TrajectoryFacts{.drafting = true} << Drafting;
}

void TestTrajectory::withoutAnAgreementTheScreeningSetsIt()
{
    QFETCH(const TrajectoryFacts, facts);
    QTEST(trajectoryStatus(facts, QDate(2026, 9, 1)), "status");
}

void TestTrajectory::eachStatusHasItsWord()
{
    QCOMPARE(terms<TrajectoryStatus>().size(), size_t(5));
    QCOMPARE(dutchWord(TrajectoryStatus::Searching), QStringLiteral("werkplek gezocht"));
    QCOMPARE(fromCode<TrajectoryStatus>(u"ended"), std::optional(TrajectoryStatus::Ended));
}

QTEST_APPLESS_MAIN(TestTrajectory)
#include "tst_trajectory.moc"
