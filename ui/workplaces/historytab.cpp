// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/historytab.h"

#include "core/service/caseload.h"
#include "ui/history/timelineview.h"
#include "ui/support/layout.h"

#include <QVBoxLayout>

namespace traject::ui {

HistoryTab::HistoryTab(Caseload &caseload, const Environment &environment, QWidget *parent)
    : EstablishmentTab(parent)
    , m_timeline(new TimelineView(QStringLiteral("workplaceTimeline"), caseload, environment))
{
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(m_timeline, 1);
    setFocusProxy(m_timeline);
    connect(m_timeline, &TimelineView::statusMessage, this, &HistoryTab::statusMessage);
}

void HistoryTab::show(const WorkplaceRecords &records)
{
    m_timeline->setRecord(rowOf(records.establishment.id));
}

} // namespace traject::ui
