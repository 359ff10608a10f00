// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/weekgrid.h"

#include "core/domain/schedulepattern.h"
#include "ui/support/accessiblerole.h"
#include "ui/widgets/termnames.h"
#include "ui/widgets/weekgridedit.h"

#include <QAccessible>
#include <QKeyEvent>

namespace traject::ui {

WeekGrid::WeekGrid(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Chart);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setToolTip(tr("Drag to draw, move or resize. Keyboard: arrows move, Space adds, "
                  "Shift+Up and Shift+Down change the end, Alt+arrows move the block, "
                  "V venue, B break, Delete removes."));
    describe();
}

void WeekGrid::setValue(const WeekPattern &week)
{
    if (sortedWeek(week) == sortedWeek(m_week))
        return; // the order of the slots says nothing; the selection stays
    m_week = week;
    m_selected = -1;
    m_drag = Drag::None;
    fitHours();
    describe();
    update();
}

QPoint WeekGrid::pointOf(Qt::DayOfWeek day, int minute) const
{
    const QRectF grid = gridRect();
    return QPointF(grid.left() + (int(day) - 0.5) * grid.width() / 7, yOf(minute)).toPoint();
}

QSize WeekGrid::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26};
}

QSize WeekGrid::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 46,
            fontMetrics().height() * (m_lastHour - m_firstHour + 2)};
}

QRectF WeekGrid::gridRect() const
{
    const double left = fontMetrics().horizontalAdvance(QStringLiteral("24:00 ")) + 6;
    const double top = fontMetrics().height() + 8;
    return {left, top, width() - left - 1, height() - top - fontMetrics().height() / 2.0};
}

double WeekGrid::yOf(int minute) const
{
    const QRectF grid = gridRect();
    const int first = m_firstHour * 60;
    return grid.top() + grid.height() * (minute - first) / ((m_lastHour - m_firstHour) * 60.0);
}

int WeekGrid::minuteAt(double y) const
{
    const QRectF grid = gridRect();
    const double share = (y - grid.top()) / grid.height();
    return qBound(m_firstHour * 60,
                  m_firstHour * 60 + qRound(share * (m_lastHour - m_firstHour) * 60),
                  m_lastHour * 60);
}

Qt::DayOfWeek WeekGrid::dayAt(double x) const
{
    const QRectF grid = gridRect();
    return Qt::DayOfWeek(qBound(1, int((x - grid.left()) / (grid.width() / 7)) + 1, 7));
}

QRectF WeekGrid::slotRect(const ScheduleSlot &slot) const
{
    const QRectF grid = gridRect();
    const double column = grid.width() / 7;
    const double top = yOf(slot.fromMinute);
    return {grid.left() + (slot.day - 1) * column + 2.5, top + 0.5, column - 5,
            yOf(slot.toMinute) - top - 1};
}

void WeekGrid::fitHours()
{
    m_firstHour = qMin(6, m_cursorMinute / 60);
    m_lastHour = qMax(20, (m_cursorMinute + 89) / 60);
    for (const ScheduleSlot &slot : std::as_const(m_week)) {
        m_firstHour = qMin(m_firstHour, slot.fromMinute / 60);
        m_lastHour = qMax(m_lastHour, (slot.toMinute + 59) / 60);
    }
    m_lastHour = qMin(m_lastHour, 24);
    updateGeometry();
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void WeekGrid::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    unsetCursor();
}

bool WeekGrid::event(QEvent *event)
{
    // Escape with a slot selected lets go of it instead of closing the wizard.
    if (event->type() == QEvent::ShortcutOverride && m_selected >= 0
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void WeekGrid::noteChange(bool finished)
{
    fitHours();
    describe();
    update();
    Q_EMIT edited();
    if (finished)
        Q_EMIT committed();
}

QString WeekGrid::slotText(const ScheduleSlot &slot) const
{
    QString text = QStringLiteral("%1 %2–%3 %4")
                       .arg(dayTitle(slot.day), clockText(slot.fromMinute),
                            clockText(slot.toMinute), termName(slot.venue));
    if (slot.breakMinutes > 0)
        text += QStringLiteral(", ") + tr("%1 min break").arg(slot.breakMinutes);
    return text;
}

void WeekGrid::describe()
{
    QString at = tr("Cursor: %1 %2.").arg(dayTitle(m_cursorDay), clockText(m_cursorMinute));
    if (m_selected >= 0)
        at += u' ' + tr("Selected: %1.").arg(slotText(m_week.at(m_selected)));
    QStringList parts;
    for (const ScheduleSlot &slot : sortedWeek(m_week))
        parts.append(slotText(slot));
    const QString week = parts.isEmpty() ? tr("The week is empty.") : parts.join(u"; ");
    setAccessibleDescription(at + u' ' + week);
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

} // namespace traject::ui
