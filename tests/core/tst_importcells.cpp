// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/importsupport.h"

using namespace traject;
using namespace traject::exchange;
using namespace traject::exchange::importtest;

class TestImportCells : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void learnerCellsAreChecked_data();
    void learnerCellsAreChecked();
    void learnerCellsAreUnderstood_data();
    void learnerCellsAreUnderstood();
    void emptyCellsAreUnknown();
    void aMissingBirthDateFollowsFromTheInsz();
    void aBirthDateThatContradictsTheInszIsImported();
    void workplaceCellsAreChecked_data();
    void workplaceCellsAreChecked();
    void theRegionFollowsFromThePostcode_data();
    void theRegionFollowsFromThePostcode();
};

void TestImportCells::learnerCellsAreChecked_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("message");
    QTest::newRow("day that is not")
        << QByteArray("Start lessen") << QByteArray("31/09/2026") << "geen bestaande datum";
    QTest::newRow("month first") << QByteArray("Start lessen") << QByteArray("09/31/2026")
                                 << "geen bestaande datum";
    QTest::newRow("two-digit year")
        << QByteArray("Start lessen") << QByteArray("01/09/26") << "geen datum";
    QTest::newRow("mixed signs") << QByteArray("Start lessen") << QByteArray("01/09-2026")
                                 << "geen datum";
    QTest::newRow("word") << QByteArray("Start lessen") << QByteArray("september") << "geen datum";
    QTest::newRow("year of Charlemagne")
        << QByteArray("Start lessen") << QByteArray("01/09/0800") << "geen aannemelijk jaartal";
    QTest::newRow("stage 1") << QByteArray("Graad") << QByteArray("1") << "te klein";
    QTest::newRow("stage 4") << QByteArray("Graad") << QByteArray("4") << "te groot";
    QTest::newRow("year 0") << QByteArray("Leerjaar") << QByteArray("0") << "te klein";
    QTest::newRow("year 7") << QByteArray("Leerjaar") << QByteArray("7") << "te groot";
    QTest::newRow("year x") << QByteArray("Leerjaar") << QByteArray("x") << "geen geheel getal";
    QTest::newRow("half a year") << QByteArray("Leerjaar") << QByteArray("1,5")
                                 << "geen geheel getal";
    QTest::newRow("mail without at")
        << QByteArray("E-mail") << QByteArray("jan.leerling.example") << "geen e-mailadres";
    QTest::newRow("mail without domain")
        << QByteArray("E-mail") << QByteArray("jan@leerling") << "geen e-mailadres";
    QTest::newRow("mail with a space")
        << QByteArray("E-mail") << QByteArray("jan p@leerling.example") << "geen e-mailadres";
    QTest::newRow("postcode of three")
        << QByteArray("Postcode") << QByteArray("940") << "geen postcode";
    QTest::newRow("postcode 0999")
        << QByteArray("Postcode") << QByteArray("0999") << "geen postcode";
    QTest::newRow("postcode with the town")
        << QByteArray("Postcode") << QByteArray("9940 Evergem") << "geen postcode";
    QTest::newRow("school year that skips")
        << QByteArray("Schooljaar") << QByteArray("2026-2028") << "geen schooljaar";
    QTest::newRow("one year") << QByteArray("Schooljaar") << QByteArray("2026")
                              << "geen schooljaar";
    QTest::newRow("aunt") << QByteArray("Wettelijke vertegenwoordiger;Relatie")
                          << QByteArray("Els;tante") << "geen woord dat hier kan staan";
    QTest::newRow("father without a name")
        << QByteArray("Wettelijke vertegenwoordiger;Relatie") << QByteArray(";vader")
        << "is leeg, maar de relatie is wel ingevuld";
    QTest::newRow("far") << QByteArray("Max. afstand km") << QByteArray("ver")
                         << "geen geheel getal";
    QTest::newRow("unit alone") << QByteArray("Max. afstand km") << QByteArray("km")
                                << "geen geheel getal";
    QTest::newRow("negative distance")
        << QByteArray("Max. afstand km") << QByteArray("-5") << "geen geheel getal";
    QTest::newRow("IBAN") << QByteArray("IBAN") << QByteArray("BE00 0000") << "";
}

void TestImportCells::learnerCellsAreChecked()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, value);
    QFETCH(QString, message);
    const auto plan = planOf(ImportKind::Learners, learnerCsv(column, value));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    QCOMPARE(plan->learners.size(), 0);
    QCOMPARE(plan->problems.size(), 1);
    const CellProblem problem = plan->problems.first();
    QCOMPARE(problem.row, 1);
    QCOMPARE(problem.line, 2);
    QVERIFY(column.split(';').contains(problem.column.toUtf8()));
    QVERIFY(value.split(';').contains(problem.value.toUtf8()));
    QVERIFY2(problem.message.contains(message), qPrintable(problem.message));
    QVERIFY(!problem.message.isEmpty());
    QVERIFY(!problem.expected.isEmpty());
    QVERIFY(!problem.example.isEmpty());
}

void TestImportCells::learnerCellsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Learner>("expected"); // what the cell adds to an empty learner
    const auto lessons = [] {
        Learner learner;
        learner.enrolment.firstLessonDay = QDate(2026, 9, 1);
        return learner;
    }();
    for (const char *date :
         {"01/09/2026", "1/9/2026", "1/09/2026", "01-09-2026", "1.9.2026", "2026-09-01", "2026/9/1",
          " 01/09/2026 ", "01/09/2026 0:00", "2026-09-01T00:00:00"})
        QTest::newRow(date) << QByteArray("Start lessen") << QByteArray(date) << lessons;
    const auto enrolment = [](const Enrolment &value) {
        Learner learner;
        learner.enrolment = value;
        return learner;
    };
    for (const char *year : {"2026-2027", "2026-27", "2026/2027", "2026 – 2027"})
        QTest::newRow(year) << QByteArray("Schooljaar") << QByteArray(year)
                            << enrolment({.schoolYear = QStringLiteral("2026-2027")});
    for (const char *stage : {"3", "3de", "3e graad", "3de graad"})
        QTest::newRow(stage) << QByteArray("Graad") << QByteArray(stage) << enrolment({.stage = 3});
    QTest::newRow("1ste") << QByteArray("Leerjaar") << QByteArray("1ste") << enrolment({.year = 1});
    for (const char *distance : {"15", "15 km", "15km", "15 KM"})
        QTest::newRow(distance) << QByteArray("Max. afstand km") << QByteArray(distance)
                                << Learner{.maximumDistanceKm = 15};
    for (const char *postcode : {"9940", "B-9940", "BE-9940", "b-9940"})
        QTest::newRow(postcode) << QByteArray("Postcode") << QByteArray(postcode)
                                << Learner{.address = {.postcode = QStringLiteral("9940")}};
    for (const char *postcode : {"4551 ab", "4551AB"})
        QTest::newRow(postcode) << QByteArray("Postcode") << QByteArray(postcode)
                                << Learner{.address = {.postcode = QStringLiteral("4551 AB"),
                                                       .country = QStringLiteral("NL")}};
    QTest::newRow("box") << QByteArray("Nr;Bus") << QByteArray("159;2")
                         << Learner{.address = {.number = QStringLiteral("159 bus 2")}};
    QTest::newRow("number alone") << QByteArray("Nr;Bus") << QByteArray("12A;")
                                  << Learner{.address = {.number = QStringLiteral("12A")}};
    QTest::newRow("guardian") << QByteArray("Vertegenwoordiger;Relatie") << QByteArray("Els;MOEDER")
                              << Learner{.guardian
                                         = Guardian{.name = QStringLiteral("Els"),
                                                    .relation = GuardianRelation::Mother}};
    QTest::newRow("guardian without a relation")
        << QByteArray("Ouder;Relatie") << QByteArray("Els;")
        << Learner{.guardian = Guardian{.name = QStringLiteral("Els"),
                                        .relation = GuardianRelation::Guardian}};
    QTest::newRow("line break in a name")
        << QByteArray("Gemeente") << QByteArray("\"Sint-\nNiklaas\"")
        << Learner{.address = {.municipality = QStringLiteral("Sint- Niklaas")}};
}

void TestImportCells::learnerCellsAreUnderstood()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, value);
    QFETCH(Learner, expected);
    const auto plan = planOf(ImportKind::Learners, learnerCsv(column, value));
    QVERIFY(plan);
    QVERIFY2(plan->problems.isEmpty(),
             qPrintable(plan->problems.isEmpty() ? QString() : plan->problems.first().message));
    QCOMPARE(plan->learners.size(), 1);
    expected.familyName = QStringLiteral("Peeters");
    expected.givenName = QStringLiteral("Lore");
    expected.birthDate = QDate(2009, 5, 17);
    expected.programmeCode = QStringLiteral("1096");
    expected.enrolment.sector = Sector::Secondary;
    QVERIFY(plan->learners.first().learner == expected);
}

void TestImportCells::emptyCellsAreUnknown()
{
    const auto plan
        = planOf(ImportKind::Learners, learnersCsv({"Peeters;Lore;;;", "Peeters;Jan;;;ov3-180"}));
    QVERIFY(plan);
    QCOMPARE(plan->problems.size(), 0);
    QCOMPARE(plan->learners.size(), 2);
    const Learner nothingKnown{.familyName = QStringLiteral("Peeters"),
                               .givenName = QStringLiteral("Lore")};
    QVERIFY(plan->learners.first().learner == nothingKnown);
    QCOMPARE(plan->learners.last().learner.programmeCode, QStringLiteral("OV3-180"));
    QCOMPARE(plan->learners.last().learner.enrolment.sector, Sector::Buso);
}

void TestImportCells::aMissingBirthDateFollowsFromTheInsz()
{
    const auto plan
        = planOf(ImportKind::Learners, learnersCsv({"El Amrani;Y;09.11.19-946.40;;1096"}));
    QVERIFY(plan);
    QCOMPARE(plan->learners.value(0).learner.birthDate, QDate(2009, 11, 19));
}

void TestImportCells::aBirthDateThatContradictsTheInszIsImported()
{
    const auto plan = planOf(
        ImportKind::Learners,
        learnersCsv({"El Amrani;Y;09.11.19-946.40;20/11/2009;1096", "Te Jong;Y;;02/09/2026;1096"}));
    QVERIFY(plan);
    QCOMPARE(plan->learners.value(0).learner.birthDate, QDate(2009, 11, 20));
    QCOMPARE(plan->problems.size(), 1);
    QCOMPARE(plan->problems.first().message,
             QStringLiteral("de geboortedatum ligt in de toekomst"));
}

void TestImportCells::workplaceCellsAreChecked_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("message");
    const QByteArray good("E;0991.423.538;V;2.914.141.405;1096;goedgekeurd");
    QTest::newRow("fine") << good + ";;;;;"
                          << ""
                          << "";
    QTest::newRow("no name") << QByteArray(";0991.423.538;V;2.914.141.405;1096;goedgekeurd;;;;;")
                             << "Onderneming"
                             << "is leeg";
    QTest::newRow("no KBO") << QByteArray("E;;V;2.914.141.405;1096;goedgekeurd;;;;;") << "KBO"
                            << "is leeg";
    QTest::newRow("wrong KBO") << QByteArray("E;0991.423.539;V;2.914.141.405;1096;goedgekeurd;;;;;")
                               << "KBO"
                               << "de controlecijfers kloppen niet";
    QTest::newRow("no establishment number")
        << QByteArray("E;0991.423.538;V;;1096;goedgekeurd;;;;;") << "Vestigingsnummer"
        << "is leeg";
    QTest::newRow("no programme") << QByteArray("E;0991.423.538;V;2.914.141.405;;goedgekeurd;;;;;")
                                  << "Opleidingscode"
                                  << "is leeg";
    QTest::newRow("no status") << QByteArray("E;0991.423.538;V;2.914.141.405;1096;;;;;;")
                               << "Status"
                               << "is leeg";
    QTest::newRow("strange status")
        << QByteArray("E;0991.423.538;V;2.914.141.405;1096;ok;;;;;") << "Status"
        << "geen woord dat hier kan staan";
    QTest::newRow("joint committee") << good + ";30;;;;"
                                     << "Paritair comité"
                                     << "geen nummer van een paritair comité";
    QTest::newRow("joint committee with a comma") << good + ";149,01;;;;"
                                                  << ""
                                                  << "";
    QTest::newRow("mentor's qualification") << good + ";;Els;misschien;;"
                                            << "Relevante kwalificatie"
                                            << "geen woord dat hier kan staan";
    QTest::newRow("maximum of 5") << good + ";;Els;ja;5;"
                                  << "Max. leerlingen per mentor"
                                  << "te groot";
    QTest::newRow("facts of a mentor without a name") << good + ";;;ja;;"
                                                      << "Mentor"
                                                      << "andere gegevens";
    QTest::newRow("no mentor, only defaults") << good + ";;;nee;4;"
                                              << ""
                                              << "";
    QTest::newRow("places") << good + ";;;;;veel"
                            << "Open plaatsen"
                            << "geen geheel getal";
}

void TestImportCells::workplaceCellsAreChecked()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    QFETCH(QString, message);
    const auto plan = planOf(ImportKind::Workplaces,
                             workplaceHeader
                                 + ";Paritair comité;Mentor;Relevante kwalificatie;Max. leerlingen "
                                   "per mentor;Open plaatsen\n"
                                 + row + '\n');
    QVERIFY(plan);
    QCOMPARE(plan->problems.size(), column.isEmpty() ? 0 : 1);
    QCOMPARE(plan->workplaces.size(), column.isEmpty() ? 1 : 0);
    if (!column.isEmpty()) {
        QCOMPARE(plan->problems.first().column, column);
        QVERIFY2(plan->problems.first().message.contains(message),
                 qPrintable(plan->problems.first().message));
    }
}

void TestImportCells::theRegionFollowsFromThePostcode_data()
{
    QTest::addColumn<QByteArray>("postcode");
    QTest::addColumn<std::optional<Region>>("region");
    const auto row = [](const char *postcode, std::optional<Region> region) {
        QTest::newRow(postcode) << QByteArray(postcode) << region;
    };
    row("", std::nullopt);
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
    row("4551 AB", Region::Abroad);
}

void TestImportCells::theRegionFollowsFromThePostcode()
{
    QFETCH(QByteArray, postcode);
    const auto plan
        = planOf(ImportKind::Workplaces,
                 workplaceHeader + ";Postcode\nE;0991.423.538;;2.914.141.405;1096;erkend;"
                     + postcode + '\n');
    QVERIFY(plan);
    QCOMPARE(plan->workplaces.size(), 1);
    QTEST(plan->workplaces.first().establishment.region, "region");
    QCOMPARE(plan->workplaces.first().establishment.name, QStringLiteral("E"));
}

QTEST_APPLESS_MAIN(TestImportCells)
#include "tst_importcells.moc"
