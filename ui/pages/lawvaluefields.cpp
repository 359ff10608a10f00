// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/lawvaluefields.h"

#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>

namespace traject::ui {

PartiesField::PartiesField(QWidget *parent)
    : QWidget(parent)
    , m_learner(named(new QCheckBox(tr("&learner")), QStringLiteral("lawByLearner"),
                      tr("By the learner")))
    , m_enterprise(named(new QCheckBox(tr("&enterprise")), QStringLiteral("lawByEnterprise"),
                         tr("By the enterprise")))
{
    leadFocus(this, m_learner);
    auto *layout = new FlowLayout(this);
    layout->addWidget(m_learner);
    layout->addWidget(m_enterprise);
    for (QCheckBox *box : {m_learner, m_enterprise}) {
        connect(box, &QCheckBox::clicked, this, &PartiesField::edited);
        connect(box, &QCheckBox::clicked, this, &PartiesField::committed);
    }
}

bool PartiesField::byLearner() const
{
    return m_learner->isChecked();
}

bool PartiesField::byEnterprise() const
{
    return m_enterprise->isChecked();
}

void PartiesField::setValue(bool byLearner, bool byEnterprise)
{
    m_learner->setChecked(byLearner);
    m_enterprise->setChecked(byEnterprise);
}

} // namespace traject::ui
