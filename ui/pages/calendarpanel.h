// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/calendar/schoolcalendar.h"
#include "ui/support/environment.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace traject::ui {

class YearBand;

/// The computed calendar of a school year: painted as a band, and in words beside it, with the
/// training days of each month and term.
class CalendarPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarPanel(const Environment &environment, QWidget *parent = nullptr);

    /// Shows what people set by hand over the computed calendar.
    void setSetByHand(const calendar::SetByHand &setByHand);

Q_SIGNALS:
    /// The days set by hand are to be seen or changed.
    void daysByHandRequested();

private:
    void showSchoolYear(int firstYear);
    void fillHolidays(int firstYear);
    void fillTrainingDays(int firstYear);

    QDate m_today;
    calendar::SetByHand m_setByHand;
    QComboBox *m_year;
    QLabel *m_total;
    YearBand *m_band;
    QLabel *m_day;
    QTreeWidget *m_holidays;
    QTreeWidget *m_trainingDays;
};

} // namespace traject::ui
