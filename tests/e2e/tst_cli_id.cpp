// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/e2e/clirun.h"

using namespace traject::test;

namespace {

Run idOf(const QString &kind, const QString &value, const QStringList &more = {})
{
    return run(QStringList{QStringLiteral("id"), kind, value, QStringLiteral("--json")} + more);
}

} // namespace

class TestCliId : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void validIdentifiersExitWithZero_data();
    void validIdentifiersExitWithZero();
    void invalidIdentifiersExitWithOneAndSayWhy_data();
    void invalidIdentifiersExitWithOneAndSayWhy();
    void anInszTellsBirthSexAndBis_data();
    void anInszTellsBirthSexAndBis();
    void theDayOfTheCheckCanBeChosen();
    void wrongUsageExitsWithTwo_data();
    void wrongUsageExitsWithTwo();
};

void TestCliId::validIdentifiersExitWithZero_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("normalised");
    QTest::addColumn<QString>("formatted");
    const auto add = [](const char *kind, const char *value, const char *normalised,
                        const char *formatted) {
        QTest::newRow(value) << QString::fromLatin1(kind) << QString::fromUtf8(value)
                             << QString::fromLatin1(normalised) << QString::fromLatin1(formatted);
    };
    add("insz", "93 05 18 223 61", "93051822361", "93.05.18-223.61");
    add("kbo", "BE 0566.988.259", "0566988259", "0566.988.259");
    add("establishment", "2147812701", "2147812701", "2.147.812.701");
    add("iban", "be68-5390-0754-7034", "BE68539007547034", "BE68 5390 0754 7034");
    add("iban", "NL91ABNA0417164300", "NL91ABNA0417164300", "NL91 ABNA 0417 1643 00");
}

void TestCliId::validIdentifiersExitWithZero()
{
    QFETCH(QString, kind);
    QFETCH(QString, value);
    QFETCH(QString, normalised);
    QFETCH(QString, formatted);
    const Run result = idOf(kind, value);
    QCOMPARE(result.exitCode, 0);
    const QJsonObject json = result.json();
    QCOMPARE(json.value(QStringLiteral("kind")).toString(), kind);
    QCOMPARE(json.value(QStringLiteral("valid")), QJsonValue(true));
    QCOMPARE(json.value(QStringLiteral("normalised")).toString(), normalised);
    QCOMPARE(json.value(QStringLiteral("formatted")).toString(), formatted);
    QVERIFY(!json.contains(QStringLiteral("problem")));
    QCOMPARE(json.contains(QStringLiteral("birthDate")), kind == u"insz");
}

void TestCliId::invalidIdentifiersExitWithOneAndSayWhy_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problem");
    const auto add = [](const char *kind, const char *value, const char *problem) {
        QTest::addRow("%s %s", kind, value)
            << QString::fromLatin1(kind) << QString::fromUtf8(value) << QString::fromUtf8(problem);
    };
    add("insz", "93.05.18-223.62", "de controlecijfers kloppen niet");
    add("insz", "", "een INSZ heeft 11 cijfers");
    add("kbo", "2147812701", "een ondernemingsnummer begint met 0 of 1");
    add("establishment", "0566988259", "een vestigingsnummer begint met een cijfer van 2 tot 8");
    add("iban", "BE6853900754703", "een Belgische IBAN heeft 16 tekens");
}

void TestCliId::invalidIdentifiersExitWithOneAndSayWhy()
{
    QFETCH(QString, kind);
    QFETCH(QString, value);
    QFETCH(QString, problem);
    const Run result = idOf(kind, value);
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.json().value(QStringLiteral("valid")), QJsonValue(false));
    QCOMPARE(result.json().value(QStringLiteral("normalised")), QJsonValue());
    QCOMPARE(result.json().value(QStringLiteral("problem")).toString(), problem);
    QVERIFY(result.err.contains(problem.toUtf8()));
}

void TestCliId::anInszTellsBirthSexAndBis_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QJsonValue>("birthDate");
    QTest::addColumn<QJsonValue>("sex");
    QTest::addColumn<bool>("bis");
    const QJsonValue null;
    QTest::newRow("man born in the 1900s")
        << QStringLiteral("93051822361") << QJsonValue(QStringLiteral("1993-05-18"))
        << QJsonValue(QStringLiteral("male")) << false;
    QTest::newRow("woman born from 2000 on")
        << QStringLiteral("09111994640") << QJsonValue(QStringLiteral("2009-11-19"))
        << QJsonValue(QStringLiteral("female")) << false;
    // 932518001 mod 97 = 62, 934518002 mod 97 = 20, 930000001 mod 97 = 85.
    QTest::newRow("bis, sex not known") << QStringLiteral("93251800135")
                                        << QJsonValue(QStringLiteral("1993-05-18")) << null << true;
    QTest::newRow("bis, sex known")
        << QStringLiteral("93451800277") << QJsonValue(QStringLiteral("1993-05-18"))
        << QJsonValue(QStringLiteral("female")) << true;
    QTest::newRow("birth not known")
        << QStringLiteral("93000000112") << null << QJsonValue(QStringLiteral("male")) << false;
}

void TestCliId::anInszTellsBirthSexAndBis()
{
    QFETCH(QString, value);
    QFETCH(QJsonValue, birthDate);
    QFETCH(QJsonValue, sex);
    QFETCH(bool, bis);
    const Run result = idOf(QStringLiteral("insz"), value);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.json().value(QStringLiteral("birthDate")), birthDate);
    QCOMPARE(result.json().value(QStringLiteral("sex")), sex);
    QCOMPARE(result.json().value(QStringLiteral("bis")), QJsonValue(bis));
}

void TestCliId::theDayOfTheCheckCanBeChosen()
{
    const auto exitOn = [](const char *day) {
        return idOf(QStringLiteral("insz"), QStringLiteral("09111994640"),
                    {QStringLiteral("--on"), QString::fromLatin1(day)})
            .exitCode;
    };
    QCOMPARE(exitOn("2009-11-18"), 1);
    QCOMPARE(exitOn("2009-11-19"), 0);
}

void TestCliId::wrongUsageExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    using List = QStringList;
    QTest::newRow("nothing") << List{"id"};
    QTest::newRow("no value") << List{"id", "insz"};
    QTest::newRow("unknown kind") << List{"id", "passport", "1"};
    QTest::newRow("two values") << List{"id", "kbo", "0566", "988259"};
    QTest::newRow("no such day") << List{"id", "insz", "93051822361", "--on", "2026-02-31"};
}

void TestCliId::wrongUsageExitsWithTwo()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
}

QTEST_APPLESS_MAIN(TestCliId)
#include "tst_cli_id.moc"
