// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/deskstyle.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace traject::ui {

namespace {

void drawRounded(const QRect &rect, qreal inset, const QPen &pen, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 2, 2);
    painter->restore();
}

} // namespace

DeskStyle::DeskStyle(const QString &styleName, Outlines outlines)
    : QProxyStyle(styleName)
    , m_outlines(outlines)
{ }

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox)
        drawOutline(option, painter);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (!(option->state & State_HasFocus))
        return;
    if (element == CE_ShapedFrame) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->frameShape == QFrame::StyledPanel)
            drawRounded(option->rect, 0.5, QPen(option->palette.color(QPalette::Highlight)),
                        painter);
    } else if (element == CE_PushButton && option->state & State_KeyboardFocusChange) {
        const QPen pen(option->palette.color(QPalette::ButtonText), 1, Qt::DotLine);
        drawRounded(option->rect, 3.5, pen, painter);
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawOutline(option, painter);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return qMax(usual, QFontMetrics(QApplication::font()).height() * 3 / 4);
    default:
        return usual;
    }
}

/// Fusion draws these darker than the window, which hardly shows on a dark one. This outline stands
/// out at least 3 : 1 from what is around it.
void DeskStyle::drawOutline(const QStyleOption *option, QPainter *painter) const
{
    if (m_outlines == Outlines::OfTheStyle || option->state & State_HasFocus)
        return; // the focus has an outline of its own
    const bool enabled = option->state & State_Enabled;
    drawRounded(option->rect, 0.5, enabled ? QColor(0x7d, 0x85, 0x8e) : QColor(0x4f, 0x55, 0x5c),
                painter);
}

} // namespace traject::ui
