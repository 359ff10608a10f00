// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/followuppage.h"

#include "core/service/caseload.h"
#include "ui/dossier/visitactions.h"
#include "ui/dossier/visitdesk.h"
#include "ui/support/errortext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

constexpr QLatin1String columnsKey("lists/visits/columns");

} // namespace

FollowUpPage::FollowUpPage(Caseload &caseload, const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_desk(new VisitDesk(caseload, environment, this))
    , m_view(named(new QTreeView, QStringLiteral("visitsList"), tr("Visits by week")))
    , m_empty(new Notice(Tone::Info))
{
    m_view->setModel(&m_model);
    styleList(*m_view, {20, 26, 20, 26, 28, 18});
    m_view->setRootIsDecorated(true);
    m_view->header()->restoreState(m_environment.settings.value(columnsKey).toByteArray());
    m_empty->setObjectName(QStringLiteral("visitsEmpty"));
    m_empty->button()->setObjectName(QStringLiteral("visitsPlanAll"));
    m_actions = new VisitActions(QStringLiteral("visit"), *m_view, m_model, *m_desk);
    m_dossier = m_actions->addButton(tr("Open do&ssier"), QStringLiteral("visitDossier"));
    m_export = m_actions->addButton(tr("E&xport…"), QStringLiteral("visitExport"));
    auto *missing = m_actions->addButton(tr("Plan for agreements without visits…"),
                                         QStringLiteral("visitPlanMissing"));
    connect(missing, &QPushButton::clicked, m_desk, &VisitDesk::planAll);
    m_export->setToolTip(tr("The visits that are shown, as a calendar file"));
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    leadFocus(this, m_view);
    layout->addWidget(makeTitle(tr("Follow-up")));
    layout->addWidget(makeBar());
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_actions);

    FollowUpService &followUps = caseload.followUps();
    connect(&followUps, &FollowUpService::visitsChanged, this, &Page::invalidate);
    connect(&followUps, &FollowUpService::visitsReset, this, &Page::invalidate);
    connect(&caseload.agreements(), &AgreementService::agreementsReset, this, &Page::invalidate);
    connect(&caseload.history(), &HistoryService::caseloadRestored, this, &Page::invalidate);
    connect(m_desk, &VisitDesk::statusMessage, this, &Page::statusMessage);
    connect(m_empty->button(), &QPushButton::clicked, m_desk, &VisitDesk::planAll);
    connect(m_dossier, &QPushButton::clicked, this, &FollowUpPage::requestLearner);
    connect(m_export, &QPushButton::clicked, this,
            [this] { m_desk->exportCalendar(m_model.shown(), tr("visits")); });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const VisitListItem *item = m_model.visit(index); item && item->visit.isOpen())
            m_desk->hold(*item);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_dossier->setEnabled(m_model.visit(m_view->currentIndex()) != nullptr); });
}

FollowUpPage::~FollowUpPage()
{
    m_environment.settings.setValue(columnsKey, m_view->header()->saveState());
}

QWidget *FollowUpPage::makeBar()
{
    auto *bar = new QWidget;
    m_search = named(new QLineEdit, QStringLiteral("visitsSearch"), tr("Search: visits"));
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(textWidth(m_search, 14));
    m_range = named(new QComboBox, QStringLiteral("visitsRange"), tr("Which visits"));
    m_range->addItem(tr("To do"), static_cast<int>(VisitModel::Range::All));
    m_range->addItem(tr("Overdue"), static_cast<int>(VisitModel::Range::Overdue));
    m_range->addItem(tr("This week and next"), static_cast<int>(VisitModel::Range::TwoWeeks));
    m_range->addItem(tr("All, held and skipped ones too"), -1);
    m_range->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_range->setMinimumContentsLength(14);
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("visitsCount"));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->addWidget(m_search, 2);
    layout->addWidget(m_range, 1);
    layout->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &FollowUpPage::applyFilter);
    goToListByKey(m_search, m_view);
    // Held and skipped ones are not read with the others.
    connect(m_range, &QComboBox::currentIndexChanged, this, &FollowUpPage::reload);
    return bar;
}

void FollowUpPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FollowUpPage::reload()
{
    const bool openOnly = m_range->currentData().toInt() >= 0;
    const auto visits = m_caseload.followUps().list(openOnly);
    if (!visits) {
        m_environment.messages.showError(this, tr("Follow-up"), errorText(visits.error()));
        return;
    }
    const VisitListItem *before = m_model.visit(m_view->currentIndex());
    const VisitId chosen = before ? before->visit.id : VisitId{};
    m_model.setVisits(*visits, m_environment.clock.today());
    applyFilter();
    showRows(chosen);
}

void FollowUpPage::applyFilter()
{
    const VisitListItem *before = m_model.visit(m_view->currentIndex());
    const VisitId chosen = before ? before->visit.id : VisitId{};
    const int range = m_range->currentData().toInt();
    m_model.setFilter(m_search->text(),
                      range < 0 ? VisitModel::Range::All : static_cast<VisitModel::Range>(range));
    showRows(chosen);
}

void FollowUpPage::showRows(VisitId chosen)
{
    const bool searching = !m_search->text().isEmpty();
    for (int group = 0; group < m_model.rowCount(); ++group) {
        m_view->setFirstColumnSpanned(group, {}, true);
        if (searching || m_model.isNear(group) || m_model.rowCount() == 1)
            m_view->expand(m_model.index(group, 0));
    }
    const QModelIndex same = m_model.indexOf(chosen);
    if (same.isValid())
        m_view->setCurrentIndex(same);
    else if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
    m_count->setText(m_model.shownCount() == m_model.total()
                         ? tr("%n visit(s)", nullptr, m_model.total())
                         : tr("%1 of %2").arg(m_model.shownCount()).arg(m_model.total()));
    const bool none = m_model.total() == 0;
    m_empty->button()->setText(none ? tr("&Plan visits…") : QString());
    m_empty->button()->setAccessibleName(tr("Plan visits"));
    if (none)
        m_empty->say(tr("No visits are planned. The rhythm of the visits stands in the settings."));
    else
        m_empty->say(m_model.shownCount() == 0 ? tr("No visit fits the search.") : QString());
    m_export->setEnabled(m_model.shownCount() > 0);
    m_actions->update();
    m_dossier->setEnabled(m_model.visit(m_view->currentIndex()) != nullptr);
}

void FollowUpPage::requestLearner()
{
    if (const VisitListItem *item = m_model.visit(m_view->currentIndex()))
        Q_EMIT learnerRequested(item->learner);
}

} // namespace traject::ui
