// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/csv.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace traject;
using namespace traject::exchange;

namespace {

QByteArray caseloadFile(const QString &name)
{
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/caseload/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Header and records as one text: fields joined by ¦, records by a line of their own, each with
/// "row/line: " before it.
QString flat(const CsvTable &table)
{
    QString result = table.header.join(u'¦');
    for (const CsvRecord &record : table.records)
        result += QStringLiteral("\n%1/%2: %3")
                      .arg(record.row)
                      .arg(record.line)
                      .arg(record.fields.join(u'¦'));
    return result;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsAreSplit_data();
    void recordsAreSplit();
    void theSeparatorIsDetected_data();
    void theSeparatorIsDetected();
    void theEncodingIsDetected_data();
    void theEncodingIsDetected();
    void everyByteOfWindows1252IsRead();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void theCaseloadFilesAreRead();
};

void TestCsv::recordsAreSplit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("CRLF") << QByteArray("a;b\r\n1;2\r\n3;4\r\n") << "a¦b\n1/2: 1¦2\n2/3: 3¦4";
    QTest::newRow("LF") << QByteArray("a;b\n1;2\n3;4\n") << "a¦b\n1/2: 1¦2\n2/3: 3¦4";
    QTest::newRow("CR") << QByteArray("a;b\r1;2\r3;4\r") << "a¦b\n1/2: 1¦2\n2/3: 3¦4";
    QTest::newRow("no line end at the end") << QByteArray("a;b\n1;2") << "a¦b\n1/2: 1¦2";
    QTest::newRow("empty last field") << QByteArray("a;b\n1;") << "a¦b\n1/2: 1¦";
    QTest::newRow("empty quoted last field") << QByteArray("a;b\n1;\"\"") << "a¦b\n1/2: 1¦";
    QTest::newRow("too few and too many")
        << QByteArray("a;b\n1\n1;2;3\n") << "a¦b\n1/2: 1\n2/3: 1¦2¦3";
    QTest::newRow("separator in quotes") << QByteArray("a;b\n\"1;2\";3\n") << "a¦b\n1/2: 1;2¦3";
    QTest::newRow("doubled quote")
        << QByteArray("a;b\n\"say \"\"ja\"\"\";3\n") << "a¦b\n1/2: say \"ja\"¦3";
    QTest::newRow("line breaks in quotes")
        << QByteArray("a;b\r\n\"x\r\ny\nz\";1\r\n2;3\r\n") << "a¦b\n1/2: x\ny\nz¦1\n2/5: 2¦3";
    QTest::newRow("quote after spaces") << QByteArray("a;b\n1; \"2;3\"\n") << "a¦b\n1/2: 1¦2;3";
    QTest::newRow("text after a closing quote")
        << QByteArray("a;b\n\"1\"x;2\n") << "a¦b\n1/2: 1x¦2";
    QTest::newRow("quote inside plain text")
        << QByteArray("a;b\n5\" buis;2\n") << "a¦b\n1/2: 5\" buis¦2";
    QTest::newRow("spaces stay in fields") << QByteArray("a;b\n 1 ; 2\n") << "a¦b\n1/2:  1 ¦ 2";
    QTest::newRow("blank lines") << QByteArray("\n\na;b\n\n1;2\n  \n;\n3;4\n\n")
                                 << "a¦b\n1/5: 1¦2\n2/8: 3¦4";
    QTest::newRow("header alone") << QByteArray("a;b\n") << "a¦b";
    QTest::newRow("header is cleaned")
        << QByteArray("\xE2\x80\x8B \"a\"; b \xC2\xA0 c\n1;2\n") << "\"a\"¦b c\n1/2: 1¦2";
    QTest::newRow("Excel names the separator")
        << QByteArray("sep=,\r\na;x,b\r\n1,2\r\n") << "a;x¦b\n1/3: 1¦2";
}

void TestCsv::recordsAreSplit()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const auto table = readCsv(bytes);
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QCOMPARE(flat(*table), expected);
}

void TestCsv::theSeparatorIsDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<int>("columns");
    QTest::newRow("semicolon") << QByteArray("a;b;c\n") << QChar(u';') << 3;
    QTest::newRow("comma") << QByteArray("a,b,c\n") << QChar(u',') << 3;
    QTest::newRow("tab") << QByteArray("a\tb\tc\n") << QChar(u'\t') << 3;
    QTest::newRow("pipe") << QByteArray("a|b|c\n") << QChar(u'|') << 3;
    QTest::newRow("commas inside quotes") << QByteArray("\"a,b,c,d\";e\n") << QChar(u';') << 2;
    QTest::newRow("quotes over a line break") << QByteArray("\"a\n,,,\";b\n") << QChar(u';') << 2;
    QTest::newRow("as many semicolons as commas")
        << QByteArray("naam, voornaam;e\n") << QChar(u';') << 2;
    QTest::newRow("commas in later lines only")
        << QByteArray("a;b\n1,2,3,4;5\n") << QChar(u';') << 2;
    QTest::newRow("one column") << QByteArray("naam\n") << QChar(u';') << 1;
}

void TestCsv::theSeparatorIsDetected()
{
    QFETCH(QByteArray, bytes);
    const auto table = readCsv(bytes);
    QVERIFY(table);
    QTEST(table->separator, "separator");
    QTEST(static_cast<int>(table->header.size()), "columns");
}

void TestCsv::theEncodingIsDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("cell");
    const QString text = QStringLiteral("naam;x\nŻaneta “€”;1\n");
    QTest::newRow("UTF-8 with mark")
        << "\xEF\xBB\xBF" + text.toUtf8() << "UTF-8" << QStringLiteral("Żaneta “€”");
    QTest::newRow("UTF-8 without mark") << text.toUtf8() << "UTF-8" << QStringLiteral("Żaneta “€”");
    QStringEncoder little(QStringEncoder::Utf16LE);
    QTest::newRow("UTF-16, little end first")
        << "\xFF\xFE" + QByteArray(little.encode(text)) << "UTF-16" << QStringLiteral("Żaneta “€”");
    QStringEncoder big(QStringEncoder::Utf16BE);
    QTest::newRow("UTF-16, big end first")
        << "\xFE\xFF" + QByteArray(big.encode(text)) << "UTF-16" << QStringLiteral("Żaneta “€”");
    QTest::newRow("Windows-1252") << QByteArray("naam;x\n\x8Et\xE9p\xE1n \x80 \x92;1\n")
                                  << "Windows-1252" << QStringLiteral("Žtépán € ’");
    QTest::newRow("ASCII") << QByteArray("naam;x\nJan;1\n") << "UTF-8"
                           << "Jan";
    QTest::newRow("UTF-8 cut off in its last letter")
        << QByteArray("naam;x\nx;\nZo\xC3") << "Windows-1252"
        << "x";
}

void TestCsv::theEncodingIsDetected()
{
    QFETCH(QByteArray, bytes);
    const auto table = readCsv(bytes);
    QVERIFY(table);
    QTEST(table->encoding, "encoding");
    QCOMPARE(table->header.first(), QStringLiteral("naam"));
    QTEST(table->records.first().fields.first(), "cell");
}

void TestCsv::everyByteOfWindows1252IsRead()
{
    QByteArray bytes("x\n");
    for (int byte = 0x80; byte <= 0xFF; ++byte)
        bytes += static_cast<char>(byte);
    const auto table = readCsv(bytes);
    QVERIFY(table);
    const QString cell = table->records.first().fields.first();
    QCOMPARE(cell.first(32),
             QStringLiteral("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"));
    QCOMPARE(cell.sliced(32), QString::fromLatin1(bytes.sliced(34)));
}

void TestCsv::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray() << "leeg";
    QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF") << "leeg";
    QTest::newRow("blank lines") << QByteArray("\r\n  \r\n;;;\r\n") << "leeg";
    QTest::newRow("open quote") << QByteArray("a;b\n1;2\n\"3;4\n5;6\n") << "regel 3";
    QTest::newRow("open quote after a quoted line break")
        << QByteArray("a;b\n\"1\n\n\";2\n3;\"4\n") << "regel 5";
    QTest::newRow("workbook") << QByteArray("PK\x03\x04....", 8) << "CSV-bestand";
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0....", 8) << "CSV-bestand";
    QTest::newRow("zero bytes") << QByteArray("a\0b", 3) << "geen tekstbestand";
    QTest::newRow("half of a UTF-16 unit") << QByteArray("\xFF\xFE\x41", 3) << "UTF-16";
}

void TestCsv::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto table = readCsv(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::InvalidInput);
    QVERIFY2(table.error().detail.contains(reason), qPrintable(table.error().detail));
}

void TestCsv::theCaseloadFilesAreRead()
{
    const auto learners = readCsv(caseloadFile(QStringLiteral("learners.csv")));
    QVERIFY(learners);
    QCOMPARE(learners->encoding, QStringLiteral("UTF-8"));
    QCOMPARE(learners->header.size(), 22);
    QCOMPARE(learners->header.first(), QStringLiteral("Naam"));
    QCOMPARE(learners->records.size(), 65);
    QCOMPARE(learners->records.at(38).line, 40);
    QCOMPARE(learners->records.at(39).line, 42);
    QCOMPARE(learners->records.at(58).line, 61);

    const auto windows = readCsv(caseloadFile(QStringLiteral("learners-windows1252.csv")));
    QVERIFY(windows);
    QCOMPARE(windows->encoding, QStringLiteral("Windows-1252"));
    QCOMPARE(windows->records.first().fields.first(), QStringLiteral("Žák"));

    const auto workplaces = readCsv(caseloadFile(QStringLiteral("workplaces.csv")));
    QVERIFY(workplaces);
    QCOMPARE(workplaces->header.size(), 27);
    QCOMPARE(workplaces->records.size(), 500);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
