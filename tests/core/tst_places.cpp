// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/csv.h"
#include "core/service/lawresources.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace traject;

/// The table of places that the program ships, held against what is known of Flanders.
class TestPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aPostcodeHasFourDigits_data();
    void aPostcodeHasFourDigits();
    void aPostcodeTellsItsRegion_data();
    void aPostcodeTellsItsRegion();
    void aDistanceIsKnownInKilometres_data();
    void aDistanceIsKnownInKilometres();
    void everyPostcodeStandsOnceAndInOrder();
    void theProvinceFitsThePostcode();
    void everyPlaceLiesInItsProvince();
    void aMunicipalityIsOneArea();
    void noLocalityStandsTwiceAtAPostcode();
    void aWellKnownPlaceIsWhereItIs_data();
    void aWellKnownPlaceIsWhereItIs();
    void aMergedMunicipalityHasItsNewName_data();
    void aMergedMunicipalityHasItsNewName();
    void thereAreNoMunicipalitiesThatAreGone();
    void everyPostcodeOfTheTestDataIsKnown_data();
    void everyPostcodeOfTheTestDataIsKnown();

private:
    QList<Place> m_places;
};

void TestPlaces::initTestCase()
{
    const auto places = shippedPlaces();
    QVERIFY2(places, places ? "" : qPrintable(places.error().detail));
    m_places = *places;
}

void TestPlaces::aPostcodeHasFourDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("first") << QStringLiteral("1000") << true;
    QTest::newRow("last") << QStringLiteral("9999") << true;
    QTest::newRow("before the first") << QStringLiteral("0999") << false;
    QTest::newRow("three digits") << QStringLiteral("280") << false;
    QTest::newRow("five digits") << QStringLiteral("28000") << false;
    QTest::newRow("a letter") << QStringLiteral("28O0") << false;
    QTest::newRow("Arabic digits") << QStringLiteral("٢٨٠٠") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestPlaces::aPostcodeHasFourDigits()
{
    QFETCH(QString, text);
    QTEST(isPostcode(text), "valid");
}

void TestPlaces::aPostcodeTellsItsRegion_data()
{
    QTest::addColumn<QString>("postcode");
    QTest::addColumn<Region>("region");
    const auto row = [](const char *postcode, Region region) {
        QTest::newRow(postcode) << QString::fromLatin1(postcode) << region;
    };
    row("1000", Region::Brussels);
    row("1299", Region::Brussels);
    row("1300", Region::Wallonia);
    row("1499", Region::Wallonia);
    row("1500", Region::Flanders);
    row("3999", Region::Flanders);
    row("4000", Region::Wallonia);
    row("7999", Region::Wallonia);
    row("8000", Region::Flanders);
    row("9999", Region::Flanders);
}

void TestPlaces::aPostcodeTellsItsRegion()
{
    QFETCH(QString, postcode);
    QTEST(regionOfPostcode(postcode), "region");
}

void TestPlaces::aDistanceIsKnownInKilometres_data()
{
    QTest::addColumn<Coordinates>("from");
    QTest::addColumn<Coordinates>("to");
    QTest::addColumn<double>("km");
    // A degree along a meridian or the equator is 2πR/360 = 111.195 km; along a parallel it
    // shrinks with the cosine of the latitude; half the earth is πR.
    QTest::newRow("nowhere else") << Coordinates{51, 4} << Coordinates{51, 4} << 0.0;
    QTest::newRow("a degree north") << Coordinates{50, 4} << Coordinates{51, 4} << 111.195;
    QTest::newRow("a degree of the equator") << Coordinates{0, 0} << Coordinates{0, 1} << 111.195;
    QTest::newRow("a degree at 60 north") << Coordinates{60, 4} << Coordinates{60, 5} << 55.597;
    QTest::newRow("the antipode") << Coordinates{0, 0} << Coordinates{0, 180} << 20015.115;
}

void TestPlaces::aDistanceIsKnownInKilometres()
{
    QFETCH(Coordinates, from);
    QFETCH(Coordinates, to);
    QFETCH(double, km);
    QVERIFY(qAbs(distanceKm(from, to) - km) < 0.01);
    QCOMPARE(distanceKm(from, to), distanceKm(to, from));
}

void TestPlaces::everyPostcodeStandsOnceAndInOrder()
{
    // The file as it is: readPlaces() would sort it and join rows.
    QFile file(QStringLiteral(":/places/places.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList postcodes;
    bool header = false;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        if (line.startsWith(u'#'))
            continue;
        if (header)
            postcodes.append(line.section(u'\t', 0, 0));
        header = true;
    }
    QCOMPARE(postcodes.size(), 543);
    QVERIFY(std::is_sorted(postcodes.cbegin(), postcodes.cend()));
    QCOMPARE(QSet<QString>(postcodes.cbegin(), postcodes.cend()).size(), postcodes.size());
    QCOMPARE(m_places.size(), postcodes.size());
}

void TestPlaces::theProvinceFitsThePostcode()
{
    for (const Place &place : std::as_const(m_places)) {
        const int number = place.postcode.toInt();
        const QString expected = place.postcode == u"2070" // moved with the merger of 2025
            ? QStringLiteral("Oost-Vlaanderen")
            : number < 1300     ? QStringLiteral("Brussels Hoofdstedelijk Gewest")
                : number < 2000 ? QStringLiteral("Vlaams-Brabant")
                : number < 3000 ? QStringLiteral("Antwerpen")
                : number < 3500 ? QStringLiteral("Vlaams-Brabant")
                : number < 4000 ? QStringLiteral("Limburg")
                : number < 9000 ? QStringLiteral("West-Vlaanderen")
                                : QStringLiteral("Oost-Vlaanderen");
        QVERIFY2(place.province == expected, qPrintable(place.postcode));
        QVERIFY2(place.region == regionOfPostcode(place.postcode), qPrintable(place.postcode));
    }
}

void TestPlaces::everyPlaceLiesInItsProvince()
{
    struct Centre
    {
        Coordinates at;
        double reachKm;
    };
    // The middle of each province and how far its corners are: Voeren and the coast are far out.
    const QHash<QString, Centre> centres{
        {QStringLiteral("Brussels Hoofdstedelijk Gewest"), {{50.845, 4.365}, 8}},
        {QStringLiteral("Vlaams-Brabant"), {{50.88, 4.60}, 50}},
        {QStringLiteral("Antwerpen"), {{51.23, 4.72}, 42}},
        {QStringLiteral("Limburg"), {{50.98, 5.45}, 42}},
        {QStringLiteral("West-Vlaanderen"), {{51.00, 3.05}, 43}},
        {QStringLiteral("Oost-Vlaanderen"), {{51.00, 3.85}, 45}},
    };
    for (const Place &place : std::as_const(m_places)) {
        const Coordinates &at = place.position;
        QVERIFY2(at.latitude > 50.68 && at.latitude < 51.51 && at.longitude > 2.54
                     && at.longitude < 5.92,
                 qPrintable(place.postcode));
        const Centre centre = centres.value(place.province);
        const double km = distanceKm(at, centre.at);
        QVERIFY2(km < centre.reachKm,
                 qPrintable(QStringLiteral("%1: %2 km").arg(place.postcode).arg(km)));
    }
}

void TestPlaces::aMunicipalityIsOneArea()
{
    QHash<QString, Place> first;
    for (const Place &place : std::as_const(m_places)) {
        const auto known = first.constFind(place.municipality);
        const Place other = known == first.constEnd() ? place : *known;
        first.insert(place.municipality, other);
        // Antwerpen reaches 20 km along the river.
        QVERIFY2(distanceKm(place.position, other.position) < 21,
                 qPrintable(place.postcode + u' ' + other.postcode));
    }
    // 285 Flemish municipalities since 2025 and the 19 of Brussels.
    QCOMPARE(first.size(), 285 + 19);
}

void TestPlaces::noLocalityStandsTwiceAtAPostcode()
{
    QSet<QString> seen;
    for (const Place &place : std::as_const(m_places)) {
        QVERIFY2(!place.localities.isEmpty(), qPrintable(place.postcode));
        QVERIFY2(QSet<QString>(place.localities.cbegin(), place.localities.cend()).size()
                     == place.localities.size(),
                 qPrintable(place.postcode));
        for (const QString &locality : place.localities)
            seen.insert(locality);
    }
    QVERIFY(seen.size() > 1000);
}

void TestPlaces::aWellKnownPlaceIsWhereItIs_data()
{
    QTest::addColumn<QString>("municipality");
    QTest::addColumn<Coordinates>("position");
    const auto row = [](const char *postcode, const char *municipality, double north, double east) {
        QTest::newRow(postcode) << QString::fromUtf8(municipality) << Coordinates{north, east};
    };
    // Market squares and town halls, to a hundredth of a degree.
    row("1000", "Brussel", 50.85, 4.35);
    row("1070", "Anderlecht", 50.84, 4.31);
    row("1150", "Sint-Pieters-Woluwe", 50.83, 4.44);
    row("1210", "Sint-Joost-ten-Node", 50.85, 4.37);
    row("1500", "Halle", 50.73, 4.24);
    row("1800", "Vilvoorde", 50.93, 4.43);
    row("2000", "Antwerpen", 51.22, 4.40);
    row("2300", "Turnhout", 51.32, 4.95);
    row("2387", "Baarle-Hertog", 51.44, 4.93);
    row("2400", "Mol", 51.19, 5.12);
    row("2500", "Lier", 51.13, 4.57);
    row("2800", "Mechelen", 51.03, 4.48);
    row("3000", "Leuven", 50.88, 4.70);
    row("3200", "Aarschot", 50.98, 4.83);
    row("3290", "Diest", 50.99, 5.05);
    row("3300", "Tienen", 50.81, 4.94);
    row("3500", "Hasselt", 50.93, 5.34);
    row("3600", "Genk", 50.97, 5.50);
    row("3660", "Oudsbergen", 51.04, 5.58);
    row("3700", "Tongeren-Borgloon", 50.78, 5.46);
    row("3798", "Voeren", 50.76, 5.76);
    row("3800", "Sint-Truiden", 50.82, 5.19);
    row("8000", "Brugge", 51.21, 3.22);
    row("8300", "Knokke-Heist", 51.35, 3.28);
    row("8400", "Oostende", 51.23, 2.92);
    row("8500", "Kortrijk", 50.83, 3.26);
    row("8630", "Veurne", 51.07, 2.66);
    row("8800", "Roeselare", 50.95, 3.12);
    row("8900", "Ieper", 50.85, 2.89);
    row("9000", "Gent", 51.05, 3.72);
    row("9100", "Sint-Niklaas", 51.16, 4.14);
    row("9200", "Dendermonde", 51.03, 4.10);
    row("9300", "Aalst", 50.94, 4.04);
    row("9600", "Ronse", 50.75, 3.60);
    row("9700", "Oudenaarde", 50.85, 3.61);
    row("9810", "Nazareth-De Pinte", 50.96, 3.59);
    row("9900", "Eeklo", 51.19, 3.56);
}

void TestPlaces::aWellKnownPlaceIsWhereItIs()
{
    QFETCH(Coordinates, position);
    const Place *place = findPlace(m_places, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(place != nullptr);
    QTEST(place->municipality, "municipality");
    QVERIFY(distanceKm(place->position, position) < 3);
}

void TestPlaces::aMergedMunicipalityHasItsNewName_data()
{
    QTest::addColumn<QString>("municipality");
    QTest::addColumn<QString>("locality");
    const auto row = [](const char *postcode, const char *municipality, const char *locality) {
        QTest::newRow(postcode) << QString::fromUtf8(municipality) << QString::fromUtf8(locality);
    };
    // 1 January 2025
    row("1540", "Pajottegem", "Herne");
    row("1570", "Pajottegem", "Galmaarden");
    row("1755", "Pajottegem", "Gooik");
    row("2070", "Beveren-Kruibeke-Zwijndrecht", "Zwijndrecht");
    row("2150", "Antwerpen", "Borsbeek");
    row("3720", "Hasselt", "Kortessem");
    row("3730", "Bilzen-Hoeselt", "Hoeselt");
    row("3740", "Bilzen-Hoeselt", "Bilzen");
    row("3840", "Tongeren-Borgloon", "Borgloon");
    row("3945", "Tessenderlo-Ham", "Oostham");
    row("3980", "Tessenderlo-Ham", "Tessenderlo");
    row("8755", "Wingene", "Ruiselede");
    row("8760", "Tielt", "Meulebeke");
    row("9090", "Merelbeke-Melle", "Melle");
    row("9120", "Beveren-Kruibeke-Zwijndrecht", "Melsele");
    row("9150", "Beveren-Kruibeke-Zwijndrecht", "Kruibeke");
    row("9180", "Lokeren", "Moerbeke");
    row("9185", "Lochristi", "Wachtebeke");
    row("9820", "Merelbeke-Melle", "Merelbeke");
    row("9840", "Nazareth-De Pinte", "De Pinte");
    // 1 January 2019
    row("2870", "Puurs-Sint-Amands", "Puurs");
    row("2890", "Puurs-Sint-Amands", "Sint-Amands");
    row("3670", "Oudsbergen", "Meeuwen");
    row("3900", "Pelt", "Overpelt");
    row("3910", "Pelt", "Neerpelt");
    row("9750", "Kruisem", "Zingem");
    row("9850", "Deinze", "Nevele");
    row("9910", "Aalter", "Knesselare");
    row("9950", "Lievegem", "Waarschoot");
}

void TestPlaces::aMergedMunicipalityHasItsNewName()
{
    QFETCH(QString, locality);
    const Place *place = findPlace(m_places, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(place != nullptr);
    QTEST(place->municipality, "municipality");
    QVERIFY(place->localities.contains(locality));
}

void TestPlaces::thereAreNoMunicipalitiesThatAreGone()
{
    static const QStringList gone{
        QStringLiteral("Beveren"),     QStringLiteral("Bilzen"),      QStringLiteral("Borgloon"),
        QStringLiteral("Borsbeek"),    QStringLiteral("De Pinte"),    QStringLiteral("Galmaarden"),
        QStringLiteral("Gooik"),       QStringLiteral("Ham"),         QStringLiteral("Herne"),
        QStringLiteral("Hoeselt"),     QStringLiteral("Kortessem"),   QStringLiteral("Kruibeke"),
        QStringLiteral("Melle"),       QStringLiteral("Merelbeke"),   QStringLiteral("Meulebeke"),
        QStringLiteral("Moerbeke"),    QStringLiteral("Nazareth"),    QStringLiteral("Ruiselede"),
        QStringLiteral("Tongeren"),    QStringLiteral("Tessenderlo"), QStringLiteral("Wachtebeke"),
        QStringLiteral("Zwijndrecht"),
    };
    for (const Place &place : std::as_const(m_places))
        QVERIFY2(!gone.contains(place.municipality), qPrintable(place.postcode));
}

void TestPlaces::everyPostcodeOfTheTestDataIsKnown_data()
{
    QTest::addColumn<QString>("path");
    for (const char *folder : {"/tests/data/caseload/", "/../shared/data/caseload/"}) {
        for (const char *name : {"learners.csv", "learners-windows1252.csv", "workplaces.csv"}) {
            const QString path
                = QStringLiteral(TRAJECT_SOURCE_DIR) + QLatin1String(folder) + QLatin1String(name);
            if (QFile::exists(path))
                QTest::newRow(qPrintable(QLatin1String(folder) + QLatin1String(name))) << path;
        }
    }
}

void TestPlaces::everyPostcodeOfTheTestDataIsKnown()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = exchange::readCsv(file.readAll());
    QVERIFY(table);
    const auto postcode = table->header.indexOf(QStringLiteral("Postcode"));
    const auto municipality = table->header.indexOf(QStringLiteral("Gemeente"));
    QVERIFY(postcode >= 0 && municipality >= 0);
    int known = 0;
    for (const exchange::CsvRecord &record : table->records) {
        const QString code = record.fields.value(postcode);
        if (!isPostcode(code) || regionOfPostcode(code) == Region::Wallonia)
            continue;
        const Place *place = findPlace(m_places, code);
        QVERIFY2(place != nullptr, qPrintable(code));
        // People also write the part of the town: 2660 Hoboken.
        const QString name = record.fields.value(municipality);
        QVERIFY2(name == place->municipality || place->localities.contains(name),
                 qPrintable(code + u' ' + name));
        ++known;
    }
    QVERIFY(known > 5);
}

QTEST_APPLESS_MAIN(TestPlaces)
#include "tst_places.moc"
