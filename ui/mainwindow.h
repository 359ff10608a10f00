// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/environment.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;

namespace traject {
class Caseload;
struct SearchResult;
namespace exchange {
enum class ImportKind;
}
} // namespace traject

namespace traject::ui {

class AgreementDesk;
class AgreementsPage;
class FollowUpPage;
class LearnersPage;
class MainWindowActions;
class Page;
class Rail;
class SearchPalette;
class SettingsPage;
class TodayPage;
class UndoDesk;
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
    /// Whether a form holds changes that were not saved.
    [[nodiscard]] bool hasUnsavedChanges() const;

Q_SIGNALS:
    // Each after the user has let unsaved changes go, if there were any.
    void newCaseloadRequested();
    void openCaseloadRequested();
    void recentRequested(const QString &path);
    void closeCaseloadRequested();

    void lockRequested();
    void passphraseRequested();
    void preferencesChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void addPage(Page *page, const QString &iconName, const QString &text);
    void wireToday();
    /// The rail with the way to the search above it.
    [[nodiscard]] QWidget *makeRailColumn();
    void showPage(Page *page);
    void openPalette();
    /// Goes to what was chosen in the search.
    void openResult(const SearchResult &result);
    void wireActions();
    void wireCaseload();
    void restoreLayout();
    void tell(const QString &text);
    /// Notes a contact about what is chosen on the page.
    void noteContact();
    void openImport(exchange::ImportKind kind);
    void updateHistoryActions();
    void updateCounts();
    /// Reads everything that is seen again when another day has begun.
    void checkDay();
    void showCaseload();
    /// Calls `then` at once, or after the user let unsaved changes go.
    void leave(const std::function<void()> &then);

    Caseload &m_caseload;
    Environment m_environment;
    std::unique_ptr<MainWindowActions> m_actions;
    Rail *m_rail;
    QStackedWidget *m_pages;
    QLabel *m_counts;
    QList<Page *> m_pageList;
    TodayPage *m_today = nullptr;
    LearnersPage *m_learners = nullptr;
    WorkplacesPage *m_workplaces = nullptr;
    AgreementsPage *m_agreements = nullptr;
    FollowUpPage *m_followUp = nullptr;
    SettingsPage *m_settings = nullptr;
    AgreementDesk *m_desk;
    UndoDesk *m_undoDesk;
    SearchPalette *m_palette;
    QDate m_day;
    bool m_mayClose = false;
};

} // namespace traject::ui
