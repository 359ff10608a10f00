// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/environment.h"
#include "ui/workplaces/establishmenttab.h"

namespace traject {
class Caseload;
}

namespace traject::ui {

class EnterpriseForm;
class EstablishmentForm;

/// The facts of the enterprise and of the establishment, side by side.
class WorkplaceDataTab final : public EstablishmentTab
{
    Q_OBJECT
public:
    WorkplaceDataTab(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    /// Records without ids are new ones.
    void show(const WorkplaceRecords &records) override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    bool save() override;
    /// Puts the cursor where a new workplace begins.
    void focusFirst();

Q_SIGNALS:
    void stored(traject::EstablishmentId id);

private:
    Caseload &m_caseload;
    Environment m_environment;
    EnterpriseForm *m_enterprise;
    EstablishmentForm *m_establishment;
};

} // namespace traject::ui
