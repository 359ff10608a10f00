// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/listitems.h"
#include "ui/dossier/dossiertab.h"
#include "ui/models/visitmodel.h"
#include "ui/support/environment.h"

class QPushButton;
class QTreeView;

namespace traject {
class Caseload;
}

namespace traject::ui {

class ContactsView;
class Notice;
class VisitActions;
class VisitDesk;

/// The visits of a learner's agreements: planned, moved, held, skipped; whether the plan still
/// follows the rhythm; and the contacts.
class FollowUpTab final : public DossierTab
{
    Q_OBJECT
public:
    FollowUpTab(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    using DossierTab::show;
    void show(LearnerId learner) override;
    void refresh() override;
    void choose(traject::SearchKind kind, qint64 id) override;

private:
    void readVisits();
    void showPlanNotice();

    Caseload &m_caseload;
    Environment m_environment;
    LearnerId m_learner;
    QList<AgreementListItem> m_agreements; ///< newest first
    AgreementId m_toPlan; ///< whose plan the notice is about
    VisitDesk *m_desk;
    VisitModel m_model;
    Notice *m_notice;
    QTreeView *m_view;
    QWidget *m_none;
    QPushButton *m_add;
    QPushButton *m_export;
    VisitActions *m_actions;
    ContactsView *m_contacts;
};

} // namespace traject::ui
