// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/documentstab.h"

#include "ui/dossier/documentsview.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"

#include <QVBoxLayout>

namespace traject::ui {

DocumentsTab::DocumentsTab(Caseload &caseload, const Environment &environment, QWidget *parent)
    : DossierTab(parent)
    , m_view(new DocumentsView(caseload, environment))
{
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(m_view);
    leadFocus(this, m_view);
    connect(m_view, &DocumentsView::statusMessage, this, &DossierTab::statusMessage);
}

void DocumentsTab::show(LearnerId learner)
{
    m_view->show(learner);
}

void DocumentsTab::refresh()
{
    m_view->refresh();
}

void DocumentsTab::choose(SearchKind kind, qint64 id)
{
    Q_UNUSED(kind)
    m_view->choose(StoredDocumentId{id});
}

} // namespace traject::ui
