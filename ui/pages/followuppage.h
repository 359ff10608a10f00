// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/learner.h"
#include "ui/models/visitmodel.h"
#include "ui/pages/page.h"
#include "ui/support/environment.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace traject {
class Caseload;
}

namespace traject::ui {

class Notice;
class VisitActions;
class VisitDesk;

/// The visits to all running agreements by week, what is overdue first.
class FollowUpPage : public Page
{
    Q_OBJECT
public:
    FollowUpPage(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);
    ~FollowUpPage() override;

    void focusSearch() override;
    [[nodiscard]] VisitDesk *desk() const { return m_desk; }

Q_SIGNALS:
    void learnerRequested(traject::LearnerId learner);

protected:
    void reload() override;

private:
    QWidget *makeBar();
    void applyFilter();
    /// Opens the groups that are looked at first, or all of them in a search, and chooses a row.
    void showRows(VisitId chosen);
    void requestLearner();

    Caseload &m_caseload;
    Environment m_environment;
    VisitDesk *m_desk;
    VisitModel m_model{VisitModel::Grouping::Week};
    QLineEdit *m_search = nullptr;
    QComboBox *m_range = nullptr;
    QLabel *m_count = nullptr;
    QTreeView *m_view;
    Notice *m_empty;
    VisitActions *m_actions = nullptr;
    QPushButton *m_dossier = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace traject::ui
