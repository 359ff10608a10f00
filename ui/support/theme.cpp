// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/theme.h"

#include "ui/support/deskstyle.h"

#include <QApplication>
#include <QFont>
#include <QStyle>

namespace traject::ui {

namespace {

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
        return dark ? QColor(0xb4, 0xba, 0xc1) : QColor(0x57, 0x60, 0x6a);
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
        QApplication::setStyle(new DeskStyle(application.property(systemStyleProperty).toString(),
                                             DeskStyle::Outlines::OfTheStyle));
        QApplication::setPalette(QPalette()); // none of our own: the platform's
        break;
    case ColorScheme::Light:
        QApplication::setStyle(
            new DeskStyle(QStringLiteral("fusion"), DeskStyle::Outlines::OfTheStyle));
        QApplication::setPalette(lightPalette());
        break;
    case ColorScheme::Dark:
        QApplication::setStyle(new DeskStyle(QStringLiteral("fusion"), DeskStyle::Outlines::Light));
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
