// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/searchproxy.h"

#include "core/base/text.h"
#include "ui/models/listmodel.h"

namespace traject::ui {

SearchProxy::SearchProxy(ListModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSortRole(ListModel::SortRole);
    setSourceModel(&source);
}

void SearchProxy::setSearch(const QString &text)
{
    const QStringList words = text::folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidate();
}

void SearchProxy::setRowFilter(const RowFilter &filter)
{
    m_rowFilter = filter;
    invalidate();
}

int SearchProxy::rowOfId(qint64 id) const
{
    for (int row = 0; row < m_source.rowCount({}); ++row) {
        if (m_source.rowId(row) == id)
            return mapFromSource(m_source.index(row, 0)).row();
    }
    return -1;
}

bool SearchProxy::filterAcceptsRow(int sourceRow, const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    if (m_rowFilter && !m_rowFilter(sourceRow))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString key = m_source.searchKey(sourceRow);
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&key](const QString &word) { return key.contains(word); });
}

bool SearchProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_source.rank(left.row(), left.column()) < m_source.rank(right.row(), right.column());
}

} // namespace traject::ui
