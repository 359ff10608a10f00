// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/environment.h"
#include "ui/workplaces/establishmenttab.h"

namespace traject {
class Caseload;
}

namespace traject::ui {

class TimelineView;

/// The timeline of a workplace: what was done with it, its mentors, accreditations and agreements.
class HistoryTab final : public EstablishmentTab
{
    Q_OBJECT
public:
    HistoryTab(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    using EstablishmentTab::show;
    void show(const WorkplaceRecords &records) override;

private:
    TimelineView *m_timeline;
};

} // namespace traject::ui
