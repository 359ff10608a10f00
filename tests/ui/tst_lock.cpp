// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "app/gui/application.h"
#include "app/gui/idlewatch.h"
#include "ui/dialogs/lockscreen.h"
#include "ui/mainwindow.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolTip>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

namespace {

/// Tells what the test says, and counts how often the system was let go on.
class ToldWatch final : public SessionWatch
{
public:
    explicit ToldWatch(int &letGo)
        : m_letGo(letGo)
    { }
    void contentsHidden() override { ++m_letGo; }

private:
    int &m_letGo;
};

QStringList visibleWindows()
{
    QStringList names;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            names << window->objectName();
    }
    names.sort();
    return names;
}

/// Names of everything that a screen reader finds on the screen.
void collectNames(QAccessibleInterface *interface, QStringList &names)
{
    if (interface == nullptr || !interface->isValid() || interface->state().invisible)
        return;
    names << interface->text(QAccessible::Name) << interface->text(QAccessible::Value);
    for (int child = 0; child < interface->childCount(); ++child)
        collectNames(interface->child(child), names);
}

} // namespace

/// While the program is locked, nothing of the caseload is on the screen, and nothing is lost.
class TestLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyWindowGoesAndComesBackAsItWas();
    void onlyThePassphraseUnlocks();
    void menusAndToolTipsGo();
    void aWindowThatComesWhileLockedWaits();
    void onlyOurClipboardIsCleared();
    void aScreenReaderFindsOnlyTheLock();
    void quittingWarnsOfUnsavedChanges();
    void idlenessIsToldEachTime();
    void theProgramLocksWhenTheSystemSaysSo();
    void theProgramErasesOpenCopiesWhenLocked();

private:
    [[nodiscard]] std::unique_ptr<LockScreen> makeLock()
    {
        return std::make_unique<LockScreen>([](const QString &text) { return text == passphrase; },
                                            m_fixture.window, m_fixture.path());
    }
    static void unlock(LockScreen &lock)
    {
        type(&lock, "passphrase", passphrase);
        QTRY_VERIFY(find<QPushButton>(&lock, "unlockButton")->isEnabled());
        click(&lock, "unlockButton");
    }

    WindowFixture m_fixture;
};

void TestLock::initTestCase()
{
    // The settings of the person who runs the tests stay out of it.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_fixture.dir.path());
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_fixture.dir.path()));
    QVERIFY(m_fixture.create());
    m_fixture.caseload.reset();
}

void TestLock::init()
{
    // Without a screen there is nothing to raise and no drag to cancel.
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support|Unimplemented code)")));
}

void TestLock::everyWindowGoesAndComesBackAsItWas()
{
    QWidget window;
    window.setObjectName(QStringLiteral("window"));
    window.setGeometry(40, 50, 300, 200);
    auto *line = new QLineEdit(&window);
    auto *other = new QLineEdit(&window);
    other->move(0, 60);
    QVERIFY(shown(window));
    line->setText(QStringLiteral("half getypt"));
    other->setFocus();
    QDialog dialog(&window);
    dialog.setObjectName(QStringLiteral("dialog"));
    QSignalSpy finished(&dialog, &QDialog::finished);
    dialog.open();
    QDialog free(&window);
    free.setObjectName(QStringLiteral("free"));
    free.show();
    const QRect place = window.geometry();

    const auto lock = makeLock();
    lock->lock();
    QCOMPARE(visibleWindows(), QStringList{QStringLiteral("lockScreen")});
    lock->lock(); // once more changes nothing
    unlock(*lock);
    QCOMPARE(
        visibleWindows(),
        (QStringList{QStringLiteral("dialog"), QStringLiteral("free"), QStringLiteral("window")}));
    QCOMPARE(window.geometry(), place);
    QCOMPARE(line->text(), QStringLiteral("half getypt"));
    QCOMPARE(window.focusWidget(), other);
    QCOMPARE(finished.size(), 0);
    QVERIFY(dialog.isModal() && !free.isModal());
}

void TestLock::onlyThePassphraseUnlocks()
{
    QWidget window;
    QVERIFY(shown(window));
    const auto lock = makeLock();
    lock->lock();
    QTest::keyClick(lock.get(), Qt::Key_Escape);
    QVERIFY(!lock->close());
    QVERIFY(lock->isVisible() && !window.isVisible());
    type(lock.get(), "passphrase", QStringLiteral("fout"));
    click(lock.get(), "unlockButton");
    QVERIFY(lock->isVisible() && !window.isVisible());
    QVERIFY(!find<QPushButton>(lock.get(), "unlockButton")->isEnabled());
    unlock(*lock);
    QVERIFY(!lock->isVisible() && window.isVisible());
}

void TestLock::menusAndToolTipsGo()
{
    QWidget window;
    QVERIFY(shown(window));
    QMenu menu(&window);
    menu.addAction(QStringLiteral("Amina El Idrissi"));
    menu.popup(window.mapToGlobal(QPoint(5, 5)));
    QToolTip::showText(window.mapToGlobal(QPoint(5, 5)), QStringLiteral("Amina"), &window);
    const auto lock = makeLock();
    lock->lock();
    QVERIFY(!menu.isVisible());
    QTRY_VERIFY(!QToolTip::isVisible());
    unlock(*lock);
    QVERIFY(!menu.isVisible());
}

void TestLock::aWindowThatComesWhileLockedWaits()
{
    QWidget window;
    QVERIFY(shown(window));
    const auto lock = makeLock();
    lock->lock();
    auto *box = new QMessageBox(&window);
    box->setObjectName(QStringLiteral("late"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    QVERIFY(box->testAttribute(Qt::WA_DontShowOnScreen)); // not even for an instant
    QTRY_COMPARE(visibleWindows(), QStringList{QStringLiteral("lockScreen")});
    unlock(*lock);
    QVERIFY(box->isVisible() && !box->testAttribute(Qt::WA_DontShowOnScreen));
    box->close();
}

void TestLock::onlyOurClipboardIsCleared()
{
    QWidget window;
    QVERIFY(shown(window));
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(QStringLiteral("Amina El Idrissi"));
    const bool ours = clipboard->ownsClipboard();
    const auto lock = makeLock();
    lock->lock();
    QCOMPARE(clipboard->text().isEmpty(), ours);
    unlock(*lock);
    clipboard->clear();
}

void TestLock::aScreenReaderFindsOnlyTheLock()
{
    QWidget window;
    window.setWindowTitle(QStringLiteral("caseload-naam"));
    auto *label = new QLabel(QStringLiteral("Amina El Idrissi"), &window);
    Q_UNUSED(label)
    QVERIFY(shown(window));
    const auto names = [] {
        QStringList found;
        QAccessibleInterface *program = QAccessible::queryAccessibleInterface(qApp);
        for (int child = 0; program != nullptr && child < program->childCount(); ++child)
            collectNames(program->child(child), found);
        return found;
    };
    QVERIFY(names().contains(QStringLiteral("Amina El Idrissi")));
    const auto lock = makeLock();
    lock->lock();
    const QStringList locked = names();
    QVERIFY(!locked.contains(QStringLiteral("Amina El Idrissi")));
    QVERIFY(!locked.contains(QStringLiteral("caseload-naam")));
    QVERIFY(locked.contains(QStringLiteral("Passphrase")));
    QVERIFY(!lock->windowTitle().contains(QStringLiteral("test"))); // nor the caseload's name
    unlock(*lock);
}

void TestLock::quittingWarnsOfUnsavedChanges()
{
    QWidget window;
    QVERIFY(shown(window));
    const auto lock = makeLock();
    QSignalSpy quit(lock.get(), &LockScreen::quitRequested);
    lock->lock();
    QVERIFY(!find<QLabel>(lock.get(), "lockWarning")->isVisible());
    click(lock.get(), "lockQuit");
    QCOMPARE(quit.takeFirst().constFirst().toBool(), false);
    lock->warnOfUnsavedChanges();
    QVERIFY(find<QLabel>(lock.get(), "lockWarning")->isVisible());
    click(lock.get(), "lockQuit");
    QCOMPARE(quit.takeFirst().constFirst().toBool(), true);
    unlock(*lock);
}

void TestLock::idlenessIsToldEachTime()
{
    QWidget window;
    QVERIFY(shown(window));
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setInterval(std::chrono::milliseconds(20));
    QVERIFY(idle.wait());
    QVERIFY(!idle.wait(100)); // once, as long as nobody does anything
    QTest::keyClick(&window, Qt::Key_A); // somebody came back, and went again
    QVERIFY(idle.wait());
    QCOMPARE(idle.size(), 2);
    watch.setMinutes(0);
    QTest::keyClick(&window, Qt::Key_A);
    QVERIFY(!idle.wait(100));
}

void TestLock::theProgramLocksWhenTheSystemSaysSo()
{
    int letGo = 0;
    auto watch = std::make_unique<ToldWatch>(letGo);
    ToldWatch *told = watch.get();
    Application program(*qApp, std::move(watch));
    Q_EMIT told->hideRequested(); // nothing is open: sleep may go on
    QCOMPARE(letGo, 1);
    program.start({.file = m_fixture.path(), .passphrase = passphrase});
    const auto opened = [] { return visibleWindows().contains(QStringLiteral("mainWindow")); };
    QTRY_VERIFY_WITH_TIMEOUT(opened(), 20'000);
    Q_EMIT told->hideRequested();
    QCOMPARE(letGo, 2);
    QCOMPARE(visibleWindows(), QStringList{QStringLiteral("lockScreen")});
    Q_EMIT told->hideRequested(); // already locked: it may go on just the same
    QCOMPARE(letGo, 3);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *lock = qobject_cast<LockScreen *>(window))
            unlock(*lock);
    }
    QVERIFY(opened());
}

void TestLock::theProgramErasesOpenCopiesWhenLocked()
{
    QVERIFY(m_fixture.reopen());
    const QString path = m_fixture.dir.filePath(QStringLiteral("attest.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("geheim") == 6);
    file.close();
    DocumentService &documents = m_fixture.caseload->documents();
    const DocumentOwner owner{.learner = m_fixture.caseload->learners().list()->constFirst().id};
    const auto added = documents.add(owner, {path});
    QVERIFY(added.has_value() && added->ids.size() == 1);
    auto copy = documents.startCopy(added->ids.constFirst());
    QTRY_VERIFY(copy.isFinished());
    QVERIFY(QFile::exists(*copy.result()));
    QVERIFY(documents.putCopiesAway()); // what Application::lock() calls
    QVERIFY(!QFile::exists(*copy.result()));
    m_fixture.caseload.reset();
}

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
