// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>
#include <QCoreApplication>

namespace traject::ui {

/// A table of records that a person searches and sorts.
///
/// Sorting 36,000 rows must not be felt, and a collator per comparison is what makes such lists
/// slow. So each column gets its ranks once, when it is first sorted by: the place of every row
/// in Dutch alphabetical order (numbers and dates by value), as an integer. SearchProxy compares
/// those, and SortRole gives them. A change of rows forgets the ranks.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< int: rank in the column
        IdRole, ///< qint64: row number in the caseload, stable over a reset
        FilterRole, ///< QString: what the filter of a list compares, per column
    };

    explicit ListModel(QObject *parent = nullptr);

    /// Folded text in which a search looks (core/base/text.h).
    [[nodiscard]] virtual QString searchKey(int row) const = 0;
    /// Stable number of the row's record.
    [[nodiscard]] virtual qint64 rowId(int row) const = 0;
    /// What a column sorts by: QString (alphabetical), QDate, int or double. Invalid sorts last.
    [[nodiscard]] virtual QVariant sortValue(int row, int column) const = 0;

    [[nodiscard]] int rank(int row, int column) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] virtual QString columnTitle(int column) const = 0;
    /// Text, colour, tool tip, … of a cell; SortRole and IdRole are answered by this class.
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    void forgetRanks() { m_ranks.clear(); }

private:
    [[nodiscard]] QList<int> computeRanks(int column) const;

    mutable QHash<int, QList<int>> m_ranks; ///< per column
};

} // namespace traject::ui
