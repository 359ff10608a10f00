// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/screeningtab.h"

#include "core/service/caseload.h"
#include "ui/dossier/screeningform.h"
#include "ui/models/deadlinetext.h"
#include "ui/support/errortext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace traject::ui {

ScreeningTab::ScreeningTab(Caseload &caseload, const Environment &environment, QWidget *parent)
    : DossierTab(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_hint(new Notice(Tone::Info))
    , m_form(new ScreeningForm(environment.clock.today()))
{
    m_hint->setObjectName(QStringLiteral("screeningHint"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, fontMetrics().height() / 2, 0);
    column->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    m_form->setMaximumWidth(textWidth(m_form, 100));
    row->addWidget(m_form, 1);
    row->addStretch();
    column->addLayout(row, 1);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(scrollable(content, QStringLiteral("screeningArea"), tr("Screening")));
    leadFocus(this, m_form);
    connect(m_form, &ScreeningForm::edited, this, &ScreeningTab::updateHint);
    connect(m_form, &ScreeningForm::edited, this, &DossierTab::edited);
}

void ScreeningTab::show(LearnerId learner)
{
    const auto screening = m_caseload.learners().screening(learner);
    const auto known = m_caseload.learners().learner(learner);
    if (!screening || !known) {
        m_environment.messages.showError(this, tr("Screening"),
                                         errorText(screening ? known.error() : screening.error()));
        return;
    }
    m_id = learner;
    m_screened = known->enrolment.sector != Sector::Adult;
    m_form->setScreening(*screening);
    updateHint();
    Q_EMIT edited();
}

void ScreeningTab::updateHint()
{
    const auto advice = m_form->screening().advice;
    const auto *rule = m_caseload.law().rulebook().rule(QStringLiteral("LRN-SCREENING"));
    const QString origin
        = rule == nullptr ? QString() : originText(rule->id, rule->source, rule->confirmed);
    if (!m_screened)
        m_hint->say({});
    else if (advice == ScreeningAdvice::Negative)
        m_hint->say(Tone::Warning,
                    tr("The advice is negative. It does not bind: talk about it with the learner "
                       "and the parents before you look for a workplace.")
                        + u'\n' + origin);
    else if (advice != ScreeningAdvice::Positive)
        m_hint->say(Tone::Info,
                    tr("No advice is recorded yet. The class council gives one after the "
                       "screening, before the search for a workplace begins.")
                        + u'\n' + origin);
    else
        m_hint->say({});
}

void ScreeningTab::refresh()
{
    if (!m_form->isChanged())
        show(m_id);
}

bool ScreeningTab::hasUnsavedChanges() const
{
    return m_form->isChanged();
}

bool ScreeningTab::save()
{
    if (!m_form->validate())
        return false;
    const auto saved = m_caseload.learners().saveScreening(m_form->screening());
    if (!saved) {
        m_environment.messages.showError(this, tr("Screening not saved"), errorText(saved.error()));
        return false;
    }
    show(m_id);
    Q_EMIT statusMessage(tr("Screening saved"));
    return true;
}

void ScreeningTab::revert()
{
    show(m_id);
}

} // namespace traject::ui
