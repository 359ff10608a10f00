// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"
#include "core/domain/searchresult.h"
#include "ui/models/agreementaction.h"
#include "ui/models/learnerlistmodel.h"
#include "ui/pages/page.h"
#include "ui/support/environment.h"

class QAction;
class QStackedWidget;

namespace traject {
class Caseload;
}

namespace traject::ui {

class LearnerDossier;
class ListPane;

/// The learners: the list, and the dossier of the one that was opened.
class LearnersPage : public Page
{
    Q_OBJECT
public:
    /// `importAction` and `newAction` fill an empty list.
    LearnersPage(Caseload &caseload, const Environment &environment, QAction *newAction,
                 QAction *importAction, QWidget *parent = nullptr);

    void focusSearch() override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    [[nodiscard]] Contact contactStart() const override;
    void openLearner(LearnerId id);
    /// The dossier of the learner concerned, at the record that was found.
    void openResult(const SearchResult &result);
    /// The list with only the learners whose trajectory has this status.
    void showStatus(TrajectoryStatus status);
    void newLearner();
    /// The learner that an action of the menu is about: of the open dossier, or the current one
    /// of the list. Null: none.
    [[nodiscard]] LearnerId currentLearner() const;

Q_SIGNALS:
    /// A null workplace: chosen in the wizard.
    void newAgreementRequested(traject::LearnerId learner, traject::AccreditationId workplace);
    void agreementActionRequested(traject::ui::AgreementAction action, traject::AgreementId id);

protected:
    void reload() override;

private:
    void reloadOne(LearnerId id);
    void changeMany(const QList<qint64> &ids);
    /// Calls `then` when the dossier holds no unsaved changes or the user lets them go.
    void leaveDossier(const std::function<void()> &then);

    Caseload &m_caseload;
    Environment m_environment;
    LearnerListModel m_model;
    QStackedWidget *m_stack;
    ListPane *m_list;
    LearnerDossier *m_dossier;
};

} // namespace traject::ui
