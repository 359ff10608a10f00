// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/rulespanel.h"

#include "core/service/caseload.h"
#include "ui/pages/listpane.h"
#include "ui/pages/ruleview.h"
#include "ui/support/layout.h"

#include <QScrollArea>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

RulesPanel::RulesPanel(Caseload &caseload, const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_list(new ListPane(QStringLiteral("rules"), tr("Rules"), m_model, {20, 38, 12, 15, 14},
                          environment))
    , m_view(new RuleView(caseload, environment))
{
    m_list->keepIn(caseload.listViews());
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("rulesSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    auto *area = scrollable(m_view, QStringLiteral("ruleArea"), tr("The chosen rule"));
    area->viewport()->setAutoFillBackground(false); // the tab's own background shows through
    m_view->setAutoFillBackground(false);
    splitter->addWidget(area);
    splitter->setSizes({5300, 4700}); // shares, which the splitter scales to its width
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connect(m_list, &ListPane::currentChanged, this, &RulesPanel::showCurrent);
    connect(m_view, &RuleView::rowRequested, this, &RulesPanel::rowRequested);
    connect(m_view, &RuleView::calendarRequested, this, &RulesPanel::calendarRequested);
    connect(m_view, &RuleView::agreementsRequested, this, &RulesPanel::agreementsRequested);
    connect(m_view, &RuleView::agreementActivated, this, &RulesPanel::agreementActivated);
    connect(&caseload.law(), &LawService::rulebookChanged, this, &RulesPanel::refresh);
    connect(&caseload.history(), &HistoryService::changed, m_view, &RuleView::forget);
    connect(&caseload.history(), &HistoryService::caseloadRestored, m_view, &RuleView::forget);
    refresh();
}

void RulesPanel::focusSearch()
{
    m_list->focusSearch();
}

void RulesPanel::refresh()
{
    m_model.setRows(ruleListItems(m_caseload.law().rulebook(), m_environment.clock.today()));
    showCurrent();
}

void RulesPanel::showRule(const QString &id)
{
    m_list->searchField()->clear();
    for (const RuleListItem &item : m_model.rows()) {
        if (item.rule.id == id)
            m_list->select(item.id);
    }
}

void RulesPanel::showCurrent()
{
    if (const int row = m_list->currentRow(); row >= 0)
        m_view->showRule(m_model.row(row).rule);
}

} // namespace traject::ui
