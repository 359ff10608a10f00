// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/lists/rowselection.h"

#include "ui/models/listmodel.h"
#include "ui/models/searchproxy.h"

#include <QItemSelectionModel>
#include <QSet>
#include <QTreeView>

#include <algorithm>

namespace traject::ui {

RowSelection::RowSelection(ListModel &model, SearchProxy &proxy, QTreeView &view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_proxy(proxy)
    , m_view(view)
{
    using Model = QAbstractItemModel;
    connect(&proxy, &Model::modelAboutToBeReset, this, &RowSelection::beforeReset);
    connect(&proxy, &Model::modelReset, this, &RowSelection::afterReset);
    connect(&proxy, &Model::layoutAboutToBeChanged, this, &RowSelection::beforeLayout);
    connect(&proxy, &Model::layoutChanged, this, &RowSelection::afterLayout);
}

QList<int> RowSelection::rows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int RowSelection::count() const
{
    return static_cast<int>(rows().size());
}

QList<qint64> RowSelection::ids() const
{
    QList<qint64> ids;
    for (const int row : rows())
        ids.append(m_model.rowId(m_proxy.sourceRow(row)));
    return ids;
}

void RowSelection::beforeReset()
{
    m_keptIds = ids();
}

void RowSelection::afterReset()
{
    const QSet<qint64> chosen(m_keptIds.cbegin(), m_keptIds.cend());
    if (chosen.size() < 2)
        return; // the current row, which the list finds again
    QList<int> rows;
    for (int row = 0; row < m_model.rowCount({}); ++row) {
        if (chosen.contains(m_model.rowId(row)))
            rows.append(row);
    }
    select(rows);
}

void RowSelection::beforeLayout()
{
    m_keptRows.clear();
    const QList<int> rows = this->rows();
    if (rows.size() < 2)
        return;
    for (const int row : rows)
        m_keptRows.append(m_proxy.sourceRow(row));
}

void RowSelection::afterLayout()
{
    if (!m_keptRows.isEmpty())
        select(std::exchange(m_keptRows, {}));
}

void RowSelection::select(const QList<int> &sourceRows)
{
    QList<int> rows;
    for (const int row : sourceRows) {
        const QModelIndex shown = m_proxy.mapFromSource(m_model.index(row, 0));
        if (shown.isValid())
            rows.append(shown.row());
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    const int last = m_proxy.columnCount() - 1;
    for (qsizetype begin = 0, end = 0; begin < rows.size(); begin = end) {
        for (end = begin + 1; end < rows.size() && rows.at(end) == rows.at(end - 1) + 1;)
            ++end;
        selection.append(QItemSelectionRange(m_proxy.index(rows.at(begin), 0),
                                             m_proxy.index(rows.at(end - 1), last)));
    }
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace traject::ui
