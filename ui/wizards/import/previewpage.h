// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/duplicatemodel.h"
#include "ui/models/problemlistmodel.h"
#include "ui/support/environment.h"
#include "ui/wizards/import/importstate.h"

#include <QWizardPage>

class QGroupBox;
class QLabel;
class QProgressBar;

namespace traject::ui {

/// What the import would do: counts, problems at their cells, learners known already. Leaving the
/// page forwards does the import.
///
/// The import runs in the thread of the window, because the services and their connection live
/// there: the usual lists of some hundred rows take less than a tenth of a second. The bar is
/// painted from the progress callback, without an event loop of its own; so the import cannot be
/// stopped half-way, and it need not be: it can be undone in one step.
class ImportPreviewPage : public QWizardPage
{
    Q_OBJECT
public:
    ImportPreviewPage(ImportState &state, Caseload &caseload, const Environment &environment);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

private:
    QWidget *makeProblems();
    QWidget *makeDuplicates();

    ImportState &m_state;
    Caseload &m_caseload;
    Environment m_environment;
    ProblemListModel m_problems;
    DuplicateModel m_duplicates;
    QLabel *m_summary;
    QGroupBox *m_problemBox = nullptr;
    QGroupBox *m_duplicateBox = nullptr;
    QProgressBar *m_progress;
    bool m_ready = false;
};

} // namespace traject::ui
