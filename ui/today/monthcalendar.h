// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/calendar/schoolcalendar.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace traject::ui {

/// What falls on one day.
struct DayLoadCount
{
    int legal = 0;
    int practical = 0;

    [[nodiscard]] int total() const { return legal + practical; }
};

/// The weeks of one month, painted: holidays tinted as in the year's band, days on which something
/// falls marked by a bar (legal) and a dot (practical). The arrows move the chosen day, Page Up
/// and Page Down the month, Home goes to today. The chosen day is told as accessible description.
class MonthGrid : public QWidget
{
    Q_OBJECT
public:
    explicit MonthGrid(QDate today, QWidget *parent = nullptr);

    /// Marks another day as today; the day that is chosen stays.
    void setToday(QDate today);
    [[nodiscard]] QDate today() const { return m_today; }
    void setSetByHand(const calendar::SetByHand &setByHand);
    void setCounts(const QHash<QDate, DayLoadCount> &counts);
    void choose(QDate day);
    [[nodiscard]] QDate chosen() const { return m_chosen; }
    /// "Wednesday 2 September 2026: training day; 3 matters, 1 of them legal".
    [[nodiscard]] QString textOf(QDate day) const;
    [[nodiscard]] QDate dayAt(const QPoint &point) const; ///< invalid beside the days
    [[nodiscard]] QPoint pointOf(QDate day) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QDate firstShown() const; ///< the Monday at the top
    [[nodiscard]] QRectF cell(int week, int column) const;
    [[nodiscard]] QRectF cellOf(QDate day) const;
    void paintDayOf(QPainter &painter, QDate day) const;
    void describe();

    QDate m_today;
    QDate m_chosen;
    calendar::SetByHand m_setByHand;
    QHash<QDate, DayLoadCount> m_counts;
};

/// MonthGrid with the name of the month and buttons to the month before, today, and the next one.
class MonthCalendar : public QWidget
{
    Q_OBJECT
public:
    explicit MonthCalendar(QDate today, QWidget *parent = nullptr);

    [[nodiscard]] MonthGrid *grid() const { return m_grid; }

private:
    void showMonth(QDate day);

    MonthGrid *m_grid;
    QLabel *m_month;
};

} // namespace traject::ui
