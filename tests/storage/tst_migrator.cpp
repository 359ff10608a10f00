// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/storagetesting.h"

#include "core/storage/journal.h"
#include "core/storage/journaltriggers.h"
#include "core/storage/learnerrepository.h"

using namespace traject;
using namespace traject::testing;

class TestMigrator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aStepChangesTheSchemaAfterABackup();
    void aStepThatFailsLeavesTheFileAsItWas_data();
    void aStepThatFailsLeavesTheFileAsItWas();
    void stepsBeforeTheOneThatFailsStay();
    void withoutABackupNothingIsMigrated();
    void rebuildingAParentTableKeepsItsChildren();
    void theJournalFollowsNewColumnsAndTables();
    void operationsOfAnOlderSchemaAreNotUndone();
    void theShippedSchemaIsStrict();

private:
    /// The shipped schema and one more step.
    [[nodiscard]] static CaseloadOptions withStep(const QString &sql);
    [[nodiscard]] Result<std::unique_ptr<CaseloadFile>> open(const CaseloadOptions &options);

    std::unique_ptr<Folder> m_folder; ///< with a caseload of one learner, without backups
};

CaseloadOptions TestMigrator::withStep(const QString &sql)
{
    CaseloadOptions options = quickOptions();
    options.migrations = *shippedMigrations();
    options.migrations << Migration{options.migrations.last().version + 1, sql};
    return options;
}

Result<std::unique_ptr<CaseloadFile>> TestMigrator::open(const CaseloadOptions &options)
{
    return CaseloadFile::open(m_folder->path(), passphrase, fixedClock(), options);
}

void TestMigrator::init()
{
    m_folder = std::make_unique<Folder>();
    {
        auto file = m_folder->create();
        QVERIFY_OK(file);
        QVERIFY_OK(addLearner((*file)->database(), QStringLiteral("Peeters")));
    }
    QVERIFY(QDir(m_folder->path(QStringLiteral("dossier-backups"))).removeRecursively());
}

void TestMigrator::aStepChangesTheSchemaAfterABackup()
{
    const int version = shippedMigrations()->last().version;
    auto file = open(withStep(QStringLiteral("ALTER TABLE learner ADD COLUMN nickname TEXT;")));
    QVERIFY_OK(file);
    QCOMPARE((*file)->schemaVersion().value_or(0), version + 1);
    QCOMPARE((*file)->backups().size(), 1);
    QCOMPARE(
        (*file)->database().command(QStringLiteral("PRAGMA foreign_keys")).value_or(QStringList()),
        QStringList{QStringLiteral("1")});
    // The backup is the caseload as it was before.
    auto before
        = CaseloadFile::open((*file)->backups().first(), passphrase, fixedClock(), quickOptions());
    QVERIFY_OK(before);
    QCOMPARE((*before)->schemaVersion().value_or(0), version);
    QCOMPARE(LearnerRepository((*before)->database()).count().value_or(0), 1);
}

void TestMigrator::aStepThatFailsLeavesTheFileAsItWas_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<ErrorCode>("expected");
    const QString change = QStringLiteral("ALTER TABLE learner ADD COLUMN nickname TEXT;"
                                          "UPDATE learner SET family_name = 'Weg';");
    QTest::newRow("syntax") << change + QStringLiteral("CREATE NONSENSE;") << ErrorCode::Internal;
    QTest::newRow("constraint") << change + QStringLiteral("UPDATE learner SET birth_on = 'ooit';")
                                << ErrorCode::Conflict;
    QTest::newRow("orphans") << change + QStringLiteral("DELETE FROM programme;")
                             << ErrorCode::Internal;
    QTest::newRow("cut short") << change + QStringLiteral("DELETE FROM learner")
                               << ErrorCode::Internal;
}

void TestMigrator::aStepThatFailsLeavesTheFileAsItWas()
{
    QFETCH(QString, sql);
    QFETCH(ErrorCode, expected);
    const QByteArray before = m_folder->content();
    QCOMPARE_ERROR(open(withStep(sql)), expected);
    QVERIFY2(m_folder->content() == before, "the file was changed");
    QStringList files = m_folder->files();
    QCOMPARE(files.size(), 2);
    QVERIFY(files.first().startsWith(u"dossier-backups/"));

    auto file = m_folder->open();
    QVERIFY_OK(file);
    QCOMPARE(LearnerRepository((*file)->database()).list()->first().familyName,
             QStringLiteral("Peeters"));
    QVERIFY_OK(addLearner((*file)->database(), QStringLiteral("Claes"))); // journal and all
}

void TestMigrator::stepsBeforeTheOneThatFailsStay()
{
    CaseloadOptions options
        = withStep(QStringLiteral("ALTER TABLE learner ADD COLUMN nickname TEXT;"));
    const int version = options.migrations.last().version;
    options.migrations << Migration{version + 1, QStringLiteral("CREATE NONSENSE;")};
    QCOMPARE_ERROR(open(options), ErrorCode::Internal);
    options.migrations.removeLast();
    auto file = open(options);
    QVERIFY_OK(file);
    QCOMPARE((*file)->schemaVersion().value_or(0), version);
    // One before the first step, one on closing after it; now there was nothing to migrate.
    QCOMPARE((*file)->backups().size(), 2);
}

void TestMigrator::withoutABackupNothingIsMigrated()
{
    m_folder->write(QStringLiteral("dossier-backups"), "geen map");
    const QByteArray before = m_folder->content();
    QCOMPARE_ERROR(open(withStep(QStringLiteral("DELETE FROM learner;"))), ErrorCode::FileAccess);
    QVERIFY(m_folder->content() == before);
}

void TestMigrator::rebuildingAParentTableKeepsItsChildren()
{
    // As SQLite's manual tells to change what ALTER TABLE cannot.
    auto file = open(
        withStep(QStringLiteral("CREATE TABLE programme_new (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                                " code TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;"
                                "INSERT INTO programme_new SELECT id, code, name FROM programme;"
                                "DROP TABLE programme;"
                                "ALTER TABLE programme_new RENAME TO programme;")));
    QVERIFY_OK(file);
    QCOMPARE((*file)->database().rowCount(QStringLiteral("competence")).value_or(0), 2);
    QCOMPARE((*file)->database().rowCount(QStringLiteral("programme")).value_or(0), 1);
}

void TestMigrator::theJournalFollowsNewColumnsAndTables()
{
    auto file = open(withStep(QStringLiteral(
        "ALTER TABLE learner ADD COLUMN nickname TEXT;"
        "CREATE TABLE hobby (id INTEGER PRIMARY KEY AUTOINCREMENT, hours REAL) STRICT;")));
    QVERIFY_OK(file);
    Database &database = (*file)->database();
    QVERIFY(journaltriggers::tables(database)->contains(QStringLiteral("hobby")));
    auto transaction = Transaction::begin(database, QStringLiteral("Nieuw"));
    QVERIFY_OK(transaction);
    QVERIFY_OK(database.execute(QStringLiteral("UPDATE learner SET nickname = 'Jef'")));
    QVERIFY_OK(database.execute(QStringLiteral("INSERT INTO hobby (hours) VALUES (0.1 + 0.2)")));
    const auto operation = transaction->commit();
    QVERIFY_OK(operation);
    QCOMPARE(database
                 .command(QStringLiteral("SELECT after_json ->> '$.nickname' FROM journal_entry"
                                         " ORDER BY id DESC LIMIT 1 OFFSET 1"))
                 .value_or(QStringList()),
             QStringList{QStringLiteral("Jef")});
    QVERIFY_OK(Journal(database).undo(**operation));
    QVERIFY_OK(Journal(database).redo(**operation));
    QCOMPARE(database.rowCount(QStringLiteral("hobby WHERE hours = 0.1 + 0.2")).value_or(0), 1);
}

void TestMigrator::operationsOfAnOlderSchemaAreNotUndone()
{
    auto file = open(withStep(QStringLiteral("ALTER TABLE learner ADD COLUMN nickname TEXT;")));
    QVERIFY_OK(file);
    Journal journal((*file)->database());
    QCOMPARE(journal.nextUndo().value_or(std::nullopt), std::nullopt);
    const auto operations = journal.operations(10);
    QVERIFY_OK(operations);
    QCOMPARE(operations->size(), 2);
    QCOMPARE_ERROR(journal.undo(operations->first().id), ErrorCode::Conflict);
    QVERIFY_OK(addLearner((*file)->database(), QStringLiteral("Claes")));
    QVERIFY(journal.nextUndo()->has_value());
}

void TestMigrator::theShippedSchemaIsStrict()
{
    auto file = m_folder->open();
    QVERIFY_OK(file);
    const auto loose = (*file)->database().command(
        QStringLiteral("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0"
                       " AND name NOT LIKE 'sqlite%'"));
    QCOMPARE(loose.value_or(QStringList{QStringLiteral("?")}), QStringList());
    const auto blobs = (*file)->database().command(
        QStringLiteral("SELECT t.name || '.' || c.name FROM pragma_table_list AS t"
                       " JOIN pragma_table_info(t.name) AS c"
                       " WHERE c.type NOT IN ('TEXT', 'INTEGER', 'REAL') AND t.schema = 'main'"
                       " AND t.name NOT LIKE 'sqlite%'"));
    // The journal cannot write a blob as JSON: only a table that it does not follow has one.
    QCOMPARE(blobs.value_or(QStringList{QStringLiteral("?")}),
             QStringList{QStringLiteral("stored_piece.bytes")});
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
