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
    QTest::newRow("month 13") << numbered(931318001, false) << "" << QDate();
    QTest::newRow("month 53") << numbered(935318001, false) << "" << QDate();
    QTest::newRow("30 February") << numbered(930230001, false) << "" << QDate();
    QTest::newRow("29 February 2008")
        << numbered(80229001, true) << numbered(80229001, true) << QDate(2008, 2, 29);
    QTest::newRow("born today") << numbered(260901001, true) << numbered(260901001, true)
                                << QDate(2026, 9, 1);
    QTest::newRow("born tomorrow") << numbered(260902001, true) << "" << QDate();
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
    QTest::newRow("starts with 8") << "8000000071"
                                   << "8.000.000.071";
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
