// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/visitforms.h"

#include "core/domain/calendar/holidays.h"
#include "ui/support/keys.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace traject::ui {

VisitDayForm::VisitDayForm(QDate day, QDate today, QWidget *parent)
    : FormPart(parent)
    , m_form(makeForm())
    , m_warning(new Notice(Tone::Warning))
{
    m_warning->setObjectName(QStringLiteral("visitDayWarning"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_warning);
    layout->addStretch();
    m_day = add(m_form, tr("&Day"), new DateField(today, DateField::Reading::ToCome),
                QStringLiteral("visitDay"), 18, tr("Day of the visit"));
    require(m_day);
    m_day->setValue(day.isValid() ? std::optional(day) : std::nullopt);
    connect(this, &FormPart::edited, this, &VisitDayForm::warn);
    leadFocus(this, m_day);
    warn();
}

QDate VisitDayForm::day() const
{
    return m_day->value().value_or(QDate());
}

void VisitDayForm::warn()
{
    const QDate chosen = day();
    QString why;
    if (!chosen.isValid())
        why.clear();
    else if (calendar::isPublicHoliday(chosen))
        why = tr("That day is a public holiday: %1.").arg(calendar::publicHolidayName(chosen));
    else if (calendar::isSchoolHoliday(chosen))
        why = tr("That day is in a school holiday: %1.").arg(calendar::schoolHolidayName(chosen));
    else if (chosen.dayOfWeek() >= Qt::Saturday)
        why = tr("That day is in a weekend.");
    m_warning->say(why);
}

NewVisitForm::NewVisitForm(const QList<AgreementListItem> &agreements, QDate today, QWidget *parent)
    : VisitDayForm({}, today, parent)
    , m_agreement(named(new QComboBox, QStringLiteral("visitAgreement"), tr("Agreement")))
{
    m_title = add(form(), tr("&Name"), new TextField, QStringLiteral("visitTitle"), 0,
                  tr("Name of the visit"));
    m_title->setPlaceholderText(tr("Visit"));
    for (const AgreementListItem &item : agreements)
        m_agreement->addItem(QStringLiteral("%1 · %2").arg(item.number, item.enterpriseName),
                             QVariant(item.id.value));
    auto *label = new QLabel(tr("&Agreement"));
    label->setBuddy(m_agreement);
    form()->addRow(label, m_agreement);
}

AgreementId NewVisitForm::agreement() const
{
    return AgreementId{m_agreement->currentData().toLongLong()};
}

QString NewVisitForm::title() const
{
    return m_title->value();
}

SkipVisitForm::SkipVisitForm(QWidget *parent)
    : FormPart(parent)
{
    auto *form = makeForm(this);
    m_reason = add(form, tr("&Reason"), new TextField, QStringLiteral("visitSkipReason"));
    require(m_reason);
    leadFocus(this, m_reason);
}

QString SkipVisitForm::reason() const
{
    return m_reason->value();
}

} // namespace traject::ui
