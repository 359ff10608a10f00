// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/calendar/schoolcalendar.h"

#include <QTest>

using namespace traject::calendar;

namespace {

QString text(const Period &period)
{
    return period.first.toString(Qt::ISODate) + u'/' + period.last.toString(Qt::ISODate);
}

QStringList texts(const QList<SchoolHoliday> &holidays)
{
    QStringList result;
    for (const SchoolHoliday &holiday : holidays)
        result.append(holiday.name + u' ' + text(holiday.period));
    return result;
}

/// Lets `judge` see every day from 1 January of the first to 31 December of the last calendar year
/// that the program offers.
template <typename Judge>
void eachDay(Judge judge)
{
    for (QDate day(firstSchoolYear, 1, 1); day.year() <= lastSchoolYear; day = day.addDays(1))
        judge(day);
}

} // namespace

/// CAL-HOLIDAYS and CAL-SCHOOL: tables of known dates at every boundary, and properties
/// that hold over all the years that the program offers.
class TestCalendarHolidays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void easterIsWhereItIsKnownToBe();
    void weeksOfHolidayAreWhereTheyAreKnownToBe_data();
    void weeksOfHolidayAreWhereTheyAreKnownToBe();
    void singleDaysOffAreListedOnce_data();
    void singleDaysOffAreListedOnce();
    void publicHolidaysHaveTheirNamesInOrder_data();
    void publicHolidaysHaveTheirNamesInOrder();
    void everyDayAgreesWithTheLists();
    void everyYearHasTenPublicHolidays();
    void holidaysOfASchoolYearStandInOrderWithoutOverlap();
    void termsCoverAllTrainingDays();
    void trainingDaysOfEachSchoolYearAreAsCounted();
    void schoolYearsAreReadFromText_data();
    void schoolYearsAreReadFromText();
};

void TestCalendarHolidays::easterIsWhereItIsKnownToBe()
{
    const QStringList known{"04-05", "03-27", "04-16", "04-01", "04-21", "04-12", "04-04", "04-17",
                            "04-09", "03-31", "04-20", "04-05", "03-28", "04-16", "04-01", "04-21",
                            "04-13", "03-28", "04-17", "04-09", "03-25", "04-13", "04-05", "04-25",
                            "04-10", "04-01", "04-21", "04-06", "03-29", "04-17", "04-09", "03-25",
                            "04-14", "04-05", "04-18", "04-10", "04-02", "04-21", "04-06", "03-29",
                            "04-18", "04-02", "04-22", "04-14", "03-30", "04-18"};
    QCOMPARE(known.size(), lastSchoolYear - firstSchoolYear + 1);
    for (int i = 0; i < known.size(); ++i) {
        const QDate easter = easterSunday(firstSchoolYear + i);
        QCOMPARE(easter.toString(u"MM-dd"), known.at(i));
        QCOMPARE(easter.dayOfWeek(), int(Qt::Sunday));
    }
    QCOMPARE(easterSunday(1818), QDate(1818, 3, 22)); // the earliest that there is
    QCOMPARE(easterSunday(2001), QDate(2001, 4, 15));
}

void TestCalendarHolidays::weeksOfHolidayAreWhereTheyAreKnownToBe_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("known"); // autumn, Christmas, carnival, Easter
    const auto add = [](const char *name, int year, const char *known) {
        QTest::newRow(name) << year << QString::fromLatin1(known);
    };
    add("1 November on a Sunday, Easter in March", 2015,
        "2015-11-02/2015-11-08 2015-12-21/2016-01-03 2016-02-08/2016-02-14 2016-03-28/2016-04-10");
    add("25 December on a Sunday, Easter on 16 April", 2016,
        "2016-10-31/2016-11-06 2016-12-26/2017-01-08 2017-02-27/2017-03-05 2017-04-03/2017-04-16");
    add("25 December on a Monday, Easter on 1 April", 2017,
        "2017-10-30/2017-11-05 2017-12-25/2018-01-07 2018-02-12/2018-02-18 2018-04-02/2018-04-15");
    add("1 November on a Sunday again, 25 December on a Friday", 2020,
        "2020-11-02/2020-11-08 2020-12-21/2021-01-03 2021-02-15/2021-02-21 2021-04-05/2021-04-18");
    add("1 November on a Monday, 25 December on a Saturday", 2021,
        "2021-11-01/2021-11-07 2021-12-27/2022-01-09 2022-02-28/2022-03-06 2022-04-04/2022-04-17");
    add("Easter on 31 March", 2023,
        "2023-10-30/2023-11-05 2023-12-25/2024-01-07 2024-02-12/2024-02-18 2024-04-01/2024-04-14");
    add("1 November on a Saturday", 2025,
        "2025-10-27/2025-11-02 2025-12-22/2026-01-04 2026-02-16/2026-02-22 2026-04-06/2026-04-19");
    add("the example of the rulebook", 2026,
        "2026-11-02/2026-11-08 2026-12-21/2027-01-03 2027-02-08/2027-02-14 2027-03-29/2027-04-11");
    add("the earliest Easter of these years, 25 March", 2034,
        "2034-10-30/2034-11-05 2034-12-25/2035-01-07 2035-02-05/2035-02-11 2035-03-26/2035-04-08");
    add("the latest Easter, 25 April", 2037,
        "2037-11-02/2037-11-08 2037-12-21/2038-01-03 2038-03-08/2038-03-14 2038-04-12/2038-04-25");
    add("Easter on 14 April", 2046,
        "2046-10-29/2046-11-04 2046-12-24/2047-01-06 2047-02-25/2047-03-03 2047-04-01/2047-04-14");
    add("leap year", 2059,
        "2059-10-27/2059-11-02 2059-12-22/2060-01-04 2060-03-01/2060-03-07 2060-04-05/2060-04-18");
    add("the last school year", 2060,
        "2060-11-01/2060-11-07 2060-12-27/2061-01-09 2061-02-21/2061-02-27 2061-04-04/2061-04-17");
    add("Easter on 15 April", 2000,
        "2000-10-30/2000-11-05 2000-12-25/2001-01-07 2001-02-26/2001-03-04 2001-04-02/2001-04-15");
    add("the earliest Easter there is, 22 March", 1817,
        "1817-10-27/1817-11-02 1817-12-22/1818-01-04 1818-02-02/1818-02-08 1818-03-23/1818-04-05");
}

void TestCalendarHolidays::weeksOfHolidayAreWhereTheyAreKnownToBe()
{
    QFETCH(int, year);
    QFETCH(QString, known);
    QList<SchoolHoliday> weeks = schoolHolidays(year);
    weeks.removeIf([](const SchoolHoliday &holiday) { return !holiday.lastsAWeek(); });
    const QStringList names{QStringLiteral("Herfstvakantie"), QStringLiteral("Kerstvakantie"),
                            QStringLiteral("Krokusvakantie"), QStringLiteral("Paasvakantie")};
    QStringList expected;
    const QStringList periods = known.split(u' ');
    for (int i = 0; i < names.size(); ++i)
        expected.append(names.at(i) + u' ' + periods.at(i));
    expected.append(QStringLiteral("Zomervakantie %1-07-01/%1-08-31").arg(year + 1));
    QCOMPARE(texts(weeks), expected);
    QCOMPARE(text(autumnHoliday(year)), periods.at(0));
    QCOMPARE(text(christmasHoliday(year)), periods.at(1));
    QCOMPARE(text(carnivalHoliday(year + 1)), periods.at(2));
    QCOMPARE(text(easterHoliday(year + 1)), periods.at(3));
}

void TestCalendarHolidays::singleDaysOffAreListedOnce_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QStringList>("known");
    QTest::newRow("Easter Monday in the holiday, after Easter in March")
        << 2026
        << QStringList{"Wapenstilstand 2026-11-11/2026-11-11",
                       "Dag van de Arbeid 2027-05-01/2027-05-01",
                       "Hemelvaart en brugdag 2027-05-06/2027-05-07",
                       "Pinkstermaandag 2027-05-17/2027-05-17"};
    QTest::newRow("Easter Monday after the holiday")
        << 2024
        << QStringList{"Wapenstilstand 2024-11-11/2024-11-11", "Paasmaandag 2025-04-21/2025-04-21",
                       "Dag van de Arbeid 2025-05-01/2025-05-01",
                       "Hemelvaart en brugdag 2025-05-29/2025-05-30",
                       "Pinkstermaandag 2025-06-09/2025-06-09"};
    QTest::newRow("1 May is Ascension Day")
        << 2007
        << QStringList{"Wapenstilstand 2007-11-11/2007-11-11",
                       "Hemelvaart en brugdag 2008-05-01/2008-05-02",
                       "Pinkstermaandag 2008-05-12/2008-05-12"};
    QTest::newRow("1 May is the Friday after Ascension Day")
        << 1817
        << QStringList{"Wapenstilstand 1817-11-11/1817-11-11",
                       "Hemelvaart en brugdag 1818-04-30/1818-05-01",
                       "Pinkstermaandag 1818-05-11/1818-05-11"};
}

void TestCalendarHolidays::singleDaysOffAreListedOnce()
{
    QFETCH(int, year);
    QFETCH(QStringList, known);
    QList<SchoolHoliday> days = schoolHolidays(year);
    days.removeIf([](const SchoolHoliday &holiday) { return holiday.lastsAWeek(); });
    QCOMPARE(texts(days), known);
}

void TestCalendarHolidays::publicHolidaysHaveTheirNamesInOrder_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QStringList>("known");
    QTest::newRow("ordinary year")
        << 2026 << QStringList{"01-01 Nieuwjaar",         "04-06 Paasmaandag",
                               "05-01 Dag van de Arbeid", "05-14 O.L.H.-Hemelvaart",
                               "05-25 Pinkstermaandag",   "07-21 Nationale feestdag",
                               "08-15 O.L.V.-Hemelvaart", "11-01 Allerheiligen",
                               "11-11 Wapenstilstand",    "12-25 Kerstmis"};
    QTest::newRow("Ascension Day before 1 May")
        << 1818 << QStringList{"01-01 Nieuwjaar",         "03-23 Paasmaandag",
                               "04-30 O.L.H.-Hemelvaart", "05-01 Dag van de Arbeid",
                               "05-11 Pinkstermaandag",   "07-21 Nationale feestdag",
                               "08-15 O.L.V.-Hemelvaart", "11-01 Allerheiligen",
                               "11-11 Wapenstilstand",    "12-25 Kerstmis"};
}

void TestCalendarHolidays::publicHolidaysHaveTheirNamesInOrder()
{
    QFETCH(int, year);
    QFETCH(QStringList, known);
    QStringList found;
    for (const PublicHoliday &holiday : publicHolidays(year))
        found.append(holiday.date.toString(u"MM-dd ") + holiday.name);
    QCOMPARE(found, known);
}

void TestCalendarHolidays::everyDayAgreesWithTheLists()
{
    QHash<QDate, QString> publicNames;
    QHash<QDate, QString> schoolNames;
    for (int year = firstSchoolYear - 1; year <= lastSchoolYear; ++year) {
        for (const PublicHoliday &holiday : publicHolidays(year))
            publicNames.insert(holiday.date, holiday.name);
        for (const SchoolHoliday &holiday : schoolHolidays(year)) {
            for (QDate day = holiday.period.first; day <= holiday.period.last; day = day.addDays(1))
                schoolNames.insert(day, holiday.name);
        }
    }
    QStringList differences;
    eachDay([&](QDate day) {
        if (publicHolidayName(day) != publicNames.value(day)
            || isPublicHoliday(day) != publicNames.contains(day)
            || schoolHolidayName(day) != schoolNames.value(day)
            || isSchoolHoliday(day) != schoolNames.contains(day))
            differences.append(day.toString(Qt::ISODate));
    });
    QCOMPARE(differences, QStringList());
}

void TestCalendarHolidays::everyYearHasTenPublicHolidays()
{
    QHash<int, int> counts;
    eachDay([&](QDate day) { counts[day.year()] += isPublicHoliday(day) ? 1 : 0; });
    QCOMPARE(counts.size(), lastSchoolYear - firstSchoolYear + 1);
    for (const int count : counts)
        QCOMPARE(count, 10);
}

void TestCalendarHolidays::holidaysOfASchoolYearStandInOrderWithoutOverlap()
{
    for (int year = firstSchoolYear; year <= lastSchoolYear; ++year) {
        QDate free = schoolYear(year).first; // the first day after the holiday before
        for (const SchoolHoliday &holiday : schoolHolidays(year)) {
            QVERIFY2(holiday.period.first >= free, qPrintable(text(holiday.period)));
            QVERIFY(holiday.period.last >= holiday.period.first);
            free = holiday.period.last.addDays(1);
            if (!holiday.lastsAWeek() || holiday.period.first.month() == 7)
                continue;
            QCOMPARE(holiday.period.first.dayOfWeek(), int(Qt::Monday));
            QCOMPARE(holiday.period.last.dayOfWeek(), int(Qt::Sunday));
        }
        QCOMPARE(free, schoolYear(year).last.addDays(1));
    }
}

void TestCalendarHolidays::termsCoverAllTrainingDays()
{
    for (int year = firstSchoolYear; year <= lastSchoolYear; ++year) {
        int days = 0;
        for (const Period &term : schoolTerms(year)) {
            QVERIFY(schoolYear(year).contains(term.first));
            days += countTrainingDays(term);
        }
        QCOMPARE(days, countTrainingDays(schoolYear(year)));
    }
}

void TestCalendarHolidays::trainingDaysOfEachSchoolYearAreAsCounted()
{
    // Counted by an independent script from the rulebook's sentences.
    const QList<int> known{184, 181, 182, 180, 182, 183, 182, 182, 182, 180, 182, 183,
                           182, 182, 180, 181, 184, 182, 182, 182, 182, 182, 182, 183,
                           182, 180, 181, 182, 183, 182, 182, 180, 182, 182, 183, 182,
                           181, 181, 182, 182, 183, 181, 180, 181, 183, 183};
    QCOMPARE(known.size(), lastSchoolYear - firstSchoolYear + 1);
    for (int i = 0; i < known.size(); ++i) {
        const int days = countTrainingDays(schoolYear(firstSchoolYear + i));
        QCOMPARE(days, known.at(i));
        QVERIFY(days >= 160 && days <= 190);
    }
}

void TestCalendarHolidays::schoolYearsAreReadFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year"); // 0: refused
    QTest::newRow("ordinary") << QStringLiteral("2026-2027") << 2026;
    QTest::newRow("first") << QStringLiteral("2015-2016") << 2015;
    QTest::newRow("before the first") << QStringLiteral("2014-2015") << 0;
    QTest::newRow("last") << QStringLiteral("2060-2061") << 2060;
    QTest::newRow("after the last") << QStringLiteral("2061-2062") << 0;
    QTest::newRow("two years") << QStringLiteral("2026-2028") << 0;
    QTest::newRow("the same year") << QStringLiteral("2026-2026") << 0;
    QTest::newRow("backwards") << QStringLiteral("2027-2026") << 0;
    QTest::newRow("one year") << QStringLiteral("2026") << 0;
    QTest::newRow("short") << QStringLiteral("2026-27") << 0;
    QTest::newRow("words") << QStringLiteral("abc") << 0;
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("line end") << QStringLiteral("2026-2027\n") << 0;
    QTest::newRow("full-width digits") << QStringLiteral("２０２６-２０２７") << 0;
}

void TestCalendarHolidays::schoolYearsAreReadFromText()
{
    QFETCH(QString, text);
    QFETCH(int, year);
    QCOMPARE(parseSchoolYear(text).value_or(0), year);
    if (year != 0)
        QCOMPARE(schoolYearText(year), text);
}

QTEST_APPLESS_MAIN(TestCalendarHolidays)
#include "tst_calendar_holidays.moc"
