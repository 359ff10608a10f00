// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/storagetesting.h"

#include "core/storage/importmappingrepository.h"
#include "core/storage/journal.h"
#include "core/storage/learnerrepository.h"

using namespace traject;
using namespace traject::testing;

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theNumberOfValuesMustMatch();
    void anUnsetTextIsStoredAsEmpty();
    void aColumnOfAnotherKindFailsTheQuery();
    void aStatementMayRunWithinItself();
    void oneStatementPerCall();
    void aScriptKnowsTriggersStringsAndComments();
    void aScriptCutShortIsAnError();
    void errorsNameTheStatementButNoValues();
    void aTransactionThatIsNotCommittedLeavesNothing();
    void transactionsDoNotNest();
    void aFailedStatementLeavesTheTransactionUsable();
    void anotherConnectionWaitsAndIsTold();
    void anOperationWithoutChangesIsNotRecorded();
    void unjournaledWritingRecordsNothing();

private:
    [[nodiscard]] Database &database() { return m_file->database(); }

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<CaseloadFile> m_file;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<Folder>();
    auto file = m_folder->create();
    QVERIFY_OK(file);
    m_file = std::move(*file);
}

void TestDatabase::cleanup()
{
    m_file.reset();
    m_folder.reset();
}

void TestDatabase::theNumberOfValuesMustMatch()
{
    const QString sql = QStringLiteral("SELECT ?, ?");
    const auto read = [](Row &row) { return row.value<QString>(0) + row.value<QString>(1); };
    QCOMPARE_ERROR(database().first(sql, {}, read), ErrorCode::Internal);
    QCOMPARE_ERROR(database().first(sql, {QStringLiteral("a")}, read), ErrorCode::Internal);
    QCOMPARE(database().first(sql, {QStringLiteral("a"), QStringLiteral("b")}, read)->value(),
             QStringLiteral("ab"));
    // The statement is prepared by now; a value of the call before must not stand in.
    QCOMPARE_ERROR(database().first(sql, {QStringLiteral("c")}, read), ErrorCode::Internal);
    QCOMPARE_ERROR(database().first(sql, QVariantList(3, QVariant(QStringLiteral("d"))), read),
                   ErrorCode::Internal);
    QCOMPARE(database().first(sql, {QStringLiteral("e"), QStringLiteral("f")}, read)->value(),
             QStringLiteral("ef"));
}

void TestDatabase::anUnsetTextIsStoredAsEmpty()
{
    QCOMPARE(database()
                 .single<QString>(QStringLiteral("SELECT typeof(?)"), {sql::toSql(QString())})
                 .value_or(QString()),
             QStringLiteral("text"));
    QCOMPARE(
        database()
            .single<QString>(QStringLiteral("SELECT typeof(?)"), {sql::toSql(QByteArray("{}"))})
            .value_or(QString()),
        QStringLiteral("text"));
}

void TestDatabase::aColumnOfAnotherKindFailsTheQuery()
{
    QCOMPARE_ERROR(database().single<int>(QStringLiteral("SELECT 'twaalf'")), ErrorCode::Internal);
    QCOMPARE_ERROR(database().single<int>(QStringLiteral("SELECT NULL")), ErrorCode::Internal);
    QCOMPARE_ERROR(database().single<int>(QStringLiteral("SELECT 3000000000")),
                   ErrorCode::Internal);
    QCOMPARE_ERROR(database().single<bool>(QStringLiteral("SELECT 2")), ErrorCode::Internal);
    QCOMPARE_ERROR(database().single<QDate>(QStringLiteral("SELECT '2026-02-31'")),
                   ErrorCode::Internal);
    QCOMPARE_ERROR(database().single<AgreementType>(QStringLiteral("SELECT 'XYZ'")),
                   ErrorCode::Internal);
    QCOMPARE_ERROR(database().single<std::optional<Insz>>(QStringLiteral("SELECT '12345678901'")),
                   ErrorCode::Internal);
    QCOMPARE_ERROR(database().single<int>(QStringLiteral("SELECT 1 WHERE 0")), ErrorCode::Internal);
    QCOMPARE(database().single<std::optional<int>>(QStringLiteral("SELECT NULL")).value_or(7),
             std::optional<int>());
}

void TestDatabase::aStatementMayRunWithinItself()
{
    const QString sql = QStringLiteral("SELECT value FROM json_each(?)");
    const auto outer = database().all(sql, {QStringLiteral("[1,2]")}, [&](Row &row) {
        const auto inner = database().all(sql, {QStringLiteral("[3,4,5]")},
                                          [](Row &innerRow) { return innerRow.value<int>(0); });
        return row.value<int>(0) * 10 + (inner ? static_cast<int>(inner->size()) : 0);
    });
    QVERIFY_OK(outer);
    QCOMPARE(*outer, (QList<int>{13, 23}));
}

void TestDatabase::oneStatementPerCall()
{
    QCOMPARE_ERROR(database().execute(QStringLiteral("SELECT 1; DROP TABLE learner")),
                   ErrorCode::Internal);
    QVERIFY_OK(LearnerRepository(database()).count());
}

void TestDatabase::aScriptKnowsTriggersStringsAndComments()
{
    QVERIFY_OK(database().script(QStringLiteral(R"(
        -- a comment; with a semicolon
        CREATE TEMP TABLE t (a TEXT) STRICT;
        /* another; one */
        CREATE TEMP TRIGGER tt AFTER INSERT ON t WHEN NEW.a = 'x;y'
        BEGIN
            INSERT INTO t VALUES ('eerste; '' END;');
            INSERT INTO t VALUES ('tweede');
        END;
        INSERT INTO t VALUES ('x;y');
    )")));
    QCOMPARE(database()
                 .command(QStringLiteral("SELECT a FROM t ORDER BY rowid"))
                 .value_or(QStringList()),
             (QStringList{QStringLiteral("x;y"), QStringLiteral("eerste; ' END;"),
                          QStringLiteral("tweede")}));
}

void TestDatabase::aScriptCutShortIsAnError()
{
    QCOMPARE_ERROR(
        database().script(QStringLiteral("CREATE TEMP TABLE a (b); CREATE TEMP TABLE c")),
        ErrorCode::Internal);
}

void TestDatabase::errorsNameTheStatementButNoValues()
{
    Learner learner = fullLearner();
    auto transaction = Transaction::begin(database(), QStringLiteral("Twee keer"));
    QVERIFY_OK(transaction);
    QVERIFY_OK(LearnerRepository(database()).save(learner));
    const auto second = LearnerRepository(database()).save(learner);
    QCOMPARE_ERROR(second, ErrorCode::Conflict);
    QVERIFY(second.error().detail.contains(u"learner.insz"));
    QVERIFY(second.error().detail.contains(u"INSERT INTO learner"));
    QVERIFY(!second.error().detail.contains(learner.insz->digits()));
    QVERIFY(!second.error().detail.contains(learner.familyName));
}

void TestDatabase::aTransactionThatIsNotCommittedLeavesNothing()
{
    {
        auto transaction = Transaction::begin(database(), QStringLiteral("Half"));
        QVERIFY_OK(transaction);
        QVERIFY_OK(LearnerRepository(database()).save(fullLearner()));
        QCOMPARE(LearnerRepository(database()).count().value_or(0), 1);
    }
    QCOMPARE(LearnerRepository(database()).count().value_or(-1), 0);
    QCOMPARE(database()
                 .rowCount(QStringLiteral("journal_entry WHERE table_name = 'learner'"))
                 .value_or(-1),
             0);
    {
        auto transaction = Transaction::begin(database(), QStringLiteral("Half"));
        QVERIFY_OK(transaction);
        QVERIFY_OK(LearnerRepository(database()).save(fullLearner()));
        transaction->rollBack();
        QCOMPARE(LearnerRepository(database()).count().value_or(-1), 0);
        QCOMPARE_ERROR(transaction->commit(), ErrorCode::Internal);
    }
    QVERIFY_OK(addLearner(database(), QStringLiteral("Peeters")));
}

void TestDatabase::transactionsDoNotNest()
{
    auto outer = Transaction::begin(database(), QStringLiteral("Buiten"));
    QVERIFY_OK(outer);
    QCOMPARE_ERROR(Transaction::begin(database(), QStringLiteral("Binnen")), ErrorCode::Internal);
    QCOMPARE_ERROR(Transaction::beginUnjournaled(database()), ErrorCode::Internal);
    QVERIFY_OK(LearnerRepository(database()).save(fullLearner()));
    QVERIFY_OK(outer->commit());
    QCOMPARE(LearnerRepository(database()).count().value_or(0), 1);
}

void TestDatabase::aFailedStatementLeavesTheTransactionUsable()
{
    auto transaction = Transaction::begin(database(), QStringLiteral("Met een fout"));
    QVERIFY_OK(transaction);
    LearnerRepository learners(database());
    QVERIFY_OK(learners.save(fullLearner()));
    QCOMPARE_ERROR(learners.save(fullLearner()), ErrorCode::Conflict);
    QVERIFY_OK(learners.save({.familyName = QStringLiteral("Peeters")}));
    const auto operation = transaction->commit();
    QVERIFY_OK(operation);
    QCOMPARE(Journal(database()).operation(**operation)->changes, 2);
}

void TestDatabase::anotherConnectionWaitsAndIsTold()
{
    auto worker = m_file->openWorkerConnection();
    QVERIFY_OK(worker);
    QVERIFY_OK((*worker)->command(QStringLiteral("PRAGMA busy_timeout = 1")));
    auto transaction = Transaction::begin(database(), QStringLiteral("Eerst"));
    QVERIFY_OK(transaction);
    QCOMPARE_ERROR(Transaction::begin(**worker, QStringLiteral("Ook")), ErrorCode::Locked);
    QVERIFY_OK(LearnerRepository(**worker).list()); // reading goes on
    transaction->rollBack();
    QVERIFY_OK(addLearner(**worker, QStringLiteral("Peeters")));
}

void TestDatabase::anOperationWithoutChangesIsNotRecorded()
{
    const auto id = addLearner(database(), QStringLiteral("Peeters"));
    QVERIFY_OK(id);
    LearnerRepository learners(database());
    const auto before = Journal(database()).operationCount();
    auto transaction = Transaction::begin(database(), QStringLiteral("Niets"));
    QVERIFY_OK(transaction);
    QVERIFY_OK(learners.save(*learners.learner(*id)));
    const auto operation = transaction->commit();
    QVERIFY_OK(operation);
    QVERIFY(!operation->has_value());
    QCOMPARE(Journal(database()).operationCount().value_or(-1), before.value_or(-2));
}

void TestDatabase::unjournaledWritingRecordsNothing()
{
    const auto before = Journal(database()).operationCount();
    auto transaction = Transaction::beginUnjournaled(database());
    QVERIFY_OK(transaction);
    QVERIFY_OK(ImportMappingRepository(database())
                   .save(QStringLiteral("learners"), QStringLiteral("naam;voornaam"), "{}"));
    QCOMPARE_ERROR(LearnerRepository(database()).save(fullLearner()), ErrorCode::Conflict);
    const auto operation = transaction->commit();
    QVERIFY_OK(operation);
    QVERIFY(!operation->has_value());
    QCOMPARE(Journal(database()).operationCount().value_or(-1), before.value_or(-2));
    QCOMPARE(LearnerRepository(database()).count().value_or(-1), 0);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
