// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/importsupport.h"

using namespace traject;
using namespace traject::exchange;
using namespace traject::exchange::importtest;

class TestImportFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLearnersFileGivesSixtyLearners();
    void theBrokenRowsAreNamed_data();
    void theBrokenRowsAreNamed();
    void theRepeatedRowIsNamed();
    void theAwkwardRowsAreRead();
    void theFirstLearnerIsReadWhole();
    void theWindows1252FileIsRead();
    void theWorkplacesFileGivesFiveHundredAccreditations();
    void theFirstWorkplaceIsReadWhole();
    void rowsAboutTheSameEstablishmentAgree();
};

void TestImportFiles::theLearnersFileGivesSixtyLearners()
{
    const auto plan = planOfFile(ImportKind::Learners, QStringLiteral("learners.csv"));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    QCOMPARE(plan->rowCount, 65);
    QCOMPARE(plan->learners.size(), 60);
    QCOMPARE(plan->problems.size(), 4);
    QCOMPARE(plan->repeated.size(), 1);
}

void TestImportFiles::theBrokenRowsAreNamed_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<CellProblem>("expected");
    QTest::newRow("wrong check digits")
        << 0
        << CellProblem{.row = 11,
                       .line = 12,
                       .column = QStringLiteral("Rijksregisternummer"),
                       .value = QStringLiteral("08.05.17-951.33"),
                       .message = QStringLiteral("de controlecijfers kloppen niet"),
                       .expected = QStringLiteral("11 cijfers, jjmmdd vooraan"),
                       .example = QStringLiteral("09.11.19-946.40")};
    QTest::newRow("empty family name") << 1
                                       << CellProblem{.row = 29,
                                                      .line = 30,
                                                      .column = QStringLiteral("Naam"),
                                                      .value = {},
                                                      .message = QStringLiteral("is leeg"),
                                                      .expected = QStringLiteral("een familienaam"),
                                                      .example = QStringLiteral("El Amrani")};
    QTest::newRow("impossible birth date")
        << 2
        << CellProblem{.row = 41,
                       .line = 43,
                       .column = QStringLiteral("Geboortedatum"),
                       .value = QStringLiteral("31/02/2009"),
                       .message = QStringLiteral("geen bestaande datum"),
                       .expected = QStringLiteral("dd/mm/jjjj"),
                       .example = QStringLiteral("17/05/2009")};
    QTest::newRow("unknown programme")
        << 3
        << CellProblem{.row = 53,
                       .line = 55,
                       .column = QStringLiteral("Opleidingscode"),
                       .value = QStringLiteral("9999"),
                       .message = QStringLiteral("onbekende opleidingscode"),
                       .expected = QStringLiteral("een code uit de lijst van duale opleidingen"),
                       .example = QStringLiteral("1096")};
}

void TestImportFiles::theBrokenRowsAreNamed()
{
    QFETCH(int, index);
    QFETCH(CellProblem, expected);
    const auto plan = planOfFile(ImportKind::Learners, QStringLiteral("learners.csv"));
    QVERIFY(plan);
    const CellProblem found = plan->problems.value(index);
    QCOMPARE(found.row, expected.row);
    QCOMPARE(found.line, expected.line);
    QCOMPARE(found.column, expected.column);
    QCOMPARE(found.value, expected.value);
    QCOMPARE(found.message, expected.message);
    QCOMPARE(found.expected, expected.expected);
    QCOMPARE(found.example, expected.example);
}

void TestImportFiles::theRepeatedRowIsNamed()
{
    const auto plan = planOfFile(ImportKind::Learners, QStringLiteral("learners.csv"));
    QVERIFY(plan);
    const RepeatedRow repeated = plan->repeated.value(0);
    QCOMPARE(repeated.row, 59);
    QCOMPARE(repeated.line, 61);
    QCOMPARE(repeated.sameAsRow, 17);
    QCOMPARE(repeated.value, QStringLiteral("05.01.05-946.15"));
    QCOMPARE(repeated.message,
             QStringLiteral("dezelfde leerling als in rij 17 (zelfde rijksregisternummer)"));
    QVERIFY(repeated.learner);
    QCOMPARE(repeated.learner->address.street, QStringLiteral("KAPELSTRAAT"));
}

void TestImportFiles::theAwkwardRowsAreRead()
{
    const auto plan = planOfFile(ImportKind::Learners, QStringLiteral("learners.csv"));
    QVERIFY(plan);
    QMap<int, Learner> byRow;
    for (const LearnerRow &row : plan->learners)
        byRow.insert(row.row, row.learner);
    QCOMPARE(byRow.value(24).insz->digits(), QStringLiteral("06101794927"));
    QCOMPARE(byRow.value(39).transport, QStringLiteral("fiets; bij regen de bus\nof de trein"));
    QCOMPARE(byRow.value(20).displayName(), byRow.value(25).displayName());
    QVERIFY(byRow.value(20).insz != byRow.value(25).insz);
}

void TestImportFiles::theFirstLearnerIsReadWhole()
{
    const auto plan = planOfFile(ImportKind::Learners, QStringLiteral("learners.csv"));
    QVERIFY(plan);
    const LearnerRow first = plan->learners.value(0);
    QCOMPARE(first.row, 1);
    QCOMPARE(first.line, 2);
    const Learner expected{.familyName = QStringLiteral("Zieliński"),
                           .givenName = QStringLiteral("Żaneta"),
                           .insz = *Insz::parse(QStringLiteral("08122298294")),
                           .birthDate = QDate(2008, 12, 22),
                           .address = {.street = QStringLiteral("Schoolstraat"),
                                       .number = QStringLiteral("159 bus 2"),
                                       .postcode = QStringLiteral("9940"),
                                       .municipality = QStringLiteral("Evergem")},
                           .mobile = QStringLiteral("0400 01 77 89"),
                           .email = QStringLiteral("zaneta.zielinski@leerling.example"),
                           .guardian = Guardian{.name = QStringLiteral("Femke Vandenbroucke"),
                                                .relation = GuardianRelation::Mother},
                           .programmeCode = QStringLiteral("1117"),
                           .enrolment = {.sector = Sector::Secondary,
                                         .schoolYear = QStringLiteral("2026-2027"),
                                         .stage = 3,
                                         .year = 2,
                                         .firstLessonDay = QDate(2026, 9, 1)},
                           .transport = QStringLiteral("auto"),
                           .maximumDistanceKm = 20};
    QVERIFY(first.learner == expected);
}

void TestImportFiles::theWindows1252FileIsRead()
{
    const auto plan = planOfFile(ImportKind::Learners, QStringLiteral("learners-windows1252.csv"));
    QVERIFY(plan);
    QCOMPARE(plan->learners.size(), 10);
    QCOMPARE(plan->problems.size(), 0);
    QCOMPARE(plan->repeated.size(), 0);
    QCOMPARE(plan->learners.at(1).learner.familyName, QStringLiteral("D’Haene"));
}

void TestImportFiles::theWorkplacesFileGivesFiveHundredAccreditations()
{
    const auto plan = planOfFile(ImportKind::Workplaces, QStringLiteral("workplaces.csv"));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    QCOMPARE(plan->rowCount, 500);
    QCOMPARE(plan->problems.size(), 0);
    QCOMPARE(plan->repeated.size(), 0);
    QCOMPARE(plan->workplaces.size(), 500);
    QSet<QString> enterprises;
    QSet<QString> establishments;
    QMap<AccreditationStatus, int> statuses;
    for (const WorkplaceRow &row : plan->workplaces) {
        enterprises.insert(row.enterprise.number->digits());
        establishments.insert(row.establishment.number->digits());
        ++statuses[row.accreditation.status];
        QVERIFY(row.mentor);
    }
    QCOMPARE(enterprises.size(), 220);
    QCOMPARE(establishments.size(), 300);
    QCOMPARE(statuses,
             (QMap<AccreditationStatus, int>{{AccreditationStatus::Approved, 472},
                                             {AccreditationStatus::Requested, 12},
                                             {AccreditationStatus::Refused, 7},
                                             {AccreditationStatus::Lifted, 9}}));
}

void TestImportFiles::theFirstWorkplaceIsReadWhole()
{
    const auto plan = planOfFile(ImportKind::Workplaces, QStringLiteral("workplaces.csv"));
    QVERIFY(plan);
    const WorkplaceRow row = plan->workplaces.value(0);
    const Enterprise enterprise{.name = QStringLiteral("Eetcafé De Vlier"),
                                .number = *EnterpriseNumber::parse(QStringLiteral("0990433247")),
                                .employees = 145,
                                .jointCommittee = QStringLiteral("302")};
    QVERIFY(row.enterprise == enterprise);
    QCOMPARE(row.establishment.number->formatted(), QStringLiteral("2.902.719.456"));
    QCOMPARE(row.establishment.address.oneLine(), QStringLiteral("Transportlaan 286, 9660 Brakel"));
    QCOMPARE(row.establishment.region, Region::Flanders);
    QCOMPARE(row.establishment.employees, 145);
    const Mentor mentor{.name = QStringLiteral("Ilyas Bouchaïb"),
                        .birthDate = QDate(1966, 1, 21),
                        .yearsOfExperience = 25,
                        .relevantQualification = false,
                        .conductExtractOn = QDate(2026, 4, 1),
                        .trainingCompletedOn = QDate(2023, 11, 1), // the later row's
                        .sectorMaximum = 4};
    QVERIFY(row.mentor == mentor);
    const Accreditation accreditation{.programmeCode = QStringLiteral("OV3-180"),
                                      .status = AccreditationStatus::Approved,
                                      .requestedOn = QDate(2025, 2, 2),
                                      .approvedOn = QDate(2025, 2, 15),
                                      .validUntil = QDate(2030, 2, 14),
                                      .openPlaces = 0};
    QVERIFY(row.accreditation == accreditation);
}

void TestImportFiles::rowsAboutTheSameEstablishmentAgree()
{
    const auto plan = planOf(ImportKind::Workplaces,
                             workplaceHeader
                                 + ";Telefoon;Contactpersoon;Mentor;Jaren ervaring\n"
                                   "Oud;0991.423.538;A;2.914.141.405;1096;erkend;015;Ann;Els;4\n"
                                   "Nieuw;0991.423.538;B;2.914.141.405;1098;erkend;;Bob;Els;7\n");
    QVERIFY(plan);
    QCOMPARE(plan->workplaces.size(), 2);
    for (const WorkplaceRow &row : plan->workplaces) {
        QCOMPARE(row.enterprise.name, QStringLiteral("Nieuw"));
        QCOMPARE(row.establishment.name, QStringLiteral("B"));
        QCOMPARE(row.establishment.phone, QStringLiteral("015"));
        QCOMPARE(row.establishment.contactPerson, QStringLiteral("Bob"));
        QCOMPARE(row.mentor->yearsOfExperience, 7);
    }
    QCOMPARE(plan->workplaces.at(0).accreditation.programmeCode, QStringLiteral("1096"));
    QCOMPARE(plan->workplaces.at(1).accreditation.programmeCode, QStringLiteral("1098"));
}

QTEST_APPLESS_MAIN(TestImportFiles)
#include "tst_importfiles.moc"
