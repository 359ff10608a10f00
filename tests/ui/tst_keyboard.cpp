// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"
#include "tests/ui/windowwalk.h"

#include "core/exchange/draftjson.h"
#include "core/service/caseload.h"
#include "ui/dossier/contactdialog.h"
#include "ui/mainwindow.h"
#include "ui/wizards/agreement/agreementwizard.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabWidget>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

/// A tour of the program by someone who has no mouse: only keys, sent to what has the focus.
class TestKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyPageIsWalkedByTab_data();
    void everyPageIsWalkedByTab();
    void everyTabOfADossierIsWalked_data();
    void everyTabOfADossierIsWalked();
    void everyTabOfTheSettingsIsWalked();
    void aLearnerIsFoundNotedAndUndone();
    void aListIsSearchedFilteredAndCopied();
    void anAgreementIsBegun();

private:
    /// What has the focus. Without a window manager nobody activates the window below one that
    /// closed.
    [[nodiscard]] QWidget *focus() const
    {
        QCoreApplication::processEvents();
        if (QApplication::activeWindow() == nullptr) {
            QWidget *modal = QApplication::activeModalWidget();
            QApplication::setActiveWindow(modal != nullptr ? modal : m_window.get());
        }
        QWidget *focus = QApplication::focusWidget();
        return focus != nullptr ? focus : QApplication::activeWindow();
    }
    /// Presses a key where the focus is.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(focus(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }
    void write(const QString &text) const { QTest::keyClicks(focus(), text); }
    /// What can be acted on in a window and is not reached by Tab, and what holds the focus.
    [[nodiscard]] QStringList notReachedByTab(const QWidget &window) const;
    [[nodiscard]] QWidget *page() const
    {
        return find<QStackedWidget>(m_window.get(), "pages")->currentWidget();
    }
    [[nodiscard]] bool focusIsIn(const QWidget *place) const
    {
        const QWidget *focus = this->focus();
        return focus == place || place->isAncestorOf(focus);
    }

    WindowFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestKeyboard::initTestCase()
{
    QVERIFY(m_fixture.create());
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/oao-minor.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto draft = exchange::readDraft(file.readAll());
    QVERIFY(draft.has_value());
    QVERIFY(m_fixture.caseload->agreements().store(*draft).has_value());
    QVERIFY(m_fixture.caseload->search().build().has_value());
}

void TestKeyboard::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_window = std::make_unique<MainWindow>(*m_fixture.caseload, m_fixture.window);
    QVERIFY(shown(*m_window));
}

void TestKeyboard::cleanup()
{
    m_window.reset();
    QCOMPARE(m_fixture.messages.errors, QStringList());
}

QStringList TestKeyboard::notReachedByTab(const QWidget &window) const
{
    constexpr int most = 400;
    QSet<const QWidget *> reached;
    for (int presses = 0; presses < most; ++presses) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus == nullptr)
            return {QStringLiteral("the focus is nowhere")};
        // Once round; the first may be met twice when the round began at what it leads into.
        if (reached.contains(focus) && presses > reached.size())
            break;
        reached.insert(focus);
        press(Qt::Key_Tab);
        if (QApplication::focusWidget() == focus && visibleChildren(window).size() > 1)
            return {QStringLiteral("the focus does not leave ") + called(focus)};
    }
    QStringList missing;
    for (const QWidget *widget : visibleChildren(window)) {
        if (isActionable(widget) && widget->isEnabled() && widget->focusProxy() == nullptr
            && (widget->focusPolicy() & Qt::TabFocus) != 0 && !reached.contains(widget))
            missing.append(called(widget));
    }
    return missing;
}

void TestKeyboard::everyPageIsWalkedByTab_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("today") << todayPage;
    QTest::newRow("learners") << learnersPage;
    QTest::newRow("workplaces") << workplacesPage;
    QTest::newRow("agreements") << agreementsPage;
    QTest::newRow("follow-up") << followUpPage;
    QTest::newRow("settings") << settingsPage;
}

void TestKeyboard::everyPageIsWalkedByTab()
{
    QFETCH(const int, number);
    press(Qt::Key_1 + number, Qt::ControlModifier);
    QCOMPARE(find<QListWidget>(m_window.get(), "rail")->currentRow(), number);
    QVERIFY(focusIsIn(page()));
    QVERIFY(noneOf(notReachedByTab(*m_window)));
}

void TestKeyboard::everyTabOfADossierIsWalked_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("tabs");
    QTest::newRow("learner") << learnersPage << QStringLiteral("dossierTabs");
    QTest::newRow("workplace") << workplacesPage << QStringLiteral("workplaceTabs");
}

void TestKeyboard::everyTabOfADossierIsWalked()
{
    QFETCH(const int, number);
    QFETCH(const QString, tabs);
    press(Qt::Key_1 + number, Qt::ControlModifier);
    settle();
    press(Qt::Key_Return);
    const auto *parts = page()->findChild<QTabWidget *>(tabs);
    QVERIFY(parts->isVisible());
    QVERIFY(focusIsIn(page()));
    for (int tab = 0; tab < parts->count(); ++tab) {
        QCOMPARE(parts->currentIndex(), tab);
        const QStringList missing = notReachedByTab(*m_window);
        QVERIFY2(missing.isEmpty(), qPrintable(parts->tabText(tab) + missing.join(u'\n')));
        QVERIFY(focusIsIn(m_window.get()));
        while (!focusIsIn(page()))
            press(Qt::Key_Tab);
        press(Qt::Key_PageDown, Qt::ControlModifier);
    }
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!parts->isVisible());
    QVERIFY(focusIsIn(page()));
}

void TestKeyboard::everyTabOfTheSettingsIsWalked()
{
    press(Qt::Key_1 + settingsPage, Qt::ControlModifier);
    const auto *tabs = find<QTabWidget>(m_window.get(), "settingsTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        QCOMPARE(tabs->currentIndex(), tab);
        const QStringList missing = notReachedByTab(*m_window);
        QVERIFY2(missing.isEmpty(), qPrintable(tabs->tabText(tab) + missing.join(u'\n')));
        while (!focusIsIn(page()))
            press(Qt::Key_Tab);
        press(Qt::Key_PageDown, Qt::ControlModifier);
    }
}

void TestKeyboard::aLearnerIsFoundNotedAndUndone()
{
    press(Qt::Key_K, Qt::ControlModifier);
    write(QStringLiteral("yasmina el amrani"));
    press(Qt::Key_Return);
    QVERIFY(find(m_window.get(), "dossierTabs")->isVisible());
    press(Qt::Key_M, Qt::ControlModifier);
    auto *note = m_window->findChild<ContactDialog *>();
    QVERIFY(note != nullptr && focusIsIn(note));
    for (int presses = 0; presses < 30 && !find(note, "contactNote")->hasFocus(); ++presses)
        press(Qt::Key_Tab);
    write(QStringLiteral("Gebeld met de mentor"));
    press(Qt::Key_Return, Qt::ControlModifier);
    const LearnerId learner = m_fixture.learner(QStringLiteral("el amrani yasmina")).id;
    QCOMPARE(m_fixture.caseload->contacts().listForLearner(learner)->size(), 1);
    QVERIFY(focusIsIn(page()));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture.caseload->contacts().listForLearner(learner)->size(), 0);
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_fixture.caseload->contacts().listForLearner(learner)->size(), 1);
}

void TestKeyboard::aListIsSearchedFilteredAndCopied()
{
    press(Qt::Key_1 + learnersPage, Qt::ControlModifier);
    const auto *list = find<QAbstractItemView>(m_window.get(), "learnersList");
    const int all = list->model()->rowCount();
    press(Qt::Key_F, Qt::ControlModifier);
    write(QStringLiteral("amrani"));
    const int found = list->model()->rowCount();
    QVERIFY(found > 0 && found < all);
    press(Qt::Key_Down);
    QVERIFY(list->hasFocus());
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(list->selectionModel()->selectedRows().size(), found);
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    QCOMPARE(list->model()->rowCount(), all);
}

void TestKeyboard::anAgreementIsBegun()
{
    press(Qt::Key_1 + learnersPage, Qt::ControlModifier);
    press(Qt::Key_N, Qt::ControlModifier);
    auto *wizard = m_window->findChild<AgreementWizard *>();
    QVERIFY(wizard != nullptr && focusIsIn(wizard));
    QVERIFY(noneOf(notReachedByTab(*wizard)));
    press(Qt::Key_Escape);
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
