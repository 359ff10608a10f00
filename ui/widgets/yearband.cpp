// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/yearband.h"

#include "ui/support/accessiblerole.h"
#include "ui/support/theme.h"
#include "ui/widgets/termnames.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace traject::ui {

namespace {

constexpr int months = 12;
/// Six weeks but for five days: a month of 31 days that begins on a Sunday ends on a Tuesday.
constexpr int columns = 37;
/// Where a cell is narrower than this, the numbers become smaller, to no less than 5/8.
const QString widestNumber = QStringLiteral("30");

QDate firstOfMonth(int firstYear, int row)
{
    return QDate(firstYear, 9, 1).addMonths(row);
}

int rowOf(QDate day, int firstYear)
{
    return (day.year() - firstYear) * 12 + day.month() - 9;
}

QColor tint(const QColor &color, float alpha)
{
    QColor result = color;
    result.setAlphaF(alpha);
    return result;
}

} // namespace

DayKind dayKind(QDate day, const calendar::SetByHand &setByHand)
{
    if (calendar::isPublicHoliday(day))
        return DayKind::PublicHoliday;
    const bool weekend = day.dayOfWeek() > Qt::Friday;
    const bool schoolHoliday = calendar::isSchoolHoliday(day);
    if (schoolHoliday && (weekend || !setByHand.isOpen(day)))
        return DayKind::SchoolHoliday;
    if (weekend)
        return DayKind::Weekend;
    if (setByHand.isClosed(day))
        return DayKind::Closed;
    return schoolHoliday ? DayKind::Opened : DayKind::Training;
}

QString dayKindName(DayKind kind)
{
    switch (kind) {
    case DayKind::Training:
        return QCoreApplication::translate("traject::ui::DayKind", "training day");
    case DayKind::Weekend:
        return QCoreApplication::translate("traject::ui::DayKind", "weekend");
    case DayKind::PublicHoliday:
        return QCoreApplication::translate("traject::ui::DayKind", "public holiday");
    case DayKind::SchoolHoliday:
        return QCoreApplication::translate("traject::ui::DayKind", "school holiday");
    case DayKind::Closed:
        return QCoreApplication::translate("traject::ui::DayKind", "closed by hand");
    case DayKind::Opened:
        return QCoreApplication::translate("traject::ui::DayKind", "open by hand");
    }
    return {};
}

void paintDay(QPainter &painter, const QRectF &cell, DayKind kind, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    painter.fillRect(cell, palette.color(QPalette::Base));
    switch (kind) {
    case DayKind::Training:
        break;
    case DayKind::Weekend:
        painter.fillRect(cell, tint(text, 0.10F));
        break;
    case DayKind::PublicHoliday:
        painter.fillRect(cell, toneColor(Tone::Info, palette));
        break;
    case DayKind::SchoolHoliday:
        painter.fillRect(cell, tint(toneColor(Tone::Info, palette), 0.28F));
        break;
    case DayKind::Closed:
        painter.fillRect(cell,
                         QBrush(tint(toneColor(Tone::Warning, palette), 0.75F), Qt::BDiagPattern));
        break;
    case DayKind::Opened:
        painter.setPen(QPen(toneColor(Tone::Success, palette), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(2, 2, -2, -2));
        break;
    }
    painter.setPen(tint(text, 0.16F));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell);
}

YearBand::YearBand(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    showYear(m_firstYear, {}, {});
}

void YearBand::showYear(int firstYear, const calendar::SetByHand &setByHand, QDate cursor)
{
    m_firstYear = firstYear;
    m_setByHand = setByHand;
    const calendar::Period year = calendar::schoolYear(firstYear);
    moveTo(year.contains(cursor) ? cursor : year.first);
}

QString YearBand::textOf(QDate day) const
{
    const DayKind kind = dayKind(day, m_setByHand);
    QString what = dayKindName(kind);
    if (kind == DayKind::PublicHoliday)
        what = tr("%1, %2").arg(calendar::publicHolidayName(day), what);
    else if (kind == DayKind::SchoolHoliday || kind == DayKind::Opened)
        what = tr("%1, %2").arg(calendar::schoolHolidayName(day), what);
    return tr("%1: %2").arg(QLocale().toString(day, QLocale::LongFormat), what);
}

QSize YearBand::sizeHint() const
{
    const int cell = fontMetrics().horizontalAdvance(widestNumber) + fontMetrics().height() / 2;
    return {qRound(monthWidth()) + columns * cell + 1, minimumSizeHint().height()};
}

QSize YearBand::minimumSizeHint() const
{
    const int cell = fontMetrics().horizontalAdvance(widestNumber) * 5 / 8 + 4;
    return {qRound(monthWidth()) + columns * cell + 1, qRound(rowHeight() * (months + 1)) + 1};
}

double YearBand::monthWidth() const
{
    int widest = 0;
    for (int month = 1; month <= months; ++month)
        widest
            = qMax(widest, fontMetrics().horizontalAdvance(QLocale().standaloneMonthName(month)));
    return widest + fontMetrics().height() * 0.7;
}

double YearBand::rowHeight() const
{
    return fontMetrics().height() * 1.5;
}

QRectF YearBand::cellOf(QDate day) const
{
    const int row = rowOf(day, m_firstYear);
    const QDate first = firstOfMonth(m_firstYear, row);
    const int column = first.dayOfWeek() - 1 + day.day() - 1;
    const double width = (this->width() - 1 - monthWidth()) / columns;
    return {monthWidth() + column * width, rowHeight() * (row + 1), width, rowHeight()};
}

QPoint YearBand::pointOf(QDate day) const
{
    return cellOf(day).center().toPoint();
}

QDate YearBand::dayAt(const QPoint &point) const
{
    const int row = static_cast<int>(point.y() / rowHeight()) - 1;
    if (row < 0 || row >= months)
        return {};
    const QDate first = firstOfMonth(m_firstYear, row);
    for (QDate day = first; day.month() == first.month(); day = day.addDays(1)) {
        if (cellOf(day).contains(point))
            return day;
    }
    return {};
}

void YearBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHeader(painter);
    for (int row = 0; row < months; ++row)
        paintMonth(painter, firstOfMonth(m_firstYear, row));
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cellOf(m_cursor).adjusted(1, 1, -1, -1));
}

void YearBand::paintHeader(QPainter &painter) const
{
    const double width = (this->width() - 1 - monthWidth()) / columns;
    const bool wide = fontMetrics().horizontalAdvance(QStringLiteral("ww")) <= width;
    painter.setPen(toneColor(Tone::Muted, palette()));
    for (int column = 0; column < columns; ++column) {
        const QString name = dayTitle(Qt::DayOfWeek(column % 7 + 1));
        painter.drawText(QRectF(monthWidth() + column * width, 0, width, rowHeight()),
                         Qt::AlignCenter, name.first(wide ? 2 : 1));
    }
}

void YearBand::paintMonth(QPainter &painter, QDate first) const
{
    const QRectF start = cellOf(first);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(0, start.top(), monthWidth(), start.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QLocale().standaloneMonthName(first.month()));
    painter.save();
    QFont numbers = font();
    const double room = (start.width() - 4) / fontMetrics().horizontalAdvance(widestNumber);
    if (room < 1)
        numbers.setPointSizeF(numbers.pointSizeF() * room);
    painter.setFont(numbers);
    for (QDate day = first; day.month() == first.month(); day = day.addDays(1)) {
        const DayKind kind = dayKind(day, m_setByHand);
        paintDay(painter, cellOf(day), kind, palette());
        painter.setPen(palette().color(kind == DayKind::PublicHoliday ? QPalette::Base
                                                                      : QPalette::WindowText));
        painter.drawText(cellOf(day), Qt::AlignCenter, QString::number(day.day()));
    }
    painter.restore();
}

void YearBand::keyPressEvent(QKeyEvent *event)
{
    const QDate firstOfThis(m_cursor.year(), m_cursor.month(), 1);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_cursor.addDays(-1));
    case Qt::Key_Right:
        return moveTo(m_cursor.addDays(1));
    case Qt::Key_Up:
        return moveTo(m_cursor.addMonths(-1));
    case Qt::Key_Down:
        return moveTo(m_cursor.addMonths(1));
    case Qt::Key_Home:
        return moveTo(firstOfThis);
    case Qt::Key_End:
        return moveTo(firstOfThis.addMonths(1).addDays(-1));
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearBand::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (day.isValid())
        moveTo(day);
}

void YearBand::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void YearBand::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool YearBand::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    if (day.isValid())
        QToolTip::showText(help->globalPos(), textOf(day), this, cellOf(day).toRect());
    else
        QToolTip::hideText();
    return true;
}

void YearBand::moveTo(QDate day)
{
    if (!calendar::schoolYear(m_firstYear).contains(day))
        return;
    m_cursor = day;
    describe();
    update();
    Q_EMIT dayChanged(day);
}

void YearBand::describe()
{
    setAccessibleDescription(textOf(m_cursor));
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

} // namespace traject::ui
