// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/timelinetab.h"

#include "core/service/historyservice.h"
#include "ui/history/timelineview.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"

#include <QVBoxLayout>

namespace traject::ui {

TimelineTab::TimelineTab(Caseload &caseload, const Environment &environment, QWidget *parent)
    : DossierTab(parent)
    , m_timeline(new TimelineView(QStringLiteral("learnerTimeline"), caseload, environment))
{
    auto *layout = makeScrollingLayout(this, QStringLiteral("timelineArea"), tr("Timeline"));
    layout->addWidget(m_timeline, 1);
    leadFocus(this, m_timeline);
    connect(m_timeline, &TimelineView::statusMessage, this, &DossierTab::statusMessage);
}

void TimelineTab::show(LearnerId learner)
{
    m_timeline->setRecord(rowOf(learner));
}

} // namespace traject::ui
