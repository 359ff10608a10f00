// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProxyStyle>

namespace traject::ui {

/// A style of Qt with what it leaves out for people who work by keyboard or see badly: the focus
/// shows on framed areas (lists, texts) and on the default button, which Fusion draws the same
/// with and without it; fields and boxes have an outline that stands out on a dark window; and
/// boxes, radio buttons and icons grow with the text.
class DeskStyle final : public QProxyStyle
{
public:
    enum class Outlines { OfTheStyle, Light };

    DeskStyle(const QString &styleName, Outlines outlines);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;

private:
    void drawOutline(const QStyleOption *option, QPainter *painter) const;

    Outlines m_outlines;
};

} // namespace traject::ui
