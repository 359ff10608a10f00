// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/contactsview.h"
#include "ui/dossier/dossiertab.h"

namespace traject::ui {

/// The log of contacts about the learner.
class ContactsTab final : public DossierTab
{
    Q_OBJECT
public:
    ContactsTab(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    using DossierTab::show;
    void show(LearnerId learner) override { m_view->show(learner); }
    void refresh() override { m_view->refresh(); }

private:
    ContactsView *m_view;
};

} // namespace traject::ui
