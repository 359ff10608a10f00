// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>
#include <QCoreApplication>

#include <map>
#include <vector>

namespace traject::ui {

/// What a filter of a column asks for.
enum class FilterKind {
    Text, ///< words that the cell holds
    Choice, ///< some of the values that occur
    Date, ///< from and until
    Number, ///< at least and at most
};

/// A table of records that a person searches, filters and sorts.
///
/// Sorting 36,000 rows must not be felt, and a collator per comparison is what makes such lists
/// slow. So each column gets its ranks once, when it is first sorted by: the place of every row
/// in alphabetical order (text::sortKey(); numbers and dates by value), as an integer. Only the
/// different values of a column are compared: many rows share them. SearchProxy distributes the
/// rows over the ranks, and SortRole gives them. Filters look at the different values too. A
/// change of rows forgets both.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< int: rank in the column
        IdRole, ///< qint64: row number in the caseload, stable over a reset
        FilterRole, ///< QString: the code of a value where the words on screen have a language
        FilterTextRole, ///< QString: words for that code where the cell says more than it
    };

    /// The different values of a column, and which one each row has.
    struct Values
    {
        QStringList codes; ///< what a filter keeps: filterValue()
        QStringList texts; ///< what a person reads
        QStringList folded; ///< of the texts
        std::vector<int> ofRow;
    };

    explicit ListModel(QObject *parent = nullptr);

    /// Folded text in which a search looks (core/base/text.h).
    [[nodiscard]] virtual QString searchKey(int row) const = 0;
    /// Stable number of the row's record.
    [[nodiscard]] virtual qint64 rowId(int row) const = 0;
    /// What a column sorts by: QString (alphabetical), QDate, int or double. Invalid sorts last.
    [[nodiscard]] virtual QVariant sortValue(int row, int column) const = 0;
    /// What names the column in a kept view, whatever the language and the other columns.
    [[nodiscard]] virtual QString columnKey(int column) const;
    /// What a filter of the column asks for; by itself what the values that it sorts by suggest.
    [[nodiscard]] virtual FilterKind filterKind(int column) const;

    /// The column with this key; -1 when there is none.
    [[nodiscard]] int columnOfKey(const QString &key) const;
    [[nodiscard]] int rank(int row, int column) const
    {
        return ranks(column).ofRow[static_cast<size_t>(row)];
    }
    /// Ranks of all rows from 0 to `count` - 1; equal rows share one.
    struct Ranks
    {
        std::vector<int> ofRow;
        int count = 0;
    };
    [[nodiscard]] const Ranks &ranks(int column) const;
    /// What a filter of kind Choice compares: FilterRole, or the text where there is none.
    [[nodiscard]] QString filterValue(int row, int column) const;
    [[nodiscard]] const Values &values(int column) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] virtual QString columnTitle(int column) const = 0;
    /// Text, colour, tool tip, … of a cell; SortRole and IdRole are answered by this class.
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    void forgetRanks();

private:
    [[nodiscard]] Ranks computeRanks(int column) const;
    [[nodiscard]] Values computeValues(int column) const;

    mutable std::map<int, Ranks> m_ranks; ///< per column
    mutable std::map<int, Values> m_values;
};

} // namespace traject::ui
