// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/dossiertab.h"
#include "ui/support/environment.h"

namespace traject {
class Caseload;
}

namespace traject::ui {

class DocumentsView;

/// The learner's documents.
class DocumentsTab final : public DossierTab
{
    Q_OBJECT
public:
    DocumentsTab(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    using DossierTab::show;
    void show(LearnerId learner) override;
    void refresh() override;
    void choose(traject::SearchKind kind, qint64 id) override;

private:
    DocumentsView *m_view;
};

} // namespace traject::ui
