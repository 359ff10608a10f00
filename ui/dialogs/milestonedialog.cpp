// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/milestonedialog.h"

#include "ui/support/fieldtext.h"
#include "ui/support/layout.h"
#include "ui/widgets/checkedrow.h"
#include "ui/widgets/datefield.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace traject::ui {

MilestoneDialog::MilestoneDialog(const QString &title, const AgreementMilestones &days,
                                 AgreementMilestone first, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_before(days)
    , m_today(today)
{
    setObjectName(QStringLiteral("milestoneDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Signature and registration"));
    auto *heading = makeTitle(title);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto *form = makeForm();
    const auto add = [&](AgreementMilestone milestone, const QString &text, const QString &name) {
        auto *day = named(new DateField(today), name, QString(text).remove(u'&'));
        const QDate known = days.value(milestone);
        day->setValue(known.isValid() ? std::optional(known) : std::nullopt);
        if (!days.contains(milestone))
            day->setPlaceholderText(tr("differs"));
        auto *row = new CheckedRow(day);
        auto *label = new QLabel(text);
        label->setBuddy(day);
        form->addRow(label, row);
        m_lines.append({milestone, day, row});
    };
    add(AgreementMilestone::Signed, tr("Agreement signed &on"), QStringLiteral("milestoneSigned"));
    add(AgreementMilestone::PlanSigned, tr("Training &plan signed on"),
        QStringLiteral("milestonePlanSigned"));
    add(AgreementMilestone::Registered, tr("Agreement &registered on"),
        QStringLiteral("milestoneRegistered"));
    auto *save = named(new QPushButton(tr("&Save")), QStringLiteral("milestoneSave"), tr("Save"));
    auto *cancel
        = named(new QPushButton(tr("Cancel")), QStringLiteral("milestoneCancel"), tr("Cancel"));
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(heading);
    layout->addWidget(makeHint(tr("The agreement keeps its version. What counts is the day on "
                                  "which the last party signed.")));
    layout->addLayout(form);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &MilestoneDialog::save);
    for (const Line &line : std::as_const(m_lines)) {
        if (line.milestone != first)
            continue;
        if (line.day->isBlank() && days.contains(first))
            line.day->setValue(today);
        line.day->setFocus();
        line.day->selectAll();
    }
    resize(textWidth(this, 62), sizeHint().height());
}

void MilestoneDialog::save()
{
    AgreementMilestones changes;
    bool right = true;
    for (const Line &line : std::as_const(m_lines)) {
        if (!line.row->validate()) {
            right = false;
            continue;
        }
        const QDate day = line.day->value().value_or(QDate());
        if (day > m_today) {
            line.row->showProblem(tr("This day is still to come."));
            right = false;
        }
        if (day != m_before.value(line.milestone))
            changes.insert(line.milestone, day);
    }
    if (!right)
        return;
    if (!changes.isEmpty())
        Q_EMIT recorded(changes);
    accept();
}

} // namespace traject::ui
