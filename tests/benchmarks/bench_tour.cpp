// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// Watches the thread of the window during a tour of a day's work in a caseload as large as all of
// dual learning in Flanders: every page, list, tab and dossier, sorting, searching, saving, undo,
// the wizard and the search in everything. The figure of a step is the longest time that the
// window stood still in it.
#include "core/service/caseload.h"
#include "tests/benchmarks/desk.h"
#include "tests/benchmarks/filledcaseload.h"
#include "tests/benchmarks/fullcaseload.h"
#include "tests/benchmarks/watchedapplication.h"
#include "ui/mainwindow.h"
#include "ui/pages/listpane.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <QWizard>

#include <deque>

using namespace traject;
using namespace traject::bench;
using namespace traject::ui;

namespace {

constexpr double bound = 100;
/// Between two steps, in milliseconds: for what a step leaves to do and to paint.
constexpr int pause = 120;

/// Does one thing after the other in the window, each from the event loop as a person would.
class Tour : public QObject
{
public:
    Tour(WatchedApplication &application, MainWindow &window)
        : m_application(application)
        , m_window(window)
        , m_rail(window.findChild<QListWidget *>(QStringLiteral("rail")))
    { }
    void start();

private:
    using Act = std::function<void()>;
    struct Step
    {
        QString name;
        Act act;
    };

    /// Does this after all that is planned in the same step, before what was planned earlier.
    void plan(const QString &name, const Act &act) { m_planned.push_back({name, act}); }
    void takeUpPlanned();
    void next();
    void visitPage(int number);
    void visitParts(const QString &name, const QWidget *place);
    void visitList(const QString &name, const ListPane *pane);
    void visitSearch();
    void changeAndUndo();
    void visitWizard();
    /// What has the focus; without a window manager nobody activates the window below one that
    /// closed.
    [[nodiscard]] QWidget *focus() const;
    /// One step per key, in the field that has the focus then.
    void planKeys(const QString &name, const QString &text);
    void planKey(const QString &name, Qt::Key key,
                 Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    template <typename W>
    [[nodiscard]] W *find(const char *name) const
    {
        return m_window.findChild<W *>(QLatin1String(name));
    }

    WatchedApplication &m_application;
    MainWindow &m_window;
    QListWidget *m_rail;
    std::deque<Step> m_steps;
    std::deque<Step> m_planned;
};

void Tour::start()
{
    for (int number = 0; number < m_rail->count(); ++number)
        visitPage(number);
    visitSearch();
    changeAndUndo();
    visitWizard();
    takeUpPlanned();
    QTimer::singleShot(pause, this, &Tour::next);
}

void Tour::takeUpPlanned()
{
    m_steps.insert(m_steps.begin(), m_planned.begin(), m_planned.end());
    m_planned.clear();
}

void Tour::next()
{
    if (m_steps.empty()) {
        QCoreApplication::quit();
        return;
    }
    const Step step = m_steps.front();
    m_steps.pop_front();
    m_application.begin(step.name, bound);
    // In an event of its own, so that what the step itself takes is measured with it.
    QTimer::singleShot(0, this, [this, act = step.act] {
        act();
        takeUpPlanned();
        QTimer::singleShot(pause, this, &Tour::next);
    });
}

QWidget *Tour::focus() const
{
    if (QApplication::activeWindow() == nullptr) {
        QWidget *modal = QApplication::activeModalWidget();
        QApplication::setActiveWindow(modal != nullptr ? modal : &m_window);
    }
    QWidget *focus = QApplication::focusWidget();
    return focus != nullptr ? focus : QApplication::activeWindow();
}

void Tour::planKeys(const QString &name, const QString &text)
{
    for (const QChar letter : text) {
        plan(name + QStringLiteral(": key ") + letter,
             [this, letter] { QTest::keyClick(focus(), letter.toLatin1()); });
    }
}

void Tour::planKey(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    plan(name, [this, key, modifiers] { QTest::keyClick(focus(), key, modifiers); });
}

void Tour::visitPage(int number)
{
    const QString name = m_rail->item(number)->text();
    const QWidget *page = find<QStackedWidget>("pages")->widget(number);
    plan(name, [this, number] { m_rail->setCurrentRow(number); });
    plan(name + QStringLiteral(": away"),
         [this, number] { m_rail->setCurrentRow(number ? 0 : 1); });
    plan(name + QStringLiteral(": again"), [this, name, page, number] {
        m_rail->setCurrentRow(number);
        visitParts(name, page); // planned only now, when what the page holds is made
        const auto *pane = page->findChild<ListPane *>();
        if (pane == nullptr || !pane->isVisible())
            return;
        QTreeView *view = pane->view();
        plan(name + QStringLiteral(": open a row"), [this, name, page, view] {
            Q_EMIT view->activated(view->currentIndex());
            if (!view->isVisible())
                visitParts(name + QStringLiteral(", dossier"), page);
            plan(name + QStringLiteral(": close what was opened"), [] {
                if (QWidget *dialog = QApplication::activeModalWidget())
                    dialog->close();
            });
        });
    });
}

/// The tabs that are seen and the lists in them.
void Tour::visitParts(const QString &name, const QWidget *place)
{
    for (const ListPane *pane : place->findChildren<ListPane *>()) {
        if (pane->isVisible())
            visitList(name, pane);
    }
    for (QTabWidget *tabs : place->findChildren<QTabWidget *>()) {
        if (!tabs->isVisible())
            continue;
        for (int tab = 1; tab < tabs->count(); ++tab) {
            const QString title = name + QStringLiteral(", ") + tabs->tabText(tab).remove(u'&');
            plan(title, [this, title, tabs, tab] {
                tabs->setCurrentIndex(tab);
                visitParts(title, tabs->currentWidget());
            });
        }
    }
}

void Tour::visitList(const QString &name, const ListPane *pane)
{
    QTreeView *view = pane->view();
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        const QString title
            = view->model()->headerData(column, Qt::Horizontal).toString().prepend(u' ');
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            plan(name + QStringLiteral(": sort by") + title,
                 [view, column, order] { view->sortByColumn(column, order); });
    }
    plan(name + QStringLiteral(": search"), [pane] { pane->searchField()->setFocus(); });
    planKeys(name, QStringLiteral("mech 1"));
    plan(name + QStringLiteral(": no search"), [pane] { pane->searchField()->clear(); });
    plan(name + QStringLiteral(": to the list"), [view] { view->setFocus(); });
    planKey(name + QStringLiteral(": last row"), Qt::Key_End);
    planKey(name + QStringLiteral(": page up"), Qt::Key_PageUp);
    planKey(name + QStringLiteral(": choose all"), Qt::Key_A, Qt::ControlModifier);
    planKey(name + QStringLiteral(": first row"), Qt::Key_Home);
}

void Tour::visitSearch()
{
    const QString name = QStringLiteral("search in everything");
    plan(name, [this] { find<QAbstractButton>("railSearch")->click(); });
    for (const char *words : {"peeters", "mecheln bak", "0123.456"}) {
        planKeys(name, QString::fromLatin1(words));
        planKey(name + QStringLiteral(": choose the text"), Qt::Key_A, Qt::ControlModifier);
    }
    planKeys(name, QStringLiteral("ja"));
    planKey(name + QStringLiteral(": open"), Qt::Key_Return);
}

/// A change of a record, taken back and done again, on the page where it is seen.
void Tour::changeAndUndo()
{
    const auto trigger = [this](const char *action) {
        return [this, action] { find<QAction>(action)->trigger(); };
    };
    plan(QStringLiteral("new learner"), trigger("actionNewLearner"));
    for (const char *field : {"learnerFamilyName", "learnerGivenName"}) {
        plan(QStringLiteral("new learner: to a field"), [this, field] {
            QApplication::setActiveWindow(&m_window);
            find<QLineEdit>(field)->setFocus();
        });
        planKeys(QStringLiteral("new learner"), QStringLiteral("zoe"));
    }
    plan(QStringLiteral("new learner: save"),
         [this] { find<QAbstractButton>("dossierSave")->click(); });
    for (const char *action : {"actionUndo", "actionRedo", "actionUndo"})
        plan(QLatin1String(action), trigger(action));
    plan(QStringLiteral("note a contact"), trigger("actionNoteContact"));
    plan(QStringLiteral("note a contact: leave"), [] { QApplication::activeWindow()->close(); });
}

void Tour::visitWizard()
{
    const QString name = QStringLiteral("new agreement");
    plan(name, [this] { find<QAction>("actionNewAgreement")->trigger(); });
    constexpr int steps = 9;
    for (int step = 1; step < steps; ++step)
        plan(name + QStringLiteral(": step %1").arg(step + 1), [this] {
            if (auto *wizard = m_window.findChild<QWizard *>())
                wizard->next();
        });
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    const QTemporaryDir folder;
    Desk desk(folder.path());
    const auto caseload = fullCaseload(folder.filePath(QStringLiteral("full.traject")), desk.clock);
    if (!caseload)
        return 1;
    MainWindow window(*caseload, desk.environment);
    window.resize(1366, 768);
    window.show();
    QApplication::setActiveWindow(&window);
    Tour tour(application, window);
    tour.start();
    QApplication::exec();
    return report(application.longest()) ? 0 : 1;
}
