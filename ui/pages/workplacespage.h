// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"
#include "ui/models/establishmentlistmodel.h"
#include "ui/models/workplacelistmodel.h"
#include "ui/pages/page.h"
#include "ui/support/environment.h"
#include "ui/widgets/choicefield.h"

#include <QFutureWatcher>

#include <functional>

class QAction;
class QComboBox;
class QStackedWidget;

namespace traject {
class Caseload;
}

namespace traject::ui {

class ListPane;
class WorkplaceDossier;

/// The workplaces: the list, a row per accreditation or per establishment, and the dossier of the
/// one that was opened.
class WorkplacesPage : public Page
{
    Q_OBJECT
public:
    /// `importAction` fills an empty list.
    WorkplacesPage(Caseload &caseload, const Environment &environment, QAction *importAction,
                   QWidget *parent = nullptr);
    ~WorkplacesPage() override;

    void focusSearch() override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    [[nodiscard]] Contact contactStart() const override;
    void openWorkplace(EstablishmentId id);
    void openAccreditation(EstablishmentId establishment, AccreditationId id);
    void openMentor(EstablishmentId establishment, MentorId id);
    void newWorkplace();
    /// The establishment of the open dossier, or of the current row of the list. Null: none.
    [[nodiscard]] EstablishmentId currentEstablishment() const;

Q_SIGNALS:
    void learnerActivated(traject::LearnerId id);
    void agreementActivated(traject::AgreementId id);

protected:
    void reload() override;

private:
    enum View { PerAccreditation, PerEstablishment };

    QWidget *makeListPage(QAction *importAction);
    QWidget *makeAccreditations(QAction *importAction);
    QWidget *makeEstablishments(QAction *importAction);
    void wire();
    /// Which list stands on the page.
    void showView(View view);
    [[nodiscard]] View view() const;
    [[nodiscard]] ListPane *shownList() const;
    /// Reads the list that is seen when it is stale; the accreditations in a worker thread.
    void readList();
    void showRead();
    template <typename Rows, typename Model>
    void showRows(const Result<Rows> &rows, Model &model);
    void openRow(AccreditationId id);
    /// Calls `then` when the dossier holds no unsaved changes or the user lets them go.
    void leaveDossier(const std::function<void()> &then);
    void askStatus(const QList<qint64> &ids);
    void setStatus(const QList<qint64> &ids, AccreditationStatus status);
    void applyEstablishmentFilter();

    Caseload &m_caseload;
    Environment m_environment;
    WorkplaceListModel m_model;
    EstablishmentListModel m_establishmentModel;
    QStackedWidget *m_stack;
    QStackedWidget *m_lists;
    ListPane *m_list = nullptr;
    ListPane *m_establishments = nullptr;
    WorkplaceDossier *m_dossier;
    ChoiceField *m_view;
    QComboBox *m_establishmentFilter;
    bool m_listStale = true; ///< the list is read when it is seen
    QFutureWatcher<Result<QList<WorkplaceListItem>>> m_reading; ///< of the accreditations
};

} // namespace traject::ui
