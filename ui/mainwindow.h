// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/environment.h"

#include <QMainWindow>

class QLabel;
class QMenu;
class QStackedWidget;

namespace traject {
class Caseload;
namespace exchange {
enum class ImportKind;
}
}

namespace traject::ui {

class AgreementDesk;
class AgreementsPage;
class LearnersPage;
class Page;
class Rail;
class SettingsPage;
class WorkplacesPage;

/// The window on one open caseload: rail, pages, menus, status bar. Only wires them together.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Says that drafts were left half-finished, and offers to go there.
    void offerPendingDrafts();

Q_SIGNALS:
    void newCaseloadRequested();
    void openCaseloadRequested();
    void recentRequested(const QString &path);
    void closeCaseloadRequested(); ///< after the window agreed to close
    void lockRequested();
    void preferencesChanged();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Actions;

    void buildPages();
    void buildMenus();
    QMenu *addMenu(const QString &title, const QString &objectName);
    void buildFileMenu();
    void buildEditMenu();
    void buildLearnerMenu();
    void buildViewMenu();
    void buildHelpMenu();
    QAction *makeAction(const QString &text, const QString &objectName,
                        const QKeySequence &shortcut = {});
    void addPage(Page *page, const QString &iconName, const QString &text);
    void wireAgreements();
    void showPage(int index);
    [[nodiscard]] Page *currentPage() const;
    void openImport(exchange::ImportKind kind);
    void undo();
    void redo();
    void updateHistoryActions();
    void updateCounts();
    void fillRecentMenu();
    void showAbout();
    void showCaseload();
    void storeScheme(int scheme);
    /// Calls `then` at once, or after the user let unsaved changes go.
    void whenNothingIsLost(const std::function<void()> &then);
    void rememberLayout();

    Caseload &m_caseload;
    Environment m_environment;
    std::unique_ptr<Actions> m_actions;
    Rail *m_rail;
    QStackedWidget *m_pages;
    QLabel *m_counts;
    QMenu *m_recentMenu = nullptr;
    QList<Page *> m_pageList;
    LearnersPage *m_learners = nullptr;
    WorkplacesPage *m_workplaces = nullptr;
    AgreementsPage *m_agreements = nullptr;
    SettingsPage *m_settings = nullptr;
    AgreementDesk *m_desk;
    bool m_mayClose = false;
};

} // namespace traject::ui
