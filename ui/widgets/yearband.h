// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/calendar/schoolcalendar.h"

#include <QWidget>

namespace traject::ui {

/// What a day of the school year is to the provider.
enum class DayKind { Training, Weekend, PublicHoliday, SchoolHoliday, Closed, Opened };

[[nodiscard]] DayKind dayKind(QDate day, const calendar::SetByHand &setByHand);
/// "training day", "weekend", …, as the legend calls it.
[[nodiscard]] QString dayKindName(DayKind kind);

/// Paints one day of that kind: its ground and its marks, without the number.
void paintDay(QPainter &painter, const QRectF &cell, DayKind kind, const QPalette &palette);

/// A school year as a painted band: the months September to August under each other, each day
/// under its day of the week, holidays and closing days marked by colour and by form.
///
/// Keyboard: the arrows move the cursor by days and months, Home and End to the first and last day
/// of the month. The day at the cursor is told by dayChanged() and as accessible description; the
/// day under the mouse by a tool tip.
class YearBand : public QWidget
{
    Q_OBJECT
public:
    explicit YearBand(QWidget *parent = nullptr);

    /// Shows the school year that begins in `firstYear`. The cursor goes to `cursor` when that
    /// lies in the school year, else to 1 September.
    void showYear(int firstYear, const calendar::SetByHand &setByHand, QDate cursor);

    [[nodiscard]] QDate cursor() const { return m_cursor; }
    /// "Monday, 2 November 2026: Herfstvakantie", in the language of the program.
    [[nodiscard]] QString textOf(QDate day) const;
    /// The middle of a day's cell, and the day at a point; invalid beside the days.
    [[nodiscard]] QPoint pointOf(QDate day) const;
    [[nodiscard]] QDate dayAt(const QPoint &point) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChanged(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] double monthWidth() const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] QRectF cellOf(QDate day) const;
    void paintHeader(QPainter &painter) const;
    void paintMonth(QPainter &painter, QDate first) const;
    void moveTo(QDate day);
    void describe();

    int m_firstYear = calendar::firstSchoolYear;
    calendar::SetByHand m_setByHand;
    QDate m_cursor;
};

} // namespace traject::ui
