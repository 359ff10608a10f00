// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSortFilterProxyModel>

#include <functional>

namespace traject::ui {

class ListModel;

/// The one proxy between a ListModel and its view: search, filters and sorting.
///
/// A search finds the rows whose search key holds every word that was typed, in any order. When
/// search or filter change, the mapping is rebuilt at once instead of row range by row range:
/// with thousands of separate ranges the latter takes seconds.
class SearchProxy : public QSortFilterProxyModel
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

    /// The row of the record with this id, or -1 when it is not shown.
    [[nodiscard]] int rowOfId(qint64 id) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ListModel &m_source;
    QStringList m_words;
    RowFilter m_rowFilter;
};

} // namespace traject::ui
