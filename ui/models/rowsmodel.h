// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/listmodel.h"

namespace traject::ui {

/// A ListModel over value rows of one type. `Derived` says what the cells hold.
template <typename Row>
class RowsModel : public ListModel
{
public:
    using ListModel::ListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int row) const { return m_rows.at(row); }

    /// Shows these rows. When the same records stand in the same places, the views are told from
    /// the first to the last row that changed; else the model resets.
    void setRows(const QList<Row> &rows)
    {
        if (rows.isEmpty() || !sameRecords(rows)) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
            return;
        }
        int first = -1;
        int last = -1;
        for (int i = 0; i < rows.size(); ++i) {
            if (m_rows.at(i) == rows.at(i))
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
        if (first < 0)
            return;
        m_rows = rows;
        tellChanged(first, last);
    }

    /// Replaces the record with the same id, or adds it at the end.
    void putRow(const Row &row)
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (idOf(m_rows.at(i)) == idOf(row)) {
                replaceRow(i, row);
                return;
            }
        }
        const int end = static_cast<int>(m_rows.size());
        beginInsertRows({}, end, end);
        m_rows.append(row);
        endInsertRows();
    }

    /// Takes the record away if it is there.
    void removeId(qint64 id)
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (idOf(m_rows.at(i)) != id)
                continue;
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
            return;
        }
    }

    [[nodiscard]] qint64 rowId(int row) const final { return idOf(m_rows.at(row)); }

protected:
    [[nodiscard]] virtual qint64 idOf(const Row &row) const = 0;
    /// To be called when equal rows have come to mean something else: another day, another law.
    void tellAllChanged()
    {
        if (!m_rows.isEmpty())
            tellChanged(0, static_cast<int>(m_rows.size()) - 1);
    }

private:
    [[nodiscard]] bool sameRecords(const QList<Row> &rows) const
    {
        if (rows.size() != m_rows.size())
            return false;
        for (int i = 0; i < rows.size(); ++i) {
            if (idOf(rows.at(i)) != idOf(m_rows.at(i)))
                return false;
        }
        return true;
    }

    void replaceRow(int at, const Row &row)
    {
        m_rows[at] = row;
        tellChanged(at, at);
    }

    void tellChanged(int first, int last)
    {
        forgetRanks();
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount({}) - 1));
    }

    QList<Row> m_rows;
};

} // namespace traject::ui
