// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/problemlistmodel.h"
#include "ui/support/environment.h"
#include "ui/wizards/import/importstate.h"

#include <QWizardPage>

class QLabel;
class QPushButton;

namespace traject::ui {

class UndoDesk;

/// What the import has done; the rows left out, to copy or to save; a way to take it all back.
class ImportResultPage : public QWizardPage
{
    Q_OBJECT
public:
    ImportResultPage(ImportState &state, Caseload &caseload, const Environment &environment);

    void initializePage() override;

private:
    QWidget *makeRejected();
    void copyRejected();
    void saveRejected();
    void undo();
    void showUndone();

    ImportState &m_state;
    Environment m_environment;
    ProblemListModel m_rejected;
    QLabel *m_summary;
    QWidget *m_rejectedBox = nullptr;
    QPushButton *m_undo;
    UndoDesk *m_undoDesk;
};

} // namespace traject::ui
