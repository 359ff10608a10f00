// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/typedinput.h"

#include <QTest>

using namespace traject;

class TestTypedInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesAreReadAsTheyAreTyped_data();
    void datesAreReadAsTheyAreTyped();
    void daysToComeAreReadAsPeopleSayThem_data();
    void daysToComeAreReadAsPeopleSayThem();
    void amountsAreReadAsTheyAreTyped_data();
    void amountsAreReadAsTheyAreTyped();
    void numbersAreReadAsTheyAreTyped_data();
    void numbersAreReadAsTheyAreTyped();
};

void TestTypedInput::datesAreReadAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("expected"); // invalid: refused

    const QDate september(2026, 9, 1);
    const auto row = [](const char *text, QDate date = {}) {
        QTest::newRow(text) << QString::fromUtf8(text) << date;
    };
    row("1/9/26", september);
    row("1-9-2026", september);
    row("01092026", september);
    row("010926", september);
    row("1.9.2026", september);
    row("1 9 2026", september);
    row("1 – 9 – 2026", september);
    row("1 september 2026", september);
    row("1 SEPT. 26", september);
    row("1sep2026", september);
    row("14 mrt 2026", QDate(2026, 3, 14));
    row("2026-09-01", september);
    row("20260901", september);
    row(" \u200B1/9/26 ", september);
    row("29/2/2028", QDate(2028, 2, 29));
    row("2/4/79", QDate(1979, 4, 2));
    row("2/4/36", QDate(2036, 4, 2)); // ten years ahead of 2026
    row("2/4/37", QDate(1937, 4, 2));
    row("29/2/2027");
    row("31/4/2026");
    row("1/13/2026");
    row("1/9");
    row("1/9/");
    row("1/9/202");
    row("1 ma 2026");
    row("32092026");
    row("");
    row("morgen");
}

void TestTypedInput::datesAreReadAsTheyAreTyped()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, expected);
    QCOMPARE(typed::date(text, QDate(2026, 8, 20)).value_or(QDate()), expected);
}

void TestTypedInput::daysToComeAreReadAsPeopleSayThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("expected"); // invalid: refused

    const auto row = [](const char *text, QDate date = {}) {
        QTest::newRow(text) << QString::fromUtf8(text) << date;
    };
    // Today is Thursday 1 October 2026.
    row("vandaag", QDate(2026, 10, 1));
    row("Morgen", QDate(2026, 10, 2));
    row("overmorgen", QDate(2026, 10, 3));
    row("vrijdag", QDate(2026, 10, 2));
    row("vr", QDate(2026, 10, 2));
    row("friday", QDate(2026, 10, 2));
    row("donderdag", QDate(2026, 10, 8)); // not today
    row("woensdag", QDate(2026, 10, 7));
    row("volgende vrijdag", QDate(2026, 10, 9));
    row("volgende maandag", QDate(2026, 10, 5));
    row("volgende week", QDate(2026, 10, 8));
    row("volgende maand", QDate(2026, 11, 1));
    row("over 2 weken", QDate(2026, 10, 15));
    row("over een week", QDate(2026, 10, 8));
    row("3 dagen", QDate(2026, 10, 4));
    row("in 2 weeks", QDate(2026, 10, 15));
    row("over 3 maanden", QDate(2027, 1, 1));
    row("12/10", QDate(2026, 10, 12));
    row("1/10", QDate(2026, 10, 1));
    row("30/9", QDate(2027, 9, 30));
    row("15 nov", QDate(2026, 11, 15));
    row("29/2", QDate(2028, 2, 29));
    row("12/10/2026", QDate(2026, 10, 12));
    row("31/9");
    row("over 2");
    row("ooit");
    row("");
}

void TestTypedInput::daysToComeAreReadAsPeopleSayThem()
{
    QFETCH(QString, text);
    QFETCH(QDate, expected);
    QCOMPARE(typed::dayToCome(text, QDate(2026, 10, 1)).value_or(QDate()), expected);
}

void TestTypedInput::amountsAreReadAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents"); // -1: refused

    const auto row = [](const char *text, qint64 cents = -1) {
        QTest::newRow(text) << QString::fromUtf8(text) << cents;
    };
    row("635,10", 63510);
    row("635.1", 63510);
    row("635", 63500);
    row("€ 635,10", 63510);
    row("635,10 euro", 63510);
    row("1.342,75", 134275);
    row("1 342,75", 134275);
    row("1\u00A0342,75", 134275);
    row("1342.75", 134275);
    row("1.342", 134200);
    row("0", 0);
    row("635,105");
    row("-5");
    row("1.34,75");
    row("veel");
    row("");
}

void TestTypedInput::amountsAreReadAsTheyAreTyped()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, cents);
    QCOMPARE(typed::money(text).value_or(Money{-1}).cents, cents);
}

void TestTypedInput::numbersAreReadAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("expected"); // -1: refused

    QTest::newRow("whole") << "20" << 20.0;
    QTest::newRow("comma") << " 20,5" << 20.5;
    QTest::newRow("point") << "7.75" << 7.75;
    QTest::newRow("comma at the end") << "7," << 7.0;
    QTest::newRow("negative") << "-1" << -1.0;
    QTest::newRow("word") << "twee" << -1.0;
    QTest::newRow("nothing") << "" << -1.0;
}

void TestTypedInput::numbersAreReadAsTheyAreTyped()
{
    QFETCH(const QString, text);
    QFETCH(const double, expected);
    QCOMPARE(typed::number(text).value_or(-1.0), expected);
}

QTEST_APPLESS_MAIN(TestTypedInput)
#include "tst_typedinput.moc"
