// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agenda.h"

#include <QDialog>

namespace traject::ui {

class CheckedRow;
class DateField;
class TextField;

/// Asks until when an entry stays out of sight, and why: both are needed, and the day lies after
/// today. Open it with open(); it deletes itself.
class SnoozeDialog : public QDialog
{
    Q_OBJECT
public:
    SnoozeDialog(const AgendaEntry &entry, QDate today, QWidget *parent = nullptr);

Q_SIGNALS:
    void snoozed(const QDate &until, const QString &reason);

private:
    void save();

    QDate m_today;
    DateField *m_until;
    TextField *m_reason;
    CheckedRow *m_untilRow;
    CheckedRow *m_reasonRow;
};

} // namespace traject::ui
