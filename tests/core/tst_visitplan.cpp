// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/visitplan.h"

#include <QTest>

using namespace traject;

/// The rhythm of visits laid over agreements, and what becomes of a plan when they change.
class TestVisitPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRuleGivesADayAtTheWorkplace_data();
    void aRuleGivesADayAtTheWorkplace();
    void theDefaultRhythmCoversASchoolYear();
    void onlyTrimestersThatBeginDuringTheAgreementCount_data();
    void onlyTrimestersThatBeginDuringTheAgreementCount();
    void anAgreementOverTwoSchoolYearsHasTrimestersOfBoth();
    void twoRulesOnOneDayGiveOneVisit();
    void withoutATimetableAnyTrainingDayWillDo();
    void aDayClosedByHandMovesTheVisit();
    void anUnknownPeriodGivesNothing();
    void onlyWhatIsStillToComeIsAdded();
    void openVisitsFollowAndTheOthersStay();
    void aVisitAddedByHandDoesNotTakeAPlaceInTheRhythm();

private:
    /// At school on Monday and Tuesday, at the workplace from Wednesday to Friday.
    [[nodiscard]] static WeekSchedule schedule()
    {
        const auto slot = [](Qt::DayOfWeek day, Venue venue) {
            return ScheduleSlot{
                .day = day, .venue = venue, .fromMinute = 8 * 60, .toMinute = 16 * 60};
        };
        return {.weeks
                = {{slot(Qt::Monday, Venue::School), slot(Qt::Tuesday, Venue::School),
                    slot(Qt::Wednesday, Venue::Workplace), slot(Qt::Thursday, Venue::Workplace),
                    slot(Qt::Friday, Venue::Workplace)}}};
    }
    [[nodiscard]] static VisitPeriod agreement(QDate start, QDate end)
    {
        return {.schedule = schedule(), .start = start, .end = end};
    }
    [[nodiscard]] static QList<VisitRule> afterDays(int days)
    {
        return {{.title = QStringLiteral("Bezoek"), .unit = VisitUnit::Days, .after = days}};
    }
    [[nodiscard]] static QList<VisitRule> perTrimester(int weeks)
    {
        return {{.title = QStringLiteral("Bezoek"), .unit = VisitUnit::Trimester, .after = weeks}};
    }
    [[nodiscard]] static QList<QDate> daysOf(const QList<ProposedVisit> &visits)
    {
        QList<QDate> days;
        for (const ProposedVisit &visit : visits)
            days.append(visit.day);
        return days;
    }
    /// The visits as they lie in a caseload, with ids from 1 on.
    [[nodiscard]] static QList<Visit> stored(const QList<ProposedVisit> &proposal)
    {
        QList<Visit> visits;
        for (const VisitChange &change : planChanges({1}, {}, proposal, QDate(2026, 1, 1))) {
            visits.append(change.visit);
            visits.last().id = VisitId{visits.size()};
        }
        return visits;
    }
};

namespace {

const QDate firstDay(2026, 9, 1); // a Tuesday
const QDate lastDay(2027, 6, 30);

} // namespace

void TestVisitPlan::aRuleGivesADayAtTheWorkplace_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("day"); // invalid: none
    QTest::addColumn<QString>("reason");
    const QDate none;
    const auto row
        = [](const char *name, QDate start, QDate end, int days, QDate day, const char *reason) {
              QTest::newRow(name) << start << end << days << day << QString::fromUtf8(reason);
          };
    row("a day at the workplace stays", firstDay, lastDay, 3, QDate(2026, 9, 4), "");
    row("the first day itself may be it", QDate(2026, 9, 2), lastDay, 0, QDate(2026, 9, 2), "");
    row("school day", firstDay, lastDay, 0, QDate(2026, 9, 2), "1 september 2026 is een schooldag");
    row("Saturday: over the school days", firstDay, lastDay, 4, QDate(2026, 9, 9),
        "5 september 2026 valt in een weekend");
    row("Sunday", firstDay, lastDay, 5, QDate(2026, 9, 9), "6 september 2026 valt in een weekend");
    row("public holiday", firstDay, lastDay, 71, QDate(2026, 11, 12),
        "11 november 2026 is een feestdag (Wapenstilstand)");
    row("first day of the autumn holiday", firstDay, lastDay, 62, QDate(2026, 11, 12),
        "2 november 2026 valt in een schoolvakantie (Herfstvakantie)");
    row("in the Christmas holiday", firstDay, lastDay, 112, QDate(2027, 1, 6),
        "22 december 2026 valt in een schoolvakantie (Kerstvakantie)");
    row("last day of the agreement", QDate(2026, 9, 2), QDate(2026, 9, 4), 2, QDate(2026, 9, 4),
        "");
    row("a day after the end", QDate(2026, 9, 2), QDate(2026, 9, 4), 3, none, "");
    row("moved beyond the end", firstDay, QDate(2026, 9, 8), 4, none, "");
    row("summer holiday until the end", firstDay, QDate(2027, 8, 31), 303, none, "");
    row("over the summer holiday", QDate(2027, 6, 1), QDate(2028, 6, 30), 30, QDate(2027, 9, 1),
        "1 juli 2027 valt in een schoolvakantie (Zomervakantie)");
}

void TestVisitPlan::aRuleGivesADayAtTheWorkplace()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(int, days);
    QFETCH(QDate, day);
    QFETCH(QString, reason);
    const auto plan = visitPlan(afterDays(days), agreement(start, end));
    QCOMPARE(plan.size(), day.isValid() ? 1 : 0);
    if (!day.isValid())
        return;
    QCOMPARE(plan.first().day, day);
    QCOMPARE(plan.first().wanted, start.addDays(days));
    QCOMPARE(moveReason(plan.first()), reason);
}

void TestVisitPlan::theDefaultRhythmCoversASchoolYear()
{
    const auto plan = visitPlan(defaultVisitRules(), agreement(firstDay, lastDay));
    QStringList told;
    for (const ProposedVisit &visit : plan)
        told.append(visit.day.toString(u"d/M/yyyy ") + visit.title);
    const QStringList expected{
        QStringLiteral("4/9/2026 Eerste week"), QStringLiteral("14/10/2026 Na zes weken"),
        QStringLiteral("17/2/2027 Trimesterbezoek (trimester 2, 2026-2027)"),
        QStringLiteral("26/5/2027 Trimesterbezoek (trimester 3, 2026-2027)")};
    QCOMPARE(told, expected);
}

void TestVisitPlan::onlyTrimestersThatBeginDuringTheAgreementCount_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("count");
    // The second trimester begins on Monday 4 January 2027, the third on 12 April.
    QTest::newRow("from its first day") << QDate(2027, 1, 4) << lastDay << 1;
    QTest::newRow("from the day before") << QDate(2027, 1, 3) << lastDay << 2;
    QTest::newRow("ends on the day before") << firstDay << QDate(2027, 1, 3) << 0;
    QTest::newRow("ends before the first workday of it") << firstDay << QDate(2027, 1, 5) << 0;
    QTest::newRow("ends on the first workday of it") << firstDay << QDate(2027, 1, 6) << 1;
    QTest::newRow("in the summer holiday") << QDate(2027, 7, 1) << QDate(2027, 8, 31) << 0;
}

void TestVisitPlan::onlyTrimestersThatBeginDuringTheAgreementCount()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QTEST(static_cast<int>(visitPlan(perTrimester(0), agreement(start, end)).size()), "count");
}

void TestVisitPlan::anAgreementOverTwoSchoolYearsHasTrimestersOfBoth()
{
    const auto plan = visitPlan(perTrimester(2), agreement(firstDay, QDate(2028, 6, 30)));
    QCOMPARE(plan.size(), 5);
    QCOMPARE(plan.at(2).title, QStringLiteral("Bezoek (trimester 1, 2027-2028)"));
    QCOMPARE(plan.at(2).day, QDate(2027, 9, 15));
}

void TestVisitPlan::twoRulesOnOneDayGiveOneVisit()
{
    const QList<VisitRule> rules{
        {.title = QStringLiteral("A"), .unit = VisitUnit::Days, .after = 6}, // Monday 7 September
        {.title = QStringLiteral("B"), .unit = VisitUnit::Weeks, .after = 1}, // Tuesday
        {.title = QStringLiteral("C"), .unit = VisitUnit::Days, .after = 9},
    };
    const auto plan = visitPlan(rules, agreement(firstDay, lastDay));
    QCOMPARE(daysOf(plan), (QList<QDate>{QDate(2026, 9, 9), QDate(2026, 9, 10)}));
    QCOMPARE(plan.first().title, QStringLiteral("A"));
}

void TestVisitPlan::withoutATimetableAnyTrainingDayWillDo()
{
    VisitPeriod period = agreement(firstDay, lastDay);
    period.schedule = {};
    const auto plan = visitPlan(afterDays(4), period); // a Saturday
    QCOMPARE(daysOf(plan), QList<QDate>{QDate(2026, 9, 7)});
}

void TestVisitPlan::aDayClosedByHandMovesTheVisit()
{
    const QDate day(2026, 9, 4);
    const auto plan
        = visitPlan(afterDays(3), agreement(firstDay, lastDay), {.closed = {{day, day}}});
    QCOMPARE(daysOf(plan), QList<QDate>{QDate(2026, 9, 9)});
    QCOMPARE(moveReason(plan.first()), QStringLiteral("4 september 2026 is een sluitingsdag"));
}

void TestVisitPlan::anUnknownPeriodGivesNothing()
{
    QVERIFY(visitPlan(defaultVisitRules(), agreement({}, lastDay)).isEmpty());
    QVERIFY(visitPlan(defaultVisitRules(), agreement(firstDay, {})).isEmpty());
    QVERIFY(visitPlan(defaultVisitRules(), agreement(lastDay, firstDay)).isEmpty());
}

void TestVisitPlan::onlyWhatIsStillToComeIsAdded()
{
    const auto proposal = visitPlan(defaultVisitRules(), agreement(firstDay, lastDay));
    QCOMPARE(planChanges({1}, {}, proposal, QDate(2026, 9, 4)).size(), 4);
    const auto later = planChanges({1}, {}, proposal, QDate(2026, 9, 5));
    QCOMPARE(later.size(), 3);
    QCOMPARE(later.first().kind, VisitChangeKind::Added);
    QCOMPARE(later.first().visit.plannedOn, QDate(2026, 10, 14));
    QCOMPARE(later.first().reason, QStringLiteral("13 oktober 2026 is een schooldag"));
    QCOMPARE(later.first().visit.agreement, AgreementId{1});
}

void TestVisitPlan::openVisitsFollowAndTheOthersStay()
{
    const QDate today(2026, 8, 1);
    const auto rules = defaultVisitRules();
    const auto visits = stored(visitPlan(rules, agreement(firstDay, lastDay)));
    QCOMPARE(visits.size(), 4);
    const auto later = visitPlan(rules, agreement(QDate(2026, 9, 8), QDate(2027, 3, 31)));

    const auto changes = planChanges({1}, visits, later, today);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).kind, VisitChangeKind::Moved);
    QCOMPARE(changes.at(0).before, QDate(2026, 9, 4));
    QCOMPARE(changes.at(0).visit.id, VisitId{1});
    QCOMPARE(changes.at(0).visit.plannedOn, QDate(2026, 9, 11));
    QCOMPARE(changes.at(0).visit.proposedOn, QDate(2026, 9, 11));
    QCOMPARE(changes.at(1).kind, VisitChangeKind::Moved);
    QCOMPARE(changes.at(2).kind, VisitChangeKind::Dropped);
    QCOMPARE(changes.at(2).visit, visits.at(3));

    auto touched = visits;
    touched[0].contact = ContactId{9};
    touched[1].plannedOn = QDate(2026, 10, 16);
    touched[3].skippedReason = QStringLiteral("ziek");
    QVERIFY(planChanges({1}, touched, later, today).isEmpty());
}

void TestVisitPlan::aVisitAddedByHandDoesNotTakeAPlaceInTheRhythm()
{
    const auto proposal = visitPlan(afterDays(3), agreement(firstDay, lastDay));
    const Visit byHand{.id = {1},
                       .agreement = {1},
                       .title = proposal.first().title,
                       .plannedOn = QDate(2026, 9, 10)};
    const auto changes = planChanges({1}, {byHand}, proposal, firstDay);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().kind, VisitChangeKind::Added);
}

QTEST_APPLESS_MAIN(TestVisitPlan)
#include "tst_visitplan.moc"
