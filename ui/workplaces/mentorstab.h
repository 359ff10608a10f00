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

class MentorForm;

/// The mentors of the establishment: training, extract, and room for learners.
class MentorsTab final : public RecordsTab
{
    Q_OBJECT
public:
    MentorsTab(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    void show(const WorkplaceRecords &records) override;
    bool save() override;
    /// Makes this mentor the current one.
    void select(MentorId id);

protected:
    [[nodiscard]] bool isFormChanged() const override;
    void fill(int row) override;
    void remove(int row) override;
    void focusForm() override;

private:
    MentorsTab(Caseload &caseload, const Environment &environment, MentorRowModel *model,
               MentorForm *form, QWidget *parent);
    void removeNow(MentorId id);

    Caseload &m_caseload;
    Environment m_environment;
    MentorRowModel *m_model;
    MentorForm *m_mentor;
    WorkplaceRecords m_records;
    MentorId m_current;
};

} // namespace traject::ui
