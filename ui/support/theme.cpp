// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/theme.h"

#include <QApplication>
#include <QFont>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace traject::ui {

namespace {

/// Fusion draws the outlines of fields and boxes darker than the window, which hardly shows on a
/// dark one. This adds an outline that stands out at least 3 : 1 from what is around it.
class DarkFusion final : public QProxyStyle
{
public:
    DarkFusion()
        : QProxyStyle(QStringLiteral("fusion"))
    { }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox)
            drawOutline(option, painter);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_ComboBox || control == CC_SpinBox)
            drawOutline(option, painter);
    }

private:
    static void drawOutline(const QStyleOption *option, QPainter *painter)
    {
        if (option->state & State_HasFocus)
            return; // the focus has an outline of its own
        const bool enabled = option->state & State_Enabled;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(enabled ? QColor(0x7d, 0x85, 0x8e) : QColor(0x4f, 0x55, 0x5c));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->restore();
    }
};

/// What the platform gave before the program changed anything, kept as application properties.
constexpr auto systemStyleProperty = "trajectSystemStyle";
constexpr auto systemFontProperty = "trajectSystemFont";

QPalette lightPalette()
{
    QPalette palette(QColor(0xf3, 0xf4, 0xf6));
    palette.setColor(QPalette::Window, QColor(0xf3, 0xf4, 0xf6));
    palette.setColor(QPalette::WindowText, QColor(0x1b, 0x1f, 0x24));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf6, 0xf8, 0xfa));
    palette.setColor(QPalette::Text, QColor(0x1b, 0x1f, 0x24));
    palette.setColor(QPalette::Button, QColor(0xf0, 0xf1, 0xf4));
    palette.setColor(QPalette::ButtonText, QColor(0x1b, 0x1f, 0x24));
    palette.setColor(QPalette::ToolTipBase, Qt::white);
    palette.setColor(QPalette::ToolTipText, QColor(0x1b, 0x1f, 0x24));
    palette.setColor(QPalette::PlaceholderText, QColor(0x63, 0x6c, 0x76));
    palette.setColor(QPalette::Highlight, QColor(0x1d, 0x5f, 0xa8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x1d, 0x5f, 0xa8));
    palette.setColor(QPalette::LinkVisited, QColor(0x6b, 0x42, 0x9c));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x91, 0x99));
    return palette;
}

QPalette darkPalette()
{
    const QColor text(0xe6, 0xe8, 0xeb);
    QPalette palette(QColor(0x25, 0x28, 0x2d));
    palette.setColor(QPalette::Window, QColor(0x25, 0x28, 0x2d));
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1d, 0x21));
    palette.setColor(QPalette::AlternateBase, QColor(0x21, 0x24, 0x28));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, QColor(0x33, 0x37, 0x3d));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(0x33, 0x37, 0x3d));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa1, 0xa9));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb7));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7f, 0xb8, 0xf5));
    palette.setColor(QPalette::LinkVisited, QColor(0xc4, 0xa5, 0xf0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x86, 0x8d));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x4a, 0x4f, 0x56));
    return palette;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness()
        > palette.color(QPalette::Window).lightness();
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Error:
        return dark ? QColor(0xff, 0x8f, 0x87) : QColor(0xb4, 0x23, 0x18);
    case Tone::Warning:
        return dark ? QColor(0xf0, 0xbc, 0x5e) : QColor(0x8a, 0x53, 0x00);
    case Tone::Info:
        return dark ? QColor(0x7f, 0xb8, 0xf5) : QColor(0x1d, 0x5f, 0xa8);
    case Tone::Success:
        return dark ? QColor(0x7c, 0xd2, 0x92) : QColor(0x1a, 0x6e, 0x37);
    case Tone::Muted:
        return dark ? QColor(0xa9, 0xb0, 0xb8) : QColor(0x57, 0x60, 0x6a);
    }
    return palette.color(QPalette::WindowText);
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    const QColor over = toneColor(tone, palette);
    const QColor under = palette.color(QPalette::Base);
    constexpr double share = 0.13;
    const auto mix = [](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()),
            mix(over.blue(), under.blue())};
}

void applyTheme(QApplication &application, ColorScheme scheme, int textSizePercent)
{
    if (!application.property(systemStyleProperty).isValid()) {
        application.setProperty(systemStyleProperty, QApplication::style()->name());
        application.setProperty(systemFontProperty, QApplication::font());
    }
    switch (scheme) {
    case ColorScheme::System:
        QApplication::setStyle(application.property(systemStyleProperty).toString());
        QApplication::setPalette(QPalette()); // none of our own: the platform's
        break;
    case ColorScheme::Light:
        QApplication::setStyle(QStringLiteral("fusion"));
        QApplication::setPalette(lightPalette());
        break;
    case ColorScheme::Dark:
        QApplication::setStyle(new DarkFusion);
        QApplication::setPalette(darkPalette());
        break;
    }
    auto font = application.property(systemFontProperty).value<QFont>();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * textSizePercent / 100.0);
    else
        font.setPixelSize(font.pixelSize() * textSizePercent / 100);
    QApplication::setFont(font);
}

} // namespace traject::ui
