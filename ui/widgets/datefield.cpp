// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/datefield.h"

#include "core/domain/dates.h"
#include "core/domain/typedinput.h"
#include "ui/support/layout.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace traject::ui {

DateField::DateField(QDate today, QWidget *parent)
    : DateField(today, Reading::AnyDate, parent)
{ }

DateField::DateField(QDate today, Reading reading, QWidget *parent)
    : TypedField(parent)
    , m_today(today)
    , m_reading(reading)
    , m_calendarAction(addAction(QIcon(), TrailingPosition))
{
    setPlaceholderText(reading == Reading::ToCome ? tr("friday, in 2 weeks")
                                                  : tr("day/month/year"));
    m_calendarAction->setText(tr("Pick from a calendar (F4)"));
    m_calendarAction->setToolTip(m_calendarAction->text());
    connect(m_calendarAction, &QAction::triggered, this, &DateField::openCalendar);
    drawCalendarIcon();
}

std::optional<QDate> DateField::value() const
{
    return m_reading == Reading::ToCome ? typed::dayToCome(text(), m_today)
                                        : typed::date(text(), m_today);
}

void DateField::setValue(const std::optional<QDate> &value)
{
    if (this->value() != value)
        setText(value ? dates::shortText(*value) : QString());
}

QSize DateField::sizeHint() const
{
    const QSize wide = TypedField::sizeHint();
    return {qMin(wide.width(), textWidth(this, 16)), wide.height()};
}

QString DateField::usualText() const
{
    return dates::shortText(*value());
}

QString DateField::expectation() const
{
    return m_reading == Reading::ToCome
        ? tr("This is not a day. Type for example “friday”, “in 2 weeks” or 1/9/2026.")
        : tr("This is not a date. Type for example 1/9/2026.");
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_F4 || (alt && event->key() == Qt::Key_Down)) {
        openCalendar();
        return;
    }
    const QDate from = value().value_or(m_today);
    switch (event->key()) {
    case Qt::Key_Up:
        return pick(from.addDays(1));
    case Qt::Key_Down:
        return pick(from.addDays(-1));
    case Qt::Key_PageUp:
        return pick(from.addMonths(1));
    case Qt::Key_PageDown:
        return pick(from.addMonths(-1));
    default:
        TypedField::keyPressEvent(event);
    }
}

void DateField::changeEvent(QEvent *event)
{
    TypedField::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawCalendarIcon();
}

void DateField::pick(QDate date)
{
    setText(dates::shortText(date));
    Q_EMIT edited();
}

void DateField::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = named(new QCalendarWidget(popup), objectName() + QStringLiteral("Calendar"),
                           tr("Calendar"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    QTextCharFormat weekend; // the usual red cannot be read in the dark
    weekend.setForeground(toneColor(Tone::Muted, palette()));
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    calendar->setSelectedDate(value().value_or(m_today));
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(calendar);
    const auto choose = [this, popup](QDate date) {
        pick(date);
        Q_EMIT committed();
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, popup, choose);
    connect(calendar, &QCalendarWidget::activated, popup, choose);

    popup->adjustSize();
    QPoint at = mapToGlobal(QPoint(0, height()));
    const QRect room = screen()->availableGeometry();
    at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - popup->width())));
    if (at.y() + popup->height() > room.bottom())
        at.setY(mapToGlobal(QPoint(0, 0)).y() - popup->height());
    popup->move(at);
    popup->show();
    calendar->setFocus();
}

void DateField::drawCalendarIcon()
{
    const int size = 16;
    QPixmap pixmap(QSizeF(size, size).toSize() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = toneColor(Tone::Muted, palette());
    painter.setPen(QPen(color, 1.3));
    painter.drawRoundedRect(QRectF(2, 3.2, 12, 10.6), 1.5, 1.5);
    painter.drawLine(QPointF(2, 6.7), QPointF(14, 6.7));
    painter.drawLine(QPointF(5, 1.6), QPointF(5, 4.4));
    painter.drawLine(QPointF(11, 1.6), QPointF(11, 4.4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const double x : {4.3, 7.2, 10.1}) {
        painter.drawRect(QRectF(x, 8.4, 1.6, 1.4));
        painter.drawRect(QRectF(x, 11.0, 1.6, 1.4));
    }
    painter.end();
    m_calendarAction->setIcon(QIcon(pixmap));
}

} // namespace traject::ui
