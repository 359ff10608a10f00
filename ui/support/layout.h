// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "ui/support/theme.h"

class QFormLayout;
class QLabel;
class QLayout;
class QScrollArea;
class QVBoxLayout;
class QWidget;

/// The few measures and habits that make windows look alike: margins follow the font, so that
/// nothing is cramped or clipped at 200 % text.
namespace traject::ui {

/// Gives a widget that a user acts on its two names: one for tests and settings, one that screen
/// readers say. Returns the widget.
template <typename W>
W *named(W *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    return widget;
}

/// Width in pixels of `characters` digits in the widget's font.
[[nodiscard]] int textWidth(const QWidget *widget, int characters);

/// Page margins (12 pt at the normal text size) and the space between groups.
void setPageMargins(QLayout *layout);

/// A form whose labels stand left of the fields.
[[nodiscard]] QFormLayout *makeForm(QWidget *parent = nullptr);

/// A title that stands out by size and weight, not by colour.
[[nodiscard]] QLabel *makeTitle(const QString &text, QWidget *parent = nullptr);

/// A wrapped text in the colour of a tone, which follows a change of palette.
[[nodiscard]] QLabel *makeToned(Tone tone, const QString &text, QWidget *parent = nullptr);

/// Explanation in a quieter colour, wrapped.
[[nodiscard]] QLabel *makeHint(const QString &text, QWidget *parent = nullptr);

/// A text that can be selected and copied, wrapped over the width that a form gives it.
[[nodiscard]] QLabel *makeWrappedText(const QString &objectName, const QString &text = {});

/// Puts `content` in a frameless scroll area, so that a small screen or large text scrolls.
[[nodiscard]] QScrollArea *scrollable(QWidget *content, const QString &objectName,
                                      const QString &accessibleName);

/// The layout of a page that scrolls where it does not fit: one below the other, with margins.
[[nodiscard]] QVBoxLayout *makeScrollingLayout(QWidget *page, const QString &objectName,
                                               const QString &accessibleName);

} // namespace traject::ui
