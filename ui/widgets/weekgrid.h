// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/weekschedule.h"
#include "ui/widgets/fieldeditor.h"

#include <QWidget>

namespace traject::ui {

/// The colours in which the two venues are painted, readable in light and dark.
[[nodiscard]] QColor venueColor(Venue venue, const QPalette &palette);

/// A week as a painted grid: days across, hours down, one block for each slot.
///
/// Mouse: drag over free time to draw a slot, drag a block to move it, drag its upper or lower
/// edge to change its hours; the context menu has venue, break and removal.
/// Keyboard: the arrows move the cursor (up and down half an hour, with Ctrl a quarter); Space or
/// Enter adds a slot of an hour at the cursor or selects the one there. With a slot selected:
/// Shift+Up and Shift+Down change its end, Alt+arrows move it, V changes the venue, B the break,
/// Delete removes it, Escape lets go of it.
class WeekGrid : public QWidget, public FieldEditor
{
    Q_OBJECT
public:
    explicit WeekGrid(QWidget *parent = nullptr);

    [[nodiscard]] WeekPattern value() const { return m_week; }
    void setValue(const WeekPattern &week);
    [[nodiscard]] bool isBlank() const override { return m_week.isEmpty(); }

    /// The venue of slots that are drawn.
    void setDrawnVenue(Venue venue) { m_drawnVenue = venue; }

    /// The cursor, for the accessible description and for tests.
    [[nodiscard]] Qt::DayOfWeek cursorDay() const { return m_cursorDay; }
    [[nodiscard]] int cursorMinute() const { return m_cursorMinute; }
    /// The point of the grid at a minute of a day.
    [[nodiscard]] QPoint pointOf(Qt::DayOfWeek day, int minute) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(); ///< while dragging too
    void committed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Drag { None, Draw, Move, Start, End };

    // Geometry: minutes to pixels. The grid shows the hours that matter, more when slots ask.
    [[nodiscard]] QRectF gridRect() const;
    [[nodiscard]] QRectF slotRect(const ScheduleSlot &slot) const;
    [[nodiscard]] double yOf(int minute) const;
    [[nodiscard]] int minuteAt(double y) const;
    [[nodiscard]] Qt::DayOfWeek dayAt(double x) const;
    void fitHours();

    // Painting (weekgridpainting.cpp).
    void paintFrame(QPainter &painter) const;
    void paintSlot(QPainter &painter, const ScheduleSlot &slot, bool selected) const;
    void paintCursor(QPainter &painter) const;

    // Mouse and keys (weekgridinput.cpp).
    [[nodiscard]] Drag dragAt(const QPoint &point, int *index) const;
    bool keyOnSlot(QKeyEvent *event);
    void moveCursor(int days, int minutes);
    void selectAtCursor();

    void noteChange(bool finished);
    void describe();
    [[nodiscard]] QString slotText(const ScheduleSlot &slot) const;

    WeekPattern m_week;
    WeekPattern m_weekAtPress;
    Venue m_drawnVenue = Venue::Workplace;
    int m_selected = -1;
    Qt::DayOfWeek m_cursorDay = Qt::Monday;
    int m_cursorMinute = 8 * 60;
    Drag m_drag = Drag::None;
    Qt::DayOfWeek m_pressDay = Qt::Monday;
    int m_pressMinute = 0;
    int m_grabOffset = 0; ///< minutes from the slot's start to where it was taken hold of
    int m_firstHour = 6;
    int m_lastHour = 20;
};

} // namespace traject::ui
