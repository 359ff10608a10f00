// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"
#include "ui/models/agreementlistmodel.h"
#include "ui/support/environment.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QTreeView;

namespace traject {
class Caseload;
}

namespace traject::ui {

class LearnerForm;

/// One learner as a dossier: the facts in a form, the agreements beside it.
class LearnerDossier : public QWidget
{
    Q_OBJECT
public:
    LearnerDossier(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);
    ~LearnerDossier() override;

    /// Shows a learner of the caseload; an error message when there is no such learner.
    bool open(LearnerId id);
    /// Shows an empty form for a new learner.
    void openNew();
    /// Reads the learner again, unless the form holds changes.
    void refresh();
    [[nodiscard]] LearnerId learner() const { return m_id; }
    [[nodiscard]] bool hasUnsavedChanges() const;

Q_SIGNALS:
    void closed();
    void statusMessage(const QString &text);
    void newAgreementRequested(traject::LearnerId learner);
    void agreementActivated(traject::AgreementId agreement);

private:
    void save();
    void leave();
    void revert();
    void askToRemove();
    void remove();
    void show(const Learner &learner);
    void reloadAgreements();
    void updateActions();
    QWidget *makeHeader();
    QWidget *makeAgreements();

    Caseload &m_caseload;
    Environment m_environment;
    LearnerId m_id;
    AgreementListModel m_agreements;
    LearnerForm *m_form;
    QSplitter *m_splitter;
    QLabel *m_title = nullptr;
    QLabel *m_noAgreements = nullptr;
    QTreeView *m_agreementView = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_newAgreement = nullptr;
};

} // namespace traject::ui
