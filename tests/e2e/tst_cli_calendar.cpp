// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/e2e/clirun.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace traject::test;

namespace {

Run calendarOf(const QString &schoolYear, const QStringList &more = {QStringLiteral("--json")})
{
    return run(QStringList{QStringLiteral("calendar"), QStringLiteral("--school-year"), schoolYear}
               + more);
}

/// Each object of a list as its values for these keys, with spaces between.
QStringList rows(const QJsonValue &list, const QStringList &keys)
{
    QStringList result;
    for (const QJsonValue &entry : list.toArray()) {
        QStringList words;
        for (const QString &key : keys)
            words.append(entry.toObject().value(key).toString());
        result.append(words.join(u' '));
    }
    return result;
}

QStringList holidaysIn(const QJsonObject &calendar)
{
    return rows(calendar.value(QStringLiteral("holidays")),
                {QStringLiteral("date"), QStringLiteral("name")});
}

QStringList schoolHolidaysIn(const QJsonObject &calendar)
{
    return rows(calendar.value(QStringLiteral("schoolHolidays")),
                {QStringLiteral("first"), QStringLiteral("last"), QStringLiteral("name")});
}

} // namespace

/// The commands that the calendar has on the command line.
class TestCliCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSchoolYearIsListed();
    void theBoundsOfTheCalendarAreListed_data();
    void theBoundsOfTheCalendarAreListed();
    void aMalformedSchoolYearIsAUsageError_data();
    void aMalformedSchoolYearIsAUsageError();
    void withoutJsonTheListIsForPeople();
    void theDaysOfALearnerStayInsideTheAgreementAndTheSchoolYear();
    void eachDayOfALearnerSaysWhat();
    void aDraftWithoutStartIsRefused();
    void aMissingDraftIsRefused();
};

void TestCliCalendar::aSchoolYearIsListed()
{
    const Run result = calendarOf(QStringLiteral("2026-2027"));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(holidaysIn(result.json()),
             (QStringList{"2026-11-01 Allerheiligen", "2026-11-11 Wapenstilstand",
                          "2026-12-25 Kerstmis", "2027-01-01 Nieuwjaar", "2027-03-29 Paasmaandag",
                          "2027-05-01 Dag van de Arbeid", "2027-05-06 O.L.H.-Hemelvaart",
                          "2027-05-17 Pinkstermaandag", "2027-07-21 Nationale feestdag",
                          "2027-08-15 O.L.V.-Hemelvaart"}));
    QCOMPARE(
        schoolHolidaysIn(result.json()),
        (QStringList{"2026-11-02 2026-11-08 Herfstvakantie", "2026-12-21 2027-01-03 Kerstvakantie",
                     "2027-02-08 2027-02-14 Krokusvakantie", "2027-03-29 2027-04-11 Paasvakantie",
                     "2027-07-01 2027-08-31 Zomervakantie"}));
    QVERIFY(!result.json().contains(QStringLiteral("days")));
}

void TestCliCalendar::theBoundsOfTheCalendarAreListed_data()
{
    QTest::addColumn<QString>("schoolYear");
    QTest::addColumn<QString>("autumn");
    QTest::newRow("first") << QStringLiteral("2015-2016")
                           << QStringLiteral("2015-11-02 2015-11-08 Herfstvakantie");
    QTest::newRow("last") << QStringLiteral("2060-2061")
                          << QStringLiteral("2060-11-01 2060-11-07 Herfstvakantie");
}

void TestCliCalendar::theBoundsOfTheCalendarAreListed()
{
    QFETCH(QString, schoolYear);
    QFETCH(QString, autumn);
    const Run result = calendarOf(schoolYear);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(holidaysIn(result.json()).size(), 10);
    QCOMPARE(schoolHolidaysIn(result.json()).size(), 5);
    QCOMPARE(schoolHolidaysIn(result.json()).constFirst(), autumn);
}

void TestCliCalendar::aMalformedSchoolYearIsAUsageError_data()
{
    QTest::addColumn<QString>("found");
    for (const char *found : {"2026-2028", "2026-2026", "2026", "abc", "", "2026/2027", "2014-2015",
                              "2061-2062", "20260-20261"})
        QTest::newRow(found) << QString::fromLatin1(found);
}

void TestCliCalendar::aMalformedSchoolYearIsAUsageError()
{
    QFETCH(QString, found);
    const Run result = calendarOf(found);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains('"' + found.toUtf8() + '"'));
    QVERIFY(result.err.contains("2015-2016"));
    QVERIFY(result.err.contains("2060-2061"));
}

void TestCliCalendar::withoutJsonTheListIsForPeople()
{
    const Run result = calendarOf(QStringLiteral("2026-2027"), {});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains("zondag 1 november 2026: Allerheiligen"));
    QVERIFY(result.err.contains("maandag 21 december 2026"));
    QVERIFY(result.err.contains("183"));
}

void TestCliCalendar::theDaysOfALearnerStayInsideTheAgreementAndTheSchoolYear()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("long.json"));
    QJsonObject draft = draftObject(QStringLiteral("oao-minor.json"));
    QJsonObject agreement = draft.value(QStringLiteral("agreement")).toObject();
    agreement.insert(QStringLiteral("start"), QStringLiteral("2026-10-05"));
    agreement.insert(QStringLiteral("end"), QStringLiteral("2028-06-30"));
    draft.insert(QStringLiteral("agreement"), agreement);
    write(file, QJsonDocument(draft).toJson());
    const auto datesIn = [&file](const char *schoolYear) {
        const Run result = calendarOf(QString::fromLatin1(schoolYear),
                                      {QStringLiteral("--draft"), file, QStringLiteral("--json")});
        return rows(result.json().value(QStringLiteral("days")), {QStringLiteral("date")});
    };
    const QStringList first = datesIn("2026-2027");
    QCOMPARE(first.constFirst(), QStringLiteral("2026-10-05"));
    QCOMPARE(first.constLast(), QStringLiteral("2027-08-31"));
    QCOMPARE(first.size(), QDate(2026, 10, 5).daysTo(QDate(2027, 9, 1)));
    QCOMPARE(datesIn("2027-2028").constFirst(), QStringLiteral("2027-09-01"));
    QCOMPARE(datesIn("2027-2028").constLast(), QStringLiteral("2028-06-30"));
    QCOMPARE(datesIn("2028-2029"), QStringList());
    QCOMPARE(datesIn("2025-2026"), QStringList());
}

void TestCliCalendar::eachDayOfALearnerSaysWhat()
{
    const Run result
        = calendarOf(QStringLiteral("2026-2027"),
                     {QStringLiteral("--draft"), data(QStringLiteral("drafts/oao-minor.json")),
                      QStringLiteral("--json")});
    QCOMPARE(result.exitCode, 0);
    const QStringList days
        = rows(result.json().value(QStringLiteral("days")),
               {QStringLiteral("date"), QStringLiteral("what"), QStringLiteral("name")});
    const qsizetype from = days.indexOf(QStringLiteral("2026-11-01 holiday Allerheiligen"));
    QVERIFY(from >= 0);
    QCOMPARE(days.at(from + 1), QStringLiteral("2026-11-02 schoolHoliday Herfstvakantie"));
    QCOMPARE(days.at(from + 7), QStringLiteral("2026-11-08 schoolHoliday Herfstvakantie"));
    QCOMPARE(days.mid(from + 8, 7),
             (QStringList{"2026-11-09 workplace ", "2026-11-10 workplace ",
                          "2026-11-11 holiday Wapenstilstand", "2026-11-12 school ",
                          "2026-11-13 school ", "2026-11-14 none ", "2026-11-15 none "}));
}

void TestCliCalendar::aDraftWithoutStartIsRefused()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("without.json"));
    QJsonObject draft = draftObject(QStringLiteral("oao-minor.json"));
    QJsonObject agreement = draft.value(QStringLiteral("agreement")).toObject();
    agreement.remove(QStringLiteral("start"));
    draft.insert(QStringLiteral("agreement"), agreement);
    write(file, QJsonDocument(draft).toJson());
    const Run result = calendarOf(QStringLiteral("2026-2027"),
                                  {QStringLiteral("--draft"), file, QStringLiteral("--json")});
    QCOMPARE(result.exitCode, 4);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains("/agreement/start"));
}

void TestCliCalendar::aMissingDraftIsRefused()
{
    const Run result = calendarOf(QStringLiteral("2026-2027"),
                                  {QStringLiteral("--draft"), QStringLiteral("/none.json")});
    QCOMPARE(result.exitCode, 4);
}

QTEST_APPLESS_MAIN(TestCliCalendar)
#include "tst_cli_calendar.moc"
