// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/theme.h"
#include "ui/widgets/termnames.h"
#include "ui/widgets/weekgrid.h"

#include <QPainter>

namespace traject::ui {

QColor venueColor(Venue venue, const QPalette &palette)
{
    const bool dark = isDark(palette);
    if (venue == Venue::Workplace)
        return dark ? QColor(0x5f, 0xb3, 0xa8) : QColor(0x0f, 0x6b, 0x63);
    return dark ? QColor(0xd9, 0xa5, 0x5c) : QColor(0x8f, 0x55, 0x0b);
}

void WeekGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    for (int i = 0; i < m_week.size(); ++i)
        paintSlot(painter, m_week.at(i), i == m_selected);
    if (hasFocus())
        paintCursor(painter);
}

void WeekGrid::paintFrame(QPainter &painter) const
{
    const QRectF grid = gridRect();
    const QColor text = toneColor(Tone::Muted, palette());
    QColor line = palette().color(QPalette::WindowText);
    QColor weekend = line;
    line.setAlphaF(0.14F);
    weekend.setAlphaF(0.04F);
    const double column = grid.width() / 7;

    painter.fillRect(grid, palette().color(QPalette::Base));
    painter.fillRect(QRectF(grid.left() + 5 * column, grid.top(), 2 * column, grid.height()),
                     weekend);
    bool whole = true; // names of days, or two letters of each
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const QString name = dayTitle(Qt::DayOfWeek(day));
        whole = whole && fontMetrics().horizontalAdvance(name) <= column - 6;
    }
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const QRectF header(grid.left() + (day - 1) * column, 0, column, grid.top());
        const QString name = dayTitle(Qt::DayOfWeek(day));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(header, Qt::AlignCenter, whole ? name : name.first(2));
        painter.setPen(line);
        painter.drawLine(QPointF(header.left(), grid.top()), QPointF(header.left(), grid.bottom()));
    }
    for (int hour = m_firstHour; hour <= m_lastHour; ++hour) {
        const double y = yOf(hour * 60);
        painter.setPen(line);
        painter.drawLine(QPointF(grid.left() - 4, y), QPointF(grid.right(), y));
        painter.setPen(text);
        painter.drawText(
            QRectF(0, y - fontMetrics().height() / 2.0, grid.left() - 8, fontMetrics().height()),
            Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1:00").arg(hour));
    }
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(grid);
}

void WeekGrid::paintSlot(QPainter &painter, const ScheduleSlot &slot, bool selected) const
{
    const QRectF rect = slotRect(slot);
    const QColor color = venueColor(slot.venue, palette());
    QColor fill = color;
    fill.setAlphaF(isDark(palette()) ? 0.30F : 0.16F);
    painter.setPen(
        QPen(selected ? palette().color(QPalette::Highlight) : color, selected ? 2.5 : 1.0));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(rect, 4, 4);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), 4, rect.height()), 2, 2);

    painter.setPen(palette().color(QPalette::WindowText));
    const QRectF text = rect.adjusted(8, 2, -2, -2);
    painter.save();
    painter.setClipRect(text);
    const QString hours
        = clockText(slot.fromMinute) + QStringLiteral("–") + clockText(slot.toMinute);
    QStringList lines{hours, termName(slot.venue)};
    if (slot.breakMinutes > 0) {
        const QString pause = tr("%1 min break").arg(slot.breakMinutes);
        const bool fits = fontMetrics().horizontalAdvance(pause) <= text.width();
        lines.append(fits ? pause : QStringLiteral("%1'").arg(slot.breakMinutes));
    }
    if (fontMetrics().horizontalAdvance(hours) > text.width()) {
        lines.removeFirst();
        lines.prepend(clockText(slot.toMinute));
        lines.prepend(clockText(slot.fromMinute));
    }
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, lines.join(u'\n'));
    painter.restore();
}

void WeekGrid::paintCursor(QPainter &painter) const
{
    const QRectF grid = gridRect();
    const double column = grid.width() / 7;
    const double left = grid.left() + (m_cursorDay - 1) * column;
    const double y = yOf(m_cursorMinute);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(left + 1, y, column - 2, yOf(m_cursorMinute + 30) - y).adjusted(1, 0, -1, 0), 3, 3);
}

} // namespace traject::ui
