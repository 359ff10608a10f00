// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/storagetesting.h"

#include "core/storage/learnerrepository.h"

#include <QProcess>

using namespace traject;
using namespace traject::testing;

/// Another passphrase: whatever happens on the way, the file opens with the old one or the new one
/// and holds everything.
class TestRekeying : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theFileOpensWithTheNewPassphraseOnly();
    void theOpenFileGoesOnWorking();
    void olderBackupsKeepTheOldPassphrase();
    void aWrongOrBlankPassphraseChangesNothing();
    void stoppingBeforeTheSwapChangesNothing_data();
    void stoppingBeforeTheSwapChangesNothing();
    void whatWasStoredMeanwhileIsNotLost();
    void anotherConnectionAtWorkPreventsTheSwap();
    void aKillAtAnyStepLeavesTheOldOrTheNew_data();
    void aKillAtAnyStepLeavesTheOldOrTheNew();

private:
    [[nodiscard]] int learnerCount() const
    {
        return LearnerRepository(m_file->database()).count().value_or(-1);
    }

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<CaseloadFile> m_file;
};

static const QString copyName = QStringLiteral("dossier.traject.rekey");

void TestRekeying::init()
{
    m_folder = std::make_unique<Folder>();
    auto file = m_folder->create();
    QVERIFY_OK(file);
    m_file = std::move(*file);
    for (int i = 0; i < 200; ++i)
        QVERIFY_OK(addLearner(m_file->database(), QStringLiteral("Peeters %1").arg(i)));
}

void TestRekeying::cleanup()
{
    m_file.reset();
    m_folder.reset();
}

void TestRekeying::theFileOpensWithTheNewPassphraseOnly()
{
    const QFileDevice::Permissions before = QFile::permissions(m_folder->path());
    const auto copy = m_file->makeRekeyedCopy(passphrase, freshPassphrase);
    QVERIFY_OK(copy);
    QVERIFY_OK(m_file->adopt(*copy));
    QVERIFY(m_file->hasPassphrase(freshPassphrase));
    QVERIFY_OK(m_file->close());
    m_file.reset();
    QCOMPARE_ERROR(m_folder->open(), ErrorCode::WrongKey);
    auto opened = m_folder->open(freshPassphrase);
    QVERIFY_OK(opened);
    m_file = std::move(*opened);
    QCOMPARE(learnerCount(), 200);
    QVERIFY(!QFile::exists(m_folder->path(copyName)));
    QCOMPARE(QFile::permissions(m_folder->path()), before);
}

void TestRekeying::theOpenFileGoesOnWorking()
{
    const auto copy = m_file->makeRekeyedCopy(passphrase, freshPassphrase);
    QVERIFY_OK(copy);
    QVERIFY_OK(m_file->adopt(*copy));
    QVERIFY(m_file->isOpen());
    QVERIFY_OK(addLearner(m_file->database(), QStringLiteral("Later")));
    {
        const auto worker = m_file->openWorkerConnection();
        QVERIFY_OK(worker);
        QCOMPARE((*worker)->rowCount(QStringLiteral("learner")).value_or(0), 201);
    }
    QVERIFY_OK(m_file->close());
    m_file.reset();
    auto opened = m_folder->open(freshPassphrase);
    QVERIFY_OK(opened);
    m_file = std::move(*opened);
    QCOMPARE(learnerCount(), 201);
}

void TestRekeying::olderBackupsKeepTheOldPassphrase()
{
    QVERIFY_OK(m_file->backUp());
    const auto copy = m_file->makeRekeyedCopy(passphrase, freshPassphrase);
    QVERIFY_OK(copy);
    QCOMPARE(copy->oldBackups.size(), 2); // the one of just now, and the one that the change made
    QVERIFY_OK(m_file->adopt(*copy));
    QVERIFY_OK(m_file->close()); // nothing opens with the new one yet, so that closing makes one
    const QStringList backups = m_file->backups();
    QCOMPARE(backups.size(), 3);
    QVERIFY_OK(
        CaseloadFile::open(backups.constFirst(), freshPassphrase, fixedClock(), quickOptions()));
    for (const QString &old : copy->oldBackups)
        QVERIFY_OK(CaseloadFile::open(old, passphrase, fixedClock(), quickOptions()));
}

void TestRekeying::aWrongOrBlankPassphraseChangesNothing()
{
    QCOMPARE_ERROR(m_file->makeRekeyedCopy(QStringLiteral("mis"), freshPassphrase),
                   ErrorCode::WrongKey);
    QCOMPARE_ERROR(m_file->makeRekeyedCopy(passphrase, QStringLiteral("  ")),
                   ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(m_folder->path(copyName)));
    QVERIFY(m_file->hasPassphrase(passphrase));
}

void TestRekeying::stoppingBeforeTheSwapChangesNothing_data()
{
    QTest::addColumn<PassphraseStep>("step");
    QTest::newRow("backup") << PassphraseStep::BackUp;
    QTest::newRow("copy") << PassphraseStep::Copy;
    QTest::newRow("encrypt") << PassphraseStep::Encrypt;
    QTest::newRow("verify") << PassphraseStep::Verify;
}

void TestRekeying::stoppingBeforeTheSwapChangesNothing()
{
    QFETCH(PassphraseStep, step);
    const auto copy = m_file->makeRekeyedCopy(
        passphrase, freshPassphrase, [step](PassphraseStep begun) { return begun != step; });
    QCOMPARE_ERROR(copy, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(m_folder->path(copyName)));
    QVERIFY_OK(addLearner(m_file->database(), QStringLiteral("Later")));
    m_file.reset();
    QVERIFY_OK(m_folder->open());
}

void TestRekeying::whatWasStoredMeanwhileIsNotLost()
{
    const auto copy = m_file->makeRekeyedCopy(passphrase, freshPassphrase);
    QVERIFY_OK(copy);
    QVERIFY_OK(addLearner(m_file->database(), QStringLiteral("Meanwhile")));
    QCOMPARE_ERROR(m_file->adopt(*copy), ErrorCode::Conflict);
    QVERIFY(!QFile::exists(m_folder->path(copyName)));
    QVERIFY(m_file->hasPassphrase(passphrase));
    QCOMPARE(learnerCount(), 201);
}

void TestRekeying::anotherConnectionAtWorkPreventsTheSwap()
{
    const auto copy = m_file->makeRekeyedCopy(passphrase, freshPassphrase);
    QVERIFY_OK(copy);
    const auto worker = m_file->openWorkerConnection();
    QVERIFY_OK(worker);
    QCOMPARE_ERROR(m_file->adopt(*copy), ErrorCode::Locked);
    QVERIFY(m_file->isOpen());
    QCOMPARE(learnerCount(), 200);
}

void TestRekeying::aKillAtAnyStepLeavesTheOldOrTheNew_data()
{
    QTest::addColumn<PassphraseStep>("step");
    QTest::addColumn<bool>("isNew");
    QTest::newRow("backup") << PassphraseStep::BackUp << false;
    QTest::newRow("copy") << PassphraseStep::Copy << false;
    QTest::newRow("encrypt") << PassphraseStep::Encrypt << false;
    QTest::newRow("verify") << PassphraseStep::Verify << false;
    QTest::newRow("swap") << PassphraseStep::Swap << false;
    QTest::newRow("open") << PassphraseStep::Open << true;
    QTest::newRow("no kill") << PassphraseStep(99) << true;
}

void TestRekeying::aKillAtAnyStepLeavesTheOldOrTheNew()
{
    QFETCH(PassphraseStep, step);
    QFETCH(bool, isNew);
    m_file.reset();
    QProcess child;
    child.start(
        QStringLiteral(STORAGE_CHILD),
        {QStringLiteral("rekey"), m_folder->path(), QString::number(static_cast<int>(step))});
    QVERIFY(child.waitForFinished(30'000));
    const bool killed = step <= PassphraseStep::Open;
    QCOMPARE(child.exitStatus(), killed ? QProcess::CrashExit : QProcess::NormalExit);
    if (!killed)
        QCOMPARE(child.exitCode(), 0);

    QCOMPARE_ERROR(m_folder->open(isNew ? passphrase : freshPassphrase), ErrorCode::WrongKey);
    auto opened = m_folder->open(isNew ? freshPassphrase : passphrase);
    QVERIFY_OK(opened);
    m_file = std::move(*opened);
    QCOMPARE(learnerCount(), 200);
    // What the killed one left is gone, and changing it now goes through.
    QVERIFY(!QFile::exists(m_folder->path(copyName)));
    const auto copy = m_file->makeRekeyedCopy(isNew ? freshPassphrase : passphrase,
                                              QStringLiteral("nog een andere"));
    QVERIFY_OK(copy);
    QVERIFY_OK(m_file->adopt(*copy));
    QCOMPARE(learnerCount(), 200);
}

QTEST_GUILESS_MAIN(TestRekeying)
#include "tst_rekeying.moc"
