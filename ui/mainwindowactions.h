// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/environment.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace traject::ui {

/// The menus of the main window and their actions. What an action does is wired by the window;
/// colours, text size and recent files, which concern the program, are handled here.
class MainWindowActions : public QObject
{
    Q_OBJECT
public:
    MainWindowActions(QMainWindow &window, const Environment &environment);

    /// Adds a page of the rail to the View menu, with Ctrl and its number.
    QAction *addPage(const QString &text, int number);
    /// Names what undo (redo) would take back (do again).
    void setUndo(const QString &title, bool enabled);
    void setRedo(const QString &title, bool enabled);

    QAction *newCaseload = nullptr;
    QAction *openCaseload = nullptr;
    QAction *importLearners = nullptr;
    QAction *importWorkplaces = nullptr;
    QAction *lock = nullptr;
    QAction *passphrase = nullptr;
    QAction *closeCaseload = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *find = nullptr;
    QAction *searchAll = nullptr;
    QAction *history = nullptr;
    QAction *preferences = nullptr;
    QAction *newLearner = nullptr;
    QAction *noteContact = nullptr;
    QAction *newAgreement = nullptr;
    QAction *newTask = nullptr;
    QAction *caseloadInfo = nullptr;
    QAction *about = nullptr;

Q_SIGNALS:
    void recentChosen(const QString &path);
    void preferencesChanged();

private:
    QMenu *addMenu(const QString &title, const QString &objectName);
    QAction *addAction(QMenu *menu, const QString &text, const QString &objectName,
                       const QKeySequence &shortcut = {});
    void buildFileMenu();
    void buildEditMenu();
    void buildLearnerMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void fillRecent();
    void checkScheme();
    void stepTextSize(int step);

    QMainWindow &m_window;
    Environment m_environment;
    QMenu *m_recent = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_schemes = nullptr;
    QAction *m_afterPages = nullptr;
};

} // namespace traject::ui
