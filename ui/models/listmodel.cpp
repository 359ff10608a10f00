// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/listmodel.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace traject::ui {

namespace {

/// Ranks from an order in which `less` says that one row comes before another; equal rows share
/// a rank, so that the sort stays stable.
template <typename Less>
QList<int> ranksBy(int rows, Less less)
{
    QList<int> order(rows);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), less);
    QList<int> ranks(rows);
    int rank = 0;
    for (int i = 0; i < rows; ++i) {
        if (i > 0 && less(order.at(i - 1), order.at(i)))
            ++rank;
        ranks[order.at(i)] = rank;
    }
    return ranks;
}

} // namespace

ListModel::ListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    const auto forget = [this] { forgetRanks(); };
    connect(this, &QAbstractItemModel::modelAboutToBeReset, this, forget);
    connect(this, &QAbstractItemModel::rowsAboutToBeInserted, this, forget);
    connect(this, &QAbstractItemModel::rowsAboutToBeRemoved, this, forget);
}

int ListModel::rank(int row, int column) const
{
    auto ranks = m_ranks.constFind(column);
    if (ranks == m_ranks.constEnd())
        ranks = m_ranks.insert(column, computeRanks(column));
    return ranks->at(row);
}

QList<int> ListModel::computeRanks(int column) const
{
    const int rows = rowCount({});
    QList<QVariant> values;
    values.reserve(rows);
    bool alphabetical = false;
    for (int row = 0; row < rows; ++row) {
        values.append(sortValue(row, column));
        alphabetical = alphabetical || values.constLast().typeId() == QMetaType::QString;
    }
    if (alphabetical) {
        QCollator collator(QLocale(QLocale::Dutch, QLocale::Belgium));
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(static_cast<size_t>(rows));
        for (const QVariant &value : std::as_const(values))
            keys.push_back(collator.sortKey(value.toString()));
        const auto isBlank = [&](int row) { return values.at(row).toString().isEmpty(); };
        return ranksBy(rows, [&](int a, int b) {
            if (isBlank(a) != isBlank(b))
                return isBlank(b);
            return keys.at(static_cast<size_t>(a)) < keys.at(static_cast<size_t>(b));
        });
    }
    return ranksBy(rows, [&](int a, int b) {
        const QVariant &left = values.at(a);
        const QVariant &right = values.at(b);
        if (left.isValid() != right.isValid())
            return left.isValid();
        return left.isValid() && QVariant::compare(left, right) == QPartialOrdering::Less;
    });
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case SortRole:
        return rank(index.row(), index.column());
    case IdRole:
        return rowId(index.row());
    default:
        return cell(index.row(), index.column(), role);
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return columnTitle(section);
    return {};
}

} // namespace traject::ui
