// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/searchproxy.h"

#include "core/base/text.h"
#include "ui/models/listmodel.h"

#include <algorithm>
#include <numeric>

namespace traject::ui {

SearchProxy::SearchProxy(ListModel &source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
    followSource();
    sortAll();
    filterAll();
}

void SearchProxy::followSource()
{
    using Model = QAbstractItemModel;
    // A page whose member the model is loses it before its widgets.
    connect(&m_source, &QObject::destroyed, this, [this] {
        m_gone = true;
        m_order.clear();
        m_shown.clear();
        m_position.clear();
    });
    connect(&m_source, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_source, &Model::modelReset, this, [this] {
        sortAll();
        filterAll();
        endResetModel();
    });
    connect(&m_source, &Model::dataChanged, this, &SearchProxy::forwardChange);
    connect(&m_source, &Model::headerDataChanged, this, &Model::headerDataChanged);
    // A ListModel adds and removes single rows.
    connect(&m_source, &Model::rowsInserted, this,
            [this](const QModelIndex &, int row) { addRow(row); });
    connect(&m_source, &Model::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int row) {
        const int position = m_position[static_cast<size_t>(row)];
        m_removing = position >= 0;
        if (m_removing)
            beginRemoveRows({}, position, position);
    });
    connect(&m_source, &Model::rowsRemoved, this,
            [this](const QModelIndex &, int row) { forgetRow(row); });
}

void SearchProxy::forwardChange(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    rearrange(true);
    const bool one = topLeft.row() == bottomRight.row();
    if (one && m_position[static_cast<size_t>(topLeft.row())] >= 0)
        Q_EMIT dataChanged(mapFromSource(topLeft), mapFromSource(bottomRight));
    else if (!one && !m_shown.empty()) // they may lie apart here
        Q_EMIT dataChanged(index(0, topLeft.column()), index(rowCount() - 1, bottomRight.column()));
}

void SearchProxy::addRow(int sourceRow)
{
    for (std::vector<int> *rows : {&m_order, &m_shown})
        std::for_each(rows->begin(), rows->end(), [=](int &row) { row += row >= sourceRow; });
    const auto before = [this](int a, int b) {
        if (m_sortColumn >= 0) {
            const int left = m_source.rank(a, m_sortColumn);
            const int right = m_source.rank(b, m_sortColumn);
            if (left != right)
                return (left < right) == (m_sortOrder == Qt::AscendingOrder);
        }
        return a < b;
    };
    const auto insert = [&](std::vector<int> &rows, std::vector<int>::iterator at) {
        rows.insert(at, sourceRow);
    };
    insert(m_order, std::lower_bound(m_order.begin(), m_order.end(), sourceRow, before));
    if (acceptance()(sourceRow)) {
        const auto at = std::lower_bound(m_shown.begin(), m_shown.end(), sourceRow, before);
        const int position = static_cast<int>(at - m_shown.begin());
        beginInsertRows({}, position, position);
        insert(m_shown, at);
        notePositions();
        endInsertRows();
    } else {
        notePositions();
    }
}

void SearchProxy::forgetRow(int sourceRow)
{
    for (std::vector<int> *rows : {&m_order, &m_shown}) {
        rows->erase(std::remove(rows->begin(), rows->end(), sourceRow), rows->end());
        std::for_each(rows->begin(), rows->end(), [=](int &row) { row -= row > sourceRow; });
    }
    notePositions();
    if (std::exchange(m_removing, false))
        endRemoveRows();
}

void SearchProxy::setSearch(const QString &text)
{
    const QStringList words = text::folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    rearrange(false);
}

void SearchProxy::setRowFilter(const RowFilter &filter)
{
    m_rowFilter = filter;
    rearrange(false);
}

void SearchProxy::setColumnFilters(const QList<ColumnFilter> &filters)
{
    if (m_filters == filters)
        return;
    m_filters = filters;
    rearrange(false);
}

void SearchProxy::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    rearrange(true);
}

void SearchProxy::rearrange(bool sortAgain)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sourceRows;
    sourceRows.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before)
        sourceRows.push_back(sourceRow(index.row()));
    if (sortAgain)
        sortAll();
    filterAll();
    QModelIndexList after;
    after.reserve(before.size());
    for (int i = 0; i < before.size(); ++i) {
        const int row = m_position[static_cast<size_t>(sourceRows[static_cast<size_t>(i)])];
        after.append(row < 0 ? QModelIndex() : createIndex(row, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SearchProxy::sortAll()
{
    const auto rows = static_cast<size_t>(m_source.rowCount({}));
    m_order.resize(rows);
    if (m_sortColumn < 0 || m_sortColumn >= m_source.columnCount({})) {
        std::iota(m_order.begin(), m_order.end(), 0);
        return;
    }
    const ListModel::Ranks &ranks = m_source.ranks(m_sortColumn);
    const auto slot = [&](size_t row) {
        return static_cast<size_t>(m_sortOrder == Qt::AscendingOrder
                                       ? ranks.ofRow[row]
                                       : ranks.count - 1 - ranks.ofRow[row]);
    };
    // Where the rows of each rank begin; those of one rank keep the order of the source.
    std::vector<int> begin(static_cast<size_t>(ranks.count) + 1);
    for (size_t row = 0; row < rows; ++row)
        ++begin[slot(row) + 1];
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    for (size_t row = 0; row < rows; ++row)
        m_order[static_cast<size_t>(begin[slot(row)]++)] = static_cast<int>(row);
}

void SearchProxy::filterAll()
{
    m_shown.clear();
    if (m_words.isEmpty() && !m_rowFilter && m_filters.isEmpty())
        m_shown = m_order;
    else
        std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_shown), acceptance());
    notePositions();
}

void SearchProxy::notePositions()
{
    m_position.assign(m_order.size(), -1);
    for (size_t at = 0; at < m_shown.size(); ++at)
        m_position[static_cast<size_t>(m_shown[at])] = static_cast<int>(at);
}

SearchProxy::Predicate SearchProxy::acceptance() const
{
    std::vector<Predicate> predicates;
    for (const ColumnFilter &filter : m_filters) {
        if (auto predicate = predicateOf(filter, m_source))
            predicates.push_back(std::move(predicate));
    }
    if (m_rowFilter)
        predicates.push_back(m_rowFilter);
    if (!m_words.isEmpty())
        predicates.push_back([this](int row) {
            const QString key = m_source.searchKey(row);
            return std::all_of(m_words.cbegin(), m_words.cend(),
                               [&key](const QString &word) { return key.contains(word); });
        });
    return [predicates = std::move(predicates)](int row) {
        return std::all_of(predicates.cbegin(), predicates.cend(),
                           [row](const Predicate &accepts) { return accepts(row); });
    };
}

int SearchProxy::rowOfId(qint64 id) const
{
    for (int row = 0; row < m_source.rowCount({}); ++row) {
        if (m_source.rowId(row) == id)
            return m_position[static_cast<size_t>(row)];
    }
    return -1;
}

QModelIndex SearchProxy::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_source.index(sourceRow(index.row()), index.column()) : QModelIndex();
}

QModelIndex SearchProxy::mapFromSource(const QModelIndex &index) const
{
    const int row = index.isValid() ? m_position[static_cast<size_t>(index.row())] : -1;
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

QModelIndex SearchProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SearchProxy::parent(const QModelIndex &) const
{
    return {};
}

int SearchProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SearchProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_gone ? 0 : m_source.columnCount({});
}

bool SearchProxy::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_shown.empty();
}

QVariant SearchProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_gone ? QVariant() : m_source.headerData(section, orientation, role);
}

} // namespace traject::ui
