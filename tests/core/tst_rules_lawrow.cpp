// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/lawrow.h"
#include "tests/support/shippedlaw.h"

#include <QTest>

using namespace traject;

namespace {

LawRow numberRow(const QString &key, QDate from, double value)
{
    return {.key = key,
            .from = from,
            .source = QStringLiteral("Belgisch Staatsblad"),
            .confirmed = true,
            .value = {{QStringLiteral("value"), value}}};
}

LawRow allowanceRow(QDate from, const QString &ggmmi)
{
    return {.table = LawTable::Allowance,
            .from = from,
            .source = QStringLiteral("Nationale Arbeidsraad"),
            .confirmed = true,
            .value = {{QStringLiteral("ggmmi"), ggmmi},
                      {QStringLiteral("perMille"), QJsonArray{290, 320, 345}}}};
}

const QString maxYears = QStringLiteral("agreement-max-years");

} // namespace

class TestLawRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void rowsComeBackAsTheyWere();
    void newRowEndsTheOneBeforeIt();
    void rowOfTheSameDayTakesItsPlace();
    void rowBetweenTwoHoldsUntilTheNext();
    void endWithoutANextRowLeavesTheValueUnknown();
    void committeeGetsItsOwnNumber();
    void daysByHandReachTheCalendar();
    void malformedRowIsLeftOutAndTold_data();
    void malformedRowIsLeftOutAndTold();
    void valuesReadAsPeopleWriteThem_data();
    void valuesReadAsPeopleWriteThem();
    void everyShippedRowHasATitleAndAText();

private:
    Rulebook m_law;
};

void TestLawRow::initTestCase()
{
    const auto law = test::shippedLaw();
    QVERIFY2(law.has_value(), qUtf8Printable(law ? QString() : law.error().detail));
    m_law = *law;
}

void TestLawRow::rowsComeBackAsTheyWere()
{
    const QList<LawRow> rows = lawRows(m_law);
    QVERIFY(rows.size() > 90);
    for (const LawRow &row : rows) {
        QVERIFY(!row.own);
        QCOMPARE(lawRowProblems(row, m_law), QStringList());
    }
    QCOMPARE(lawRows(laidOver(m_law, rows)), rows);
}

void TestLawRow::newRowEndsTheOneBeforeIt()
{
    const Rulebook law = laidOver(m_law, {numberRow(maxYears, QDate(2027, 9, 1), 4)});
    const auto table = law.numbers.value(maxYears);
    QCOMPARE(table.on(QDate(2027, 8, 31))->value, 3.0);
    QCOMPARE(table.on(QDate(2027, 9, 1))->value, 4.0);
    QCOMPARE(table.on(QDate(2060, 9, 1))->value, 4.0);
    QVERIFY(table.on(QDate(2027, 9, 1))->own);
    QCOMPARE(table.rows.first().until, QDate(2027, 8, 31));
    QVERIFY(!table.title.isEmpty());
}

void TestLawRow::rowOfTheSameDayTakesItsPlace()
{
    const QDate april(2026, 4, 1);
    QVERIFY(!m_law.allowance.on(april)->confirmed);
    const Rulebook law = laidOver(m_law, {allowanceRow(april, QStringLiteral("2200.00"))});
    QCOMPARE(law.allowance.rows.size(), m_law.allowance.rows.size());
    QCOMPARE(law.allowance.on(april)->value.ggmmi, Money{220000});
    QVERIFY(law.allowance.on(april)->confirmed);
    QCOMPARE(law.allowance.on(april.addDays(-1))->value.ggmmi, Money{211189});
}

void TestLawRow::rowBetweenTwoHoldsUntilTheNext()
{
    const Rulebook law
        = laidOver(m_law, {allowanceRow(QDate(2025, 10, 1), QStringLiteral("2150.00"))});
    QCOMPARE(law.allowance.on(QDate(2025, 9, 30))->value.ggmmi, Money{211189});
    QCOMPARE(law.allowance.on(QDate(2025, 10, 1))->value.ggmmi, Money{215000});
    QCOMPARE(law.allowance.on(QDate(2026, 3, 31))->value.ggmmi, Money{215000});
    QCOMPARE(law.allowance.on(QDate(2026, 4, 1))->value.ggmmi, Money{218981});
}

void TestLawRow::endWithoutANextRowLeavesTheValueUnknown()
{
    LawRow row = numberRow(maxYears, QDate(2027, 9, 1), 4);
    row.until = QDate(2028, 8, 31);
    const auto table = laidOver(m_law, {row}).numbers.value(maxYears);
    QVERIFY(table.on(QDate(2028, 8, 31)));
    QVERIFY(!table.on(QDate(2028, 9, 1)));
}

void TestLawRow::committeeGetsItsOwnNumber()
{
    const QString key = QStringLiteral("mentor-max-learners/118");
    const Rulebook law = laidOver(m_law, {numberRow(key, QDate(2026, 9, 1), 2)});
    const QString name = QStringLiteral("mentor-max-learners");
    for (const char *notation : {"118", "PC 118", "118.00"})
        QCOMPARE(law.numberKey(name, QLatin1StringView(notation)), key);
    QCOMPARE(law.numberKey(name, QStringLiteral("119")), name);
    QCOMPARE(m_law.numberKey(name, QStringLiteral("118")), name);
    QCOMPARE(law.numberOn(key, QDate(2026, 9, 1))->value, 2.0);
    QVERIFY(!law.numberOn(key, QDate(2026, 8, 31)));
    QVERIFY(!m_law.numberOn(key, QDate(2026, 9, 1)));
    QVERIFY(titleOf(numberRow(key, QDate(2026, 9, 1), 2), m_law).endsWith(u"(PC 118)"));
}

void TestLawRow::daysByHandReachTheCalendar()
{
    LawRow row{.table = LawTable::DaysByHand,
               .key = QStringLiteral("studiedag"),
               .from = QDate(2026, 10, 5),
               .until = QDate(2026, 10, 6),
               .source = QStringLiteral("Schoolreglement"),
               .confirmed = true,
               .value = {{QStringLiteral("name"), QStringLiteral("Studiedagen")},
                         {QStringLiteral("kind"), QStringLiteral("closingDay")}}};
    LawRow open = row;
    open.key = QStringLiteral("lesdag");
    open.from = QDate(2026, 11, 2);
    open.until = QDate(2026, 11, 2);
    open.value.insert(QStringLiteral("kind"), QStringLiteral("lessonDay"));
    const auto setByHand = laidOver(m_law, {row, open}).setByHand();
    QVERIFY(!calendar::isTrainingDay(QDate(2026, 10, 5), setByHand));
    QVERIFY(!calendar::isTrainingDay(QDate(2026, 10, 6), setByHand));
    QVERIFY(calendar::isTrainingDay(QDate(2026, 10, 7), setByHand));
    QVERIFY(calendar::isTrainingDay(QDate(2026, 11, 2), setByHand));
    QVERIFY(!calendar::isTrainingDay(QDate(2026, 11, 2)));
}

void TestLawRow::malformedRowIsLeftOutAndTold_data()
{
    QTest::addColumn<LawRow>("row");
    QTest::addColumn<QString>("problem");
    LawRow row = numberRow(maxYears, QDate(2027, 9, 1), 4);
    row.source.clear();
    QTest::newRow("no source") << row << "source";
    row = numberRow(maxYears, QDate(), 4);
    QTest::newRow("no first day") << row << "from";
    row = numberRow(maxYears, QDate(2027, 9, 1), -1);
    QTest::newRow("negative") << row << "value";
    row = numberRow(maxYears, QDate(2027, 9, 1), 4);
    row.until = QDate(2027, 8, 31);
    QTest::newRow("ends before it begins") << row << "until";
    QTest::newRow("unknown number")
        << numberRow(QStringLiteral("nonsense"), QDate(2027, 9, 1), 4) << "nonsense";
    QTest::newRow("unknown joint committee")
        << numberRow(QStringLiteral("mentor-max-learners/12"), QDate(2027, 9, 1), 4) << "/12";
    QTest::newRow("number that no committee has of its own")
        << numberRow(QStringLiteral("agreement-max-years/118"), QDate(2027, 9, 1), 4)
        << "agreement-max-years/118";
    row = allowanceRow(QDate(2025, 10, 1), QStringLiteral("2150.00"));
    row.until = QDate(2026, 4, 1);
    QTest::newRow("overlaps the next row") << row << "1 april 2026";
    QTest::newRow("amount of nothing")
        << allowanceRow(QDate(2027, 1, 1), QStringLiteral("0.00")) << "ggmmi";
}

void TestLawRow::malformedRowIsLeftOutAndTold()
{
    QFETCH(LawRow, row);
    QFETCH(QString, problem);
    const QStringList problems = lawRowProblems(row, m_law);
    QVERIFY(!problems.isEmpty());
    QVERIFY2(problems.join(u'\n').contains(problem), qUtf8Printable(problems.join(u'\n')));
    QCOMPARE(lawRows(laidOver(m_law, {row})), lawRows(m_law));
}

void TestLawRow::valuesReadAsPeopleWriteThem_data()
{
    QTest::addColumn<LawRow>("row");
    QTest::addColumn<QString>("text");
    const QDate day(2026, 9, 1);
    QTest::newRow("years") << numberRow(maxYears, day, 3) << "3 jaar";
    QTest::newRow("hours") << numberRow(QStringLiteral("minor-break-short-hours"), day, 4.5)
                           << "4,5 u.";
    QTest::newRow("training days")
        << numberRow(QStringLiteral("workplace-term-training-days"), day, 20)
        << "20 opleidingsdagen";
    QTest::newRow("calendar days")
        << numberRow(QStringLiteral("notice-days"), day, 7) << "7 kalenderdagen";
    QTest::newRow("months of a committee")
        << numberRow(QStringLiteral("mentor-training-months/124"), day, 6) << "6 maanden";
    QTest::newRow("euro") << numberRow(QStringLiteral("premium-learner-euro"), day, 500)
                          << Money{50000}.toText();
    QTest::newRow("allowance") << allowanceRow(day, QStringLiteral("2189.81"))
                               << Money{218981}.toText() + QStringLiteral(" · 29 %, 32 %, 34,5 %");
}

void TestLawRow::valuesReadAsPeopleWriteThem()
{
    QFETCH(LawRow, row);
    QTEST(valueText(row), "text");
}

void TestLawRow::everyShippedRowHasATitleAndAText()
{
    for (const LawRow &row : lawRows(m_law)) {
        QVERIFY2(!titleOf(row, m_law).isEmpty(), qUtf8Printable(row.key));
        QVERIFY2(!valueText(row).isEmpty(), qUtf8Printable(row.key));
    }
}

Q_DECLARE_METATYPE(traject::LawRow)
QTEST_APPLESS_MAIN(TestLawRow)
#include "tst_rules_lawrow.moc"
