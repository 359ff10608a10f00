// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/learnertab.h"

#include "core/service/caseload.h"
#include "ui/dossier/learnerform.h"
#include "ui/support/errortext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace traject::ui {

LearnerTab::LearnerTab(Caseload &caseload, const Environment &environment, QWidget *parent)
    : DossierTab(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_form(new LearnerForm(environment, caseload.places().municipalityLookup()))
{
    auto *column = new QWidget;
    auto *columnLayout = new QHBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, fontMetrics().height() / 2, 0);
    m_form->setMaximumWidth(textWidth(m_form, 100));
    columnLayout->addWidget(m_form, 1);
    columnLayout->addStretch();
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(scrollable(column, QStringLiteral("learnerFormArea"), tr("Learner's data")));
    leadFocus(this, m_form);
    connect(m_form, &LearnerForm::edited, this, &DossierTab::edited);
}

void LearnerTab::show(LearnerId learner)
{
    const auto known = m_caseload.learners().learner(learner);
    if (known)
        fill(*known);
    else
        m_environment.messages.showError(this, tr("Learner"), errorText(known.error()));
}

void LearnerTab::showNew()
{
    fill({});
    m_form->focusFirst();
}

void LearnerTab::fill(const Learner &learner)
{
    m_id = learner.id;
    if (const auto programmes = m_caseload.programmes().list())
        m_form->setProgrammes(*programmes);
    m_form->setLearner(learner);
    Q_EMIT edited();
}

void LearnerTab::refresh()
{
    if (!m_id.isNull() && !m_form->isChanged())
        show(m_id);
}

bool LearnerTab::hasUnsavedChanges() const
{
    return m_form->isChanged();
}

bool LearnerTab::save()
{
    if (!m_form->validate())
        return false;
    const bool isNew = m_id.isNull();
    const auto saved = m_caseload.learners().save(m_form->learner());
    if (!saved) {
        if (saved.error().code == ErrorCode::Conflict)
            m_form->showInszConflict();
        else
            m_environment.messages.showError(this, tr("Learner not saved"),
                                             errorText(saved.error()));
        return false;
    }
    show(*saved);
    Q_EMIT statusMessage(tr("Learner saved"));
    if (isNew)
        Q_EMIT stored(*saved);
    return true;
}

void LearnerTab::revert()
{
    if (m_id.isNull())
        showNew();
    else
        show(m_id);
}

} // namespace traject::ui
