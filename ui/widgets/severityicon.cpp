// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/severityicon.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace traject::ui {

namespace {

QPen stroke(const QRectF &rect, const QPalette &palette)
{
    return {palette.color(QPalette::Base), rect.width() / 8.0, Qt::SolidLine, Qt::RoundCap,
            Qt::RoundJoin};
}

void paintDisc(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(rect);
}

void paintTriangle(QPainter &painter, const QRectF &rect, const QColor &color)
{
    QPainterPath path;
    path.moveTo(rect.center().x(), rect.top() + rect.height() * 0.08);
    path.lineTo(rect.right(), rect.bottom() - rect.height() * 0.06);
    path.lineTo(rect.left(), rect.bottom() - rect.height() * 0.06);
    path.closeSubpath();
    painter.setPen(QPen(color, rect.width() / 10.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPath(path);
}

/// A point and a stem: "!" with the point below, "i" with the point above.
void paintMark(QPainter &painter, const QRectF &rect, bool pointBelow)
{
    const double x = rect.center().x();
    const auto y = [&rect](double share) { return rect.top() + rect.height() * share; };
    if (pointBelow) {
        painter.drawLine(QPointF(x, y(0.38)), QPointF(x, y(0.62)));
        painter.drawPoint(QPointF(x, y(0.80)));
    } else {
        painter.drawPoint(QPointF(x, y(0.27)));
        painter.drawLine(QPointF(x, y(0.48)), QPointF(x, y(0.75)));
    }
}

} // namespace

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Error;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Info:
        return Tone::Info;
    }
    return Tone::Info;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("traject::ui::Severity", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("traject::ui::Severity", "Warning");
    case Severity::Info:
        return QCoreApplication::translate("traject::ui::Severity", "Note");
    }
    return {};
}

void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity,
                   const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = toneColor(toneOf(severity), palette);
    if (severity == Severity::Warning)
        paintTriangle(painter, rect.adjusted(1, 0, -1, 0), color);
    else
        paintDisc(painter, rect, color);
    painter.setPen(stroke(rect, palette));
    if (severity == Severity::Error) {
        const QRectF cross = rect.adjusted(rect.width() * 0.32, rect.height() * 0.32,
                                           -rect.width() * 0.32, -rect.height() * 0.32);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    } else {
        paintMark(painter, rect, severity == Severity::Warning);
    }
    painter.restore();
}

void paintTick(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintDisc(painter, rect, toneColor(Tone::Success, palette));
    painter.setPen(stroke(rect, palette));
    const auto at = [&rect](double x, double y) {
        return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y);
    };
    painter.drawPolyline(QPolygonF({at(0.28, 0.52), at(0.44, 0.68), at(0.72, 0.35)}));
    painter.restore();
}

SeverityIcon::SeverityIcon(std::optional<Severity> gravity, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setGravity(gravity);
}

void SeverityIcon::setGravity(std::optional<Severity> gravity)
{
    m_gravity = gravity;
    setAccessibleName(gravity ? severityWord(*gravity) : QString());
    update();
}

QSize SeverityIcon::sizeHint() const
{
    const int size = fontMetrics().height() - 2;
    return {size, size};
}

void SeverityIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_gravity)
        paintSeverity(painter, rect(), *m_gravity, palette());
    else
        paintTick(painter, rect(), palette());
}

QPixmap severityPixmap(Severity severity, int size, qreal devicePixelRatio, const QPalette &palette)
{
    QPixmap pixmap(QSizeF(size * devicePixelRatio, size * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSeverity(painter, QRectF(0, 0, size, size), severity, palette);
    return pixmap;
}

} // namespace traject::ui
