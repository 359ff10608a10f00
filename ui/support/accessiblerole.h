// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAccessible>

class QWidget;

namespace traject::ui {

/// Tells screen readers what a widget is that the program paints itself ("graphic", "table"): Qt
/// calls such a widget a mere area. Its name and description are those of the widget.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace traject::ui
