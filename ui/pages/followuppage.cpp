// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/followuppage.h"

#include "core/service/caseload.h"
#include "ui/dossier/visitactions.h"
#include "ui/dossier/visitdesk.h"
#include "ui/models/visittext.h"
#include "ui/pages/listpane.h"
#include "ui/support/errortext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

enum Range { ToDo, Overdue, TwoWeeks, All };

} // namespace

FollowUpPage::FollowUpPage(Caseload &caseload, const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_desk(new VisitDesk(caseload, environment, this))
    , m_list(new ListPane(QStringLiteral("visits"), tr("Visits"), m_model,
                          {19, 23, 22, 19, 22, 24, 18}, environment))
    , m_range(makeRange())
{
    auto *plan = new QAction(tr("Plan for agreements without &visits…"), this);
    plan->setObjectName(QStringLiteral("visitsPlanAllAction"));
    m_list->setEmptyState(
        tr("No visits are planned. The rhythm of the visits stands in the settings."), {plan});
    m_list->addFilter(m_range);
    m_list->setMailSource([this](const QList<qint64> &ids) { return mailAddresses(ids); });
    m_list->addBulkAction(tr("S&kip the chosen visits…"), QStringLiteral("visitsSkipMany"),
                          [this](const QList<qint64> &ids) { m_desk->skipMany(visits(ids)); });
    m_list->keepIn(caseload.listViews());
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    leadFocus(this, m_list);
    layout->addWidget(makeTitle(tr("Follow-up")));
    layout->addWidget(m_list, 1);
    layout->addWidget(makeActions());

    FollowUpService &followUps = caseload.followUps();
    connect(&followUps, &FollowUpService::visitsChanged, this, &Page::invalidate);
    connect(&followUps, &FollowUpService::visitsReset, this, &Page::invalidate);
    connect(&caseload.agreements(), &AgreementService::agreementsReset, this, &Page::invalidate);
    connect(&caseload.history(), &HistoryService::caseloadRestored, this, &Page::invalidate);
    connect(plan, &QAction::triggered, m_desk, &VisitDesk::planAll);
    connect(m_desk, &VisitDesk::statusMessage, this, &Page::statusMessage);
    connect(m_list, &ListPane::activated, this, [this] {
        if (const VisitListItem *item = current(); item != nullptr && item->visit.isOpen())
            m_desk->hold(VisitListItem(*item));
    });
    connect(m_list, &ListPane::currentChanged, this, &FollowUpPage::updateActions);
    connect(m_list->view()->model(), &QAbstractItemModel::layoutChanged, this,
            &FollowUpPage::updateActions);
    connect(m_list, &ListPane::filtersCleared, this, [this] { m_range->setCurrentIndex(ToDo); });
}

QComboBox *FollowUpPage::makeRange()
{
    auto *range = named(new QComboBox, QStringLiteral("visitsRange"), tr("Which visits"));
    range->addItem(tr("To do"), ToDo);
    range->addItem(tr("Overdue"), Overdue);
    range->addItem(tr("This week and next"), TwoWeeks);
    range->addItem(tr("All, held and skipped ones too"), All);
    range->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    range->setMinimumContentsLength(14);
    // Held and skipped ones are not read with the others.
    connect(range, &QComboBox::currentIndexChanged, this, &FollowUpPage::reload);
    return range;
}

QWidget *FollowUpPage::makeActions()
{
    m_actions = new VisitActions(
        QStringLiteral("visit"), *m_list->view(), [this] { return current(); }, *m_desk);
    m_dossier = m_actions->addButton(tr("Open do&ssier"), QStringLiteral("visitDossier"));
    m_export = m_actions->addButton(tr("E&xport…"), QStringLiteral("visitExport"));
    m_export->setToolTip(tr("The chosen visits, or all that are shown, as a calendar file"));
    auto *missing = m_actions->addButton(tr("Plan for agreements without visits…"),
                                         QStringLiteral("visitPlanMissing"));
    connect(missing, &QPushButton::clicked, m_desk, &VisitDesk::planAll);
    connect(m_dossier, &QPushButton::clicked, this, [this] {
        if (const VisitListItem *item = current())
            Q_EMIT learnerRequested(item->learner);
    });
    connect(m_export, &QPushButton::clicked, this,
            [this] { m_desk->exportCalendar(visits(m_list->idsToPrint()), tr("visits")); });
    return m_actions;
}

void FollowUpPage::focusSearch()
{
    m_list->focusSearch();
}

Contact FollowUpPage::contactStart() const
{
    const VisitListItem *item = current();
    if (item == nullptr)
        return {};
    return {.learner = item->learner,
            .establishment = item->establishment,
            .agreement = item->visit.agreement,
            .person = item->mentorName};
}

void FollowUpPage::reload()
{
    const auto visits = m_caseload.followUps().list(m_range->currentData() != All);
    if (!visits) {
        m_environment.messages.showError(this, tr("Follow-up"), errorText(visits.error()));
        return;
    }
    m_model.setVisits(*visits, m_environment.clock.today());
    applyRange();
    updateActions();
}

void FollowUpPage::applyRange()
{
    const QDate today = m_environment.clock.today();
    switch (m_range->currentData().toInt()) {
    case Overdue:
        m_list->setRowFilter(
            [this, today](int row) { return isOverdue(m_model.row(row).visit, today); });
        return;
    case TwoWeeks:
        m_list->setRowFilter([this, today, until = mondayOf(today).addDays(13)](int row) {
            const QDate day = m_model.row(row).visit.plannedOn;
            return today <= day && day <= until;
        });
        return;
    default:
        m_list->setRowFilter({});
    }
}

const VisitListItem *FollowUpPage::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_model.row(row);
}

QList<VisitListItem> FollowUpPage::visits(const QList<qint64> &ids) const
{
    QHash<qint64, int> rowOf;
    for (int row = 0; row < m_model.rowCount({}); ++row)
        rowOf.insert(m_model.rowId(row), row);
    QList<VisitListItem> visits;
    for (const qint64 id : ids)
        visits.append(m_model.row(rowOf.value(id)));
    return visits;
}

Result<QList<MailAddress>> FollowUpPage::mailAddresses(const QList<qint64> &ids) const
{
    QList<LearnerId> learners;
    for (const VisitListItem &item : visits(ids)) {
        if (!learners.contains(item.learner))
            learners.append(item.learner);
    }
    return m_caseload.learners().mailAddresses(learners);
}

void FollowUpPage::updateActions()
{
    m_actions->update();
    m_dossier->setEnabled(current() != nullptr);
    m_export->setEnabled(m_list->view()->model()->rowCount() > 0);
}

} // namespace traject::ui
