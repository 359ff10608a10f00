// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/contactstab.h"

#include "ui/support/layout.h"

#include <QVBoxLayout>

namespace traject::ui {

ContactsTab::ContactsTab(Caseload &caseload, const Environment &environment, QWidget *parent)
    : DossierTab(parent)
    , m_view(new ContactsView(caseload, environment))
{
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &ContactsView::statusMessage, this, &DossierTab::statusMessage);
}

} // namespace traject::ui
