// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/contact.h"
#include "core/domain/searchresult.h"
#include "core/service/dossierservice.h"
#include "ui/models/agreementaction.h"
#include "ui/support/environment.h"

#include <QSet>
#include <QWidget>

class QPushButton;
class QTabWidget;

namespace traject {
class Caseload;
}

namespace traject::ui {

class AgreementsTab;
class DossierHeadView;
class DossierTab;
class DocumentsTab;
class FollowUpTab;
class LearnerTab;
class PlacementTab;
class PlanTab;
class ScreeningTab;

/// One learner as a dossier: the head, and a tab for each part of the story (dossiertab.h). Only
/// the tab that is seen reads. Alt and its number or Ctrl+Page Up and Page Down go to a tab.
class LearnerDossier : public QWidget
{
    Q_OBJECT
public:
    LearnerDossier(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    /// Shows a learner of the caseload; an error message when there is no such learner.
    bool open(LearnerId id);
    /// Goes to the tab in which a record of this kind stands and makes it the current one there;
    /// stays for a kind that has no tab of its own.
    void showRecord(SearchKind kind, qint64 id);
    /// Shows an empty form for a new learner.
    void openNew();
    /// What it shows may have changed: reads again, soon or when it is seen. Unsaved changes stay.
    void invalidate();
    [[nodiscard]] LearnerId learner() const { return m_id; }
    [[nodiscard]] bool hasUnsavedChanges() const;
    /// What a contact that is noted now is about.
    [[nodiscard]] Contact contactStart() const;

Q_SIGNALS:
    void closed();
    void statusMessage(const QString &text);
    /// A null workplace: chosen in the wizard.
    void newAgreementRequested(traject::LearnerId learner, traject::AccreditationId workplace);
    void agreementActionRequested(traject::ui::AgreementAction action, traject::AgreementId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] DossierTab *tabOf(SearchKind kind) const;
    void makeActions();
    /// Adds a tab at the end; its number is its mnemonic.
    template <typename Tab>
    Tab *addTab(const QString &title, Tab *tab);
    void readCurrent();
    void readAgain();
    void save();
    void leave();
    void revert();
    void askToRemove();
    void remove();
    void noteContact();
    void showNext();
    void updateActions();

    Caseload &m_caseload;
    Environment m_environment;
    LearnerId m_id;
    DossierHead m_head;
    bool m_stale = false;
    DossierHeadView *m_headView;
    QTabWidget *m_tabs;
    QList<DossierTab *> m_tabList;
    QSet<DossierTab *> m_unread; ///< have not shown this learner yet
    QSet<DossierTab *> m_outdated; ///< the caseload changed since they read
    LearnerTab *m_learnerTab = nullptr;
    ScreeningTab *m_screeningTab = nullptr;
    PlacementTab *m_workplaceTab = nullptr;
    AgreementsTab *m_agreementsTab = nullptr;
    PlanTab *m_planTab = nullptr;
    FollowUpTab *m_followUpTab = nullptr;
    DocumentsTab *m_documentsTab = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_note = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace traject::ui
