// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

class QAbstractItemView;
class QModelIndex;
class QTreeView;

namespace traject::ui {

/// The common look and manner of lists: whole rows, room between the lines, no branches, nothing
/// edited in place. `columnCharacters` are the widths at first, in characters, negative for a
/// column that is hidden at first; the last one takes what is left.
void styleList(QTreeView &view, const QList<int> &columnCharacters = {});

/// Lets a long text take several lines of its cell; the rows follow when a column changes its
/// width. For short lists only: every row is measured.
void wrapCells(QTreeView &view);

/// Makes a row the current and the only chosen one, whichever keys are held: where several rows
/// can be chosen, QAbstractItemView::setCurrentIndex() takes Ctrl and Shift for the user's wish.
void chooseRow(QAbstractItemView &view, const QModelIndex &index);

} // namespace traject::ui
