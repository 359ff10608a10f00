// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/placetable.h"

#include <QTest>

using namespace traject;
using namespace traject::exchange;

/// Reading a user's own table of places, as spreadsheets save it.
class TestPlaceTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTableIsReadWhateverItsForm_data();
    void aTableIsReadWhateverItsForm();
    void absentColumnsAreFilledFromThePostcode();
    void rowsOfOneMunicipalityAreJoined();
    void aWrongCellIsToldWithItsPlace_data();
    void aWrongCellIsToldWithItsPlace();
    void everyProblemIsToldAtOnce();
    void linesAreCountedFromTheTopOfTheFile();
    void anotherMunicipalityForOnePostcodeIsAProblem();
    void missingHeadersAreNamed();
    void aHeaderThatStandsTwiceIsAProblem();
    void whatIsNoTableIsRefused();
};

void TestPlaceTable::aTableIsReadWhateverItsForm_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("semicolons and decimal commas")
        << QByteArray("Postcode;Gemeente;Deelgemeenten;Provincie;Gewest;Breedte;Lengte\r\n"
                      "4000;Li\xc3\xa8ge;Li\xc3\xa8ge, Rocourt;Luik;Walloni\xc3\xab;50,6451;"
                      "5,5734\r\n");
    QTest::newRow("commas, quotes and points")
        << QByteArray("postcode,municipality,localities,province,region,latitude,longitude\n"
                      "4000,Li\xc3\xa8ge,\"Li\xc3\xa8ge, Rocourt\",Luik,wallonia,50.6451,5.5734\n");
    QTest::newRow("tabs and another order")
        << QByteArray("lon\tlat\tgemeente\tpostcode\tgewest\tprovincie\tdeelgemeenten\n"
                      "5.5734\t50.6451\tLi\xc3\xa8ge\t4000\tWaals Gewest\tLuik\t"
                      "Li\xc3\xa8ge | Rocourt\n");
    QTest::newRow("a byte order mark")
        << QByteArray("\xef\xbb\xbfpostcode;gemeente;deelgemeenten;provincie;gewest;breedte;lengte"
                      "\n4000;Li\xc3\xa8ge;Li\xc3\xa8ge,Rocourt;Luik;wallonia;50,6451;5,5734");
    QTest::newRow("Windows-1252") << QByteArray(
        "postcode;gemeente;deelgemeenten;provincie;gewest;breedte;lengte\r\n"
        "4000;Li\xe8ge;Li\xe8ge,Rocourt;Luik;Walloni\xeb;50,6451;5,5734\r\n");
}

void TestPlaceTable::aTableIsReadWhateverItsForm()
{
    QFETCH(QByteArray, file);
    const auto table = readPlaces(file);
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QCOMPARE(table->problems, QList<CellProblem>());
    QCOMPARE(table->rowCount, 1);
    const Place liege{.postcode = QStringLiteral("4000"),
                      .municipality = QStringLiteral("Liège"),
                      .localities = {QStringLiteral("Liège"), QStringLiteral("Rocourt")},
                      .province = QStringLiteral("Luik"),
                      .region = Region::Wallonia,
                      .position = {.latitude = 50.6451, .longitude = 5.5734}};
    QVERIFY(table->places == QList<Place>{liege});
}

void TestPlaceTable::absentColumnsAreFilledFromThePostcode()
{
    const auto table = readPlaces("postcode;gemeente;breedte;lengte\n"
                                  "5000;Namur;50,4669;4,8675\n1000;Brussel;50,85;4,35\n");
    QVERIFY(table);
    QCOMPARE(table->places.size(), 2);
    QCOMPARE(table->places.at(0).postcode, QStringLiteral("1000")); // sorted
    QVERIFY(table->places.at(0).region == Region::Brussels);
    QVERIFY(table->places.at(1).region == Region::Wallonia);
    QVERIFY(table->places.at(1).localities.isEmpty());
}

void TestPlaceTable::rowsOfOneMunicipalityAreJoined()
{
    const auto table = readPlaces("postcode;deelgemeente;gemeente;breedte;lengte\n"
                                  "9660;Nederbrakel;Brakel;50,80;3,76\n"
                                  "9660;Elst;brakel;50,83;3,74\n");
    QVERIFY(table);
    QCOMPARE(table->problems, QList<CellProblem>());
    QCOMPARE(table->places.size(), 1);
    const Place brakel = table->places.constFirst();
    QCOMPARE(brakel.localities,
             QStringList({QStringLiteral("Nederbrakel"), QStringLiteral("Elst")}));
    QCOMPARE(brakel.position.latitude, 50.80);
}

void TestPlaceTable::aWrongCellIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *line, const char *column, const char *value,
                        const char *message) {
        QTest::newRow(name) << QByteArray(line) << QString::fromUtf8(column)
                            << QString::fromUtf8(value) << QString::fromUtf8(message);
    };
    row("no postcode", ";Mechelen;;;51,03;4,48", "Postcode", "", "is leeg");
    row("half a postcode", "280;Mechelen;;;51,03;4,48", "Postcode", "280",
        "geen Belgische postcode");
    row("a Dutch postcode", "1234 AB;Breda;;;51,03;4,48", "Postcode", "1234 AB",
        "geen Belgische postcode");
    row("no municipality", "2800;;;;51,03;4,48", "Gemeente", "", "is leeg");
    row("no such region", "2800;Mechelen;;Holland;51,03;4,48", "Gewest", "Holland",
        "geen woord dat hier kan staan");
    row("no latitude", "2800;Mechelen;;;;4,48", "Breedte", "", "is leeg");
    row("degrees and minutes", "2800;Mechelen;;;51°02';4,48", "Breedte", "51°02'",
        "geen graden als decimaal getal");
    row("too far north", "2800;Mechelen;;;51,61;4,48", "Breedte", "51,61", "ligt niet in België");
    row("too far south", "2800;Mechelen;;;49,39;4,48", "Breedte", "49,39", "ligt niet in België");
    row("too far west", "2800;Mechelen;;;51,03;2,49", "Lengte", "2,49", "ligt niet in België");
    row("too far east", "2800;Mechelen;;;51,03;6,51", "Lengte", "6,51", "ligt niet in België");
    row("a field too few", "2800;Mechelen;;;51,03", "Lengte", "5 velden",
        "de rij heeft te weinig velden");
}

void TestPlaceTable::aWrongCellIsToldWithItsPlace()
{
    QFETCH(QByteArray, row);
    const auto table = readPlaces("Postcode;Gemeente;Deelgemeenten;Gewest;Breedte;Lengte\n"
                                  "9000;Gent;;;51,05;3,72\n"
                                  + row + '\n');
    QVERIFY(table);
    QCOMPARE(table->problems.size(), 1);
    const CellProblem problem = table->problems.constFirst();
    QCOMPARE(problem.row, 2);
    QCOMPARE(problem.line, 3);
    QTEST(problem.column, "column");
    QTEST(problem.value, "value");
    QTEST(problem.message, "message");
    QVERIFY(!problem.expected.isEmpty());
    QCOMPARE(table->places.size(), 1);
}

void TestPlaceTable::everyProblemIsToldAtOnce()
{
    // Latitude and longitude have changed places, in both rows.
    const auto table = readPlaces("postcode;gemeente;breedte;lengte\n"
                                  "2800;Mechelen;4,48;51,03\n280;;3,72;51,05\n");
    QVERIFY(table);
    QCOMPARE(table->rowCount, 2);
    QCOMPARE(table->problems.size(), 6);
    QVERIFY(table->places.isEmpty());
}

void TestPlaceTable::linesAreCountedFromTheTopOfTheFile()
{
    const auto table = readPlaces("# our own\n# list\npostcode;gemeente;breedte;lengte\n"
                                  "28;Mechelen;51,03;4,48\n");
    QVERIFY(table);
    QCOMPARE(table->problems.size(), 1);
    QCOMPARE(table->problems.constFirst().line, 4);
}

void TestPlaceTable::anotherMunicipalityForOnePostcodeIsAProblem()
{
    const auto table = readPlaces("postcode;gemeente;breedte;lengte\n"
                                  "2800;Mechelen;51,03;4,48\n2800;Lier;51,13;4,57\n");
    QVERIFY(table);
    QCOMPARE(table->problems.size(), 1);
    QCOMPARE(table->problems.constFirst().message,
             QStringLiteral("postcode 2800 staat op regel 2 bij een andere gemeente: Mechelen"));
    QCOMPARE(table->problems.constFirst().value, QStringLiteral("Lier"));
}

void TestPlaceTable::missingHeadersAreNamed()
{
    const auto table = readPlaces("postcode;plaats\n2800;Mechelen\n");
    QVERIFY(!table);
    QVERIFY(table.error().code == ErrorCode::MissingColumns);
    QCOMPARE(table.error().detail, QStringLiteral("gemeente, breedte, lengte"));
}

void TestPlaceTable::aHeaderThatStandsTwiceIsAProblem()
{
    const auto table = readPlaces("postcode;gemeente;gemeente;breedte;lengte\n"
                                  "2800;Mechelen;Lier;51,03;4,48\n");
    QVERIFY(table);
    QCOMPARE(table->problems.size(), 1);
    QCOMPARE(table->problems.constFirst().line, 1);
    QCOMPARE(table->problems.constFirst().message,
             QStringLiteral("deze kop staat er meer dan één keer"));
}

void TestPlaceTable::whatIsNoTableIsRefused()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("# only a remark"),
                                    QByteArray("PK\x03\x04\x00\x00\x00\x00", 8)}) {
        const auto table = readPlaces(bytes);
        QVERIFY(!table);
        QVERIFY(table.error().code == ErrorCode::InvalidInput);
    }
}

QTEST_APPLESS_MAIN(TestPlaceTable)
#include "tst_placetable.moc"
