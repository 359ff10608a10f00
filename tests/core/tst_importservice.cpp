// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/caseload.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace traject;
using exchange::ImportKind;

/// Imports against a real caseload file: what comes in, what is merged, and taking it all back.
class TestImportService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_caseload.reset(); }
    void learnersComeInAndGoOutInOneStep();
    void aKnownLearnerIsCompletedNotOverwrittenWithBlanks();
    void aNamesakeWithoutNumberWaitsForADecision();
    void aRepeatedRowIsMergedOnRequest();
    void aStoppedImportChangesNothing();
    void aMappingIsRememberedForItsHeader();
    void missingHeadersStopTheImport();
    void workplacesHangTogether();
    void aWorkerThreadImportsToo();

private:
    [[nodiscard]] static exchange::CsvTable table(const QByteArray &csv)
    {
        return exchange::readCsv(csv).value_or(exchange::CsvTable());
    }
    [[nodiscard]] static exchange::CsvTable file(const QString &name)
    {
        QFile source(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/caseload/") + name);
        return source.open(QIODevice::ReadOnly) ? table(source.readAll()) : exchange::CsvTable();
    }
    [[nodiscard]] Result<ImportPreview> preview(ImportKind kind,
                                                const exchange::CsvTable &csv) const
    {
        ImportService &imports = m_caseload->imports();
        return imports.preview(kind, csv, imports.mappingFor(kind, csv.header));
    }
    Result<ImportReport> import(ImportKind kind, const exchange::CsvTable &csv, bool merge = false)
    {
        auto plan = preview(kind, csv);
        if (!plan)
            return tl::unexpected(plan.error());
        for (DuplicateLearner &duplicate : plan->duplicates)
            duplicate.merge = duplicate.merge || merge;
        ImportService &imports = m_caseload->imports();
        return imports.run(*plan, csv, imports.mappingFor(kind, csv.header));
    }
    [[nodiscard]] qsizetype learnerCount() const { return m_caseload->learners().list()->size(); }

    FixedClock m_clock{QDateTime(QDate(2026, 9, 1), QTime(8, 30))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Caseload> m_caseload;
};

namespace {

const QByteArray header = "Naam;Voornaam;Rijksregisternummer;Geboortedatum;Straat;Nr;Postcode;"
                          "Gemeente;GSM;E-mail;Opleidingscode;Schooljaar\r\n";

} // namespace

void TestImportService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto caseload = Caseload::create(m_folder->filePath(QStringLiteral("test.traject")),
                                     QStringLiteral("correct horse"), m_clock);
    QVERIFY2(caseload, caseload ? "" : qPrintable(caseload.error().detail));
    m_caseload = std::move(*caseload);
}

void TestImportService::learnersComeInAndGoOutInOneStep()
{
    QSignalSpy imported(&m_caseload->imports(), &ImportService::imported);
    const auto report = import(ImportKind::Learners, file(QStringLiteral("learners.csv")));
    QVERIFY(report);
    QCOMPARE(report->rows, 65);
    QCOMPARE(report->imported, 60);
    QCOMPARE(report->duplicates.size(), 1);
    QCOMPARE(learnerCount(), 60);
    QCOMPARE(imported.size(), 1);

    QVERIFY(report->operation);
    QVERIFY(m_caseload->history().undo(*report->operation));
    QCOMPARE(learnerCount(), 0);
    QVERIFY(m_caseload->history().redo());
    QCOMPARE(learnerCount(), 60);
}

void TestImportService::aKnownLearnerIsCompletedNotOverwrittenWithBlanks()
{
    QVERIFY(import(ImportKind::Learners,
                   table(header
                         + "Peeters;An;09.11.19-946.40;19/11/2009;Dorp;1;2800;Mechelen;"
                           "0400 11 22 33;an@school.example;1096;2026-2027\r\n")));
    const auto report = import(
        ImportKind::Learners,
        table(header + "Peeters;An;09111994640;19/11/2009;Plein;7;2800;Mechelen;;;1096;\r\n"));
    QVERIFY(report);
    QCOMPARE(report->imported, 0);
    QCOMPARE(report->updated, 1);
    const auto list = m_caseload->learners().list();
    QCOMPARE(list->size(), 1);
    const auto learner = m_caseload->learners().learner(list->constFirst().id);
    QCOMPARE(learner->address.street, QStringLiteral("Plein"));
    QCOMPARE(learner->mobile, QStringLiteral("0400 11 22 33"));
}

void TestImportService::aNamesakeWithoutNumberWaitsForADecision()
{
    QVERIFY(import(ImportKind::Learners,
                   table(header + "Öztürk;Ömer;;18/12/2006;Dorp;1;2800;Mechelen;;;1096;\r\n")));
    const auto again = table(header + "OZTURK;Omer;;18/12/2006;Plein;7;2800;Mechelen;;;1096;\r\n");
    const auto left = import(ImportKind::Learners, again);
    QVERIFY(left);
    QCOMPARE(left->duplicates.size(), 1);
    QCOMPARE(left->imported + left->updated, 0);
    QCOMPARE(learnerCount(), 1);

    const auto merged = import(ImportKind::Learners, again, true);
    QVERIFY(merged);
    QCOMPARE(merged->updated, 1);
    QCOMPARE(learnerCount(), 1);
}

void TestImportService::aRepeatedRowIsMergedOnRequest()
{
    const auto report = import(ImportKind::Learners, file(QStringLiteral("learners.csv")), true);
    QVERIFY(report);
    QCOMPARE(report->imported, 60);
    QCOMPARE(report->updated, 1);
    QCOMPARE(learnerCount(), 60);
}

void TestImportService::aStoppedImportChangesNothing()
{
    const auto csv = file(QStringLiteral("learners.csv"));
    ImportService &imports = m_caseload->imports();
    const auto mapping = imports.mappingFor(ImportKind::Learners, csv.header);
    const auto plan = imports.preview(ImportKind::Learners, csv, mapping);
    QVERIFY(plan);
    std::atomic_bool cancel = false;
    const auto report = imports.run(
        *plan, csv, mapping,
        [&](int done, int total) {
            QCOMPARE(total, 60);
            cancel = done == 30;
        },
        &cancel);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(learnerCount(), 0);
}

void TestImportService::aMappingIsRememberedForItsHeader()
{
    const auto csv = table("A;B;C\r\nPeeters;An;1096\r\n");
    ImportService &imports = m_caseload->imports();
    const auto guess = imports.mappingFor(ImportKind::Learners, csv.header);
    QVERIFY(guess.isEmpty());
    exchange::ColumnMapping byHand;
    for (const auto &[key, index] :
         {std::pair("familyName", 0), std::pair("givenName", 1), std::pair("programmeCode", 2)})
        byHand.insert(QLatin1StringView(key), index);
    const auto plan = imports.preview(ImportKind::Learners, csv, byHand);
    if (!plan) // other columns are needed too: the mapping is still remembered when it suffices
        QCOMPARE(plan.error().code, ErrorCode::MissingColumns);
    else
        QVERIFY(imports.run(*plan, csv, byHand));
    QCOMPARE(imports.mappingFor(ImportKind::Learners, csv.header) == byHand, plan.has_value());
}

void TestImportService::missingHeadersStopTheImport()
{
    const auto plan = preview(ImportKind::Learners, table("Naam;Telefoon\r\nJansen;012\r\n"));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::MissingColumns);
    QVERIFY(plan.error().detail.contains(QStringLiteral("Voornaam")));
}

void TestImportService::workplacesHangTogether()
{
    const auto report = import(ImportKind::Workplaces, file(QStringLiteral("workplaces.csv")));
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->imported, 500);
    const auto info = m_caseload->info();
    QVERIFY(info);
    QCOMPARE(info->enterprises, 220);
    QCOMPARE(info->establishments, 300);
    QCOMPARE(info->accreditations, 500);

    const auto second = import(ImportKind::Workplaces, file(QStringLiteral("workplaces.csv")));
    QVERIFY(second);
    QCOMPARE(second->imported, 0);
    QCOMPARE(m_caseload->info()->mentors, info->mentors);

    const auto list = m_caseload->workplaces().list();
    QCOMPARE(list->size(), 500);
    const auto workplace = m_caseload->workplaces().workplace(list->constFirst().accreditation);
    QVERIFY(workplace);
    QCOMPARE(workplace->enterprise.name, list->constFirst().enterpriseName);
    QVERIFY(!workplace->mentors.isEmpty());
}

void TestImportService::aWorkerThreadImportsToo()
{
    const auto csv = file(QStringLiteral("learners.csv"));
    ImportService &imports = m_caseload->imports();
    const auto mapping = imports.mappingFor(ImportKind::Learners, csv.header);
    auto previewed = imports.startPreview(ImportKind::Learners, csv, mapping);
    previewed.waitForFinished();
    QVERIFY(previewed.result());
    auto run = imports.startRun(*previewed.result(), csv, mapping);
    QTRY_VERIFY_WITH_TIMEOUT(run.isFinished(), 30'000);
    QVERIFY2(run.result(), run.result() ? "" : qPrintable(run.result().error().detail));
    QCOMPARE(learnerCount(), 60);
}

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_importservice.moc"
