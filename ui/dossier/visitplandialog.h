// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/visitplanning.h"
#include "ui/support/environment.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace traject {
class Caseload;
}

namespace traject::ui {

class VisitChangeModel;

/// Shows what planning visits would do before it does it: of one agreement, or of all that have no
/// visits yet, which it works out and stores in the background. Open it with open(); it deletes
/// itself.
class VisitPlanDialog : public QDialog
{
    Q_OBJECT
public:
    /// Of one agreement.
    VisitPlanDialog(Caseload &caseload, const AgreementPlan &plan, const Environment &environment,
                    QWidget *parent = nullptr);
    /// Of all running agreements without visits.
    VisitPlanDialog(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);
    ~VisitPlanDialog() override;

    void reject() override;

Q_SIGNALS:
    void planned(int visits); ///< so many were planned, moved or dropped

private:
    void build(const QString &title);
    void startSearch();
    void showPlans();
    void apply();
    void finishSearch();
    void finishAll();
    void setBusy(const QString &text);

    Caseload &m_caseload;
    Environment m_environment;
    bool m_all;
    QList<AgreementPlan> m_plans;
    std::atomic_bool m_cancel = false;
    QFutureWatcher<Result<QList<AgreementPlan>>> m_search;
    QFutureWatcher<Result<void>> m_store;
    VisitChangeModel *m_model;
    QLabel *m_text;
    QTreeView *m_view;
    QProgressBar *m_progress;
    QPushButton *m_apply;
};

} // namespace traject::ui
