// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/storagetesting.h"

#include "core/storage/filecheck.h"
#include "core/storage/learnerrepository.h"

#include <QLockFile>
#include <QProcess>

using namespace traject;
using namespace traject::testing;

/// Everything that is not a caseload we may open is refused for the right reason and stays as it
/// was, to the byte.
class TestOpenFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFileThatIsNotWholeIsRefused_data();
    void aFileThatIsNotWholeIsRefused();
    void aMissingFileIsNotMade();
    void aFolderIsNoCaseload();
    void anotherPassphraseIsRefused_data();
    void anotherPassphraseIsRefused();
    void aNewerSchemaIsRefused();
    void anotherProgramsDatabaseWithOurPassphraseIsNoCaseload();
    void plainSqliteIsNoCaseload();
    void aWriteProtectedFileIsReadOnly();
    void aWriteProtectedFolderIsReadOnly();
    void writePermissionIsAskedOfFileAndSystem();
    void aCaseloadThatIsOpenHereIsLocked();
    void aCaseloadThatAnotherProgramHasOpenIsLocked();
    void aSymbolicLinkLeadsToTheSameLock();
    void aLockOfAProcessThatIsGoneIsTakenOver();
    void refusalsLeaveNothingBesideTheFile();
    void aDamagedFileWithALogOfACrashIsRefused();

private:
    /// The folder's one file is refused and stays as it is.
    static void refuses(const Folder &folder, ErrorCode expected);

    QByteArray m_good; ///< a sound caseload with some pages
};

void TestOpenFailures::initTestCase()
{
    Folder folder;
    {
        auto file = folder.create();
        QVERIFY_OK(file);
        for (int i = 0; i < 30; ++i)
            QVERIFY_OK(addLearner((*file)->database(), QStringLiteral("Peeters %1").arg(i)));
    }
    m_good = folder.content();
    QVERIFY(m_good.size() > 20 * 4096);
    QCOMPARE(m_good.size() % 4096, 0);
}

void TestOpenFailures::refuses(const Folder &folder, ErrorCode expected)
{
    const QByteArray bytes = folder.content();
    const auto opened = folder.open();
    QCOMPARE_ERROR(opened, expected);
    QVERIFY2(folder.content() == bytes, "the file was changed");
    QCOMPARE(folder.files(), QStringList{QStringLiteral("dossier.traject")});
}

void TestOpenFailures::aFileThatIsNotWholeIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("expected");

    const auto flipped = [this](qsizetype at) {
        QByteArray bytes = m_good;
        bytes[at] = static_cast<char>(bytes.at(at) ^ 0x10);
        return bytes;
    };
    const qsizetype size = m_good.size();
    QTest::newRow("empty") << QByteArray() << ErrorCode::Damaged;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorCode::Damaged;
    QTest::newRow("text") << QByteArray("Naam;Voornaam\nPeeters;Jan\n") << ErrorCode::NotACaseload;
    QTest::newRow("text of whole pages")
        << QByteArray("Naam;Voor\n").repeated(4096) << ErrorCode::NotACaseload;
    QTest::newRow("text in UTF-16")
        << QByteArray("\xff\xfeN\0a\0a\0m\0", 10).repeated(500) << ErrorCode::NotACaseload;
    QTest::newRow("cut within the first page") << m_good.first(1000) << ErrorCode::Damaged;
    QTest::newRow("cut after 100 bytes") << m_good.first(100) << ErrorCode::Damaged;
    QTest::newRow("cut within a page") << m_good.first(5 * 4096 + 17) << ErrorCode::Damaged;
    QTest::newRow("one byte short") << m_good.first(size - 1) << ErrorCode::Damaged;
    QTest::newRow("one byte more") << m_good + 'x' << ErrorCode::Damaged;
    QTest::newRow("only the first page") << m_good.first(4096) << ErrorCode::Damaged;
    QTest::newRow("one page short") << m_good.first(size - 4096) << ErrorCode::Damaged;
    QTest::newRow("one page more") << m_good + m_good.last(4096) << ErrorCode::Damaged;
    QTest::newRow("bit flipped in the salt") << flipped(3) << ErrorCode::WrongKey;
    QTest::newRow("bit flipped on page 1") << flipped(2000) << ErrorCode::WrongKey;
    QTest::newRow("bit flipped on page 2") << flipped(4096 + 5) << ErrorCode::Damaged;
    QTest::newRow("bit flipped on page 9") << flipped(8 * 4096 + 2048) << ErrorCode::Damaged;
    QTest::newRow("bit flipped at the end") << flipped(size - 1) << ErrorCode::Damaged;
    QByteArray swapped = m_good;
    swapped.replace(4 * 4096, 4096, m_good.sliced(7 * 4096, 4096));
    QTest::newRow("page in another's place") << swapped << ErrorCode::Damaged;
}

void TestOpenFailures::aFileThatIsNotWholeIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, expected);
    Folder folder;
    folder.write(QStringLiteral("dossier.traject"), bytes);
    refuses(folder, expected);
}

void TestOpenFailures::aMissingFileIsNotMade()
{
    Folder folder;
    QCOMPARE_ERROR(folder.open(), ErrorCode::FileMissing);
    QCOMPARE(folder.files(), QStringList());
}

void TestOpenFailures::aFolderIsNoCaseload()
{
    Folder folder;
    QVERIFY(QDir().mkdir(folder.path()));
    QCOMPARE_ERROR(folder.open(), ErrorCode::NotACaseload);
}

void TestOpenFailures::anotherPassphraseIsRefused_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("another") << "iets anders";
    QTest::newRow("empty") << "";
    QTest::newRow("blank") << "  \t";
    QTest::newRow("cut short") << passphrase.chopped(1);
    QTest::newRow("capital") << passphrase.toUpper();
    QTest::newRow("with SQL in it") << "x'; DROP TABLE learner; --";
}

void TestOpenFailures::anotherPassphraseIsRefused()
{
    QFETCH(QString, other);
    Folder folder;
    folder.write(QStringLiteral("dossier.traject"), m_good);
    QCOMPARE_ERROR(CaseloadFile::open(folder.path(), other, fixedClock(), quickOptions()),
                   ErrorCode::WrongKey);
    QVERIFY(folder.content() == m_good);
    QVERIFY_OK(folder.open());
}

void TestOpenFailures::aNewerSchemaIsRefused()
{
    Folder folder;
    {
        auto file = folder.create();
        QVERIFY_OK(file);
        QVERIFY_OK((*file)->database().command(QStringLiteral("PRAGMA user_version = 1000")));
    }
    QDir(folder.path(QStringLiteral("dossier-backups"))).removeRecursively();
    refuses(folder, ErrorCode::NewerSchema);
}

void TestOpenFailures::anotherProgramsDatabaseWithOurPassphraseIsNoCaseload()
{
    Folder folder;
    {
        auto database = Database::connect({.path = folder.path(),
                                           .passphrase = passphrase,
                                           .kdfIterations = quickOptions().kdfIterations},
                                          fixedClock(), std::make_shared<std::atomic_bool>());
        QVERIFY_OK(database);
        QVERIFY_OK((*database)->command(QStringLiteral("CREATE TABLE learner (name TEXT)")));
    }
    refuses(folder, ErrorCode::NotACaseload);
}

void TestOpenFailures::plainSqliteIsNoCaseload()
{
    Folder folder;
    {
        auto connection
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        connection.setDatabaseName(folder.path());
        QVERIFY(connection.open());
        QVERIFY(QSqlQuery(connection).exec(QStringLiteral("CREATE TABLE t (a)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    QVERIFY(folder.content().startsWith("SQLite format 3"));
    refuses(folder, ErrorCode::NotACaseload);
}

void TestOpenFailures::aWriteProtectedFileIsReadOnly()
{
    Folder folder;
    folder.write(QStringLiteral("dossier.traject"), m_good);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ReadGroup));
    refuses(folder, ErrorCode::ReadOnly);
}

void TestOpenFailures::aWriteProtectedFolderIsReadOnly()
{
    Folder folder;
    const QString inner = folder.path(QStringLiteral("binnen"));
    QVERIFY(QDir().mkdir(inner));
    folder.write(QStringLiteral("binnen/dossier.traject"), m_good);
    QVERIFY(QFile::setPermissions(inner, QFile::ReadOwner | QFile::ExeOwner));
    const auto opened = CaseloadFile::open(inner + QStringLiteral("/dossier.traject"), passphrase,
                                           fixedClock(), quickOptions());
    const auto created = CaseloadFile::create(inner + QStringLiteral("/nieuw.traject"), passphrase,
                                              fixedClock(), quickOptions());
    QVERIFY(QFile::setPermissions(inner, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE_ERROR(opened, ErrorCode::ReadOnly);
    QCOMPARE_ERROR(created, ErrorCode::ReadOnly);
    QVERIFY(folder.content(QStringLiteral("binnen/dossier.traject")) == m_good);
    QCOMPARE(folder.files(), QStringList{QStringLiteral("binnen/dossier.traject")});
}

void TestOpenFailures::writePermissionIsAskedOfFileAndSystem()
{
    using filecheck::isWritable;
    QVERIFY(isWritable(QFile::ReadOwner | QFile::WriteOwner, true));
    QVERIFY(isWritable(QFile::ReadOwner | QFile::WriteGroup, true));
    QVERIFY(!isWritable(QFile::ReadOwner | QFile::WriteOwner, false)); // read-only file system
    QVERIFY(!isWritable(QFile::ReadOwner | QFile::WriteUser, true)); // an administrator asks
}

void TestOpenFailures::aCaseloadThatIsOpenHereIsLocked()
{
    Folder folder;
    auto first = folder.create();
    QVERIFY_OK(first);
    QCOMPARE_ERROR(folder.open(), ErrorCode::Locked);
    // The refusal did not loosen what the first one holds.
    QCOMPARE_ERROR(folder.open(), ErrorCode::Locked);
    QVERIFY_OK(addLearner((*first)->database(), QStringLiteral("Peeters")));
    first->reset();
    QVERIFY_OK(folder.open());
}

void TestOpenFailures::aCaseloadThatAnotherProgramHasOpenIsLocked()
{
    Folder folder;
    folder.write(QStringLiteral("dossier.traject"), m_good);
    QProcess child;
    child.start(QStringLiteral(STORAGE_CHILD), {QStringLiteral("hold"), folder.path()});
    QVERIFY(child.waitForReadyRead(20000));
    QCOMPARE(child.readAllStandardOutput().trimmed(), QByteArray("open"));

    QCOMPARE_ERROR(folder.open(), ErrorCode::Locked);
    QVERIFY(folder.content() == m_good);

    child.closeWriteChannel();
    QVERIFY(child.waitForFinished(20000));
    QCOMPARE(child.exitCode(), 0);
    QVERIFY_OK(folder.open());
}

void TestOpenFailures::aSymbolicLinkLeadsToTheSameLock()
{
    Folder folder;
    auto file = folder.create();
    QVERIFY_OK(file);
    const QString link = folder.path(QStringLiteral("snelkoppeling.traject"));
    QVERIFY(QFile::link(folder.path(), link));
    QCOMPARE_ERROR(CaseloadFile::open(link, passphrase, fixedClock(), quickOptions()),
                   ErrorCode::Locked);
}

void TestOpenFailures::aLockOfAProcessThatIsGoneIsTakenOver()
{
    Folder folder;
    folder.write(QStringLiteral("dossier.traject"), m_good);
    QProcess child;
    child.start(QStringLiteral(STORAGE_CHILD), {QStringLiteral("hold"), folder.path()});
    QVERIFY(child.waitForReadyRead(20000));
    child.kill();
    QVERIFY(child.waitForFinished(20000));
    QVERIFY(folder.files().contains(QStringLiteral("dossier.traject.lock")));
    QVERIFY_OK(folder.open());
}

void TestOpenFailures::refusalsLeaveNothingBesideTheFile()
{
    Folder folder;
    folder.write(QStringLiteral("dossier.traject"), m_good);
    QCOMPARE_ERROR(
        CaseloadFile::open(folder.path(), QStringLiteral("fout"), fixedClock(), quickOptions()),
        ErrorCode::WrongKey);
    {
        QVERIFY_OK(folder.open());
    }
    // Looking changes nothing either, and makes no backup.
    QCOMPARE(folder.files(), QStringList{QStringLiteral("dossier.traject")});
    QVERIFY(folder.content() == m_good);
}

void TestOpenFailures::aDamagedFileWithALogOfACrashIsRefused()
{
    Folder folder;
    folder.write(QStringLiteral("dossier.traject"), m_good);
    QCOMPARE(
        QProcess::execute(QStringLiteral(STORAGE_CHILD), {QStringLiteral("die"), folder.path()}),
        0);
    const QString log = QStringLiteral("dossier.traject-wal");
    QVERIFY(folder.content(log).size() > 0);
    // Cut to its first pages: what the log does not hold is gone.
    const QByteArray cut = m_good.first(2 * 4096);
    folder.write(QStringLiteral("dossier.traject"), cut);
    const QByteArray logBefore = folder.content(log);

    QCOMPARE_ERROR(folder.open(), ErrorCode::Damaged);
    QVERIFY(folder.content() == cut);
    QVERIFY(folder.content(log) == logBefore);
    QCOMPARE_ERROR(
        CaseloadFile::open(folder.path(), QStringLiteral("fout"), fixedClock(), quickOptions()),
        ErrorCode::WrongKey);
    QVERIFY(folder.content(log) == logBefore);
}

QTEST_GUILESS_MAIN(TestOpenFailures)
#include "tst_openfailures.moc"
