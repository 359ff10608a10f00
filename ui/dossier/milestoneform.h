// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreementmilestone.h"
#include "ui/widgets/formpart.h"

namespace traject::ui {

class DateField;

/// The days on which agreements were signed and registered.
class MilestoneForm final : public FormPart
{
    Q_OBJECT
public:
    /// `days` are those that all the agreements share; milestones that are not named differ, and
    /// stay as they are when nothing is typed. `first` gets the cursor, and today when it is blank.
    MilestoneForm(const AgreementMilestones &days, AgreementMilestone first, QDate today,
                  QWidget *parent = nullptr);

    bool validate() override; ///< no day is still to come
    /// What was changed; an invalid day: it has not happened after all.
    [[nodiscard]] AgreementMilestones changes() const;

private:
    AgreementMilestones m_before;
    QDate m_today;
    QMap<AgreementMilestone, DateField *> m_fields;
};

} // namespace traject::ui
