// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "ui/dialogs/passphrasedialog.h"

#include <QPointer>
#include <QPushButton>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

static const QString fresh = QStringLiteral("vier andere losse woorden");

/// The dialog that gives a caseload another passphrase.
class TestPassphraseDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.create()); }
    void init();
    void cleanup() { delete m_dialog; }
    void aPoorOrMistypedPassphraseIsNotAccepted();
    void aWrongPassphraseOfNowIsTold();
    void stoppingChangesNothing();
    void theNewPassphraseOpensAndOldBackupsAreReplaced();

private:
    void fill(const QString &current, const QString &again = fresh)
    {
        type(m_dialog, "currentPassphrase", current);
        type(m_dialog, "freshPassphrase", fresh);
        type(m_dialog, "freshPassphraseAgain", again);
    }

    WindowFixture m_fixture;
    QPointer<PassphraseDialog> m_dialog;
};

void TestPassphraseDialog::init()
{
    m_fixture.messages.errors.clear();
    m_dialog = new PassphraseDialog(m_fixture.caseload->passphrase(), m_fixture.window);
    QVERIFY(shown(*m_dialog));
}

void TestPassphraseDialog::aPoorOrMistypedPassphraseIsNotAccepted()
{
    auto *change = find<QPushButton>(m_dialog, "passphraseChange");
    fill(passphrase, QStringLiteral("vier andere losse woordn"));
    QVERIFY(!change->isEnabled());
    fill(passphrase);
    QVERIFY(change->isEnabled());
    fill({});
    QVERIFY(!change->isEnabled());
    type(m_dialog, "currentPassphrase", passphrase);
    type(m_dialog, "freshPassphrase", QStringLiteral("kort"));
    type(m_dialog, "freshPassphraseAgain", QStringLiteral("kort"));
    QVERIFY(!change->isEnabled());
    type(m_dialog, "freshPassphrase", passphrase);
    type(m_dialog, "freshPassphraseAgain", passphrase);
    change->click();
    QCOMPARE(m_fixture.messages.errors.size(), 1);
    QVERIFY(m_dialog->isVisible());
}

void TestPassphraseDialog::aWrongPassphraseOfNowIsTold()
{
    fill(QStringLiteral("niet de wachtzin"));
    click(m_dialog, "passphraseChange");
    QTRY_COMPARE(m_fixture.messages.errors.size(), 1);
    QVERIFY(m_fixture.messages.errors.constFirst().contains(QStringLiteral("not right")));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_fixture.caseload->passphrase().matches(passphrase));
    // As at the lock: each wrong one slows the next down.
    const auto *change = find<QPushButton>(m_dialog, "passphraseChange");
    QVERIFY(!change->isEnabled());
    QTRY_VERIFY(change->isEnabled());
    m_fixture.settings.clear(); // the next dialog begins anew
}

void TestPassphraseDialog::stoppingChangesNothing()
{
    fill(passphrase);
    click(m_dialog, "passphraseChange");
    click(m_dialog, "passphraseCancel"); // now it says Stop
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(m_dialog, "passphraseChange")->isEnabled(), 20'000);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_fixture.caseload->passphrase().matches(passphrase));
    QVERIFY(m_fixture.messages.errors.isEmpty());
}

void TestPassphraseDialog::theNewPassphraseOpensAndOldBackupsAreReplaced()
{
    m_fixture.messages.answerYes = true;
    fill(passphrase);
    click(m_dialog, "passphraseChange");
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.messages.informations.size(), 1, 30'000);
    QTRY_VERIFY(m_dialog.isNull());
    QVERIFY(m_fixture.caseload->passphrase().matches(fresh));
    const auto info = m_fixture.caseload->info();
    QVERIFY(info.has_value());
    QCOMPARE(info->backups.size(), 1);
    m_fixture.caseload.reset();
    QVERIFY(Caseload::open(m_fixture.path(), passphrase, m_fixture.clock).error().code
            == ErrorCode::WrongKey);
    QVERIFY(Caseload::open(m_fixture.path(), fresh, m_fixture.clock).has_value());
}

QTEST_MAIN(TestPassphraseDialog)
#include "tst_passphrasedialog.moc"
