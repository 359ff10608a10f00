// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/caseload.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace traject;

static const QString oldKey = QStringLiteral("een lange wachtzin");
static const QString newKey = QStringLiteral("een betere wachtzin");

/// What a user asks for: another passphrase, and no backup left that opens with the old one.
class TestPassphraseService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_caseload.reset(); }
    void theServicesGoOnOverTheNewFile();
    void theSamePassphraseIsRefused();
    void oldBackupsAreReplaced();

private:
    [[nodiscard]] Result<std::unique_ptr<Caseload>> open(const QString &path, const QString &key)
    {
        return Caseload::open(path, key, m_clock);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{QDateTime(QDate(2026, 9, 1), QTime(9, 0))};
    QString m_path;
    std::unique_ptr<Caseload> m_caseload;
};

void TestPassphraseService::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("test.traject"));
    auto caseload = Caseload::create(m_path, oldKey, m_clock);
    QVERIFY(caseload.has_value());
    m_caseload = std::move(*caseload);
}

void TestPassphraseService::theServicesGoOnOverTheNewFile()
{
    PassphraseService &service = m_caseload->passphrase();
    QSignalSpy changed(&service, &PassphraseService::passphraseChanged);
    QList<int> steps;
    auto prepared = service.startPrepare(oldKey, newKey, [&](int done, int) { steps << done; });
    prepared.waitForFinished();
    QVERIFY(prepared.result().has_value());
    QCOMPARE(steps, QList<int>({0, 1, 2, 3}));
    QVERIFY(service.finish(*prepared.result()).has_value());
    QCOMPARE(changed.size(), 1);
    QVERIFY(service.matches(newKey));
    QVERIFY(m_caseload->learners().save({.familyName = QStringLiteral("Peeters")}).has_value());
    QVERIFY(m_caseload->close().has_value());
    m_caseload.reset();
    QVERIFY(open(m_path, oldKey).error().code == ErrorCode::WrongKey);
    const auto reopened = open(m_path, newKey);
    QVERIFY(reopened.has_value());
    QCOMPARE((*reopened)->learners().list()->size(), 1);
}

void TestPassphraseService::theSamePassphraseIsRefused()
{
    QVERIFY(m_caseload->passphrase().prepare(oldKey, oldKey).error().code
            == ErrorCode::InvalidInput);
    QVERIFY(m_caseload->passphrase().prepare(newKey, newKey).error().code == ErrorCode::WrongKey);
}

void TestPassphraseService::oldBackupsAreReplaced()
{
    PassphraseService &service = m_caseload->passphrase();
    const auto prepared = service.prepare(oldKey, newKey);
    QVERIFY(prepared.has_value());
    QCOMPARE(prepared->oldBackups.size(), 1);
    QVERIFY(service.finish(*prepared).has_value());
    auto replaced = service.startReplaceBackups(prepared->oldBackups);
    replaced.waitForFinished();
    QCOMPARE(replaced.result().value_or(-1), 1);
    const QStringList backups = m_caseload->info()->backups;
    QCOMPARE(backups.size(), 1);
    QVERIFY(open(backups.constFirst(), newKey).has_value());
}

QTEST_GUILESS_MAIN(TestPassphraseService)
#include "tst_passphraseservice.moc"
