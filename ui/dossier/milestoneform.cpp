// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/milestoneform.h"

#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/widgets/datefield.h"

#include <QFormLayout>

namespace traject::ui {

MilestoneForm::MilestoneForm(const AgreementMilestones &days, AgreementMilestone first, QDate today,
                             QWidget *parent)
    : FormPart(parent)
    , m_before(days)
    , m_today(today)
{
    auto *form = makeForm(this);
    const auto addDay
        = [&](AgreementMilestone milestone, const QString &label, const QString &objectName) {
              DateField *field = add(form, label, new DateField(today), objectName);
              if (const QDate known = days.value(milestone); known.isValid())
                  field->setValue(known);
              if (!days.contains(milestone))
                  field->setPlaceholderText(tr("differs"));
              m_fields.insert(milestone, field);
          };
    addDay(AgreementMilestone::Signed, tr("Agreement signed &on"),
           QStringLiteral("milestoneSigned"));
    addDay(AgreementMilestone::PlanSigned, tr("Training &plan signed on"),
           QStringLiteral("milestonePlanSigned"));
    addDay(AgreementMilestone::Registered, tr("Agreement &registered on"),
           QStringLiteral("milestoneRegistered"));
    DateField *lead = m_fields.value(first);
    if (lead->isBlank() && days.contains(first))
        lead->setValue(today);
    lead->selectAll();
    leadFocus(this, lead);
}

bool MilestoneForm::validate()
{
    if (!FormPart::validate())
        return false;
    bool right = true;
    for (DateField *field : std::as_const(m_fields)) {
        if (field->value().value_or(m_today) <= m_today)
            continue;
        showProblemAt(field, tr("This day is still to come."));
        right = false;
    }
    return right;
}

AgreementMilestones MilestoneForm::changes() const
{
    AgreementMilestones changes;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QDate day = it.value()->value().value_or(QDate());
        if (day != m_before.value(it.key()))
            changes.insert(it.key(), day);
    }
    return changes;
}

} // namespace traject::ui
