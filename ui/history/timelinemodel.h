// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/recordchange.h"

#include <QAbstractItemModel>

namespace traject::ui {

/// What was done with a record, newest first: days, and under each what was done on it. What was
/// undone is struck through and says by whom.
class TimelineModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Time, What, Who, State, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setEntries(const QList<HistoryEntry> &entries);
    /// Null for a day.
    [[nodiscard]] const HistoryEntry *entry(const QModelIndex &index) const;
    /// Where the operation stands; invalid when it does not.
    [[nodiscard]] QModelIndex indexOf(OperationId id) const;
    [[nodiscard]] int entryCount() const { return static_cast<int>(m_entries.size()); }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// A day with the place of its first entry and their number.
    struct Day
    {
        QDate date;
        int first = 0;
        int count = 0;
    };

    [[nodiscard]] QVariant entryData(const HistoryEntry &entry, int column, int role) const;

    QList<HistoryEntry> m_entries;
    QList<Day> m_days;
};

/// "undone on 1/09/2026, 8.30 u. by An De Wit"; blank while it stands.
[[nodiscard]] QString undoneText(const Operation &operation);

} // namespace traject::ui
