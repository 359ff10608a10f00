// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/agendadetails.h"

#include "ui/models/deadlinetext.h"
#include "ui/support/layout.h"
#include "ui/today/agendamodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace traject::ui {

AgendaDetails::AgendaDetails(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_standing(makeWrappedText(QStringLiteral("todayStanding")))
    , m_who(makeWrappedText(QStringLiteral("todayWho")))
    , m_why(makeWrappedText(QStringLiteral("todayWhy")))
    , m_origin(makeHint({}))
    , m_buttons(new QWidget)
{
    m_origin->setObjectName(QStringLiteral("todayOrigin"));
    auto *flow = new FlowLayout(m_buttons);
    flow->setContentsMargins({});
    m_done = addButton(tr("&Done"), QStringLiteral("todayDone"), &AgendaDetails::doneRequested);
    m_snooze
        = addButton(tr("&Snooze…"), QStringLiteral("todaySnooze"), &AgendaDetails::snoozeRequested);
    m_reopen = addButton(tr("Open a&gain"), QStringLiteral("todayReopen"),
                         &AgendaDetails::reopenRequested);
    m_open = addButton(tr("&Open the file"), QStringLiteral("todayOpen"),
                       &AgendaDetails::openRequested);
    m_change = addButton(tr("&Change task…"), QStringLiteral("todayChangeTask"),
                         &AgendaDetails::changeRequested);
    m_remove = addButton(tr("&Remove task"), QStringLiteral("todayRemoveTask"),
                         &AgendaDetails::removeRequested);
    QVBoxLayout *body = m_card->body();
    body->addWidget(m_standing);
    body->addWidget(m_who);
    body->addWidget(m_buttons);
    body->addWidget(m_why);
    body->addWidget(m_origin);
    body->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
}

QPushButton *AgendaDetails::addButton(const QString &text, const QString &objectName,
                                      void (AgendaDetails::*signal)())
{
    auto *button = named(new QPushButton(text), objectName, QString(text).remove(u'&'));
    button->setAutoDefault(false);
    m_buttons->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void AgendaDetails::show(const AgendaEntry *entry, QDate day)
{
    m_card->setTitle(entry ? entry->title : tr("Choose a matter to see why and until when."));
    for (auto *label : {m_standing, m_who, m_why, m_origin})
        label->setVisible(entry);
    m_buttons->setVisible(entry);
    if (!entry)
        return;
    const bool closed = entry->state == AgendaState::Snoozed || entry->state == AgendaState::Done;
    m_standing->setText(
        entry->due ? tr("%1: until and including %2, %3")
                         .arg(bindingText(entry->legal), dueText(*entry), standingText(*entry, day))
                   : tr("%1: %2").arg(bindingText(entry->legal), dueText(*entry)));
    const QString who = whoText(entry->who);
    m_who->setText(entry->who.agreementNumber.isEmpty()
                       ? who
                       : tr("%1 · agreement %2").arg(who, entry->who.agreementNumber));
    m_who->setVisible(!m_who->text().isEmpty());
    QStringList steps;
    for (const QString &step : entry->why)
        steps.append(QStringLiteral("%1.  %2").arg(steps.size() + 1).arg(step));
    m_why->setText(steps.join(u'\n'));
    m_why->setVisible(!steps.isEmpty());
    m_origin->setText(originText(entry->rule, entry->source, entry->confirmed));
    m_origin->setVisible(!entry->rule.isEmpty());
    m_done->setVisible(!closed);
    m_snooze->setVisible(!closed);
    m_reopen->setVisible(closed);
    const AgendaWho &about = entry->who;
    m_open->setVisible(!about.learner.isNull() || !about.agreement.isNull()
                       || !about.establishment.isNull());
    const bool own = entry->kind == AgendaKind::OwnTask;
    m_change->setVisible(own);
    m_remove->setVisible(own);
}

} // namespace traject::ui
