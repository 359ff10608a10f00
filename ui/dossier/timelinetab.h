// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/dossiertab.h"
#include "ui/support/environment.h"

namespace traject {
class Caseload;
}

namespace traject::ui {

class TimelineView;

/// The timeline of a learner: everything that was done, from the journal, in sentences.
class TimelineTab final : public DossierTab
{
    Q_OBJECT
public:
    TimelineTab(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    using DossierTab::show;
    void show(LearnerId learner) override;
    /// The timeline reads by itself whenever the caseload changes.
    void refresh() override { }

private:
    TimelineView *m_timeline;
};

} // namespace traject::ui
