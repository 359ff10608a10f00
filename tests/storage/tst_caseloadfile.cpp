// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/storagetesting.h"

#include "core/storage/journal.h"
#include "core/storage/learnerrepository.h"

#include <QProcess>
#include <QThread>

using namespace traject;
using namespace traject::testing;

class TestCaseloadFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewCaseloadIsEncryptedAndOpensAgain();
    void creatingRefusesWhatIsThere();
    void creatingRefusesABlankPassphrase_data();
    void creatingRefusesABlankPassphrase();
    void creatingInAMissingFolderFails();
    void aFailedCreationLeavesNothing();
    void withoutACipherNothingIsWritten();
    void onlyTheOwnerCanReadTheFile();
    void thePassphraseCountsInNormalForm();
    void theCipherIsSetByUs();
    void theConnectionIsStrict();
    void theShippedNumberOfIterationsIsTheOneOfTheFormat();
    void whatWasCommittedSurvivesAKill();
    void aCaseloadAfterACrashGetsABackup();
    void aWorkerSeesWhatWasCommitted();
    void closingMakesABackupOnlyWhenSomethingChanged();
    void aBackupThatFailsDoesNotHurt();
    void closingTwiceIsFine();
};

void TestCaseloadFile::aNewCaseloadIsEncryptedAndOpensAgain()
{
    Folder folder;
    {
        auto file = folder.create();
        QVERIFY_OK(file);
        QCOMPARE((*file)->path(), QFileInfo(folder.path()).canonicalFilePath());
        QCOMPARE((*file)->schemaVersion().value_or(0), shippedMigrations()->last().version);
        QVERIFY((*file)->cipherVersion().startsWith(u"4."));
        QVERIFY_OK(addLearner((*file)->database(), QStringLiteral("Peeters")));
        QVERIFY_OK((*file)->close());
    }
    QVERIFY(!folder.content().startsWith("SQLite"));
    auto again = folder.open();
    QVERIFY_OK(again);
    const auto learners = LearnerRepository((*again)->database()).list();
    QVERIFY_OK(learners);
    QCOMPARE(learners->size(), 1);
    QCOMPARE(learners->first().familyName, QStringLiteral("Peeters"));
}

void TestCaseloadFile::creatingRefusesWhatIsThere()
{
    Folder folder;
    folder.write(QStringLiteral("dossier.traject"), "belangrijk");
    QCOMPARE_ERROR(folder.create(), ErrorCode::FileExists);
    QCOMPARE(folder.content(), QByteArray("belangrijk"));
    QCOMPARE(folder.files(), QStringList{QStringLiteral("dossier.traject")});

    Folder other;
    other.write(QStringLiteral("dossier.traject-wal"), "een log zonder bestand");
    QCOMPARE_ERROR(other.create(), ErrorCode::FileExists);
    QCOMPARE(other.files(), QStringList{QStringLiteral("dossier.traject-wal")});

    Folder third;
    auto open = third.create();
    QVERIFY_OK(open);
    QCOMPARE_ERROR(third.create(), ErrorCode::FileExists);
    QVERIFY_OK(addLearner((*open)->database(), QStringLiteral("Peeters")));
}

void TestCaseloadFile::creatingRefusesABlankPassphrase_data()
{
    QTest::addColumn<QString>("blank");
    QTest::newRow("null") << QString();
    QTest::newRow("empty") << "";
    QTest::newRow("spaces") << "   ";
    QTest::newRow("no-break space") << "\u00a0";
}

void TestCaseloadFile::creatingRefusesABlankPassphrase()
{
    QFETCH(QString, blank);
    Folder folder;
    QCOMPARE_ERROR(CaseloadFile::create(folder.path(), blank, fixedClock(), quickOptions()),
                   ErrorCode::InvalidInput);
    QCOMPARE(folder.files(), QStringList());
}

void TestCaseloadFile::creatingInAMissingFolderFails()
{
    Folder folder;
    QCOMPARE_ERROR(CaseloadFile::create(folder.path(QStringLiteral("weg/dossier.traject")),
                                        passphrase, fixedClock(), quickOptions()),
                   ErrorCode::FileMissing);
}

void TestCaseloadFile::aFailedCreationLeavesNothing()
{
    Folder folder;
    CaseloadOptions options = quickOptions();
    options.migrations = {{.version = 1,
                           .sql = QStringLiteral("CREATE TABLE halt (a TEXT) STRICT;"
                                                 "CREATE NONSENSE;")}};
    QCOMPARE_ERROR(CaseloadFile::create(folder.path(), passphrase, fixedClock(), options),
                   ErrorCode::Internal);
    QCOMPARE(folder.files(), QStringList());
}

void TestCaseloadFile::withoutACipherNothingIsWritten()
{
    Folder folder;
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
    child.setProcessEnvironment(environment);
    child.start(QStringLiteral(STORAGE_CHILD), {QStringLiteral("create"), folder.path()});
    QVERIFY(child.waitForFinished(20000));
    QCOMPARE(child.exitCode(), 0);
    const QStringList made = folder.files();
    QCOMPARE(made, QStringList{QStringLiteral("dossier.traject")});

    // The library that the plug-in was built with goes first, and it does not encrypt.
    Folder plain;
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral("libsqlite3.so.0"));
    child.setProcessEnvironment(environment);
    child.start(QStringLiteral(STORAGE_CHILD), {QStringLiteral("create"), plain.path()});
    QVERIFY(child.waitForFinished(20000));
    QCOMPARE(child.readAllStandardOutput().trimmed().toInt(),
             static_cast<int>(ErrorCode::CipherMissing));
    QCOMPARE(plain.files(), QStringList());
}

void TestCaseloadFile::onlyTheOwnerCanReadTheFile()
{
    Folder folder;
    auto file = folder.create();
    QVERIFY_OK(file);
    QVERIFY_OK(addLearner((*file)->database(), QStringLiteral("Peeters")));
    QVERIFY_OK((*file)->backUp());
    constexpr auto others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &name : folder.files()) {
        if (!name.endsWith(u".lock"))
            QVERIFY2(!(QFile::permissions(folder.path(name)) & others), qPrintable(name));
    }
}

void TestCaseloadFile::thePassphraseCountsInNormalForm()
{
    Folder folder;
    const QString composed = QStringLiteral("caf\u00e9 '\"; --");
    const QString decomposed = QStringLiteral("cafe\u0301 '\"; --");
    QVERIFY(composed != decomposed);
    QVERIFY_OK(CaseloadFile::create(folder.path(), composed, fixedClock(), quickOptions()));
    QVERIFY_OK(CaseloadFile::open(folder.path(), decomposed, fixedClock(), quickOptions()));
    QCOMPARE_ERROR(CaseloadFile::open(folder.path(), QStringLiteral("cafe '\"; --"), fixedClock(),
                                      quickOptions()),
                   ErrorCode::WrongKey);
}

void TestCaseloadFile::theCipherIsSetByUs()
{
    Folder folder;
    auto file = folder.create();
    QVERIFY_OK(file);
    const auto read = [&](const QString &pragma) {
        return (*file)->database().command(pragma).value_or(QStringList()).join(u' ');
    };
    QCOMPARE(read(QStringLiteral("PRAGMA cipher_page_size")), QStringLiteral("4096"));
    QCOMPARE(read(QStringLiteral("PRAGMA kdf_iter")), QStringLiteral("1000"));
    QCOMPARE(read(QStringLiteral("PRAGMA cipher_hmac_algorithm")), QStringLiteral("HMAC_SHA512"));
    QCOMPARE(read(QStringLiteral("PRAGMA cipher_kdf_algorithm")),
             QStringLiteral("PBKDF2_HMAC_SHA512"));
    QCOMPARE(read(QStringLiteral("PRAGMA cipher_use_hmac")), QStringLiteral("1"));
    QCOMPARE(read(QStringLiteral("PRAGMA cipher_plaintext_header_size")), QStringLiteral("0"));
}

void TestCaseloadFile::theConnectionIsStrict()
{
    Folder folder;
    auto file = folder.create();
    QVERIFY_OK(file);
    const auto worker = (*file)->openWorkerConnection();
    QVERIFY_OK(worker);
    for (Database *database : {&(*file)->database(), worker->get()}) {
        const auto read = [&](const QString &pragma) {
            return database->command(pragma).value_or(QStringList()).join(u' ');
        };
        QCOMPARE(read(QStringLiteral("PRAGMA foreign_keys")), QStringLiteral("1"));
        QCOMPARE(read(QStringLiteral("PRAGMA recursive_triggers")), QStringLiteral("1"));
        QCOMPARE(read(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
        QCOMPARE(read(QStringLiteral("PRAGMA synchronous")), QStringLiteral("2"));
        QCOMPARE(read(QStringLiteral("PRAGMA trusted_schema")), QStringLiteral("0"));
        QCOMPARE(read(QStringLiteral("PRAGMA secure_delete")), QStringLiteral("1"));
        QCOMPARE(read(QStringLiteral("PRAGMA temp_store")), QStringLiteral("2"));
        // A mistyped name in double quotes is an error, not a string.
        QCOMPARE_ERROR(database->command(QStringLiteral("SELECT \"famly_name\" FROM learner")),
                       ErrorCode::Internal);
    }
}

void TestCaseloadFile::theShippedNumberOfIterationsIsTheOneOfTheFormat()
{
    QCOMPARE(CaseloadOptions().kdfIterations, 256000);
    Folder folder;
    QVERIFY_OK(CaseloadFile::create(folder.path(), passphrase, fixedClock()));
    QVERIFY_OK(CaseloadFile::open(folder.path(), passphrase, fixedClock()));
    QCOMPARE_ERROR(folder.open(), ErrorCode::WrongKey);
}

void TestCaseloadFile::whatWasCommittedSurvivesAKill()
{
    Folder folder;
    QVERIFY_OK(folder.create());
    for (int round = 1; round <= 3; ++round) {
        QCOMPARE(QProcess::execute(QStringLiteral(STORAGE_CHILD),
                                   {QStringLiteral("die"), folder.path()}),
                 0);
        auto file = folder.open();
        QVERIFY_OK(file);
        const auto learners = LearnerRepository((*file)->database()).list();
        QVERIFY_OK(learners);
        QCOMPARE(learners->size(), round);
        for (const LearnerListItem &learner : *learners)
            QCOMPARE(learner.familyName, QStringLiteral("Bewaard"));
        QCOMPARE(Journal((*file)->database()).operationCount().value_or(0), 1 + round);
        // No operation is left open by the one that died.
        QCOMPARE((*file)
                     ->database()
                     .single<int>(QStringLiteral("SELECT operation_id IS NULL FROM journal_state"))
                     .value_or(0),
                 1);
        const auto integrity
            = (*file)->database().command(QStringLiteral("PRAGMA integrity_check"));
        QCOMPARE(integrity.value_or(QStringList()), QStringList{QStringLiteral("ok")});
    }
}

void TestCaseloadFile::aCaseloadAfterACrashGetsABackup()
{
    Folder folder;
    QVERIFY_OK(folder.create());
    QDir(folder.path(QStringLiteral("dossier-backups"))).removeRecursively();
    QCOMPARE(
        QProcess::execute(QStringLiteral(STORAGE_CHILD), {QStringLiteral("die"), folder.path()}),
        0);
    auto file = folder.open();
    QVERIFY_OK(file);
    QCOMPARE((*file)->backups().size(), 0);
    QVERIFY_OK((*file)->close());
    QCOMPARE((*file)->backups().size(), 1);
}

void TestCaseloadFile::aWorkerSeesWhatWasCommitted()
{
    Folder folder;
    auto file = folder.create();
    QVERIFY_OK(file);
    auto transaction = Transaction::begin((*file)->database(), QStringLiteral("Half"));
    QVERIFY_OK(transaction);
    QVERIFY_OK(LearnerRepository((*file)->database()).save({.familyName = QStringLiteral("Nog")}));

    const auto countInWorker = [&] {
        int count = -1;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            auto worker = (*file)->openWorkerConnection();
            if (worker)
                count = LearnerRepository(**worker).count().value_or(-2);
        }));
        thread->start();
        thread->wait();
        return count;
    };
    QCOMPARE(countInWorker(), 0);
    QVERIFY_OK(transaction->commit());
    QCOMPARE(countInWorker(), 1);

    bool written = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        auto worker = (*file)->openWorkerConnection();
        written = worker && addLearner(**worker, QStringLiteral("Uit de draad"));
    }));
    thread->start();
    thread->wait();
    QVERIFY(written);
    QCOMPARE(LearnerRepository((*file)->database()).count().value_or(0), 2);
}

void TestCaseloadFile::closingMakesABackupOnlyWhenSomethingChanged()
{
    Folder folder;
    {
        auto file = folder.create(); // with a programme, so something changed
        QVERIFY_OK(file);
        QCOMPARE((*file)->backups(), QStringList());
        QVERIFY_OK((*file)->close());
        QCOMPARE((*file)->backups().size(), 1);
    }
    {
        auto file = folder.open();
        QVERIFY_OK(file);
        QVERIFY_OK(LearnerRepository((*file)->database()).list());
        QVERIFY_OK((*file)->close());
        QCOMPARE((*file)->backups().size(), 1);
    }
    {
        auto file = folder.open();
        QVERIFY_OK(file);
        QVERIFY_OK(addLearner((*file)->database(), QStringLiteral("Peeters")));
        QVERIFY_OK((*file)->backUp());
        QCOMPARE((*file)->backups().size(), 2);
        QVERIFY_OK((*file)->close()); // nothing since
        QCOMPARE((*file)->backups().size(), 2);
    }
    // A backup is a caseload of its own.
    auto file = folder.open();
    QVERIFY_OK(file);
    const QString newest = (*file)->backups().first();
    auto backup = CaseloadFile::open(newest, passphrase, fixedClock(), quickOptions());
    QVERIFY_OK(backup);
    QCOMPARE(LearnerRepository((*backup)->database()).count().value_or(0), 1);
}

void TestCaseloadFile::aBackupThatFailsDoesNotHurt()
{
    Folder folder;
    folder.write(QStringLiteral("dossier-backups"), "geen map");
    {
        auto file = folder.create();
        QVERIFY_OK(file);
        QVERIFY_OK(addLearner((*file)->database(), QStringLiteral("Peeters")));
        QCOMPARE_ERROR((*file)->close(), ErrorCode::FileAccess);
    }
    QCOMPARE(folder.content(QStringLiteral("dossier-backups")), QByteArray("geen map"));
    auto file = folder.open();
    QVERIFY_OK(file);
    QCOMPARE(LearnerRepository((*file)->database()).count().value_or(0), 1);
}

void TestCaseloadFile::closingTwiceIsFine()
{
    Folder folder;
    auto file = folder.create();
    QVERIFY_OK(file);
    QVERIFY_OK((*file)->close());
    QVERIFY_OK((*file)->close());
    QVERIFY_OK(folder.open());
}

QTEST_GUILESS_MAIN(TestCaseloadFile)
#include "tst_caseloadfile.moc"
