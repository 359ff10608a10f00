// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/mailaddress.h"
#include "ui/models/agreementaction.h"
#include "ui/models/agreementlistmodel.h"
#include "ui/models/pendingdraftmodel.h"
#include "ui/pages/page.h"
#include "ui/support/environment.h"

class QAction;
class QGroupBox;
class QPushButton;
class QTreeView;

namespace traject {
class Caseload;
}

namespace traject::ui {

class ListPane;

/// The agreements, and above them the drafts that were left half-way.
class AgreementsPage : public Page
{
    Q_OBJECT
public:
    /// `newAction` fills an empty list.
    AgreementsPage(Caseload &caseload, const Environment &environment, QAction *newAction,
                   QWidget *parent = nullptr);

    void focusSearch() override;
    [[nodiscard]] Contact contactStart() const override;
    /// Null: none chosen.
    [[nodiscard]] AgreementId currentAgreement() const;
    void select(AgreementId id);

Q_SIGNALS:
    void actionRequested(traject::ui::AgreementAction action, traject::AgreementId id);
    void savePdfsRequested(const QList<traject::AgreementId> &ids);
    void recordRequested(const QList<traject::AgreementId> &ids);
    void continueRequested(const traject::PendingDraft &draft);

protected:
    void reload() override;

private:
    /// Of their learners.
    [[nodiscard]] Result<QList<MailAddress>> mailAddresses(const QList<qint64> &ids) const;
    void reloadDrafts();
    QWidget *makeDrafts();
    QWidget *makeActions();
    void askToDiscard();
    void updateActions();

    Caseload &m_caseload;
    Environment m_environment;
    AgreementListModel m_model;
    PendingDraftModel m_drafts;
    ListPane *m_list;
    QGroupBox *m_draftBox = nullptr;
    QTreeView *m_draftView = nullptr;
    QPushButton *m_continue = nullptr;
    QPushButton *m_discard = nullptr;
    QList<QPushButton *> m_agreementButtons; ///< need a chosen agreement
    QList<QAction *> m_agreementActions; ///< the same in the list's context menu
};

} // namespace traject::ui
