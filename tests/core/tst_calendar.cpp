// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/calendar/schoolcalendar.h"

#include <QTest>

using namespace traject::calendar;

class TestCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void easterFallsOnItsSunday_data();
    void easterFallsOnItsSunday();
    void holidaysRunFromMondayToSunday_data();
    void holidaysRunFromMondayToSunday();
    void daysAreTrainingDays_data();
    void daysAreTrainingDays();
    void yearHasTenPublicHolidays();
    void trainingDaysAreCounted();
    void daysClosedByHandDoNotCount();
    void daysOpenedByHandCount_data();
    void daysOpenedByHandCount();
};

void TestCalendar::easterFallsOnItsSunday_data()
{
    QTest::addColumn<QDate>("easter");
    for (const QDate &easter :
         {QDate(1818, 3, 22), QDate(2019, 4, 21), QDate(2024, 3, 31), QDate(2025, 4, 20),
          QDate(2026, 4, 5), QDate(2027, 3, 28), QDate(2028, 4, 16), QDate(2038, 4, 25)})
        QTest::newRow(qPrintable(easter.toString(Qt::ISODate))) << easter;
}

void TestCalendar::easterFallsOnItsSunday()
{
    QFETCH(QDate, easter);
    QCOMPARE(easterSunday(easter.year()), easter);
}

void TestCalendar::holidaysRunFromMondayToSunday_data()
{
    QTest::addColumn<Period>("found");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto add = [](const char *name, const Period &found, QDate first, QDate last) {
        QTest::addRow("%s %d", name, first.year()) << found << first << last;
    };
    // All Saints on a Saturday, on a Sunday and on a Monday.
    add("autumn", autumnHoliday(2025), {2025, 10, 27}, {2025, 11, 2});
    add("autumn", autumnHoliday(2026), {2026, 11, 2}, {2026, 11, 8});
    add("autumn", autumnHoliday(2027), {2027, 11, 1}, {2027, 11, 7});
    // 25 December on a Friday, a Saturday, a Sunday and a Monday.
    add("Christmas", christmasHoliday(2026), {2026, 12, 21}, {2027, 1, 3});
    add("Christmas", christmasHoliday(2021), {2021, 12, 27}, {2022, 1, 9});
    add("Christmas", christmasHoliday(2022), {2022, 12, 26}, {2023, 1, 8});
    add("Christmas", christmasHoliday(2023), {2023, 12, 25}, {2024, 1, 7});
    add("carnival", carnivalHoliday(2026), {2026, 2, 16}, {2026, 2, 22});
    add("carnival", carnivalHoliday(2027), {2027, 2, 8}, {2027, 2, 14});
    // Easter in March, up to 15 April, and later.
    add("Easter", easterHoliday(2024), {2024, 4, 1}, {2024, 4, 14});
    add("Easter", easterHoliday(2027), {2027, 3, 29}, {2027, 4, 11});
    add("Easter", easterHoliday(2026), {2026, 4, 6}, {2026, 4, 19});
    add("Easter", easterHoliday(2017), {2017, 4, 3}, {2017, 4, 16}); // on 16 April
    add("Easter", easterHoliday(2001), {2001, 4, 2}, {2001, 4, 15}); // on 15 April
    add("Easter", easterHoliday(2025), {2025, 4, 7}, {2025, 4, 20});
}

void TestCalendar::holidaysRunFromMondayToSunday()
{
    QFETCH(Period, found);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QCOMPARE(found.first, first);
    QCOMPARE(found.last, last);
    QVERIFY(found.contains(first) && found.contains(last));
    QVERIFY(!found.contains(first.addDays(-1)) && !found.contains(last.addDays(1)));
}

void TestCalendar::daysAreTrainingDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("training");
    const auto add = [](const char *name, QDate day, bool training) {
        QTest::newRow(name) << day << training;
    };
    add("last day of the summer", {2026, 8, 31}, false);
    add("first day of the school year", {2026, 9, 1}, true);
    add("Saturday", {2026, 9, 5}, false);
    add("Friday before the autumn holiday", {2026, 10, 30}, true);
    add("first day of the autumn holiday", {2026, 11, 2}, false);
    add("last working day of the autumn holiday", {2026, 11, 6}, false);
    add("Monday after the autumn holiday", {2026, 11, 9}, true);
    add("11 November", {2026, 11, 11}, false);
    add("Friday before Christmas", {2026, 12, 18}, true);
    add("1 January", {2027, 1, 1}, false);
    add("January within the Christmas holiday", {2022, 1, 7}, false);
    add("Monday after the Christmas holiday", {2027, 1, 4}, true);
    add("carnival", {2027, 2, 12}, false);
    add("Monday after carnival", {2027, 2, 15}, true);
    add("Easter Monday after the holiday", {2025, 4, 21}, false);
    add("the day after that", {2025, 4, 22}, true);
    add("1 May", {2026, 5, 1}, false);
    add("day before Ascension", {2026, 5, 13}, true);
    add("Ascension Day", {2026, 5, 14}, false);
    add("Friday after Ascension", {2026, 5, 15}, false);
    add("Whit Monday", {2026, 5, 25}, false);
    add("day after Whit Monday", {2026, 5, 26}, true);
    add("last day of June", {2026, 6, 30}, true);
    add("first day of the summer", {2026, 7, 1}, false);
}

void TestCalendar::daysAreTrainingDays()
{
    QFETCH(QDate, day);
    QFETCH(bool, training);
    QCOMPARE(isTrainingDay(day), training);
}

void TestCalendar::yearHasTenPublicHolidays()
{
    QStringList days;
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        if (isPublicHoliday(day))
            days.append(day.toString(u"MM-dd"));
    }
    const QStringList expected{"01-01", "04-06", "05-01", "05-14", "05-25",
                               "07-21", "08-15", "11-01", "11-11", "12-25"};
    QCOMPARE(days, expected);
}

void TestCalendar::trainingDaysAreCounted()
{
    QCOMPARE(trainingDay(QDate(2026, 9, 1), 1), QDate(2026, 9, 1));
    QCOMPARE(trainingDay(QDate(2026, 8, 1), 1), QDate(2026, 9, 1));
    QCOMPARE(trainingDay(QDate(2026, 9, 1), 20), QDate(2026, 9, 28));
    QCOMPARE(trainingDay(QDate(2026, 10, 12), 20), QDate(2026, 11, 16));
}

void TestCalendar::daysClosedByHandDoNotCount()
{
    const SetByHand closed{.closed = {{QDate(2026, 9, 14), QDate(2026, 9, 14)},
                                      {QDate(2026, 9, 28), QDate(2026, 9, 29)}},
                           .open = {}};
    QVERIFY(!isTrainingDay(QDate(2026, 9, 14), closed));
    QVERIFY(isTrainingDay(QDate(2026, 9, 15), closed));
    QCOMPARE(trainingDay(QDate(2026, 9, 1), 20, closed), QDate(2026, 10, 1));
}

void TestCalendar::daysOpenedByHandCount_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("training");
    const auto add = [](const char *name, QDate day, bool training) {
        QTest::newRow(name) << day << training;
    };
    add("school holiday before the opened days", {2026, 8, 23}, false);
    add("first opened day", {2026, 8, 24}, true);
    add("Friday", {2026, 8, 28}, true);
    add("Saturday", {2026, 8, 29}, false);
    add("day that is opened and closed", {2026, 8, 31}, false);
    add("opened bridge day", {2027, 5, 7}, true);
    add("opened public holiday", {2027, 5, 6}, false);
}

void TestCalendar::daysOpenedByHandCount()
{
    QFETCH(QDate, day);
    QFETCH(bool, training);
    const SetByHand setByHand{
        .closed = {{QDate(2026, 8, 31), QDate(2026, 8, 31)}},
        .open = {{QDate(2026, 8, 24), QDate(2026, 8, 31)}, {QDate(2027, 5, 6), QDate(2027, 5, 7)}}};
    QCOMPARE(isTrainingDay(day, setByHand), training);
}

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
