// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/columnfilter.h"

#include <QAbstractProxyModel>

#include <functional>
#include <vector>

namespace traject::ui {

class ListModel;

/// The one proxy between a ListModel and its view: search, filters and sorting.
///
/// A search finds the rows whose search key holds every word that was typed, in any order. All
/// rows are kept in the order of the sort, dealt out by their ranks without a comparison, and of
/// those the ones that fit are shown: a filter does not sort again, a sort does not search again
/// where nothing was typed. A change of either is one change of layout, whatever the number of
/// rows; QSortFilterProxyModel takes several times as long for 36,000.
class SearchProxy final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    /// Whether a row of the source may be shown.
    using RowFilter = std::function<bool(int sourceRow)>;

    explicit SearchProxy(ListModel &source, QObject *parent = nullptr);

    void setSearch(const QString &text);
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }
    /// An empty function shows every row.
    void setRowFilter(const RowFilter &filter);
    /// Filters of columns, all of which a shown row passes.
    void setColumnFilters(const QList<ColumnFilter> &filters);
    [[nodiscard]] const QList<ColumnFilter> &columnFilters() const { return m_filters; }

    /// The row of the record with this id, or -1 when it is not shown.
    [[nodiscard]] int rowOfId(qint64 id) const;
    /// The row of the source that stands in this row.
    [[nodiscard]] int sourceRow(int row) const { return m_shown[static_cast<size_t>(row)]; }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Column -1: the order of the source.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    using Predicate = std::function<bool(int sourceRow)>;

    void followSource();
    void forwardChange(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void addRow(int sourceRow);
    void forgetRow(int sourceRow);
    /// Sorts and filters again as one change of layout.
    void rearrange(bool sortAgain);
    void sortAll();
    void filterAll();
    void notePositions();
    [[nodiscard]] Predicate acceptance() const;

    ListModel &m_source;
    QStringList m_words;
    RowFilter m_rowFilter;
    QList<ColumnFilter> m_filters;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_order; ///< every row of the source, sorted
    std::vector<int> m_shown; ///< rows of the source that are shown, sorted
    std::vector<int> m_position; ///< of each row of the source; -1: not shown
    bool m_gone = false; ///< there is no source any more
    bool m_removing = false; ///< the row that the source takes away was shown
};

} // namespace traject::ui
