// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QStringList>

class QWidget;

/// What a window owes to people who read it with a screen reader, with weak eyes, or who work
/// without a mouse. Each function walks a window that is shown and gives one sentence per
/// shortcoming.
namespace traject::test {

/// The contrast of two colours, 1 to 21 (WCAG 2.1, "contrast ratio").
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// Texts of labels, buttons, fields and visible cells that stand out less than 4.5 : 1 from what
/// is painted behind them (WCAG 2.1, success criterion 1.4.3). What is disabled is exempt.
[[nodiscard]] QStringList contrastProblems(QWidget &window);

/// Controls and tables that the tree of the screen reader (AT-SPI) shows without a name or without
/// a role of their own, and columns without a title.
[[nodiscard]] QStringList accessibleTreeProblems(QWidget &window);

/// Controls that look the same with and without the focus.
[[nodiscard]] QStringList focusProblems(QWidget &window);

} // namespace traject::test
