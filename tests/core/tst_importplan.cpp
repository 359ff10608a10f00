// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/completion.h"
#include "tests/core/importsupport.h"

using namespace traject;
using namespace traject::exchange;
using namespace traject::exchange::importtest;

class TestImportPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headersAreRecognised_data();
    void headersAreRecognised();
    void requiredHeadersThatLackAreListed();
    void aHeaderThatStandsTwiceIsNamed();
    void aMappingBesideTheHeaderCountsAsMissing();
    void aChosenMappingGoesBeforeTheNames();
    void rowsOfAnotherWidthAreNamed();
    void allProblemsOfARowAreReported();
    void learnersAreRecognisedAsTheSame_data();
    void learnersAreRecognisedAsTheSame();
    void theSameAccreditationTwiceIsNamed();
    void aMergeKeepsWhatTheNewerLeavesBlank();
};

void TestImportPlan::headersAreRecognised_data()
{
    QTest::addColumn<ImportKind>("kind");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("key");
    for (const ImportKind kind : {ImportKind::Learners, ImportKind::Workplaces}) {
        for (const ImportColumn &column : importColumns(kind)) {
            QTest::newRow(qPrintable(column.header)) << kind << column.header << column.key;
            for (const QString &alias : column.aliases)
                QTest::newRow(qPrintable(alias)) << kind << alias << column.key;
        }
    }
    QTest::newRow("family name") << ImportKind::Learners << "ACHTERNAAM"
                                 << "familyName";
    QTest::newRow("abbreviated") << ImportKind::Learners << "Geb. datum"
                                 << "birthDate";
    QTest::newRow("dots") << ImportKind::Learners << "I.N.S.Z."
                          << "insz";
    QTest::newRow("invisible") << ImportKind::Learners << "\u200BE-\u200BMail "
                               << "email";
    QTest::newRow("accent") << ImportKind::Workplaces << "Paritair comite"
                            << "jointCommittee";
    QTest::newRow("number") << ImportKind::Workplaces << "Ondernemingsnummer"
                            << "enterpriseNumber";
    QTest::newRow("other") << ImportKind::Learners << "Lievelingskleur"
                           << "";
}

void TestImportPlan::headersAreRecognised()
{
    QFETCH(ImportKind, kind);
    QFETCH(QString, header);
    QFETCH(QString, key);
    const ColumnMapping mapping = guessMapping(kind, {QStringLiteral("x"), header});
    QCOMPARE(mapping, key.isEmpty() ? ColumnMapping{} : (ColumnMapping{{key, 1}}));
}

void TestImportPlan::requiredHeadersThatLackAreListed()
{
    const auto learners = planOf(ImportKind::Learners, "Naam;GSM;Rijksregisternummer\na;b;c\n");
    QVERIFY(!learners);
    QCOMPARE(learners.error().code, ErrorCode::MissingColumns);
    QCOMPARE(learners.error().detail, QStringLiteral("Voornaam, Geboortedatum, Opleidingscode"));

    const auto workplaces = planOfFile(ImportKind::Workplaces, QStringLiteral("learners.csv"));
    QVERIFY(!workplaces);
    QCOMPARE(workplaces.error().detail,
             QStringLiteral("Onderneming, KBO, Vestigingsnummer, Status"));
    QCOMPARE(missingHeaders(ImportKind::Workplaces, {}).size(), 5);
}

void TestImportPlan::aHeaderThatStandsTwiceIsNamed()
{
    const auto required = planOf(ImportKind::Learners,
                                 "Naam;Voornaam;Rijksregisternummer;Geboortedatum;Opleidingscode;"
                                 "naam\na;b;;;1096;c\n");
    QVERIFY(!required);
    QCOMPARE(required.error().code, ErrorCode::MissingColumns);
    QCOMPARE(required.error().detail,
             QStringLiteral("Naam (staat meer dan één keer in het bestand: kolommen 1 en 6)"));

    const auto optional = planOf(ImportKind::Learners, learnerCsv("Tel;TEL", "1;2"));
    QVERIFY(optional);
    QCOMPARE(optional->learners.size(), 1);
    QCOMPARE(optional->learners.first().learner.phone, QString());
    QCOMPARE(optional->problems.size(), 1);
    QCOMPARE(optional->problems.first().row, 0);
    QCOMPARE(optional->problems.first().line, 1);
    QCOMPARE(optional->problems.first().column, QStringLiteral("Tel"));
    QVERIFY(optional->problems.first().message.contains(u"kolommen 6 en 7"));
}

void TestImportPlan::aMappingBesideTheHeaderCountsAsMissing()
{
    const auto table = readCsv(learnersCsv({"Peeters;Lore;;;1096"}));
    QVERIFY(table);
    ColumnMapping mapping = guessMapping(ImportKind::Learners, table->header);
    for (const int index : {-1, 5}) {
        mapping.insert(QStringLiteral("givenName"), index);
        const auto plan
            = planImport(ImportKind::Learners, *table, mapping, programmeCodes(), today);
        QVERIFY(!plan);
        QCOMPARE(plan.error().detail, QStringLiteral("Voornaam"));
    }
}

void TestImportPlan::aChosenMappingGoesBeforeTheNames()
{
    const auto table = readCsv(learnerCsv("Tel;TEL", "1;2"));
    QVERIFY(table);
    ColumnMapping mapping = guessMapping(ImportKind::Learners, table->header);
    mapping.insert(QStringLiteral("phone"), 6);
    const auto plan = planImport(ImportKind::Learners, *table, mapping, programmeCodes(), today);
    QVERIFY(plan);
    QCOMPARE(plan->problems.size(), 0);
    QCOMPARE(plan->learners.first().learner.phone, QStringLiteral("2"));
}

void TestImportPlan::rowsOfAnotherWidthAreNamed()
{
    const auto plan = planOf(
        ImportKind::Learners,
        learnersCsv({"Peeters;Lore;;17/05/2009", "Peeters;Jan;;;1096;x", "Peeters;An;;;1096;;"}));
    QVERIFY(plan);
    QCOMPARE(plan->learners.size(), 1);
    QCOMPARE(plan->problems.size(), 2);
    QCOMPARE(plan->problems.at(0).row, 1);
    QCOMPARE(plan->problems.at(0).column, QStringLiteral("Opleidingscode"));
    QCOMPARE(plan->problems.at(0).value, QStringLiteral("4 velden"));
    QCOMPARE(plan->problems.at(0).message, QStringLiteral("de rij heeft te weinig velden"));
    QCOMPARE(plan->problems.at(0).expected, QStringLiteral("5 velden, gescheiden door ;"));
    QCOMPARE(plan->problems.at(1).line, 3);
    QCOMPARE(plan->problems.at(1).message, QStringLiteral("de rij heeft te veel velden"));
}

void TestImportPlan::allProblemsOfARowAreReported()
{
    const auto plan = planOf(ImportKind::Learners,
                             learnersCsv({" ;\u200B;1;31/13/2009;0", "Peeters;Lore;;;1096"}));
    QVERIFY(plan);
    QCOMPARE(plan->learners.size(), 1);
    QStringList columns;
    for (const CellProblem &problem : plan->problems) {
        QCOMPARE(problem.row, 1);
        QCOMPARE(problem.line, 2);
        columns.append(problem.column);
    }
    QCOMPARE(columns,
             (QStringList{QStringLiteral("Naam"), QStringLiteral("Voornaam"),
                          QStringLiteral("Rijksregisternummer"), QStringLiteral("Geboortedatum"),
                          QStringLiteral("Opleidingscode")}));
}

void TestImportPlan::learnersAreRecognisedAsTheSame_data()
{
    QTest::addColumn<QList<QByteArray>>("rows");
    QTest::addColumn<QList<int>>("sameAs"); // per row: the earlier row, or 0
    const QByteArray a("09.11.19-946.40");
    const QByteArray b("05.01.05-946.15");
    QTest::newRow("same INSZ, other name")
        << QList<QByteArray>{"A;B;" + a + ";;1096", "C;D;09111994640;;1096"} << QList<int>{0, 1};
    QTest::newRow("same name and birth date, no INSZ")
        << QList<QByteArray>{"Öztürk;Ömer;;17/05/2009;1096", "OZTURK;omer;;17-5-2009;1096"}
        << QList<int>{0, 1};
    QTest::newRow("INSZ only in the first")
        << QList<QByteArray>{"A;B;" + a + ";17/05/2009;1096", "A;B;;17/05/2009;1096"}
        << QList<int>{0, 1};
    QTest::newRow("INSZ only in the second")
        << QList<QByteArray>{"A;B;;17/05/2009;1096", "A;B;" + a + ";17/05/2009;1096"}
        << QList<int>{0, 1};
    QTest::newRow("two different INSZ")
        << QList<QByteArray>{"A;B;" + a + ";17/05/2009;1096", "A;B;" + b + ";17/05/2009;1096"}
        << QList<int>{0, 0};
    QTest::newRow("an INSZ learnt from a repeated row")
        << QList<QByteArray>{"A;B;;17/05/2009;1096", "A;B;" + a + ";17/05/2009;1096",
                             "A;B;" + b + ";17/05/2009;1096", "X;Y;" + a + ";;1096"}
        << QList<int>{0, 1, 0, 1};
    QTest::newRow("another birth date")
        << QList<QByteArray>{"A;B;;17/05/2009;1096", "A;B;;18/05/2009;1096"} << QList<int>{0, 0};
    QTest::newRow("no birth dates")
        << QList<QByteArray>{"A;B;;;1096", "A;B;;;1096"} << QList<int>{0, 0};
    QTest::newRow("names the other way round")
        << QList<QByteArray>{"A;B;;17/05/2009;1096", "B;A;;17/05/2009;1096"} << QList<int>{0, 0};
}

void TestImportPlan::learnersAreRecognisedAsTheSame()
{
    QFETCH(QList<QByteArray>, rows);
    QFETCH(QList<int>, sameAs);
    const auto plan = planOf(ImportKind::Learners, learnersCsv(rows));
    QVERIFY(plan);
    QList<int> found(rows.size(), -1);
    for (const LearnerRow &row : plan->learners)
        found[row.row - 1] = 0;
    for (const RepeatedRow &row : plan->repeated) {
        found[row.row - 1] = row.sameAsRow;
        QVERIFY(row.message.contains(QStringLiteral("rij %1").arg(row.sameAsRow)));
        QVERIFY(!row.value.isEmpty());
    }
    QCOMPARE(found, sameAs);
}

void TestImportPlan::theSameAccreditationTwiceIsNamed()
{
    const QByteArray row("E;0991.423.538;V;2.914.141.405;1096;erkend\n");
    const auto plan = planOf(ImportKind::Workplaces,
                             workplaceHeader + '\n' + row
                                 + "E;0991.423.538;V;2.914.141.405;1098;erkend\n" + row);
    QVERIFY(plan);
    QCOMPARE(plan->workplaces.size(), 2);
    QCOMPARE(plan->repeated.size(), 1);
    QCOMPARE(plan->repeated.first().row, 3);
    QCOMPARE(plan->repeated.first().sameAsRow, 1);
    QCOMPARE(plan->repeated.first().value, QStringLiteral("2.914.141.405, 1096"));
}

void TestImportPlan::aMergeKeepsWhatTheNewerLeavesBlank()
{
    const Learner older{.id = {7},
                        .familyName = QStringLiteral("Baert"),
                        .givenName = QStringLiteral("Zoë"),
                        .birthDate = QDate(2005, 1, 5),
                        .address = {.street = QStringLiteral("Kapelstraat"),
                                    .number = QStringLiteral("96 bus A"),
                                    .postcode = QStringLiteral("2660"),
                                    .municipality = QStringLiteral("Hoboken")},
                        .phone = QStringLiteral("03"),
                        .guardian = Guardian{.name = QStringLiteral("Els Baert"),
                                             .relation = GuardianRelation::Guardian,
                                             .address = {.street = QStringLiteral("Dorp")}},
                        .enrolment = {.stage = 3},
                        .attainment = {.firstStageCompleted = true},
                        .note = QStringLiteral("let op")};
    const Learner newer{
        .id = {9},
        .familyName = QStringLiteral("Baert"),
        .givenName = QStringLiteral("Zoe"),
        .address = {.street = QStringLiteral("Molenstraat"), .number = QStringLiteral("1")},
        .mobile = QStringLiteral("0400"),
        .guardian
        = Guardian{.name = QStringLiteral("ELS BAERT"), .relation = GuardianRelation::Mother},
        .enrolment = {.year = 2}};
    Learner expected = older;
    expected.givenName = newer.givenName;
    expected.address.street = QStringLiteral("Molenstraat");
    expected.address.number = QStringLiteral("1");
    expected.mobile = newer.mobile;
    expected.guardian->name = QStringLiteral("ELS BAERT");
    expected.guardian->relation = GuardianRelation::Mother;
    expected.enrolment.year = 2;
    QVERIFY(completed(older, newer) == expected);
    QVERIFY(completed(older, Learner{}) == older);
}

QTEST_APPLESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
