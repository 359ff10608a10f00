// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/recheck.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace traject {
class Caseload;
}

namespace traject::ui {

/// The agreements of the caseload on which one rule says something now. They are looked for when
/// asked, in a worker, once for all rules; what was found stays until the caseload changes.
class RuleFindings : public QWidget
{
    Q_OBJECT
public:
    explicit RuleFindings(Caseload &caseload, QWidget *parent = nullptr);
    /// Waits for the worker: it reads from the caseload.
    ~RuleFindings() override;

    void setRule(const QString &id);
    /// The caseload changed: what was found holds no more.
    void forget();

Q_SIGNALS:
    /// The found agreement is to be looked at.
    void agreementActivated(traject::AgreementId agreement);

private:
    void search();
    void finish();
    void showFound();
    void showProgress(int done, int total);

    Caseload &m_caseload;
    QString m_rule;
    std::optional<QList<RecheckedAgreement>> m_found;
    QFutureWatcher<Result<QList<RecheckedAgreement>>> m_watcher;
    std::atomic_bool m_cancel = false;
    QPushButton *m_search;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QLabel *m_state;
    QTreeWidget *m_list;
};

} // namespace traject::ui
