// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/dossiertab.h"
#include "ui/models/agreementaction.h"
#include "ui/models/agreementlistmodel.h"
#include "ui/support/environment.h"

class QLabel;
class QPushButton;
class QTreeView;

namespace traject {
class Caseload;
}

namespace traject::ui {

class ShortList;

/// The agreements of the learner, and what can be done with them.
class AgreementsTab final : public DossierTab
{
    Q_OBJECT
public:
    AgreementsTab(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    using DossierTab::show;
    void show(LearnerId learner) override;
    void refresh() override;
    [[nodiscard]] AgreementId currentAgreement() const; ///< null: none

Q_SIGNALS:
    void newRequested(traject::LearnerId learner);
    void actionRequested(traject::ui::AgreementAction action, traject::AgreementId id);

private:
    QWidget *makeActions();
    void updateActions();

    Caseload &m_caseload;
    Environment m_environment;
    LearnerId m_id;
    AgreementListModel m_model;
    QTreeView *m_view;
    ShortList *m_list;
    QLabel *m_none;
    QList<QPushButton *> m_buttons; ///< need a chosen agreement
};

} // namespace traject::ui
