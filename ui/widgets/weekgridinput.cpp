// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/termnames.h"
#include "ui/widgets/weekgrid.h"
#include "ui/widgets/weekgridedit.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace traject::ui {

namespace {

constexpr int lastCursorMinute = 24 * 60 - 30;

Venue otherVenue(Venue venue)
{
    return venue == Venue::Workplace ? Venue::School : Venue::Workplace;
}

} // namespace

WeekGrid::Drag WeekGrid::dragAt(const QPoint &point, int *index) const
{
    *index = slotAt(m_week, dayAt(point.x()), minuteAt(point.y()));
    if (*index < 0)
        return Drag::Draw;
    const QRectF rect = slotRect(m_week.at(*index));
    const double edge = qMin(7.0, rect.height() / 4);
    if (point.y() - rect.top() < edge)
        return Drag::Start;
    return rect.bottom() - point.y() < edge ? Drag::End : Drag::Move;
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !gridRect().contains(event->position()))
        return;
    int index = -1;
    m_drag = dragAt(event->position().toPoint(), &index);
    m_selected = index;
    m_weekAtPress = m_week;
    m_pressDay = dayAt(event->position().x());
    m_pressMinute = minuteAt(event->position().y()) / gridStep * gridStep;
    m_cursorDay = m_pressDay;
    m_cursorMinute = qMin(m_pressMinute / 30 * 30, lastCursorMinute);
    if (index >= 0)
        m_grabOffset = m_pressMinute - m_week.at(index).fromMinute;
    describe();
    update();
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    const int minute = minuteAt(event->position().y());
    if (m_drag == Drag::None) {
        int index = -1;
        const Drag here = dragAt(event->position().toPoint(), &index);
        if (here == Drag::Start || here == Drag::End)
            setCursor(Qt::SizeVerCursor);
        else
            setCursor(here == Drag::Move ? Qt::SizeAllCursor : Qt::ArrowCursor);
        return;
    }
    switch (m_drag) {
    case Drag::Draw:
        m_week = m_weekAtPress;
        m_selected = addSlot(m_week, m_pressDay, m_drawnVenue, m_pressMinute, minute);
        break;
    case Drag::Move:
        moveSlot(m_week, m_selected, dayAt(event->position().x()), minute - m_grabOffset);
        break;
    case Drag::Start:
        setSlotStart(m_week, m_selected, minute);
        break;
    case Drag::End:
        setSlotEnd(m_week, m_selected, minute);
        break;
    case Drag::None:
        break;
    }
    noteChange(false);
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None)
        return;
    m_drag = Drag::None;
    if (m_week != m_weekAtPress)
        noteChange(true);
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_selected >= 0 && keyOnSlot(event))
        return;
    const bool fine = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-1, 0);
    case Qt::Key_Right:
        return moveCursor(1, 0);
    case Qt::Key_Up:
        return moveCursor(0, fine ? -gridStep : -30);
    case Qt::Key_Down:
        return moveCursor(0, fine ? gridStep : 30);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!fine)
            return selectAtCursor();
        break; // Ctrl+Enter is the wizard's
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// The keys that work on the selected slot. False: not one of them.
bool WeekGrid::keyOnSlot(QKeyEvent *event)
{
    ScheduleSlot &slot = m_week[m_selected];
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const int key = event->key();
    const bool up = key == Qt::Key_Up;
    const bool down = key == Qt::Key_Down;
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;

    if (shift && (up || down)) {
        setSlotEnd(m_week, m_selected, slot.toMinute + (up ? -gridStep : gridStep));
    } else if (alt && (up || down)) {
        moveSlot(m_week, m_selected, slot.day, slot.fromMinute + (up ? -gridStep : gridStep));
    } else if (alt && sideways) {
        const int day = slot.day + (key == Qt::Key_Left ? -1 : 1);
        if (day >= Qt::Monday && day <= Qt::Sunday)
            moveSlot(m_week, m_selected, Qt::DayOfWeek(day), slot.fromMinute);
    } else if (key == Qt::Key_V) {
        slot.venue = otherVenue(slot.venue);
    } else if (key == Qt::Key_B) {
        const int next = slot.breakMinutes >= 60 ? 0 : slot.breakMinutes + gridStep;
        slot.breakMinutes = next < slot.toMinute - slot.fromMinute ? next : 0;
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        m_week.removeAt(m_selected);
        m_selected = -1;
    } else if (key == Qt::Key_Escape) {
        m_selected = -1;
        describe();
        update();
        return true;
    } else {
        return false;
    }
    if (m_selected >= 0) {
        m_cursorDay = m_week.at(m_selected).day;
        m_cursorMinute = qMin(m_week.at(m_selected).fromMinute, lastCursorMinute);
    }
    noteChange(true);
    return true;
}

void WeekGrid::moveCursor(int days, int minutes)
{
    m_cursorDay = Qt::DayOfWeek(qBound(1, m_cursorDay + days, 7));
    m_cursorMinute = qBound(0, m_cursorMinute + minutes, lastCursorMinute);
    m_selected = slotAt(m_week, m_cursorDay, m_cursorMinute);
    fitHours();
    describe();
    update();
}

void WeekGrid::selectAtCursor()
{
    const int there = slotAt(m_week, m_cursorDay, m_cursorMinute);
    if (there >= 0) {
        m_selected = there;
        describe();
        update();
        return;
    }
    m_selected = addSlot(m_week, m_cursorDay, m_drawnVenue, m_cursorMinute, m_cursorMinute + 60);
    if (m_selected >= 0)
        noteChange(true);
}

void WeekGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int index = byMouse ? slotAt(m_week, dayAt(event->pos().x()), minuteAt(event->pos().y()))
                              : m_selected;
    if (index < 0)
        return;
    m_selected = index;
    update();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ScheduleSlot slot = m_week.at(index);
    menu->addAction(tr("Change to %1").arg(termName(otherVenue(slot.venue))), this, [this] {
        m_week[m_selected].venue = otherVenue(m_week.at(m_selected).venue);
        noteChange(true);
    });
    for (const int minutes : {0, 15, 30, 45, 60}) {
        if (minutes >= slot.toMinute - slot.fromMinute)
            continue;
        QAction *action
            = menu->addAction(minutes == 0 ? tr("No break") : tr("%1 minutes break").arg(minutes),
                              this, [this, minutes] {
                                  m_week[m_selected].breakMinutes = minutes;
                                  noteChange(true);
                              });
        action->setCheckable(true);
        action->setChecked(slot.breakMinutes == minutes);
    }
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [this] {
        m_week.removeAt(m_selected);
        m_selected = -1;
        noteChange(true);
    });
    menu->popup(byMouse ? event->globalPos() : mapToGlobal(slotRect(slot).center().toPoint()));
}

} // namespace traject::ui
