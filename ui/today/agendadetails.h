// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agenda.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace traject::ui {

class Card;

/// One entry of the agenda in full: how it stands, whom it concerns, how its date follows, where
/// that comes from; and what can be done with it.
class AgendaDetails : public QWidget
{
    Q_OBJECT
public:
    explicit AgendaDetails(QWidget *parent = nullptr);

    /// nullptr: nothing is chosen.
    void show(const AgendaEntry *entry, QDate day);

Q_SIGNALS:
    void doneRequested();
    void snoozeRequested();
    void reopenRequested();
    void openRequested();
    void changeRequested(); ///< of an own task
    void removeRequested(); ///< of an own task

private:
    QPushButton *addButton(const QString &text, const QString &objectName,
                           void (AgendaDetails::*signal)());

    Card *m_card;
    QLabel *m_standing;
    QLabel *m_who;
    QLabel *m_why;
    QLabel *m_origin;
    QWidget *m_buttons;
    QPushButton *m_done = nullptr;
    QPushButton *m_snooze = nullptr;
    QPushButton *m_reopen = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace traject::ui
