// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/identifiers/enterprisenumber.h"
#include "core/domain/identifiers/establishmentnumber.h"
#include "core/domain/identifiers/iban.h"
#include "core/domain/identifiers/insz.h"

#include <QTest>

using namespace traject;

class TestIdentifiers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inszIsParsed_data();
    void inszIsParsed();
    void inszTellsTheSex_data();
    void inszTellsTheSex();
    void separatorsAndInvisibleCharactersDoNotCount_data();
    void separatorsAndInvisibleCharactersDoNotCount();
    void otherCharactersAreRefused_data();
    void otherCharactersAreRefused();
    void enterpriseNumberIsParsed_data();
    void enterpriseNumberIsParsed();
    void establishmentNumberIsParsed_data();
    void establishmentNumberIsParsed();
    void ibanIsParsed_data();
    void ibanIsParsed();
};

void TestIdentifiers::inszIsParsed_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("digits"); // empty: refused
    QTest::addColumn<QDate>("birth");

    QTest::newRow("1900s") << "93.05.18-223.61"
                           << "93051822361" << QDate(1993, 5, 18);
    QTest::newRow("wrong check") << "93.05.18-223.62"
                                 << "" << QDate();
    QTest::newRow("2000s") << "09.11.19-946.40"
                           << "09111994640" << QDate(2009, 11, 19);
    QTest::newRow("direction marks") << "\u202D09.11.19-946.40\u202C"
                                     << "09111994640" << QDate(2009, 11, 19);
    QTest::newRow("en dash, no-break space, slash") << "09/11/19\u2013946\u00A040"
                                                    << "09111994640" << QDate(2009, 11, 19);
    QTest::newRow("ten digits") << "9305182236"
                                << "" << QDate();
    QTest::newRow("twelve digits") << "930518223611"
                                   << "" << QDate();
    QTest::newRow("full-width digits") << "\uFF19\uFF13051822361"
                                       << "" << QDate();
    QTest::newRow("letters") << "93O51822361"
                             << "" << QDate();
    // 930000001: rest 93 00 00 001 mod 97
    const auto numbered = [](qint64 nine, bool later) {
        const qint64 base = later ? 2'000'000'000 + nine : nine;
        return QStringLiteral("%1%2")
            .arg(nine, 9, 10, QChar(u'0'))
            .arg(97 - base % 97, 2, 10, QChar(u'0'));
    };
    QTest::newRow("unknown month and day")
        << numbered(930000001, false) << numbered(930000001, false) << QDate();
    QTest::newRow("bis +20") << numbered(932518001, false) << numbered(932518001, false)
                             << QDate(1993, 5, 18);
    QTest::newRow("bis +40") << numbered(934518001, false) << numbered(934518001, false)
                             << QDate(1993, 5, 18);
    QTest::newRow("month 12 + 40")
        << numbered(935218001, false) << numbered(935218001, false) << QDate(1993, 12, 18);
    const auto add = [&](const char *name, qint64 nine, bool later, QDate birth) {
        QTest::newRow(name) << numbered(nine, later) << numbered(nine, later) << birth;
    };
    const auto refuse = [&](const char *name, qint64 nine, bool later) {
        QTest::newRow(name) << numbered(nine, later) << "" << QDate();
    };
    add("month 12", 931218001, false, QDate(1993, 12, 18));
    add("month 12 + 20", 933218001, false, QDate(1993, 12, 18));
    refuse("month 13", 931318001, false);
    refuse("month 19", 931918001, false);
    refuse("month 33", 933318001, false);
    refuse("month 39", 933918001, false);
    refuse("month 53", 935318001, false);
    refuse("month 99", 939918001, false);
    add("unknown month, bis +20", 932000001, false, QDate());
    add("unknown month, bis +40", 934000001, false, QDate());
    add("unknown day", 930500001, false, QDate());
    add("unknown month, known day", 930031001, false, QDate());
    refuse("unknown month, day 32", 930032001, false);
    add("30 April", 930430001, false, QDate(1993, 4, 30));
    refuse("31 April", 930431001, false);
    refuse("31 April, bis +40", 934431001, false);
    refuse("30 February", 930230001, false);
    refuse("29 February 1900", 229001, false);
    add("29 February 2000", 229001, true, QDate(2000, 2, 29));
    add("the last day of the 1900s", 991231001, false, QDate(1999, 12, 31));
    add("the same digits of the other century", 20503001, false, QDate(1902, 5, 3));
    add("and of this one", 20503001, true, QDate(2002, 5, 3));
    // 900101024 and 2100101022 are multiples of 97.
    QTest::newRow("rest 0, 1900s") << "90010102497"
                                   << "90010102497" << QDate(1990, 1, 1);
    QTest::newRow("rest 0, 2000s") << "10010102297"
                                   << "10010102297" << QDate(2010, 1, 1);
    QTest::newRow("rest 0 written as 00") << "90010102400"
                                          << "" << QDate();
    QTest::newRow("29 February 2008")
        << numbered(80229001, true) << numbered(80229001, true) << QDate(2008, 2, 29);
    QTest::newRow("born today") << numbered(260901001, true) << numbered(260901001, true)
                                << QDate(2026, 9, 1);
    refuse("born tomorrow", 260902001, true);
    add("born on some day of this month", 260900001, true, QDate());
    refuse("born on some day of next month", 261000001, true);
    add("born in this year", 260000001, true, QDate());
    refuse("born in the next year", 270000001, true);
}

void TestIdentifiers::inszIsParsed()
{
    QFETCH(QString, raw);
    QFETCH(QString, digits);
    QFETCH(QDate, birth);
    const auto insz = Insz::parse(raw, QDate(2026, 9, 1));
    QCOMPARE(insz.has_value(), !digits.isEmpty());
    if (insz) {
        QCOMPARE(insz->digits(), digits);
        QCOMPARE(insz->birthDate().value_or(QDate()), birth);
    } else {
        QVERIFY(!insz.error().detail.isEmpty());
    }
}

void TestIdentifiers::inszTellsTheSex_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<int>("sex"); // 1 man, 2 woman, 0 not known
    QTest::addColumn<bool>("bis");
    QTest::newRow("odd") << "93051822361" << 1 << false;
    QTest::newRow("even") << "09111994640" << 2 << false;
    QTest::newRow("bis +20") << "93251800135" << 0 << true;
    QTest::newRow("bis +40, even") << "93451800277" << 2 << true;
}

void TestIdentifiers::inszTellsTheSex()
{
    QFETCH(QString, raw);
    QFETCH(int, sex);
    QFETCH(bool, bis);
    const auto insz = Insz::parse(raw, QDate(2026, 9, 1));
    QVERIFY(insz.has_value());
    const auto found = insz->sex();
    QCOMPARE(!found ? 0 : *found == Insz::Sex::Male ? 1 : 2, sex);
    QCOMPARE(insz->isBisNumber(), bis);
}

void TestIdentifiers::separatorsAndInvisibleCharactersDoNotCount_data()
{
    QTest::addColumn<QString>("between");
    const QString kinds[] = {
        QStringLiteral(" \t\n\r\u00A0\u2003\u202F\u3000"), // white space
        QStringLiteral(".\u00B7\u2022\u2024\uFF0E"), // dots
        QStringLiteral("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D"), // dashes
        QStringLiteral("/\\\u2044\u2215\uFF0F"), // slashes
        QStringLiteral("\u00AD\u034F\u200B\u200D\u200E\u202D\u2060\uFE0F\uFEFF"), // invisible
    };
    for (const QString &kind : kinds) {
        for (const QChar c : kind)
            QTest::addRow("U+%04X", c.unicode()) << QString(c);
    }
}

void TestIdentifiers::separatorsAndInvisibleCharactersDoNotCount()
{
    QFETCH(QString, between);
    const auto spread = [&between](const char *characters) {
        QString result = between;
        for (const QChar c : QString::fromLatin1(characters))
            result += c + between;
        return result;
    };
    const auto insz = Insz::parse(spread("93051822361"), QDate(2026, 9, 1));
    QCOMPARE(insz ? insz->digits() : QString(), "93051822361");
    const auto enterprise = EnterpriseNumber::parse(spread("BE0566988259"));
    QCOMPARE(enterprise ? enterprise->digits() : QString(), "0566988259");
    const auto establishment = EstablishmentNumber::parse(spread("2147812701"));
    QCOMPARE(establishment ? establishment->digits() : QString(), "2147812701");
    const auto iban = Iban::parse(spread("be68539007547034"));
    QCOMPARE(iban ? iban->characters() : QString(), "BE68539007547034");
}

void TestIdentifiers::otherCharactersAreRefused_data()
{
    QTest::addColumn<QString>("zero"); // stands where a 0 should be
    for (const QString &zero :
         {QStringLiteral("\uFF10"), QStringLiteral("\u0660"), QStringLiteral("O"),
          QStringLiteral("_"), QStringLiteral("0,"), QStringLiteral("\U0001D7CE")})
        QTest::newRow(qPrintable(zero.toUtf8().toHex())) << zero;
}

void TestIdentifiers::otherCharactersAreRefused()
{
    QFETCH(QString, zero);
    const auto with = [&zero](const char *characters) {
        return QString::fromLatin1(characters).replace(u'0', zero);
    };
    QVERIFY(!Insz::parse(with("93051822361"), QDate(2026, 9, 1)));
    QVERIFY(!EnterpriseNumber::parse(with("0566988259")));
    QVERIFY(!EstablishmentNumber::parse(with("2147812701")));
    if (zero != u"O") // a letter may stand in an IBAN; the check digits refuse it
        QVERIFY(!Iban::parse(with("NL91ABNA0417164300")));
}

void TestIdentifiers::enterpriseNumberIsParsed_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("formatted");
    QTest::newRow("official example") << "0566.988.259"
                                      << "0566.988.259";
    QTest::newRow("VAT notation") << "BE 0877.510.104"
                                  << "0877.510.104";
    QTest::newRow("plain") << "0353456320"
                           << "0353.456.320";
    QTest::newRow("starts with 1") << "1000000021"
                                   << "1000.000.021";
    QTest::newRow("wrong check") << "0566.988.258"
                                 << "";
    QTest::newRow("starts with 2") << "2147812701"
                                   << "";
    QTest::newRow("nine digits") << "566988259"
                                 << "";
    QTest::newRow("eleven digits") << "05669882590"
                                   << "";
    QTest::newRow("small letters before it") << "be0566988259"
                                             << "0566.988.259";
    QTest::newRow("another country before it") << "NL0566988259"
                                               << "";
    QTest::newRow("rest 0 gives 97") << "0100007097"
                                     << "0100.007.097";
    QTest::newRow("rest 0 written as 00") << "0100007000"
                                          << "";
    QTest::newRow("the last that starts with 1") << "1999999943"
                                                 << "1999.999.943";
    QTest::newRow("the first that starts with 2") << "2000000042"
                                                  << "";
}

void TestIdentifiers::enterpriseNumberIsParsed()
{
    QFETCH(QString, raw);
    QFETCH(QString, formatted);
    const auto number = EnterpriseNumber::parse(raw);
    QCOMPARE(number ? number->formatted() : QString(), formatted);
}

void TestIdentifiers::establishmentNumberIsParsed_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("formatted");
    QTest::newRow("official example, rest 96") << "2.147.812.701"
                                               << "2.147.812.701";
    QTest::newRow("official example, rest 0") << "2147812897"
                                              << "2.147.812.897";
    QTest::newRow("wrong check") << "2.147.812.702"
                                 << "";
    QTest::newRow("starts with 1") << "1000000021"
                                   << "";
    QTest::newRow("the last that starts with 1") << "1999999943"
                                                 << "";
    QTest::newRow("the first that starts with 2") << "2000000042"
                                                  << "2.000.000.042";
    QTest::newRow("starts with 8") << "8000000071"
                                   << "8.000.000.071";
    QTest::newRow("the last that starts with 8") << "8999999993"
                                                 << "8.999.999.993";
    QTest::newRow("BE is for enterprises") << "BE2147812701"
                                           << "";
    QTest::newRow("nine digits") << "214781270"
                                 << "";
    QTest::newRow("starts with 9") << "9000000092"
                                   << "";
}

void TestIdentifiers::establishmentNumberIsParsed()
{
    QFETCH(QString, raw);
    QFETCH(QString, formatted);
    const auto number = EstablishmentNumber::parse(raw);
    QCOMPARE(number ? number->formatted() : QString(), formatted);
}

void TestIdentifiers::ibanIsParsed_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("formatted");
    QTest::newRow("Belgian") << "be68 5390 0754 7034"
                             << "BE68 5390 0754 7034";
    QTest::newRow("wrong check") << "BE69 5390 0754 7034"
                                 << "";
    QTest::newRow("Belgian, too short") << "BE68 5390 0754 703"
                                        << "";
    QTest::newRow("Belgian, too long, check digits right") << "BE59 5390 0754 7034 5"
                                                           << "";
    QTest::newRow("Belgian, too short, check digits right") << "BE08 5390 0754 703"
                                                            << "";
    QTest::newRow("Norwegian, the shortest") << "NO9386011117947"
                                             << "NO93 8601 1117 947";
    QTest::newRow("French, with a letter") << "FR1420041010050500013m02606"
                                           << "FR14 2004 1010 0505 0001 3M02 606";
    QTest::newRow("Maltese") << "MT84MALT011000012345MTLCAST001S"
                             << "MT84 MALT 0110 0001 2345 MTLC AST0 01S";
    QTest::newRow("34 characters") << QStringLiteral("ZZ64") + QString(30, u'A')
                                   << "ZZ64 AAAA AAAA AAAA AAAA AAAA AAAA AAAA AA";
    QTest::newRow("35 characters") << QStringLiteral("ZZ81") + QString(31, u'A') << "";
    QTest::newRow("14 characters") << "ZZ191111111111"
                                   << "";
    QTest::newRow("no country") << "68539007547034BE"
                                << "";
    QTest::newRow("a letter that only becomes plain in capitals")
        << "MT84MALT011000012345MTLCA\u017FT001S"
        << "";
    QTest::newRow("Dutch") << "NL91ABNA0417164300"
                           << "NL91 ABNA 0417 1643 00";
    QTest::newRow("empty") << ""
                           << "";
}

void TestIdentifiers::ibanIsParsed()
{
    QFETCH(QString, raw);
    QFETCH(QString, formatted);
    const auto iban = Iban::parse(raw);
    QCOMPARE(iban ? iban->formatted() : QString(), formatted);
}

QTEST_APPLESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
