// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/e2e/clirun.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace traject::test;

static const QString fresh = QStringLiteral("battery staple");

/// Changing the passphrase from a script.
class TestCliPassphrase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void withoutANewPassphraseNothingChanges();
    void aWrongPassphraseExitsWithThree();
    void theNewPassphraseOpensAndOldBackupsAreNamedOrReplaced();

private:
    [[nodiscard]] Run change(const QString &with, const QStringList &more = {}) const
    {
        return run(QStringList{QStringLiteral("passphrase"), m_file, QStringLiteral("--json"),
                               QStringLiteral("--new-passphrase-file"), m_fresh}
                       + more,
                   with);
    }
    [[nodiscard]] int infoExit(const QString &with) const
    {
        return run({QStringLiteral("info"), m_file}, with).exitCode;
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("cases.traject"));
    QString m_fresh = m_folder.filePath(QStringLiteral("fresh.txt"));
    QString m_old = QStringLiteral("correct horse");
};

void TestCliPassphrase::initTestCase()
{
    QCOMPARE(run({QStringLiteral("create"), m_file}).exitCode, 0);
    write(m_fresh, fresh.toUtf8() + "\r\nnot this line\n");
}

void TestCliPassphrase::withoutANewPassphraseNothingChanges()
{
    const Run result = run({QStringLiteral("passphrase"), m_file});
    QCOMPARE(result.exitCode, 4);
    QVERIFY(result.err.contains("TRAJECTWIJZER_NEW_PASSPHRASE"));
    QCOMPARE(run({QStringLiteral("passphrase")}).exitCode, 2);
    QCOMPARE(infoExit(m_old), 0);
}

void TestCliPassphrase::aWrongPassphraseExitsWithThree()
{
    const QByteArray before = content(m_file);
    QCOMPARE(change(QStringLiteral("wrong")).exitCode, 3);
    QCOMPARE(content(m_file), before);
}

void TestCliPassphrase::theNewPassphraseOpensAndOldBackupsAreNamedOrReplaced()
{
    const Run changed = change(m_old);
    QCOMPARE(changed.exitCode, 0);
    QVERIFY(changed.err.contains("reservekopie"));
    QVERIFY(!changed.json().value(QStringLiteral("oldBackups")).toArray().isEmpty());
    QCOMPARE(infoExit(m_old), 3);
    QCOMPARE(infoExit(fresh), 0);
    // And back again, without a backup that still opens with the other one.
    write(m_fresh, m_old.toUtf8());
    const Run back = change(fresh, {QStringLiteral("--replace-backups")});
    QVERIFY2(back.exitCode == 0, back.err.constData());
    QVERIFY(back.json().value(QStringLiteral("oldBackups")).toArray().isEmpty());
    const QJsonArray backups
        = run({QStringLiteral("info"), m_file, QStringLiteral("--json")}, m_old)
              .json()
              .value(QStringLiteral("backups"))
              .toArray();
    QVERIFY(!backups.isEmpty());
    for (const QJsonValue &backup : backups)
        QCOMPARE(run({QStringLiteral("info"), backup.toString()}, m_old).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCliPassphrase)
#include "tst_cli_passphrase.moc"
