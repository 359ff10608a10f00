// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/rulebook.h"
#include "tests/support/shippedlaw.h"

#include <QTest>

using namespace traject;

class TestRulebook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shippedFilesParse();
    void shippedFilesHaveTitlesAndSources();
    void allowanceIsTheSourcedAmount_data();
    void allowanceIsTheSourcedAmount();
    void dayWithoutRowHasNoAllowance();
    void rowsOfOneTableMeetWithoutOverlap();
    void malformedFileIsRefusedByPlace_data();
    void malformedFileIsRefusedByPlace();
    void brokenJsonNamesItsFile();
    void everyMistakeIsNamedAtOnce();
    void tableFindsItsRowOnFirstAndLastDay();
};

void TestRulebook::shippedFilesParse()
{
    const auto rulebook = test::shippedLaw();
    QVERIFY2(rulebook.has_value(), qUtf8Printable(rulebook ? QString() : rulebook.error().detail));
    QVERIFY(rulebook->rule(QStringLiteral("AGR-DURATION")));
    QVERIFY(!rulebook->rule(QStringLiteral("AGR-UNKNOWN")));
}

void TestRulebook::shippedFilesHaveTitlesAndSources()
{
    const auto rulebook = test::shippedLaw();
    QVERIFY(rulebook.has_value());
    for (const RuleEntry &rule : rulebook->rules) {
        QVERIFY2(!rule.title.isEmpty() && !rule.source.isEmpty(), qUtf8Printable(rule.id));
        QVERIFY2(rule.inForceOn(QDate(2026, 9, 1)), qUtf8Printable(rule.id));
    }
    for (auto it = rulebook->numbers.cbegin(); it != rulebook->numbers.cend(); ++it) {
        for (const auto &row : it->rows)
            QVERIFY2(!row.source.isEmpty(), qUtf8Printable(it.key()));
    }
}

void TestRulebook::allowanceIsTheSourcedAmount_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<bool>("confirmed");

    const auto add = [](QDate day, QStringList amounts, bool confirmed) {
        for (int level = 1; level <= 3; ++level) {
            QTest::newRow(qPrintable(
                QStringLiteral("%1, level %2").arg(day.toString(Qt::ISODate)).arg(level)))
                << day << level << amounts.at(level - 1) << confirmed;
        }
    };
    // First and last day of each row.
    const QStringList of2022{"567.00", "625.60", "674.50"};
    add(QDate(2022, 12, 1), of2022, true);
    add(QDate(2023, 10, 31), of2022, true);
    const QStringList of2023{"578.40", "638.20", "688.00"};
    add(QDate(2023, 11, 1), of2023, true);
    add(QDate(2024, 4, 30), of2023, true);
    const QStringList of2024{"600.50", "662.60", "714.40"};
    add(QDate(2024, 5, 1), of2024, false);
    add(QDate(2025, 1, 31), of2024, false);
    const QStringList of2025{"612.50", "675.90", "728.70"};
    add(QDate(2025, 2, 1), of2025, false);
    add(QDate(2026, 3, 31), of2025, false);
    const QStringList of2026{"635.10", "700.80", "755.50"};
    add(QDate(2026, 4, 1), of2026, false);
    add(QDate(2036, 4, 1), of2026, false);
}

void TestRulebook::allowanceIsTheSourcedAmount()
{
    QFETCH(QDate, day);
    QFETCH(int, level);
    QFETCH(QString, amount);
    QFETCH(bool, confirmed);
    const auto rulebook = test::shippedLaw();
    QVERIFY(rulebook.has_value());
    const auto *row = rulebook->allowance.on(day);
    QVERIFY(row);
    QCOMPARE(row->value.amount(level).toDecimal(), amount);
    QCOMPARE(row->confirmed, confirmed);
}

void TestRulebook::dayWithoutRowHasNoAllowance()
{
    const auto rulebook = test::shippedLaw();
    QVERIFY(rulebook.has_value());
    QVERIFY(!rulebook->allowance.on(QDate(2022, 11, 30)));
}

void TestRulebook::rowsOfOneTableMeetWithoutOverlap()
{
    const auto rulebook = test::shippedLaw();
    QVERIFY(rulebook.has_value());
    const auto &rows = rulebook->allowance.rows;
    for (qsizetype i = 1; i < rows.size(); ++i)
        QCOMPARE(rows.at(i - 1).until->addDays(1), rows.at(i).from);
}

void TestRulebook::malformedFileIsRefusedByPlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");

    const auto rule = [](const char *severity, const char *rest) {
        return QByteArray(R"({"rules":[{"id":"A-B","title":"t","source":"s","from":"2020-01-01",)")
            + R"("confirmed":true,"use":"check","parameters":[],"severity":")" + severity + "\""
            + rest + "}]}";
    };
    const auto row = [](const char *range, const char *value) {
        return QByteArray(R"({"rows":[{)") + range + R"(,"ggmmi":)" + value
            + R"(,"perMille":[290,320,345],"source":"s","confirmed":true}],"title":"t"})";
    };
    const auto number = [](const char *rows) {
        return QByteArray(R"({"numbers":[{"name":"n","title":"d","rows":[)") + rows + "]}]}";
    };
    const QString rules = QStringLiteral("rules");
    const QString allowance = QStringLiteral("allowance");
    const QString numbers = QStringLiteral("numbers");

    QTest::newRow("unknown severity")
        << rules << rule("grave", "") << "rules.json/rules/0/severity";
    QTest::newRow("unknown member")
        << rules << rule("error", R"(,"colour":1)") << "rules.json/rules/0/colour";
    QTest::newRow("until before from")
        << rules << rule("error", R"(,"until":"2019-12-31")") << "rules.json/rules/0/until";
    QTest::newRow("no list") << rules << QByteArray("{}") << "rules.json/rules";
    QTest::newRow("rule twice")
        << rules
        << QByteArray(
               R"({"rules":[{"id":"A","title":"t","source":"s","from":"2020-01-01","confirmed":true,"use":"check","parameters":[],"severity":"info"},)"
               R"({"id":"A","title":"t","source":"s","from":"2020-01-01","confirmed":true,"use":"check","parameters":[],"severity":"info"}]})")
        << "rules.json/rules/1/id";
    QTest::newRow("impossible day")
        << allowance << row(R"("from":"2026-02-31")", R"("1.00")") << "allowance.json/rows/0/from";
    QTest::newRow("amount as number")
        << allowance << row(R"("from":"2026-02-01")", "1.0") << "allowance.json/rows/0/ggmmi";
    QTest::newRow("amount of zero")
        << allowance << row(R"("from":"2026-02-01")", R"("0.00")") << "allowance.json/rows/0/ggmmi";
    QTest::newRow("no rows") << allowance << QByteArray(R"({"title":"t","rows":[]})")
                             << "allowance.json/rows";
    QTest::newRow("two shares")
        << allowance
        << QByteArray(
               R"({"title":"t","rows":[{"from":"2026-01-01","ggmmi":"1.00","perMille":[1,2],"source":"s","confirmed":true}]})")
        << "allowance.json/rows/0/perMille";
    QTest::newRow("share beyond the whole")
        << allowance
        << QByteArray(
               R"({"title":"t","rows":[{"from":"2026-01-01","ggmmi":"1.00","perMille":[1,2,1001],"source":"s","confirmed":true}]})")
        << "allowance.json/rows/0/perMille";
    QTest::newRow("shared day")
        << numbers
        << number(
               R"({"from":"2020-01-01","until":"2020-12-31","value":1,"source":"s","confirmed":true},)"
               R"({"from":"2020-12-31","value":2,"source":"s","confirmed":true})")
        << "numbers.json/numbers/0/rows/1/from";
    QTest::newRow("row after an open one")
        << numbers
        << number(R"({"from":"2020-01-01","value":1,"source":"s","confirmed":true},)"
                  R"({"from":"2021-01-01","value":2,"source":"s","confirmed":true})")
        << "numbers.json/numbers/0/rows/1/from";
    QTest::newRow("rows out of order")
        << numbers
        << number(
               R"({"from":"2020-01-01","until":"2020-12-31","value":1,"source":"s","confirmed":true},)"
               R"({"from":"2019-01-01","until":"2019-12-31","value":2,"source":"s","confirmed":true})")
        << "numbers.json/numbers/0/rows/1/from";
    QTest::newRow("no source")
        << numbers << number(R"({"from":"2020-01-01","value":1,"source":" ","confirmed":true})")
        << "numbers.json/numbers/0/rows/0/source";
    QTest::newRow("confirmed as text")
        << numbers << number(R"({"from":"2020-01-01","value":1,"source":"s","confirmed":"yes"})")
        << "numbers.json/numbers/0/rows/0/confirmed";
    QTest::newRow("negative value")
        << numbers << number(R"({"from":"2020-01-01","value":-1,"source":"s","confirmed":true})")
        << "numbers.json/numbers/0/rows/0/value";
}

void TestRulebook::malformedFileIsRefusedByPlace()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    RulebookTexts texts = test::lawTexts();
    (file == u"rules"           ? texts.rules
         : file == u"allowance" ? texts.allowance
                                : texts.numbers)
        = text;
    const auto rulebook = Rulebook::parse(texts);
    QVERIFY(!rulebook.has_value());
    QCOMPARE(rulebook.error().code, ErrorCode::InvalidInput);
    QVERIFY2(rulebook.error().detail.startsWith(place + u':'),
             qUtf8Printable(rulebook.error().detail));
}

void TestRulebook::brokenJsonNamesItsFile()
{
    RulebookTexts texts = test::lawTexts();
    texts.allowance = "{\"rows\": [";
    const auto rulebook = Rulebook::parse(texts);
    QVERIFY(!rulebook.has_value());
    QVERIFY(rulebook.error().detail.startsWith(u"allowance.json, teken "));
}

void TestRulebook::everyMistakeIsNamedAtOnce()
{
    const auto rulebook = Rulebook::parse({"{}", "{}", "{}", "{}", "{}", "{}"});
    QVERIFY(!rulebook.has_value());
    for (const auto *place : {"rules.json/rules", "allowance.json/rows", "numbers.json/numbers",
                              "terminationreasons.json/reasons", "partnerships.json/partnerships",
                              "daysbyhand.json/days"})
        QVERIFY2(rulebook.error().detail.contains(QLatin1String(place)), place);
}

void TestRulebook::tableFindsItsRowOnFirstAndLastDay()
{
    const DatedTable<double> table{
        {{.from = QDate(2020, 1, 1), .until = QDate(2020, 12, 31), .value = 1},
         {.from = QDate(2022, 1, 1), .value = 2}}};
    QVERIFY(!table.on(QDate(2019, 12, 31)));
    QCOMPARE(table.on(QDate(2020, 1, 1))->value, 1.0);
    QCOMPARE(table.on(QDate(2020, 12, 31))->value, 1.0);
    QVERIFY(!table.on(QDate(2021, 1, 1)));
    QVERIFY(!table.on(QDate(2021, 12, 31)));
    QCOMPARE(table.on(QDate(2022, 1, 1))->value, 2.0);
}

QTEST_APPLESS_MAIN(TestRulebook)
#include "tst_rules_rulebook.moc"
