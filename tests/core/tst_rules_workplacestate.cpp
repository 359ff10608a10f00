// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/workplacestate.h"

#include "tests/support/shippedlaw.h"

#include <QTest>

using namespace traject;
using Standing = AccreditationStanding;

Q_DECLARE_METATYPE(traject::AccreditationStanding)
Q_DECLARE_METATYPE(traject::AccreditationStatus)
Q_DECLARE_METATYPE(traject::ExtractStanding)
Q_DECLARE_METATYPE(traject::TrainingStanding)
Q_DECLARE_METATYPE(traject::ExclusionStanding)

/// What is said of a workplace on the day before, the day itself and the day after.
class TestWorkplaceState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anAccreditationStands_data();
    void anAccreditationStands();
    void theLawsTermHoldsWhereNoEndIsRecorded();
    void withoutATermOfTheLawThereIsNoEnd();
    void aRequestIsDecidedWithinTheTerm();
    void anExtractStands_data();
    void anExtractStands();
    void aTrainingStands_data();
    void aTrainingStands();
    void theFirstApprovalOfTheMentorCounts();
    void maximaFollowTheLaw();
    void roomIsCountedTodayAndOnTheBusiestDay();
    void anExclusionStands_data();
    void anExclusionStands();
    void timeLeftIsInMonthsOrDays_data();
    void timeLeftIsInMonthsOrDays();

private:
    Rulebook m_law;
};

void TestWorkplaceState::initTestCase()
{
    const auto law = test::shippedLaw();
    QVERIFY(law.has_value());
    m_law = *law;
}

void TestWorkplaceState::anAccreditationStands_data()
{
    QTest::addColumn<AccreditationStatus>("status");
    QTest::addColumn<QDate>("approved");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<Standing>("expected");
    QTest::addColumn<bool>("valid");
    using enum AccreditationStatus;
    // Today is 15 January 2027; half a year later is 15 July 2027.
    const QDate early(2025, 3, 15);
    QTest::newRow("far away") << Approved << early << QDate(2027, 7, 16) << Standing::Valid << true;
    QTest::newRow("within half a year")
        << Approved << early << QDate(2027, 7, 15) << Standing::EndsSoon << true;
    QTest::newRow("today is the last day")
        << Approved << early << QDate(2027, 1, 15) << Standing::EndsSoon << true;
    QTest::newRow("yesterday was the last day")
        << Approved << early << QDate(2027, 1, 14) << Standing::Expired << false;
    QTest::newRow("approved today")
        << Approved << QDate(2027, 1, 15) << QDate(2032, 1, 15) << Standing::Valid << true;
    QTest::newRow("approved from tomorrow")
        << Approved << QDate(2027, 1, 16) << QDate(2032, 1, 16) << Standing::NotYet << false;
    QTest::newRow("nothing known of its time")
        << Approved << QDate() << QDate() << Standing::NoEnd << true;
    QTest::newRow("requested") << Requested << QDate() << QDate() << Standing::Requested << false;
    QTest::newRow("refused") << Refused << QDate() << QDate() << Standing::Refused << false;
    QTest::newRow("lifted") << Lifted << early << QDate(2030, 1, 1) << Standing::Lifted << false;
    QTest::newRow("excluded") << Excluded << early << QDate(2030, 1, 1) << Standing::Excluded
                              << false;
}

namespace {

std::optional<QDate> known(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

void TestWorkplaceState::anAccreditationStands()
{
    QFETCH(const AccreditationStatus, status);
    QFETCH(const QDate, approved);
    QFETCH(const QDate, last);
    const Accreditation accreditation{
        .status = status, .approvedOn = known(approved), .validUntil = known(last)};
    const auto state = accreditationState(accreditation, m_law, QDate(2027, 1, 15));
    QTEST(state.standing, "expected");
    QTEST(state.isValid(), "valid");
    QCOMPARE(state.last, known(last));
}

void TestWorkplaceState::theLawsTermHoldsWhereNoEndIsRecorded()
{
    const Accreditation accreditation{.status = AccreditationStatus::Approved,
                                      .approvedOn = QDate(2022, 3, 15)};
    const auto before = accreditationState(accreditation, m_law, QDate(2027, 1, 1));
    QCOMPARE(before.last, QDate(2027, 3, 14)); // the day before the fifth anniversary
    QCOMPARE(lawfulEnd(QDate(2022, 3, 15), m_law), before.last);
    QCOMPARE(accreditationState(accreditation, m_law, *before.last).standing, Standing::EndsSoon);
    QCOMPARE(accreditationState(accreditation, m_law, before.last->addDays(1)).standing,
             Standing::Expired);
}

void TestWorkplaceState::withoutATermOfTheLawThereIsNoEnd()
{
    Rulebook law = m_law;
    law.numbers.remove(QStringLiteral("accreditation-validity-years"));
    const QDate approved(2022, 3, 15);
    const Accreditation accreditation{.status = AccreditationStatus::Approved,
                                      .approvedOn = approved};
    const auto state = accreditationState(accreditation, law, QDate(2040, 1, 1));
    QCOMPARE(state.standing, Standing::NoEnd);
    QCOMPARE(state.from, approved);
    QVERIFY(!state.last);
    QCOMPARE(accreditationState(accreditation, law, approved).standing, Standing::NoEnd);
    QCOMPARE(accreditationState(accreditation, law, approved.addDays(-1)).standing,
             Standing::NotYet);
    QVERIFY(!lawfulEnd(approved, law));
}

void TestWorkplaceState::aRequestIsDecidedWithinTheTerm()
{
    const Accreditation accreditation{.status = AccreditationStatus::Requested,
                                      .requestedOn = QDate(2027, 1, 4)};
    QCOMPARE(accreditationState(accreditation, m_law, QDate(2027, 1, 5)).decisionBy,
             QDate(2027, 1, 18));
}

void TestWorkplaceState::anExtractStands_data()
{
    QTest::addColumn<QDate>("extract");
    QTest::addColumn<ExtractStanding>("expected");
    // Good until its first anniversary, on which an agreement may still start.
    QTest::newRow("none") << QDate() << ExtractStanding::Missing;
    QTest::newRow("a month old") << QDate(2026, 12, 15) << ExtractStanding::Good;
    QTest::newRow("half a year and a day left") << QDate(2026, 7, 16) << ExtractStanding::Good;
    QTest::newRow("half a year left") << QDate(2026, 7, 15) << ExtractStanding::EndsSoon;
    QTest::newRow("a year today") << QDate(2026, 1, 15) << ExtractStanding::EndsSoon;
    QTest::newRow("a year yesterday") << QDate(2026, 1, 14) << ExtractStanding::TooOld;
}

void TestWorkplaceState::anExtractStands()
{
    QFETCH(const QDate, extract);
    const Mentor mentor{.conductExtractOn = known(extract)};
    const auto state = extractState(mentor, m_law, QDate(2027, 1, 15));
    QTEST(state.standing, "expected");
    QCOMPARE(state.last.has_value(), extract.isValid());
}

void TestWorkplaceState::aTrainingStands_data()
{
    QTest::addColumn<Mentor>("mentor");
    QTest::addColumn<QDate>("approved");
    QTest::addColumn<QString>("committee");
    QTest::addColumn<TrainingStanding>("expected");
    const Mentor none{.id = MentorId{7}};
    Mentor done = none;
    done.trainingCompletedOn = QDate(2027, 1, 15);
    Mentor planned = none;
    planned.trainingCompletedOn = QDate(2027, 1, 16);
    Mentor exempt = none;
    exempt.trainingExempt = true;
    const QString other = QStringLiteral("302");
    QTest::newRow("done today") << done << QDate(2020, 1, 1) << other << TrainingStanding::Done;
    QTest::newRow("done tomorrow")
        << planned << QDate(2020, 1, 1) << other << TrainingStanding::Overdue;
    QTest::newRow("exempt") << exempt << QDate(2020, 1, 1) << other << TrainingStanding::Exempt;
    QTest::newRow("last day of twelve months")
        << none << QDate(2026, 1, 15) << other << TrainingStanding::Due;
    QTest::newRow("the day after")
        << none << QDate(2026, 1, 14) << other << TrainingStanding::Overdue;
    QTest::newRow("last day of the six months of construction")
        << none << QDate(2026, 7, 15) << QStringLiteral("PC 124") << TrainingStanding::Due;
    QTest::newRow("the day after those")
        << none << QDate(2026, 7, 14) << QStringLiteral("PC 124") << TrainingStanding::Overdue;
    QTest::newRow("no approval known") << none << QDate() << other << TrainingStanding::Open;
}

void TestWorkplaceState::aTrainingStands()
{
    QFETCH(const Mentor, mentor);
    QFETCH(const QDate, approved);
    QFETCH(const QString, committee);
    const QList<Accreditation> accreditations{{.status = AccreditationStatus::Approved,
                                               .approvedOn = known(approved),
                                               .mentor = mentor.id}};
    QTEST(trainingState(mentor, accreditations, committee, m_law, QDate(2027, 1, 15)).standing,
          "expected");
}

void TestWorkplaceState::theFirstApprovalOfTheMentorCounts()
{
    const Mentor mentor{.id = MentorId{7}};
    const auto approved = [](QDate day, qint64 id, AccreditationStatus status) {
        return Accreditation{.status = status, .approvedOn = day, .mentor = MentorId{id}};
    };
    const QList<Accreditation> accreditations{
        approved(QDate(2026, 6, 1), 7, AccreditationStatus::Approved),
        approved(QDate(2026, 3, 1), 7, AccreditationStatus::Approved),
        approved(QDate(2024, 3, 1), 8, AccreditationStatus::Approved),
        approved(QDate(2024, 3, 1), 7, AccreditationStatus::Lifted)};
    const auto state = trainingState(mentor, accreditations, {}, m_law, QDate(2027, 1, 15));
    QCOMPARE(state.standing, TrainingStanding::Due);
    QCOMPARE(state.last, QDate(2027, 3, 1));
}

void TestWorkplaceState::maximaFollowTheLaw()
{
    const QDate day(2027, 1, 15);
    QCOMPARE(placeMaximum(6, m_law, day), 6);
    QCOMPARE(placeMaximum(1, m_law, day), 1);
    const int alone = qRound(
        m_law.numbers.value(QStringLiteral("capacity-without-employees-learners")).on(day)->value);
    QCOMPARE(placeMaximum(0, m_law, day), alone);
    QCOMPARE(placeMaximum(std::nullopt, m_law, day), std::optional<int>());
    const int highest
        = qRound(m_law.numbers.value(QStringLiteral("mentor-max-learners")).on(day)->value);
    QCOMPARE(mentorMaximum(Mentor{}, {}, m_law, day), highest);
    QCOMPARE(mentorMaximum(Mentor{.sectorMaximum = 2}, {}, m_law, day), 2);
    QCOMPARE(mentorMaximum(Mentor{.sectorMaximum = highest + 1}, {}, m_law, day), highest);
}

void TestWorkplaceState::roomIsCountedTodayAndOnTheBusiestDay()
{
    const QDate day(2027, 1, 15);
    const QList<Stay> stays{{LearnerId{1}, QDate(2026, 9, 1), QDate(2027, 1, 15)},
                            {LearnerId{2}, QDate(2026, 9, 1), QDate(2027, 1, 14)},
                            {LearnerId{3}, QDate(2027, 2, 1), std::nullopt},
                            {LearnerId{4}, QDate(2027, 2, 8), QDate(2027, 6, 30)}};
    const Room room = roomOf(3, stays, day);
    QCOMPARE(room.present, 1);
    QCOMPARE(room.free(), 2);
    QCOMPARE(room.most, 2);
    QCOMPARE(room.busiest, QDate(2027, 2, 8));
    QCOMPARE(room.freeAtBusiest(), 1);
    QCOMPARE(roomOf(1, stays, day).freeAtBusiest(), 0);
    QCOMPARE(roomOf(std::nullopt, stays, day).free(), std::optional<int>());
    QCOMPARE(roomOf(2, {}, day), (Room{.maximum = 2}));
}

void TestWorkplaceState::anExclusionStands_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<ExclusionStanding>("expected");
    using enum ExclusionStanding;
    const QDate day(2027, 1, 15);
    QTest::newRow("none") << QDate() << QDate() << None;
    QTest::newRow("from today") << day << QDate() << Now;
    QTest::newRow("from tomorrow") << day.addDays(1) << QDate() << Coming;
    QTest::newRow("until today") << QDate() << day << Now;
    QTest::newRow("until yesterday") << QDate(2026, 1, 1) << day.addDays(-1) << None;
}

void TestWorkplaceState::anExclusionStands()
{
    QFETCH(const QDate, from);
    QFETCH(const QDate, until);
    QTEST(exclusionOn(QDate(2027, 1, 15), known(from), known(until)), "expected");
}

void TestWorkplaceState::timeLeftIsInMonthsOrDays_data()
{
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("days");
    QTest::newRow("today") << QDate(2027, 1, 31) << 0 << 0;
    QTest::newRow("tomorrow") << QDate(2027, 2, 1) << 0 << 1;
    QTest::newRow("the day before a month") << QDate(2027, 2, 27) << 0 << 27;
    QTest::newRow("a short month") << QDate(2027, 2, 28) << 1 << 0;
    QTest::newRow("two months") << QDate(2027, 3, 31) << 2 << 0;
    QTest::newRow("a year") << QDate(2028, 1, 31) << 12 << 0;
}

void TestWorkplaceState::timeLeftIsInMonthsOrDays()
{
    QFETCH(const QDate, last);
    const TimeLeft left = timeLeft(QDate(2027, 1, 31), last);
    QTEST(left.months, "months");
    QTEST(left.days, "days");
}

QTEST_APPLESS_MAIN(TestWorkplaceState)
#include "tst_rules_workplacestate.moc"
