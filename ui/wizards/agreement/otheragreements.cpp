// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/otheragreements.h"

#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/widgets/datefield.h"
#include "ui/wizards/agreement/countedlearners.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace traject::ui {

OtherAgreementsField::OtherAgreementsField(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_list(named(new QLabel, QStringLiteral("countedAgreements"),
                   tr("Other agreements of this learner in this caseload")))
    , m_typed(new QVBoxLayout)
    , m_add(named(new QPushButton(tr("Add an agreement elsewhere")),
                  QStringLiteral("addOtherAgreement"),
                  tr("Add an agreement that this caseload does not know")))
{
    m_list->setWordWrap(true);
    m_list->setTextFormat(Qt::PlainText);
    m_list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addLayout(m_typed);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    leadFocus(this, m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine();
        m_lines.constLast().enterprise->setFocus();
        Q_EMIT edited();
    });
}

QList<draft::OtherAgreement> OtherAgreementsField::value() const
{
    QList<draft::OtherAgreement> agreements = m_counted;
    for (const Line &line : m_lines) {
        agreements.append({.start = line.start->value(),
                           .end = line.end->value(),
                           .enterprise = line.enterprise->value(),
                           .number = {}});
    }
    return agreements;
}

void OtherAgreementsField::setValue(const QList<draft::OtherAgreement> &value)
{
    QList<draft::OtherAgreement> typed;
    QStringList lines;
    m_counted.clear();
    for (const draft::OtherAgreement &other : value) {
        if (other.number.isEmpty()) {
            typed.append(other);
            continue;
        }
        m_counted.append(other);
        lines += agreementLine(other.number, other.enterprise, other.start, other.end);
    }
    m_list->setText(lines.isEmpty() ? tr("This caseload knows no other agreement of this learner.")
                                    : lines.join(u'\n'));
    while (m_lines.size() > typed.size())
        removeLine(m_lines.constLast().widget);
    while (m_lines.size() < typed.size())
        addLine();
    for (int i = 0; i < typed.size(); ++i) {
        const Line &line = m_lines.at(i);
        line.enterprise->setValue(typed.at(i).enterprise);
        line.start->setValue(typed.at(i).start);
        line.end->setValue(typed.at(i).end);
    }
}

void OtherAgreementsField::addLine()
{
    const QString number = QString::number(m_lines.size() + 1);
    auto *widget = new QWidget(this);
    const Line line{
        .widget = widget,
        .enterprise = named(new TextField, QStringLiteral("otherEnterprise") + number,
                            tr("Enterprise of agreement %1").arg(number)),
        .start = named(new DateField(m_today), QStringLiteral("otherStart") + number,
                       tr("Start of agreement %1").arg(number)),
        .end = named(new DateField(m_today), QStringLiteral("otherEnd") + number,
                     tr("End of agreement %1").arg(number)),
    };
    auto *remove = named(new QPushButton(tr("Remove")), QStringLiteral("otherRemove") + number,
                         tr("Remove agreement %1").arg(number));
    line.enterprise->setPlaceholderText(tr("Enterprise"));
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line.enterprise, 3);
    row->addWidget(line.start, 2);
    row->addWidget(line.end, 2);
    row->addWidget(remove);
    for (const TypedField *field :
         std::initializer_list<TypedField *>{line.enterprise, line.start, line.end}) {
        connect(field, &TypedField::edited, this, &OtherAgreementsField::edited);
        connect(field, &TypedField::committed, this, &OtherAgreementsField::committed);
    }
    connect(remove, &QPushButton::clicked, this, [this, widget] {
        removeLine(widget);
        Q_EMIT edited();
        Q_EMIT committed();
    });
    m_typed->addWidget(widget);
    m_lines.append(line);
}

void OtherAgreementsField::removeLine(const QWidget *widget)
{
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).widget != widget)
            continue;
        m_lines.at(i).widget->hide();
        m_lines.at(i).widget->deleteLater(); // its button may be the one that was clicked
        m_lines.removeAt(i);
        return;
    }
}

} // namespace traject::ui
