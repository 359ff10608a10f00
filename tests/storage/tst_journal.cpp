// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/storagetesting.h"

#include "core/storage/agreementrepository.h"
#include "core/storage/journal.h"
#include "core/storage/journaltriggers.h"
#include "core/storage/learnerrepository.h"
#include "core/storage/settingsrepository.h"

using namespace traject;
using namespace traject::testing;

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyTableOfTheDomainIsFollowed();
    void writingWithoutAnOperationIsRefused_data();
    void writingWithoutAnOperationIsRefused();
    void anEntryHoldsTheRowBeforeAndAfter();
    void anEntryIsFinal();
    void aVersionIsFinal();
    void operationsTellWhoAndWhen();

private:
    [[nodiscard]] Database &database() { return m_file->database(); }

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<CaseloadFile> m_file;
};

void TestJournal::init()
{
    m_folder = std::make_unique<Folder>();
    auto file = m_folder->create();
    QVERIFY_OK(file);
    m_file = std::move(*file);
}

void TestJournal::cleanup()
{
    m_file.reset();
    m_folder.reset();
}

void TestJournal::everyTableOfTheDomainIsFollowed()
{
    const auto tables = journaltriggers::tables(database());
    QVERIFY_OK(tables);
    QCOMPARE(*tables,
             (QStringList{QStringLiteral("accreditation"),
                          QStringLiteral("agenda_mark"),
                          QStringLiteral("agreement"),
                          QStringLiteral("agreement_version"),
                          QStringLiteral("competence"),
                          QStringLiteral("contact"),
                          QStringLiteral("counsellor"),
                          QStringLiteral("enterprise"),
                          QStringLiteral("establishment"),
                          QStringLiteral("evaluation"),
                          QStringLiteral("evaluation_score"),
                          QStringLiteral("law_row"),
                          QStringLiteral("learner"),
                          QStringLiteral("list_view"),
                          QStringLiteral("mentor"),
                          QStringLiteral("place"),
                          QStringLiteral("programme"),
                          QStringLiteral("provider"),
                          QStringLiteral("screening"),
                          QStringLiteral("stored_document"),
                          QStringLiteral("task"),
                          QStringLiteral("termination"),
                          QStringLiteral("told_deadline"),
                          QStringLiteral("visit"),
                          QStringLiteral("visit_rule")}));
    for (const QString &table : *tables) {
        const auto triggers = database().all(
            QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?"
                           " AND name LIKE 'journal%' ORDER BY name"),
            {table}, [](Row &row) { return row.value<QString>(0); });
        QVERIFY_OK(triggers);
        QCOMPARE(triggers->size(), 3);
        QVERIFY(triggers->at(0).contains(u"AFTER DELETE"));
        QVERIFY(triggers->at(1).contains(u"AFTER INSERT"));
        QVERIFY(triggers->at(2).contains(u"AFTER UPDATE"));
        const auto columns = journaltriggers::columns(database(), table);
        QVERIFY_OK(columns);
        QCOMPARE(columns->first(), QStringLiteral("id"));
        for (const QString &column : *columns) {
            const QString member = QStringLiteral("\"%1\":").arg(column);
            for (const QString &trigger : *triggers)
                QVERIFY2(trigger.contains(member), qPrintable(table + u'.' + column));
        }
    }
}

void TestJournal::writingWithoutAnOperationIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << "UPDATE programme SET name = 'x'";
    QTest::newRow("delete") << "DELETE FROM competence";
    QTest::newRow("insert") << "INSERT INTO counsellor VALUES (1, 'a', 'b', 'c')";
    QTest::newRow("insert or ignore")
        << "INSERT OR IGNORE INTO counsellor VALUES (1, 'a', 'b', 'c')";
    QTest::newRow("replace") << "REPLACE INTO counsellor VALUES (1, 'a', 'b', 'c')";
    QTest::newRow("update or ignore") << "UPDATE OR IGNORE programme SET name = 'x'";
}

void TestJournal::writingWithoutAnOperationIsRefused()
{
    QFETCH(QString, sql);
    const QStringList before = everyRow(database());
    QCOMPARE_ERROR(database().execute(sql), ErrorCode::Conflict);
    QCOMPARE(everyRow(database()), before);
}

void TestJournal::anEntryHoldsTheRowBeforeAndAfter()
{
    SettingsRepository settings(database());
    operation(database(),
              [&] { return settings.save(Counsellor{.name = QStringLiteral("An \"de\" Wit")}); });
    operation(database(), [&] {
        return settings.save(
            Counsellor{.name = QStringLiteral("Bo"), .phone = QStringLiteral("1")});
    });
    const auto entries = database().all(
        QStringLiteral("SELECT coalesce(before_json, '-') || ' ' || coalesce(after_json, '-')"
                       " FROM journal_entry WHERE table_name = 'counsellor' ORDER BY id"),
        {}, [](Row &row) { return row.value<QString>(0); });
    QVERIFY_OK(entries);
    const QString first
        = QStringLiteral(R"({"id":1,"name":"An \"de\" Wit","email":"","phone":""})");
    const QString second = QStringLiteral(R"({"id":1,"name":"Bo","email":"","phone":"1"})");
    QCOMPARE(*entries,
             (QStringList{QStringLiteral("- ") + first, first + QStringLiteral(" ") + second}));
}

void TestJournal::anEntryIsFinal()
{
    auto transaction = Transaction::begin(database(), QStringLiteral("Vervalsing"));
    QVERIFY_OK(transaction);
    QCOMPARE_ERROR(database().execute(QStringLiteral("DELETE FROM journal_entry")),
                   ErrorCode::Conflict);
    QCOMPARE_ERROR(database().execute(QStringLiteral("UPDATE journal_entry SET after_json = '{}'")),
                   ErrorCode::Conflict);
}

void TestJournal::aVersionIsFinal()
{
    AgreementRepository agreements(database());
    QVERIFY_OK(addLearner(database(), QStringLiteral("Een")));
    operation(database(), [&] {
        return agreements.create({.number = QStringLiteral("OAO-2026-0001"),
                                  .learner = LearnerId{1},
                                  .version = {.draftJson = "{}", .createdAt = fixedClock().now()}});
    });
    auto transaction = Transaction::begin(database(), QStringLiteral("Vervalsing"));
    QVERIFY_OK(transaction);
    QCOMPARE_ERROR(
        database().execute(QStringLiteral("UPDATE agreement_version SET draft_json = '[]'")),
        ErrorCode::Conflict);
    QCOMPARE_ERROR(database().execute(QStringLiteral("DELETE FROM agreement_version")),
                   ErrorCode::Conflict);
    QCOMPARE_ERROR(database().execute(QStringLiteral("DELETE FROM agreement")),
                   ErrorCode::Conflict);
    QCOMPARE_ERROR(LearnerRepository(database()).remove(LearnerId{1}), ErrorCode::Conflict);
}

void TestJournal::operationsTellWhoAndWhen()
{
    SettingsRepository settings(database());
    operation(
        database(), [&] { return settings.save(Counsellor{.name = QStringLiteral("An De Wit")}); },
        QStringLiteral("Instellingen"));
    QVERIFY_OK(addLearner(database(), QStringLiteral("Een")));
    const auto operations = Journal(database()).operations(2);
    QVERIFY_OK(operations);
    QCOMPARE(operations->size(), 2);
    QCOMPARE(operations->first(),
             (Operation{.id = operations->first().id,
                        .title = QStringLiteral("Leerling toegevoegd"),
                        .actor = QStringLiteral("An De Wit"),
                        .at = fixedClock().now(),
                        .changes = 1}));
    QCOMPARE(operations->last().title, QStringLiteral("Instellingen"));
    QCOMPARE(database()
                 .command(QStringLiteral(
                     "SELECT actor || '|' || at FROM journal_operation ORDER BY id DESC LIMIT 1"))
                 .value_or(QStringList()),
             QStringList{QStringLiteral("An De Wit|2026-09-01T14:30:00.000+02:00")});
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
