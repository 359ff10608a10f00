// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/mainwindowactions.h"

#include "ui/support/preferences.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace traject::ui {

namespace {

constexpr int textSizeStep = 25;
constexpr qsizetype longestTitle = 60; ///< characters of an operation's title in the menu

/// An operation's title for a menu: not too wide, and without a mnemonic of its own.
QString menuTitle(QString title)
{
    if (title.size() > longestTitle)
        title = title.first(longestTitle - 1).trimmed() + QChar(u'…');
    return title.replace(u'&', QStringLiteral("&&"));
}

} // namespace

MainWindowActions::MainWindowActions(QMainWindow &window, const Environment &environment)
    : m_window(window)
    , m_environment(environment)
{
    buildFileMenu();
    buildEditMenu();
    buildLearnerMenu();
    buildViewMenu();
    buildHelpMenu();
}

QMenu *MainWindowActions::addMenu(const QString &title, const QString &objectName)
{
    QMenu *menu = m_window.menuBar()->addMenu(title);
    menu->setObjectName(objectName);
    menu->setToolTipsVisible(true);
    return menu;
}

QAction *MainWindowActions::addAction(QMenu *menu, const QString &text, const QString &objectName,
                                      const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    return action;
}

void MainWindowActions::buildFileMenu()
{
    QMenu *menu = addMenu(tr("&File"), QStringLiteral("fileMenu"));
    newCaseload = addAction(menu, tr("&New caseload…"), QStringLiteral("actionNewCaseload"));
    openCaseload = addAction(menu, tr("&Open caseload…"), QStringLiteral("actionOpenCaseload"),
                             QKeySequence::Open);
    m_recent = menu->addMenu(tr("&Recent caseloads"));
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    connect(menu, &QMenu::aboutToShow, this, &MainWindowActions::fillRecent);
    menu->addSeparator();
    importLearners
        = addAction(menu, tr("Import &learners…"), QStringLiteral("actionImportLearners"));
    importWorkplaces
        = addAction(menu, tr("Import &workplaces…"), QStringLiteral("actionImportWorkplaces"));
    menu->addSeparator();
    lock = addAction(menu, tr("Loc&k"), QStringLiteral("actionLock"),
                     QKeySequence(Qt::CTRL | Qt::Key_L));
    passphrase = addAction(menu, tr("Change the &passphrase…"), QStringLiteral("actionPassphrase"));
    closeCaseload = addAction(menu, tr("&Close caseload"), QStringLiteral("actionCloseCaseload"),
                              QKeySequence::Close);
    quit = addAction(menu, tr("&Quit"), QStringLiteral("actionQuit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    fillRecent();
}

void MainWindowActions::fillRecent()
{
    m_recent->clear();
    for (const QString &path : recentFiles(m_environment.settings)) {
        QAction *action = m_recent->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!m_recent->isEmpty());
}

void MainWindowActions::buildEditMenu()
{
    QMenu *menu = addMenu(tr("&Edit"), QStringLiteral("editMenu"));
    undo = addAction(menu, {}, QStringLiteral("actionUndo"), QKeySequence::Undo);
    redo = addAction(menu, {}, QStringLiteral("actionRedo"));
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    history = addAction(menu, tr("&History"), QStringLiteral("actionHistory"),
                        QKeySequence(Qt::CTRL | Qt::Key_H));
    menu->addSeparator();
    find = addAction(menu, tr("&Find"), QStringLiteral("actionFind"), QKeySequence::Find);
    searchAll = addAction(menu, tr("Search in &everything…"), QStringLiteral("actionSearchAll"),
                          QKeySequence(Qt::CTRL | Qt::Key_K));
    menu->addSeparator();
    preferences = addAction(menu, tr("&Preferences…"), QStringLiteral("actionPreferences"));
    preferences->setMenuRole(QAction::PreferencesRole);
}

void MainWindowActions::buildLearnerMenu()
{
    QMenu *menu = addMenu(tr("&Learner"), QStringLiteral("learnerMenu"));
    newAgreement = addAction(menu, tr("New &agreement…"), QStringLiteral("actionNewAgreement"),
                             QKeySequence::New);
    newLearner = addAction(menu, tr("New &learner"), QStringLiteral("actionNewLearner"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    newTask = addAction(menu, tr("New &task…"), QStringLiteral("actionNewTask"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    menu->addSeparator();
    noteContact = addAction(menu, tr("Note &contact…"), QStringLiteral("actionNoteContact"),
                            QKeySequence(Qt::CTRL | Qt::Key_M));
}

void MainWindowActions::buildViewMenu()
{
    m_view = addMenu(tr("&View"), QStringLiteral("viewMenu"));
    m_afterPages = m_view->addSeparator();
    m_schemes = m_view->addMenu(tr("&Colours"));
    m_schemes->setObjectName(QStringLiteral("colorMenu"));
    auto *group = new QActionGroup(this);
    const auto addScheme = [&](const QString &text, ColorScheme scheme, const QString &name) {
        QAction *action = addAction(m_schemes, text, name);
        action->setCheckable(true);
        action->setData(static_cast<int>(scheme));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] {
            Preferences chosen = Preferences::read(m_environment.settings);
            chosen.colorScheme = scheme;
            chosen.write(m_environment.settings);
            Q_EMIT preferencesChanged();
        });
    };
    addScheme(tr("As the &system"), ColorScheme::System, QStringLiteral("actionColorSystem"));
    addScheme(tr("&Light"), ColorScheme::Light, QStringLiteral("actionColorLight"));
    addScheme(tr("&Dark"), ColorScheme::Dark, QStringLiteral("actionColorDark"));
    connect(m_view, &QMenu::aboutToShow, this, &MainWindowActions::checkScheme);
    checkScheme();
    QAction *larger = addAction(m_view, tr("La&rger text"), QStringLiteral("actionLargerText"),
                                QKeySequence::ZoomIn);
    QAction *smaller = addAction(m_view, tr("S&maller text"), QStringLiteral("actionSmallerText"),
                                 QKeySequence::ZoomOut);
    connect(larger, &QAction::triggered, this, [this] { stepTextSize(+textSizeStep); });
    connect(smaller, &QAction::triggered, this, [this] { stepTextSize(-textSizeStep); });
}

QAction *MainWindowActions::addPage(const QString &text, int number)
{
    auto *action = new QAction(text, m_view);
    action->setObjectName(QStringLiteral("actionPage%1").arg(number));
    action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
    m_view->insertAction(m_afterPages, action);
    return action;
}

void MainWindowActions::checkScheme()
{
    const int scheme = static_cast<int>(Preferences::read(m_environment.settings).colorScheme);
    for (QAction *action : m_schemes->actions())
        action->setChecked(action->data().toInt() == scheme);
}

void MainWindowActions::stepTextSize(int step)
{
    Preferences chosen = Preferences::read(m_environment.settings);
    chosen.textSizePercent = qBound(100, chosen.textSizePercent + step, 200);
    chosen.write(m_environment.settings);
    Q_EMIT preferencesChanged();
}

void MainWindowActions::buildHelpMenu()
{
    QMenu *menu = addMenu(tr("&Help"), QStringLiteral("helpMenu"));
    caseloadInfo
        = addAction(menu, tr("Where is my &caseload?"), QStringLiteral("actionCaseloadInfo"));
    about = addAction(menu, tr("&About Trajectwijzer"), QStringLiteral("actionAbout"));
    about->setMenuRole(QAction::AboutRole);
}

void MainWindowActions::setUndo(const QString &title, bool enabled)
{
    undo->setText(enabled ? tr("&Undo: %1").arg(menuTitle(title)) : tr("&Undo"));
    undo->setToolTip(title);
    undo->setEnabled(enabled);
}

void MainWindowActions::setRedo(const QString &title, bool enabled)
{
    redo->setText(enabled ? tr("&Redo: %1").arg(menuTitle(title)) : tr("&Redo"));
    redo->setToolTip(title);
    redo->setEnabled(enabled);
}

} // namespace traject::ui
