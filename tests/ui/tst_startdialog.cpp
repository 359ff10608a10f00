// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "ui/dialogs/attemptdelay.h"
#include "ui/dialogs/createform.h"
#include "ui/dialogs/startdialog.h"
#include "ui/dialogs/unlockform.h"
#include "ui/support/preferences.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

class TestStartDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void theRightPassphraseOpensTheCaseload();
    void aWrongPassphraseIsToldAndTheNextAttemptWaits();
    void theDelayGrowsUpToHalfAMinute();
    void theDelayOutlivesTheProgram();
    void anEarlierRefusalMakesTheNextStartWait();
    void aFileThatIsNoCaseloadIsLeftAsItIs();
    void aFileThatIsGoneLeavesTheRecentList();
    void aCaseloadThatIsOpenElsewhereIsRefused();
    void aNewCaseloadNeedsTheSamePassphraseTwiceAndAPromise();
    void anExistingFileIsNotOverwritten();
    void strengthCountsLengthAndVariety_data();
    void strengthCountsLengthAndVariety();

private:
    [[nodiscard]] QString messageOf(const StartDialog &dialog) const
    {
        return find<QLabel>(&dialog, "unlockMessage")->text();
    }

    WindowFixture m_fixture;
};

void TestStartDialog::initTestCase()
{
    QVERIFY(m_fixture.create());
    m_fixture.caseload.reset();
}

void TestStartDialog::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_fixture.messages.errors.clear();
}

void TestStartDialog::theRightPassphraseOpensTheCaseload()
{
    std::unique_ptr<Caseload> opened;
    QString handedOn;
    StartDialog dialog(m_fixture.window,
                       [&](std::unique_ptr<Caseload> caseload, const QString &with) {
                           opened = std::move(caseload);
                           handedOn = with;
                       });
    QVERIFY(shown(dialog));
    dialog.showUnlock(m_fixture.path());
    QVERIFY(!find<QPushButton>(&dialog, "unlockButton")->isEnabled()); // nothing typed yet
    QTest::keyClicks(find<QLineEdit>(&dialog, "passphrase"), passphrase);
    QTest::keyClick(find<QLineEdit>(&dialog, "passphrase"), Qt::Key_Return);
    // Said before the key is derived, so that the window does not look dead meanwhile.
    QCOMPARE(find<QPushButton>(&dialog, "unlockButton")->text(), QStringLiteral("Opening…"));
    QTRY_VERIFY(opened);
    QCOMPARE(handedOn, passphrase);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(recentFiles(m_fixture.settings).value(0), m_fixture.path());
    QVERIFY(find<QLineEdit>(&dialog, "passphrase")->text().isEmpty());
}

void TestStartDialog::aWrongPassphraseIsToldAndTheNextAttemptWaits()
{
    std::unique_ptr<Caseload> opened;
    StartDialog dialog(m_fixture.window, [&](std::unique_ptr<Caseload> caseload, const QString &) {
        opened = std::move(caseload);
    });
    QVERIFY(shown(dialog));
    dialog.openWith(m_fixture.path(), QStringLiteral("niet de wachtzin"));
    QTRY_VERIFY(!messageOf(dialog).isEmpty());
    QVERIFY(messageOf(dialog).contains(QStringLiteral("passphrase")));
    auto *form = dialog.findChild<UnlockForm *>();
    QCOMPARE(form->secondsToWait(), 1);
    auto *button = find<QPushButton>(&dialog, "unlockButton");
    type(&dialog, "passphrase", passphrase);
    QVERIFY(!button->isEnabled());
    QTest::keyClick(find<QLineEdit>(&dialog, "passphrase"), Qt::Key_Return);
    QVERIFY(!opened);
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QTRY_VERIFY(opened);
}

void TestStartDialog::theDelayGrowsUpToHalfAMinute()
{
    AttemptDelay delay(m_fixture.settings, m_fixture.clock, m_fixture.path());
    QList<int> waits;
    for (int attempt = 0; attempt < 7; ++attempt)
        waits.append(delay.failed());
    QCOMPARE(waits, QList<int>({1, 2, 4, 8, 16, 30, 30}));
    delay.succeeded();
    QCOMPARE(delay.failed(), 1);
    delay.succeeded();
}

void TestStartDialog::theDelayOutlivesTheProgram()
{
    const QDateTime start(QDate(2026, 8, 24), QTime(14, 5));
    const QString path = m_fixture.dir.filePath(QStringLiteral("other.traject"));
    {
        const FixedClock clock(start);
        AttemptDelay delay(m_fixture.settings, clock, path);
        for (int attempt = 0; attempt < 4; ++attempt)
            static_cast<void>(delay.failed());
        QCOMPARE(delay.secondsLeft(), 8);
    }
    const auto secondsAt = [&](const QDateTime &moment) {
        QSettings again(m_fixture.settings.fileName(), QSettings::IniFormat);
        const FixedClock clock(moment);
        return AttemptDelay(again, clock, path).secondsLeft();
    };
    QCOMPARE(secondsAt(start.addSecs(5)), 3);
    QCOMPARE(secondsAt(start.addSecs(8)), 0);
    // A clock that was put back keeps nobody out for longer than the longest delay.
    QCOMPARE(secondsAt(start.addDays(-1)), 30);
    // The next failure counts on; another caseload has a count of its own.
    const FixedClock later(start.addSecs(60));
    QCOMPARE(AttemptDelay(m_fixture.settings, later, path).failed(), 16);
    QCOMPARE(AttemptDelay(m_fixture.settings, later, path + u'x').secondsLeft(), 0);
    // The path is not to be read in the settings.
    QVERIFY(!m_fixture.settings.allKeys().filter(QStringLiteral("attempts/")).isEmpty());
    QVERIFY(m_fixture.settings.allKeys().filter(QStringLiteral("other")).isEmpty());
}

void TestStartDialog::anEarlierRefusalMakesTheNextStartWait()
{
    static_cast<void>(AttemptDelay(m_fixture.settings, m_fixture.clock, m_fixture.path()).failed());
    StartDialog dialog(m_fixture.window, {});
    QVERIFY(shown(dialog));
    dialog.showUnlock(m_fixture.path());
    QCOMPARE(dialog.findChild<UnlockForm *>()->secondsToWait(), 1);
    type(&dialog, "passphrase", passphrase);
    QVERIFY(!find<QPushButton>(&dialog, "unlockButton")->isEnabled());
    AttemptDelay(m_fixture.settings, m_fixture.clock, m_fixture.path()).succeeded();
}

void TestStartDialog::aFileThatIsNoCaseloadIsLeftAsItIs()
{
    QFile file(m_fixture.dir.filePath(QStringLiteral("brief.traject")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray text("geen caseload, maar een brief\n");
    file.write(text);
    file.close();
    StartDialog dialog(m_fixture.window, {});
    QVERIFY(shown(dialog));
    dialog.openWith(file.fileName(), passphrase);
    QTRY_VERIFY(messageOf(dialog).contains(QStringLiteral("not a caseload")));
    QCOMPARE(dialog.findChild<UnlockForm *>()->secondsToWait(), 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

void TestStartDialog::aFileThatIsGoneLeavesTheRecentList()
{
    const QString gone = m_fixture.dir.filePath(QStringLiteral("weg.traject"));
    rememberFile(m_fixture.settings, gone);
    StartDialog dialog(m_fixture.window, {});
    QVERIFY(shown(dialog));
    QCOMPARE(find<QListWidget>(&dialog, "recentFiles")->item(0)->data(Qt::UserRole).toString(),
             gone);
    click(&dialog, "openRecent");
    type(&dialog, "passphrase", passphrase);
    click(&dialog, "unlockButton");
    QTRY_VERIFY(messageOf(dialog).contains(QStringLiteral("does not exist")));
    QVERIFY(!recentFiles(m_fixture.settings).contains(gone));
}

void TestStartDialog::aCaseloadThatIsOpenElsewhereIsRefused()
{
    QVERIFY(m_fixture.reopen());
    StartDialog dialog(m_fixture.window, {});
    QVERIFY(shown(dialog));
    dialog.openWith(m_fixture.path(), passphrase);
    QTRY_VERIFY(messageOf(dialog).contains(QStringLiteral("another window or program")));
    m_fixture.caseload.reset();
}

void TestStartDialog::aNewCaseloadNeedsTheSamePassphraseTwiceAndAPromise()
{
    std::unique_ptr<Caseload> opened;
    StartDialog dialog(m_fixture.window, [&](std::unique_ptr<Caseload> caseload, const QString &) {
        opened = std::move(caseload);
    });
    QVERIFY(shown(dialog));
    m_fixture.files.answer = m_fixture.dir.filePath(QStringLiteral("nieuw.traject"));
    click(&dialog, "createFile");
    auto *button = find<QPushButton>(&dialog, "createButton");
    type(&dialog, "newPassphrase", QStringLiteral("correct paard batterij"));
    type(&dialog, "newPassphraseAgain", QStringLiteral("correct paard"));
    find<QCheckBox>(&dialog, "newPassphraseKept")->setChecked(true);
    QVERIFY(!button->isEnabled());
    QVERIFY(find<QLabel>(&dialog, "passphraseHint")->text().contains(QStringLiteral("differ")));
    type(&dialog, "newPassphraseAgain", QStringLiteral("correct paard batterij"));
    QVERIFY(button->isEnabled());
    find<QCheckBox>(&dialog, "newPassphraseKept")->setChecked(false);
    QVERIFY(!button->isEnabled());
    find<QCheckBox>(&dialog, "newPassphraseKept")->setChecked(true);
    button->click();
    QTRY_VERIFY(opened);
    QVERIFY(QFile::exists(m_fixture.files.answer));
    QVERIFY(!opened->programmes().list()->isEmpty());
}

void TestStartDialog::anExistingFileIsNotOverwritten()
{
    StartDialog dialog(m_fixture.window, {});
    QVERIFY(shown(dialog));
    m_fixture.files.answer = m_fixture.path();
    dialog.chooseNewFile();
    type(&dialog, "newPassphrase", QStringLiteral("correct paard batterij"));
    type(&dialog, "newPassphraseAgain", QStringLiteral("correct paard batterij"));
    find<QCheckBox>(&dialog, "newPassphraseKept")->setChecked(true);
    click(&dialog, "createButton");
    QTRY_COMPARE(m_fixture.messages.errors.size(), 1);
    QVERIFY(m_fixture.messages.errors.constFirst().contains(QStringLiteral("not overwritten")));
    QVERIFY(m_fixture.reopen());
    m_fixture.caseload.reset();
}

void TestStartDialog::strengthCountsLengthAndVariety_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PassphraseStrength>("strength");
    QTest::newRow("blank") << QString() << PassphraseStrength::TooShort;
    QTest::newRow("seven") << QStringLiteral("abcdefg") << PassphraseStrength::TooShort;
    QTest::newRow("eight") << QStringLiteral("abcdefgh") << PassphraseStrength::Weak;
    QTest::newRow("long but all the same")
        << QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa") << PassphraseStrength::Weak;
    QTest::newRow("twelve") << QStringLiteral("fietsen 2026") << PassphraseStrength::Fair;
    QTest::newRow("words") << QStringLiteral("vier losse woorden samen")
                           << PassphraseStrength::Strong;
}

void TestStartDialog::strengthCountsLengthAndVariety()
{
    QFETCH(QString, text);
    QTEST(passphraseStrength(text), "strength");
}

QTEST_MAIN(TestStartDialog)
#include "tst_startdialog.moc"
