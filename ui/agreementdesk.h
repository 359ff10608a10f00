// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/agreementservice.h"
#include "ui/models/agreementaction.h"
#include "ui/support/environment.h"

#include <QObject>

class QAction;
class QDialog;

namespace traject {
class Caseload;
}

namespace traject::ui {

class VisitDesk;

/// What can be done with agreements from any page: make one, change one, continue a draft, show,
/// print and save as PDF. Opens the wizard and the preview over the main window.
class AgreementDesk : public QObject
{
    Q_OBJECT
public:
    AgreementDesk(Caseload &caseload, const Environment &environment, QWidget *window);

    /// Undo and redo of the window, which work in the dialogs over it as well.
    void setHistoryActions(const QList<QAction *> &actions) { m_historyActions = actions; }

    /// Null: the learner, the workplace is chosen in the wizard.
    void makeNew(LearnerId learner, AccreditationId workplace = {});
    void act(AgreementAction action, AgreementId id);
    void continueDraft(const PendingDraft &draft);
    /// The dialog that shows it; null after telling why there is none.
    QDialog *preview(AgreementId id);
    /// Asks for the days of signature and registration; `first` is asked for first.
    void record(const QList<AgreementId> &ids,
                AgreementMilestone first = AgreementMilestone::Signed);
    /// Asks for a folder and saves each in a file named by its number.
    void savePdfs(const QList<AgreementId> &ids);

Q_SIGNALS:
    void finished(traject::AgreementId id); ///< the wizard has stored an agreement
    void statusMessage(const QString &text);

private:
    void change(AgreementId id);
    void followUp(AgreementId id);
    void terminate(AgreementId id);
    void showHistory(AgreementId id);
    void keepMilestones(const QList<AgreementId> &ids, const AgreementMilestones &changes);
    void print(AgreementId id);
    void savePdf(AgreementId id);
    void openWizard(const PendingDraft &start);
    /// The accreditation that an agreement was made for; null when it is gone.
    [[nodiscard]] AccreditationId accreditationOf(const Agreement &agreement) const;
    /// The agreement and its document; nothing after telling why not.
    [[nodiscard]] std::optional<std::pair<Agreement, AgreementPrint>> load(AgreementId id);
    void tell(const QString &title, const Error &error);

    Caseload &m_caseload;
    Environment m_environment;
    QWidget *m_window;
    VisitDesk *m_visits;
    QList<QAction *> m_historyActions;
};

} // namespace traject::ui
