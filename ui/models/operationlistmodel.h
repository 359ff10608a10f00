// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/operation.h"

#include <QAbstractTableModel>

#include <functional>

namespace traject::ui {

/// The journal, newest first: what was done, when, by whom, and whether it was undone. Tens of
/// thousands of operations are read page by page as the list is scrolled; a filter is part of the
/// reading, so that a search goes through all of them without showing all of them.
class OperationListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { At, Title, Who, Changes, State, ColumnCount };
    /// The next operations older than `before` (null: the newest).
    using Read = std::function<QList<Operation>(const OperationFilter &filter, OperationId before,
                                                int limit)>;

    explicit OperationListModel(const Read &read, QObject *parent = nullptr);

    void setFilter(const OperationFilter &filter);
    /// Reads again as much as was shown.
    void refresh();
    [[nodiscard]] const Operation &row(int row) const { return m_rows.at(row); }
    /// The row of an operation among those that were read; -1: none.
    [[nodiscard]] int rowOf(OperationId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void reset(int count);

    Read m_read;
    OperationFilter m_filter;
    QList<Operation> m_rows;
    bool m_atEnd = true; ///< nothing older is left
};

} // namespace traject::ui
