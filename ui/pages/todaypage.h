// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agenda.h"
#include "core/domain/agreementmilestone.h"
#include "ui/pages/page.h"
#include "ui/support/environment.h"
#include "ui/today/agendamodel.h"

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QStringListModel;
class QTreeView;

namespace traject {
class Caseload;
}

namespace traject::ui {

class AgendaDetails;
class ChoiceField;
class MonthCalendar;
class Notice;
class StatusTiles;
class VisitDesk;

/// Vandaag: what must be done, by when and why, with a calendar beside it and the caseload by
/// status above it.
class TodayPage : public Page
{
    Q_OBJECT
public:
    /// `newTask` is the action of the menu; its button stands on the page.
    TodayPage(Caseload &caseload, const Environment &environment, QAction *newTask,
              QWidget *parent = nullptr);

    void focusSearch() override;
    /// Opens the dialog for a new task about a learner and a workplace (null: none), or else about
    /// those of the chosen entry.
    void newTask(LearnerId learner, EstablishmentId establishment);
    /// Makes the matter with this key the current one, whatever the filters say.
    void goTo(const QString &key);

Q_SIGNALS:
    void openLearner(traject::LearnerId id);
    void openAgreement(traject::AgreementId id);
    void recordRequested(traject::AgreementId id, traject::AgreementMilestone first);
    void openWorkplace(traject::EstablishmentId id);
    void statusChosen(traject::TrajectoryStatus status);

protected:
    void reload() override;

private:
    QWidget *makeHead(QAction *newTask);
    QWidget *makeFilters();
    QWidget *makeList();
    QWidget *makeBeside();
    void applyFilter();
    void afterReset(const QString &key);
    void countDays();
    void showDay(QDate day);
    void showCurrent();
    void sayUpToDate();
    [[nodiscard]] const AgendaEntry *current() const;
    void choose(const QString &key);
    void open();
    void finish();
    void holdVisit(const AgendaEntry &entry);
    void snooze();
    void reopen();
    void editTask(const Task &task);
    void changeTask();
    void removeTask();
    void afterwards(const Result<void> &done, const QString &said);

    Caseload &m_caseload;
    Environment m_environment;
    AgendaModel m_model;
    VisitDesk *m_visits;
    QString m_wanted; ///< the matter to choose when the list is read again
    QStringList m_dayKeys; ///< of the entries in the list of the chosen day
    StatusTiles *m_tiles;
    Notice *m_upToDate;
    QLabel *m_date = nullptr;
    QLineEdit *m_search = nullptr;
    ChoiceField *m_kind = nullptr;
    ChoiceField *m_binding = nullptr;
    QCheckBox *m_closed = nullptr;
    QLabel *m_count = nullptr;
    QTreeView *m_view = nullptr;
    AgendaDetails *m_details = nullptr;
    MonthCalendar *m_calendar = nullptr;
    QLabel *m_dayTitle = nullptr;
    QListView *m_dayList = nullptr;
    QStringListModel *m_dayModel = nullptr;
};

} // namespace traject::ui
