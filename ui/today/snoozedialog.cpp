// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/snoozedialog.h"

#include "ui/support/fieldtext.h"
#include "ui/support/layout.h"
#include "ui/today/agendamodel.h"
#include "ui/widgets/checkedrow.h"
#include "ui/widgets/datefield.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace traject::ui {

SnoozeDialog::SnoozeDialog(const AgendaEntry &entry, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_today(today)
    , m_until(named(new DateField(today, DateField::Reading::ToCome), QStringLiteral("snoozeUntil"),
                    tr("Until")))
    , m_reason(named(new TextField, QStringLiteral("snoozeReason"), tr("Reason")))
    , m_untilRow(new CheckedRow(m_until))
    , m_reasonRow(new CheckedRow(m_reason))
{
    setObjectName(QStringLiteral("snoozeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Snooze"));
    auto *title = makeTitle(entry.title);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *hint = makeHint(entry.legal && entry.due
                              ? tr("The legal date does not move: %1.").arg(dueText(entry))
                              : tr("It comes back on the list on the day you choose."));
    auto *form = makeForm();
    const auto add = [form](const QString &text, CheckedRow *row) {
        auto *label = new QLabel(text);
        label->setBuddy(row->editor());
        row->setRequired(true);
        form->addRow(label, row);
    };
    add(tr("&Until"), m_untilRow);
    add(tr("R&eason"), m_reasonRow);
    // The next day on which one works.
    m_until->setValue(today.addDays(today.dayOfWeek() >= Qt::Friday ? 8 - today.dayOfWeek() : 1));

    auto *save = named(new QPushButton(tr("&Snooze")), QStringLiteral("snoozeSave"), tr("Snooze"));
    auto *cancel
        = named(new QPushButton(tr("Cancel")), QStringLiteral("snoozeCancel"), tr("Cancel"));
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &SnoozeDialog::save);
    setTabOrder(m_until, m_reason);
    setTabOrder(m_reason, cancel);
    setTabOrder(cancel, save);
    m_reason->setFocus();
    resize(textWidth(this, 62), sizeHint().height());
}

void SnoozeDialog::save()
{
    const bool dated = m_untilRow->validate();
    const bool explained = m_reasonRow->validate();
    if (!dated || !explained)
        return;
    const auto until = m_until->value();
    if (!until || *until <= m_today) {
        m_untilRow->showProblem(tr("Choose a day after %1.").arg(dateText(m_today)));
        return;
    }
    Q_EMIT snoozed(*until, m_reason->value());
    accept();
}

} // namespace traject::ui
