// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QKeySequence>

#include <functional>

class QAbstractItemView;
class QLineEdit;
class QTabWidget;
class QWidget;

/// Keys and focus in a part of a window.
namespace traject::ui {

/// Does `act` on this key while the focus is in `place`.
void onKey(QWidget *place, const QKeySequence &key, const std::function<void()> &act);

/// Ctrl+Page up and Ctrl+Page down, while the focus is in `place`, go to the previous and the next
/// tab that can be chosen, round the end.
void turnTabsByKey(QWidget *place, QTabWidget *tabs);

/// Enter and Down in the field in which a list is searched go to what was found.
void goToListByKey(QLineEdit *search, QAbstractItemView *list);

/// Who gives the focus to `place` gives it to `target`. A focus proxy would do so too, but Tab
/// would then go from before `place` to `target` at once and never reach what stands between.
void leadFocus(QWidget *place, QWidget *target);
/// The same with a target that changes.
void leadFocus(QWidget *place, const std::function<QWidget *()> &target);

} // namespace traject::ui
