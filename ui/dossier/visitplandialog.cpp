// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/visitplandialog.h"

#include "core/service/caseload.h"
#include "ui/models/visitchangemodel.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

int countOf(const QList<AgreementPlan> &plans)
{
    qsizetype count = 0;
    for (const AgreementPlan &plan : plans)
        count += plan.changes.size();
    return static_cast<int>(count);
}

} // namespace

VisitPlanDialog::VisitPlanDialog(Caseload &caseload, const AgreementPlan &plan,
                                 const Environment &environment, QWidget *parent)
    : QDialog(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_all(false)
    , m_plans({plan})
{
    build(tr("Visits of %1").arg(plan.learnerName));
    m_view->hideColumn(VisitChangeModel::Learner);
    showPlans();
}

VisitPlanDialog::VisitPlanDialog(Caseload &caseload, const Environment &environment,
                                 QWidget *parent)
    : QDialog(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_all(true)
{
    build(tr("Visits of all running agreements"));
    startSearch();
}

VisitPlanDialog::~VisitPlanDialog()
{
    m_cancel = true;
    m_search.waitForFinished();
    m_store.waitForFinished();
}

void VisitPlanDialog::build(const QString &title)
{
    setObjectName(QStringLiteral("visitPlan"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_model = new VisitChangeModel(this);
    m_text = new QLabel;
    m_text->setObjectName(QStringLiteral("visitPlanText"));
    m_text->setWordWrap(true);
    m_view = named(new QTreeView, QStringLiteral("visitPlanList"), tr("Visits that are planned"));
    m_view->setModel(m_model);
    styleList(*m_view, {24, 34, 36, 50});
    m_progress = named(new QProgressBar, QStringLiteral("visitPlanProgress"), tr("Progress"));
    m_progress->setRange(0, 0);
    m_progress->hide();
    m_apply = named(new QPushButton(tr("&Plan")), QStringLiteral("visitPlanApply"), tr("Plan"));
    m_apply->setDefault(true);
    auto *cancel
        = named(new QPushButton(tr("&Cancel")), QStringLiteral("visitPlanCancel"), tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(m_text);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    connect(m_apply, &QPushButton::clicked, this, &VisitPlanDialog::apply);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_search, &QFutureWatcherBase::finished, this, &VisitPlanDialog::finishSearch);
    connect(&m_store, &QFutureWatcherBase::finished, this, &VisitPlanDialog::finishAll);
    resize(textWidth(this, 120), fontMetrics().lineSpacing() * 24);
}

void VisitPlanDialog::setBusy(const QString &text)
{
    m_text->setText(text);
    m_progress->show();
    m_apply->setEnabled(false);
}

void VisitPlanDialog::startSearch()
{
    setBusy(tr("The visits are being worked out…"));
    m_search.setFuture(m_caseload.followUps().startPlanAllPreview({}, &m_cancel));
}

void VisitPlanDialog::finishSearch()
{
    const auto plans = m_search.result();
    m_progress->hide();
    if (plans) {
        m_plans = *plans;
        showPlans();
    } else if (plans.error().code != ErrorCode::Cancelled) {
        m_environment.messages.showError(this, windowTitle(), errorText(plans.error()));
        reject();
    }
}

void VisitPlanDialog::showPlans()
{
    m_model->setPlans(m_plans);
    const int visits = countOf(m_plans);
    m_apply->setEnabled(visits > 0);
    if (visits == 0)
        m_text->setText(tr("There is nothing to plan: every running agreement has visits, or the "
                           "rhythm gives none."));
    else if (m_all)
        m_text->setText(tr("%1 for %2 without visits. You can undo this with Ctrl+Z.")
                            .arg(tr("%n visit(s)", nullptr, visits),
                                 tr("%n agreement(s)", nullptr, static_cast<int>(m_plans.size()))));
    else
        m_text->setText(tr("This is what the rhythm gives. Visits that were moved or added by "
                           "hand, held or skipped stay as they are."));
    m_view->setCurrentIndex(m_model->index(0, 0));
}

void VisitPlanDialog::apply()
{
    if (m_all) {
        setBusy(tr("The visits are being stored…"));
        m_store.setFuture(m_caseload.followUps().startPlanAll(m_plans, &m_cancel));
        return;
    }
    const auto done = m_caseload.followUps().applyChanges(m_plans.constFirst());
    if (!done) {
        m_environment.messages.showError(this, windowTitle(), errorText(done.error()));
        return;
    }
    Q_EMIT planned(countOf(m_plans));
    accept();
}

void VisitPlanDialog::finishAll()
{
    const auto done = m_store.result();
    if (done) {
        Q_EMIT planned(countOf(m_plans));
        accept();
    } else if (done.error().code != ErrorCode::Cancelled) {
        m_environment.messages.showError(this, windowTitle(), errorText(done.error()));
        reject();
    }
}

void VisitPlanDialog::reject()
{
    m_cancel = true;
    QDialog::reject();
}

} // namespace traject::ui
