// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/searchproxy.h"

class QTreeView;

namespace traject::ui {

/// What a short list inside a dossier shares with the lists of the pages (ui/pages/listpane.h):
/// sorting by a column, several chosen rows, and copying them to a spreadsheet by Ctrl+C and the
/// context menu. At first the rows stand in the order of the model.
class ShortList : public QObject
{
public:
    /// Puts the model into the view. `name` begins the object names.
    ShortList(const QString &name, QTreeView &view, ListModel &model);

    /// Row of the current record in the model; -1 when none is.
    [[nodiscard]] int currentRow() const;
    /// Makes a row of the model the current one; -1: none.
    void setCurrentRow(int row);
    /// Makes the first row that is shown the current one, if there is any.
    void chooseFirst();

private:
    QTreeView &m_view;
    ListModel &m_model;
    SearchProxy m_proxy;
};

} // namespace traject::ui
