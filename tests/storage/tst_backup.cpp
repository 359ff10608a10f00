// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/storagetesting.h"

#include "core/storage/backup.h"
#include "core/storage/learnerrepository.h"

using namespace traject;
using namespace traject::testing;

class TestBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBackupIsAWholeCaseload();
    void namesTellTheMoment();
    void onlyOurOwnNamesAreListed();
    void tenNewestAndOneAMonthStay();
    void whatWasJustMadeStaysWhenTheClockWentBack();
    void whileAnotherConnectionReadsTheBackupWaitsForNoOne();
    void leftoversOfACrashAreCleared();
    void aCopyThatIsNotWholeGetsNoName();
};

void TestBackup::aBackupIsAWholeCaseload()
{
    Folder folder;
    auto file = folder.create();
    QVERIFY_OK(file);
    for (int i = 0; i < 50; ++i)
        QVERIFY_OK(addLearner((*file)->database(), QStringLiteral("Peeters %1").arg(i)));
    const auto made = (*file)->backUp();
    QVERIFY_OK(made);
    auto backup = CaseloadFile::open(*made, passphrase, fixedClock(), quickOptions());
    QVERIFY_OK(backup);
    QCOMPARE(LearnerRepository((*backup)->database()).list().value(),
             LearnerRepository((*file)->database()).list().value());
    QVERIFY_OK(addLearner((*backup)->database(), QStringLiteral("Claes")));
    QVERIFY_OK(addLearner((*file)->database(), QStringLiteral("Claes"))); // locks still in place
}

void TestBackup::namesTellTheMoment()
{
    Folder folder;
    auto file = folder.create();
    QVERIFY_OK(file);
    for (const char *name : {"dossier-20260901-143000.traject", "dossier-20260901-143000-2.traject",
                             "dossier-20260901-143000-3.traject"}) {
        const auto made = (*file)->backUp();
        QVERIFY_OK(made);
        QCOMPARE(QFileInfo(*made).fileName(), QString::fromLatin1(name));
        QCOMPARE((*file)->backups().first(), *made);
    }
}

void TestBackup::onlyOurOwnNamesAreListed()
{
    Folder folder;
    QVERIFY(QDir().mkdir(folder.path(QStringLiteral("b"))));
    for (const char *name :
         {"b/dossier-20260901-143000.traject", "b/dossier-20260901-143000-12.traject",
          "b/dossier-20260901-143000-2.traject", "b/dossier-20250901-143000.traject",
          "b/dossier-20260901-143000.traject.part", "b/dossier-oud.traject", "b/notitie.txt",
          "b/ander-20260901-143000.traject", "b/mijn-dossier-20260901-143000.traject"})
        folder.write(QString::fromLatin1(name), "x");
    QStringList names;
    for (const QString &path : Backup::list(folder.path(), folder.path(QStringLiteral("b"))))
        names << QFileInfo(path).fileName();
    QCOMPARE(names,
             (QStringList{QStringLiteral("dossier-20260901-143000-12.traject"),
                          QStringLiteral("dossier-20260901-143000-2.traject"),
                          QStringLiteral("dossier-20260901-143000.traject"),
                          QStringLiteral("dossier-20250901-143000.traject")}));
}

void TestBackup::tenNewestAndOneAMonthStay()
{
    QStringList names; // newest first
    for (int day = 12; day >= 1; --day)
        names << QStringLiteral("d-202609%1-120000.traject").arg(day, 2, 10, QChar(u'0'));
    names << QStringLiteral("d-20260831-120000.traject")
          << QStringLiteral("d-20260801-120000.traject")
          << QStringLiteral("d-20250801-130000.traject")
          << QStringLiteral("d-20250801-120000.traject");
    QCOMPARE(Backup::expendable(names),
             (QStringList{QStringLiteral("d-20260902-120000.traject"),
                          QStringLiteral("d-20260901-120000.traject"),
                          QStringLiteral("d-20260801-120000.traject"),
                          QStringLiteral("d-20250801-120000.traject")}));
    QCOMPARE(Backup::expendable(names.first(10)), QStringList());

    // The same on the disk, with files that are none of ours beside them.
    Folder folder;
    auto file = folder.create();
    QVERIFY_OK(file);
    QVERIFY(QDir().mkdir(folder.path(QStringLiteral("dossier-backups"))));
    folder.write(QStringLiteral("dossier-backups/dossier-notitie.traject"), "van de gebruiker");
    folder.write(QStringLiteral("dossier-backups/dossier-20240101-000000.traject"), "oud");
    for (int i = 0; i < 12; ++i)
        QVERIFY_OK((*file)->backUp());
    const QStringList backups = (*file)->backups();
    QCOMPARE(backups.size(), 11);
    QVERIFY(backups.first().endsWith(u"143000-12.traject"));
    QVERIFY(backups.at(9).endsWith(u"143000-3.traject"));
    QVERIFY(backups.last().endsWith(u"20240101-000000.traject"));
    QVERIFY(folder.files().contains(QStringLiteral("dossier-backups/dossier-notitie.traject")));
}

void TestBackup::whatWasJustMadeStaysWhenTheClockWentBack()
{
    Folder folder;
    auto file = folder.create();
    QVERIFY_OK(file);
    QVERIFY(QDir().mkdir(folder.path(QStringLiteral("dossier-backups"))));
    for (int day = 10; day <= 21; ++day)
        folder.write(QStringLiteral("dossier-backups/dossier-202609%1-120000.traject").arg(day),
                     "x");
    const auto made = (*file)->backUp(); // on 1 September
    QVERIFY_OK(made);
    QVERIFY(QFile::exists(*made));
    QCOMPARE((*file)->backups().size(), 11);
}

void TestBackup::whileAnotherConnectionReadsTheBackupWaitsForNoOne()
{
    Folder folder;
    auto file = folder.create();
    QVERIFY_OK(file);
    auto worker = (*file)->openWorkerConnection();
    QVERIFY_OK(worker);
    QVERIFY_OK(addLearner(**worker, QStringLiteral("Uit de draad")));
    const auto made = (*file)->backUp();
    QVERIFY_OK(made);
    auto backup = CaseloadFile::open(*made, passphrase, fixedClock(), quickOptions());
    QVERIFY_OK(backup);
    QCOMPARE(LearnerRepository((*backup)->database()).count().value_or(0), 1);

    // A reader in the middle of something keeps the log from being emptied: told, nothing made.
    QVERIFY_OK((*file)->database().command(QStringLiteral("PRAGMA busy_timeout = 1")));
    QVERIFY_OK((*worker)->command(QStringLiteral("BEGIN")));
    QVERIFY_OK((*worker)->command(QStringLiteral("SELECT count(*) FROM learner")));
    QVERIFY_OK(addLearner((*file)->database(), QStringLiteral("Nieuw")));
    const qsizetype before = (*file)->backups().size();
    QCOMPARE_ERROR((*file)->backUp(), ErrorCode::Locked);
    QCOMPARE((*file)->backups().size(), before);
    QVERIFY_OK((*worker)->command(QStringLiteral("ROLLBACK")));
    QVERIFY_OK((*file)->backUp());
}

void TestBackup::leftoversOfACrashAreCleared()
{
    Folder folder;
    auto file = folder.create();
    QVERIFY_OK(file);
    QVERIFY(QDir().mkdir(folder.path(QStringLiteral("dossier-backups"))));
    folder.write(QStringLiteral("dossier-backups/dossier-20260901-143000.traject.part"), "half");
    folder.write(QStringLiteral("dossier-backups/dossier-20260801-090000.traject.part"), "half");
    QVERIFY_OK((*file)->backUp());
    QCOMPARE(QDir(folder.path(QStringLiteral("dossier-backups"))).entryList(QDir::Files),
             QStringList{QStringLiteral("dossier-20260901-143000.traject")});
}

void TestBackup::aCopyThatIsNotWholeGetsNoName()
{
    Folder folder;
    auto file = folder.create();
    QVERIFY_OK(file);
    Database &database = (*file)->database();
    for (int i = 0; i < 50; ++i)
        QVERIFY_OK(addLearner(database, QStringLiteral("Peeters %1").arg(i)));
    QVERIFY_OK(database.command(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    // A page of the caseload goes bad on the disk while it is open.
    QFile disk(folder.path());
    QVERIFY(disk.open(QIODevice::ReadWrite));
    QVERIFY(disk.seek(disk.size() - 2000));
    QCOMPARE(disk.write("kapot"), 5);
    disk.close();

    QCOMPARE_ERROR((*file)->backUp(), ErrorCode::Damaged);
    QCOMPARE(QDir(folder.path(QStringLiteral("dossier-backups"))).entryList(QDir::Files),
             QStringList());
    // The copy is detached again.
    QCOMPARE(database.command(QStringLiteral("SELECT name FROM pragma_database_list"))
                 .value_or(QStringList()),
             QStringList{QStringLiteral("main")});
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
