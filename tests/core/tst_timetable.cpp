// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/timetable.h"

#include <QTest>

using namespace traject;
using calendar::SetByHand;

namespace {

constexpr Venue work = Venue::Workplace;
constexpr Venue school = Venue::School;

ScheduleSlot hourOn(Qt::DayOfWeek day, Venue venue, int fromHour = 8)
{
    return {
        .day = day, .venue = venue, .fromMinute = fromHour * 60, .toMinute = (fromHour + 1) * 60};
}

/// Monday at school, Tuesday at both, Wednesday and Saturday at the workplace.
WeekSchedule oneWeek()
{
    return {.weeks = {{hourOn(Qt::Monday, school), hourOn(Qt::Tuesday, school),
                       hourOn(Qt::Tuesday, work, 13), hourOn(Qt::Wednesday, work),
                       hourOn(Qt::Saturday, work)}}};
}

} // namespace

class TestTimetable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void patternsRepeatInTurnAndRest();
    void eachDayHasItsPlanOrItsReason_data();
    void eachDayHasItsPlanOrItsReason();
    void aPeriodKeepsTheTurnOfTheAgreement();
    void daysSetByHandStandOverTheCalendar();
    void slotsThatEndBeforeTheyBeginPlanNothing();
    void plannedDaysAreTheActiveLearnerDays();
};

void TestTimetable::patternsRepeatInTurnAndRest()
{
    const WeekPattern first{hourOn(Qt::Monday, work), hourOn(Qt::Friday, work)};
    const WeekPattern second{hourOn(Qt::Monday, school)};
    // From a Wednesday: the first week counts from its Monday; 2 to 8 November is a holiday.
    const QList<PlannedDay> expected{{QDate(2026, 10, 16), 0}, {QDate(2026, 10, 19), 1},
                                     {QDate(2026, 10, 26), 0}, {QDate(2026, 10, 30), 0},
                                     {QDate(2026, 11, 9), 0},  {QDate(2026, 11, 13), 0},
                                     {QDate(2026, 11, 16), 1}};
    const WeekSchedule schedule{.weeks = {first, second}};
    QCOMPARE(plannedDays(schedule, QDate(2026, 10, 14), QDate(2026, 11, 22)), expected);
    QVERIFY(plannedDays({}, QDate(2026, 10, 14), QDate(2026, 11, 22)).isEmpty());
    QVERIFY(plannedDays(schedule, QDate(2026, 10, 14), QDate(2026, 10, 13)).isEmpty());
}

void TestTimetable::eachDayHasItsPlanOrItsReason_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<DayPlan>("plan");
    QTest::addColumn<QString>("holiday");
    const auto add = [](const char *name, QDate date, DayPlan plan, const char *holiday = "") {
        QTest::newRow(name) << date << plan << QString::fromLatin1(holiday);
    };
    add("school", {2026, 9, 7}, DayPlan::School);
    add("both", {2026, 9, 8}, DayPlan::Both);
    add("workplace", {2026, 9, 9}, DayPlan::Workplace);
    add("working day without slots", {2026, 9, 10}, DayPlan::NotPlanned);
    add("planned Saturday", {2026, 9, 12}, DayPlan::Workplace);
    add("Sunday", {2026, 9, 13}, DayPlan::NotPlanned);
    add("Sunday that is a public holiday", {2026, 11, 1}, DayPlan::PublicHoliday, "Allerheiligen");
    add("first day of the autumn holiday", {2026, 11, 2}, DayPlan::SchoolHoliday, "Herfstvakantie");
    add("its Sunday", {2026, 11, 8}, DayPlan::SchoolHoliday, "Herfstvakantie");
    add("the Monday after", {2026, 11, 9}, DayPlan::School);
    add("public holiday on a planned day", {2026, 11, 11}, DayPlan::PublicHoliday,
        "Wapenstilstand");
    add("public holiday in a school holiday", {2026, 12, 25}, DayPlan::PublicHoliday, "Kerstmis");
    add("Friday after Ascension Day", {2027, 5, 7}, DayPlan::SchoolHoliday,
        "Hemelvaart en brugdag");
}

void TestTimetable::eachDayHasItsPlanOrItsReason()
{
    QFETCH(QDate, date);
    QFETCH(DayPlan, plan);
    QFETCH(QString, holiday);
    const QList<LearnerDay> days = learnerDays(oneWeek(), QDate(2026, 9, 1), {date, date});
    QCOMPARE(days.size(), 1);
    QCOMPARE(days.at(0).date, date);
    QCOMPARE(days.at(0).plan, plan);
    QCOMPARE(days.at(0).holiday, holiday);
}

void TestTimetable::aPeriodKeepsTheTurnOfTheAgreement()
{
    const WeekSchedule schedule{.weeks
                                = {{hourOn(Qt::Monday, work)}, {hourOn(Qt::Monday, school)}, {}}};
    const auto days = learnerDays(schedule, QDate(2026, 9, 2), // a Wednesday of the first week
                                  {QDate(2026, 9, 7), QDate(2026, 9, 21)});
    QCOMPARE(days.size(), 15);
    QCOMPARE(days.at(0), (LearnerDay{QDate(2026, 9, 7), 1, DayPlan::School, {}}));
    QCOMPARE(days.at(7), (LearnerDay{QDate(2026, 9, 14), 2, DayPlan::NotPlanned, {}}));
    QCOMPARE(days.at(14), (LearnerDay{QDate(2026, 9, 21), 0, DayPlan::Workplace, {}}));
}

void TestTimetable::daysSetByHandStandOverTheCalendar()
{
    const SetByHand setByHand{.closed = {{QDate(2026, 10, 12), QDate(2026, 10, 12)},
                                         {QDate(2026, 11, 4), QDate(2026, 11, 4)},
                                         {QDate(2026, 11, 11), QDate(2026, 11, 11)}},
                              .open = {{QDate(2026, 11, 2), QDate(2026, 11, 4)},
                                       {QDate(2026, 12, 25), QDate(2026, 12, 26)}}};
    const auto planOn = [&](QDate date) {
        return learnerDays(oneWeek(), QDate(2026, 9, 1), {date, date}, setByHand).at(0).plan;
    };
    QCOMPARE(planOn({2026, 10, 12}), DayPlan::Closed);
    QCOMPARE(planOn({2026, 10, 13}), DayPlan::Both);
    QCOMPARE(planOn({2026, 11, 2}), DayPlan::School);
    QCOMPARE(planOn({2026, 11, 4}), DayPlan::Closed); // opened, and closed again
    QCOMPARE(planOn({2026, 11, 5}), DayPlan::SchoolHoliday);
    QCOMPARE(planOn({2026, 11, 11}), DayPlan::PublicHoliday);
    QCOMPARE(planOn({2026, 12, 25}), DayPlan::PublicHoliday); // never opened
    QCOMPARE(planOn({2026, 12, 26}), DayPlan::Workplace); // a planned Saturday

    const QList<PlannedDay> planned
        = plannedDays(oneWeek(), QDate(2026, 10, 12), QDate(2026, 11, 9), setByHand);
    const auto holds = [&planned](QDate date) { return planned.contains(PlannedDay{date, 0}); };
    QVERIFY(!holds({2026, 10, 12}));
    QVERIFY(holds({2026, 11, 2}) && holds({2026, 11, 3}));
    QVERIFY(!holds({2026, 11, 4}));
}

void TestTimetable::slotsThatEndBeforeTheyBeginPlanNothing()
{
    ScheduleSlot backwards = hourOn(Qt::Monday, work);
    std::swap(backwards.fromMinute, backwards.toMinute);
    const auto days = learnerDays({.weeks = {{backwards}}}, QDate(2026, 9, 7),
                                  {QDate(2026, 9, 7), QDate(2026, 9, 7)});
    QCOMPARE(days.at(0).plan, DayPlan::NotPlanned);
}

void TestTimetable::plannedDaysAreTheActiveLearnerDays()
{
    const WeekSchedule schedule{.weeks = {oneWeek().weeks.at(0), {hourOn(Qt::Thursday, school)}}};
    const QDate start(2026, 9, 2);
    const QDate end(2027, 8, 31);
    QList<PlannedDay> active;
    for (const LearnerDay &day : learnerDays(schedule, start, {start, end})) {
        QCOMPARE(day.holiday.isEmpty(),
                 day.plan != DayPlan::PublicHoliday && day.plan != DayPlan::SchoolHoliday);
        if (day.plan == DayPlan::School || day.plan == DayPlan::Workplace
            || day.plan == DayPlan::Both)
            active.append({day.date, day.week});
    }
    QVERIFY(active.size() > 80);
    QCOMPARE(active, plannedDays(schedule, start, end));
}

QTEST_APPLESS_MAIN(TestTimetable)
#include "tst_timetable.moc"
