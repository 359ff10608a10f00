// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/environment.h"
#include "ui/workplaces/recordstab.h"
#include "ui/workplaces/workplacerowmodels.h"

namespace traject {
class Caseload;
}

namespace traject::ui {

class AccreditationForm;

/// The accreditations of the establishment, one per programme.
class AccreditationsTab final : public RecordsTab
{
    Q_OBJECT
public:
    AccreditationsTab(Caseload &caseload, const Environment &environment,
                      QWidget *parent = nullptr);

    void show(const WorkplaceRecords &records) override;
    bool save() override;
    /// Makes this accreditation the current one.
    void select(AccreditationId id);

protected:
    [[nodiscard]] bool isFormChanged() const override;
    void fill(int row) override;
    void remove(int row) override;
    void focusForm() override;

private:
    AccreditationsTab(Caseload &caseload, const Environment &environment,
                      AccreditationRowModel *model, AccreditationForm *form, QWidget *parent);

    Caseload &m_caseload;
    Environment m_environment;
    AccreditationRowModel *m_model;
    AccreditationForm *m_accreditation;
    WorkplaceRecords m_records;
    AccreditationId m_current;
    QList<std::pair<QString, QString>> m_catalogue; ///< read when one is added first
};

} // namespace traject::ui
