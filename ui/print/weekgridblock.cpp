// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/blocks.h"

#include <algorithm>

namespace traject::print {
namespace {

constexpr qreal axisWidth = 34; // hours at the left
constexpr qreal dayHeight = 18; // names of the days
constexpr qreal totalHeight = 20; // hours per day
constexpr qreal legendHeight = 24;
constexpr qreal barWidth = 5; // at the left of a slot; tells the venues apart without colour

int minutesAt(const WeekPattern &week, const std::function<bool(const ScheduleSlot &)> &counts)
{
    int minutes = 0;
    for (const ScheduleSlot &slot : week)
        minutes += counts(slot) ? slot.workedMinutes() : 0;
    return minutes;
}

/// Paints the bar of a venue: plain for the workplace, hatched for school.
void paintBar(QPainter &painter, const QRectF &bar, Venue venue)
{
    if (venue == Venue::Workplace) {
        painter.fillRect(bar, style::accent);
        return;
    }
    painter.fillRect(bar, Qt::white);
    for (qreal y = bar.top(); y < bar.bottom(); y += 5)
        painter.fillRect(QRectF(bar.left(), y, bar.width(), std::min(2.5, bar.bottom() - y)),
                         style::schoolBar);
}

void paintSlotArea(QPainter &painter, const QRectF &rect, Venue venue)
{
    painter.fillRect(rect, venue == Venue::Workplace ? style::workplace : style::school);
    paintBar(painter, QRectF(rect.topLeft(), QSizeF(barWidth, rect.height())), venue);
}

/// The grid with its scale. Slots that end before they begin are left out here; the table beside
/// the grid shows them as typed.
class Grid
{
public:
    explicit Grid(const WeekPattern &week)
        : m_week(week)
    {
        int last = Qt::Friday;
        int from = 24 * 60;
        int to = 0;
        for (const ScheduleSlot &slot : week) {
            last = std::max<int>(last, slot.day);
            if (slot.fromMinute < slot.toMinute) {
                from = std::min(from, slot.fromMinute);
                to = std::max(to, slot.toMinute);
            }
        }
        m_days = last;
        m_firstHour = from < to ? from / 60 : 8;
        m_lastHour = from < to ? (to + 59) / 60 : 17;
        m_hourHeight = std::clamp(230.0 / (m_lastHour - m_firstHour), 12.0, 24.0);
        m_dayWidth = (style::bodyWidth - axisWidth) / m_days;
    }

    [[nodiscard]] qreal height() const
    {
        return dayHeight + hoursHeight() + totalHeight + legendHeight;
    }

    void paint(QPainter &painter, QPointF at) const
    {
        paintScale(painter, at);
        for (const ScheduleSlot &slot : m_week) {
            if (slot.fromMinute < slot.toMinute)
                paintSlot(painter, at, slot);
        }
        paintTotals(painter, at + QPointF(0, dayHeight + hoursHeight()));
        paintLegend(painter, at + QPointF(axisWidth, height() - legendHeight + 9));
    }

private:
    [[nodiscard]] qreal hoursHeight() const { return (m_lastHour - m_firstHour) * m_hourHeight; }
    [[nodiscard]] qreal dayLeft(int day) const { return axisWidth + (day - 1) * m_dayWidth; }

    static void write(QPainter &painter, const QString &text, const QRectF &rect,
                      const TextStyle &textStyle)
    {
        const TextBlock block(text, textStyle, rect.width());
        block.paint(painter, {rect.left(), rect.center().y() - block.height() / 2});
    }

    void paintScale(QPainter &painter, QPointF at) const
    {
        const TextStyle dayStyle{.size = style::smallSize,
                                 .weight = QFont::DemiBold,
                                 .color = style::accent,
                                 .alignment = Qt::AlignHCenter};
        for (int day = Qt::Monday; day <= m_days; ++day) {
            write(painter, dayName(static_cast<Qt::DayOfWeek>(day)),
                  QRectF(at + QPointF(dayLeft(day), 0), QSizeF(m_dayWidth, dayHeight)), dayStyle);
        }
        const TextStyle hourStyle{.size = 7, .color = style::soft, .alignment = Qt::AlignRight};
        const qreal top = at.y() + dayHeight;
        for (int hour = m_firstHour; hour <= m_lastHour; ++hour) {
            const qreal y = top + (hour - m_firstHour) * m_hourHeight;
            painter.fillRect(
                QRectF(at.x() + axisWidth, y, style::bodyWidth - axisWidth, style::hairline),
                style::rule);
            write(painter, clockWords(hour * 60),
                  QRectF(at.x(), y - m_hourHeight / 2, axisWidth - 5, m_hourHeight), hourStyle);
        }
        for (int day = Qt::Monday; day <= m_days + 1; ++day) {
            const qreal x
                = std::min(at.x() + dayLeft(day), at.x() + style::bodyWidth - style::hairline);
            painter.fillRect(QRectF(x, top, style::hairline, hoursHeight()), style::rule);
        }
    }

    void paintSlot(QPainter &painter, QPointF at, const ScheduleSlot &slot) const
    {
        const qreal top = dayHeight + (slot.fromMinute / 60.0 - m_firstHour) * m_hourHeight;
        const qreal height = (slot.toMinute - slot.fromMinute) / 60.0 * m_hourHeight;
        const QRectF rect(at + QPointF(dayLeft(slot.day) + 2, top), QSizeF(m_dayWidth - 4, height));
        paintSlotArea(painter, rect, slot.venue);

        const QString times = clockWords(slot.fromMinute).chopped(3) + QStringLiteral(" – ")
            + clockWords(slot.toMinute);
        QStringList lines{QStringLiteral("**%1**").arg(venueWord(slot.venue)), times};
        if (slot.breakMinutes > 0)
            lines += QStringLiteral("pauze %1 min.").arg(slot.breakMinutes);
        lines += hoursText(slot.workedMinutes());

        const TextStyle textStyle{.size = 7.8, .leading = 1.35};
        const int fitting = static_cast<int>((height - 4) / (textStyle.size * textStyle.leading));
        // In a short slot the hours matter most: its bar and colour tell the venue.
        const TextBlock block(fitting < 2 ? times : lines.join(u'\n'), textStyle,
                              rect.width() - barWidth - 6, TextBlock::Markup::Bold);
        block.paint(painter, rect.topLeft() + QPointF(barWidth + 4, 2), std::max(0, fitting));
    }

    void paintTotals(QPainter &painter, QPointF at) const
    {
        painter.fillRect(
            QRectF(at + QPointF(axisWidth, 0), QSizeF(style::bodyWidth - axisWidth, 1)),
            style::accent);
        const TextStyle textStyle{
            .size = style::smallSize, .weight = QFont::DemiBold, .alignment = Qt::AlignHCenter};
        write(painter, QStringLiteral("per dag"),
              QRectF(at + QPointF(0, 1), QSizeF(axisWidth - 5, totalHeight)),
              {.size = 7, .color = style::soft, .alignment = Qt::AlignRight});
        for (int day = Qt::Monday; day <= m_days; ++day) {
            const int minutes
                = minutesAt(m_week, [&](const ScheduleSlot &slot) { return slot.day == day; });
            write(painter, minutes == 0 ? QStringLiteral("–") : hoursText(minutes),
                  QRectF(at + QPointF(dayLeft(day), 1), QSizeF(m_dayWidth, totalHeight)),
                  textStyle);
        }
    }

    void paintLegend(QPainter &painter, QPointF at) const
    {
        for (const Venue venue : {Venue::Workplace, Venue::School}) {
            paintSlotArea(painter, QRectF(at, QSizeF(18, 10)), venue);
            const int minutes
                = minutesAt(m_week, [&](const ScheduleSlot &slot) { return slot.venue == venue; });
            const TextBlock text(
                QStringLiteral("%1: **%2**").arg(venueWord(venue), hoursText(minutes)),
                {.size = style::smallSize, .leading = 1.2}, 140, TextBlock::Markup::Bold);
            text.paint(painter, at + QPointF(24, 0));
            at += QPointF(24 + text.naturalWidth() + 24, 0);
        }
        const int all = minutesAt(m_week, [](const ScheduleSlot &) { return true; });
        TextBlock(QStringLiteral("Samen: **%1**").arg(hoursText(all)),
                  {.size = style::smallSize, .leading = 1.2}, 140, TextBlock::Markup::Bold)
            .paint(painter, at);
    }

    static QString venueWord(Venue venue)
    {
        const QString word = dutchWord(venue);
        return word.first(1).toUpper() + word.sliced(1);
    }

    WeekPattern m_week;
    int m_days = Qt::Friday;
    int m_firstHour = 8;
    int m_lastHour = 17;
    qreal m_hourHeight = 24;
    qreal m_dayWidth = 80;
};

} // namespace

QList<Strip> strips(const documents::WeekGrid &grid)
{
    QList<Strip> result = strips(documents::Heading{grid.title, 2});
    Strip strip;
    const auto painted = std::make_shared<const Grid>(grid.week);
    strip.height = painted->height();
    strip.before = 4;
    strip.paint = [painted](QPainter &painter, QPointF at) { painted->paint(painter, at); };
    result += strip;
    return result;
}

} // namespace traject::print
