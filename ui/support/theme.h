// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace traject::ui {

/// The meanings that get a colour of their own, each readable (contrast at least 4.5 : 1) on the
/// window and base colour of a light and of a dark palette.
enum class Tone { Error, Warning, Info, Success, Muted };

/// Whether text is lighter than the window behind it.
[[nodiscard]] bool isDark(const QPalette &palette);

/// The text colour of a meaning on this palette.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
/// A quiet background for a frame or row with that meaning; normal text stays readable on it.
[[nodiscard]] QColor toneBackground(Tone tone, const QPalette &palette);

enum class ColorScheme { System, Light, Dark };

/// Makes the whole program follow a colour scheme. System gives the platform's own style and
/// palette; light and dark are palettes on Qt's Fusion style, because a platform style may ignore
/// a palette that is not its own. Text size in per cent (100 to 200) scales the system's font.
void applyTheme(QApplication &application, ColorScheme scheme, int textSizePercent);

} // namespace traject::ui
