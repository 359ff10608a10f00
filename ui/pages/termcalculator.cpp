// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/termcalculator.h"

#include "core/domain/dates.h"
#include "ui/support/errortext.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/typedfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

QString triggerLabel(const DeadlineRequest &request)
{
    switch (request.kind) {
    case DeadlineKind::First30:
    case DeadlineKind::PremiumRegistration:
        return TermCalculator::tr("Start of the agreement");
    case DeadlineKind::Notice7:
        return TermCalculator::tr("Day of the notice");
    case DeadlineKind::Conciliation30:
        return TermCalculator::tr("Day on which the counsellor received the notice");
    case DeadlineKind::TrainingDays:
        return request.afterEnd ? TermCalculator::tr("Day after the end of the agreement")
                                : TermCalculator::tr("First lesson day");
    case DeadlineKind::Suspension14:
        return TermCalculator::tr("First day of the suspension");
    case DeadlineKind::AccreditationValidity:
    case DeadlineKind::MentorTraining:
        break;
    }
    return TermCalculator::tr("Day of the approval");
}

} // namespace

std::optional<DeadlineRequest> deadlineOfRule(const QString &id)
{
    if (id == u"TRM-NEW-20")
        return DeadlineRequest{.kind = DeadlineKind::TrainingDays, .from = {}, .afterEnd = true};
    for (const auto &term : terms<DeadlineKind>()) {
        if (deadlineRule(term.value).rule == id)
            return DeadlineRequest{.kind = term.value, .from = {}};
    }
    return std::nullopt;
}

TermCalculator::TermCalculator(const Rulebook &rulebook, QDate today, QWidget *parent)
    : FormPart(parent)
    , m_rulebook(rulebook)
    , m_extended(named(new QCheckBox(tr("The e&xtension was granted")),
                       QStringLiteral("termExtended"), tr("The extension was granted")))
    , m_special(named(new QCheckBox(tr("Special ed&ucation")), QStringLiteral("termSpecial"),
                      tr("Special education")))
    , m_result(makeWrappedText(QStringLiteral("termResult")))
    , m_steps(
          named(new QPlainTextEdit, QStringLiteral("termSteps"), tr("How the term comes about")))
{
    auto *form = makeForm();
    m_from = add(form, tr("F&rom"), new DateField(today), QStringLiteral("termFrom"), 16);
    m_committee
        = add(form, tr("&Joint committee"), new TextField, QStringLiteral("termCommittee"), 10);
    m_committee->setPlaceholderText(tr("for example 124"));
    constexpr int lines = 7;
    m_steps->setReadOnly(true);
    m_steps->setTabChangesFocus(true);
    m_steps->setFixedHeight(fontMetrics().lineSpacing() * lines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(form);
    layout->addWidget(m_extended);
    layout->addWidget(m_special);
    layout->addWidget(m_result);
    layout->addWidget(m_steps);
    form->setObjectName(QStringLiteral("termForm"));
    m_from->setValue(today);
    QFont font = m_result->font();
    font.setWeight(QFont::DemiBold);
    m_result->setFont(font);
    connect(this, &FormPart::edited, this, &TermCalculator::compute);
    connect(m_extended, &QCheckBox::toggled, this, &TermCalculator::compute);
    connect(m_special, &QCheckBox::toggled, this, &TermCalculator::compute);
}

void TermCalculator::setDeadline(const DeadlineRequest &request)
{
    m_asked = request;
    auto *form = findChild<QFormLayout *>(QStringLiteral("termForm"));
    const QString trigger = triggerLabel(request);
    QWidget *row = m_from->parentWidget();
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(row)))
        label->setText(trigger);
    m_from->setAccessibleName(trigger);
    const bool training = request.kind == DeadlineKind::TrainingDays;
    form->setRowVisible(m_committee->parentWidget(), request.kind == DeadlineKind::MentorTraining);
    m_extended->setVisible(training);
    m_special->setVisible(training);
    compute();
}

DeadlineRequest TermCalculator::request() const
{
    DeadlineRequest request = m_asked;
    request.from = m_from->value().value_or(QDate());
    const bool training = m_asked.kind == DeadlineKind::TrainingDays;
    if (m_asked.kind == DeadlineKind::MentorTraining)
        request.jointCommittee = m_committee->value();
    request.extended = training && m_extended->isChecked();
    request.buso = training && m_special->isChecked();
    return request;
}

void TermCalculator::compute()
{
    m_special->setEnabled(m_extended->isChecked());
    const DeadlineRequest asked = request();
    if (!asked.from.isValid()) {
        m_result->setText(tr("Fill in the date."));
        m_steps->clear();
        return;
    }
    const auto found = deadline(asked, m_rulebook);
    if (!found) {
        m_result->setText(found.error().code == ErrorCode::NotFound ? found.error().detail
                                                                    : errorText(found.error()));
        m_steps->clear();
        return;
    }
    QString outcome = tr("%1 up to and including %2")
                          .arg(dates::longText(found->first), dates::longText(found->last));
    if (!found->confirmed)
        outcome += QStringLiteral(" (%1)").arg(tr("not confirmed"));
    m_result->setText(outcome);
    m_steps->setPlainText(found->steps.join(u'\n'));
}

} // namespace traject::ui
