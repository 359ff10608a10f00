// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/lists/liststate.h"

#include <QPushButton>

class QMenu;
class QTreeView;

namespace traject::ui {

class ListModel;

/// The columns of a list: a menu to show and hide them; they are moved and widened in the header.
/// The header's context menu holds the same.
class ColumnButton final : public QPushButton
{
    Q_OBJECT
public:
    /// `name` begins the object names. The widths and the order of now are those of a reset.
    ColumnButton(const ListModel &model, QTreeView &view, const QString &name,
                 QWidget *parent = nullptr);

    /// The columns from left to right.
    [[nodiscard]] QList<ListState::Column> columns() const;
    /// Puts the columns so. Ones that are not named follow; without any, as at first.
    void setColumns(const QList<ListState::Column> &columns);
    /// Adds an entry for each column, and the reset.
    void fill(QMenu *menu);

private:
    [[nodiscard]] int shownCount() const;

    const ListModel &m_model;
    QTreeView &m_view;
    QList<ListState::Column> m_first;
};

} // namespace traject::ui
