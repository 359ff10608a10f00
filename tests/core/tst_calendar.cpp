// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/calendar/schoolcalendar.h"

#include <QTest>

using namespace traject::calendar;

/// CAL-TRAINING-DAY, and the days set by hand over it.
class TestCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysAreTrainingDays_data();
    void daysAreTrainingDays();
    void trainingDaysAreCounted();
    void daysClosedByHandDoNotCount();
    void daysOpenedByHandCount_data();
    void daysOpenedByHandCount();
};

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
