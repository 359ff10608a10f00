// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/viewtabs.h"

#include "core/service/caseload.h"
#include "ui/dossier/contactsview.h"
#include "ui/dossier/documentsview.h"
#include "ui/history/timelineview.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"

#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// Puts the view on its tab and passes on what it tells.
template <typename View>
void place(View *view, EstablishmentTab *tab)
{
    auto *layout = new QVBoxLayout(tab);
    setPageMargins(layout);
    layout->addWidget(view);
    leadFocus(tab, view);
    QObject::connect(view, &View::statusMessage, tab, &EstablishmentTab::statusMessage);
}

} // namespace

EstablishmentContactsTab::EstablishmentContactsTab(Caseload &caseload,
                                                   const Environment &environment, QWidget *parent)
    : EstablishmentTab(parent)
    , m_view(new ContactsView(caseload, environment))
{
    place(m_view, this);
    connect(&caseload.contacts(), &ContactService::contactsChanged, m_view, &ContactsView::refresh);
}

void EstablishmentContactsTab::show(const WorkplaceRecords &records)
{
    m_view->show(records.establishment.id);
}

EstablishmentDocumentsTab::EstablishmentDocumentsTab(Caseload &caseload,
                                                     const Environment &environment,
                                                     QWidget *parent)
    : EstablishmentTab(parent)
    , m_view(new DocumentsView(caseload, environment))
{
    place(m_view, this);
    connect(&caseload.documents(), &DocumentService::documentsChanged, m_view,
            &DocumentsView::refresh);
}

void EstablishmentDocumentsTab::show(const WorkplaceRecords &records)
{
    m_view->show(records.establishment.id);
}

EstablishmentTimelineTab::EstablishmentTimelineTab(Caseload &caseload,
                                                   const Environment &environment, QWidget *parent)
    : EstablishmentTab(parent)
    , m_view(new TimelineView(QStringLiteral("workplaceTimeline"), caseload, environment))
{
    place(m_view, this);
}

void EstablishmentTimelineTab::show(const WorkplaceRecords &records)
{
    m_view->setRecord(rowOf(records.establishment.id));
}

} // namespace traject::ui
