// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/listmodel.h"

#include "core/base/text.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <numeric>

namespace traject::ui {

namespace {

/// Gives each different text a number in the order in which it is met first.
class Numbering
{
public:
    int operator()(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.cend())
            return *known;
        const int number = static_cast<int>(m_texts.size());
        m_numbers.insert(text, number);
        m_texts.append(text);
        return number;
    }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    QHash<QString, int> m_numbers;
    QStringList m_texts;
};

/// The rank of each value, equal values sharing one, and how many ranks there are.
template <typename Value>
std::pair<std::vector<int>, int> ranked(const std::vector<Value> &values)
{
    std::vector<int> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    const auto at = [&](int index) -> const Value & { return values[static_cast<size_t>(index)]; };
    std::sort(order.begin(), order.end(), [&](int a, int b) { return at(a) < at(b); });
    std::vector<int> ranks(values.size());
    int rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && at(order[i - 1]) < at(order[i]))
            ++rank;
        ranks[static_cast<size_t>(order[i])] = rank;
    }
    return {ranks, order.empty() ? 0 : rank + 1};
}

/// A date, moment, number or truth as a number that sorts the same.
double sortNumber(const QVariant &value)
{
    if (!value.isValid())
        return std::numeric_limits<double>::infinity();
    switch (value.typeId()) {
    case QMetaType::QDate:
        return static_cast<double>(value.toDate().toJulianDay());
    case QMetaType::QDateTime:
        return static_cast<double>(value.toDateTime().toMSecsSinceEpoch());
    default:
        return value.toDouble();
    }
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

QString ListModel::columnKey(int column) const
{
    return QString::number(column);
}

FilterKind ListModel::filterKind(int column) const
{
    for (int row = 0; row < rowCount({}); ++row) {
        const QVariant value = sortValue(row, column);
        if (!value.isValid())
            continue;
        switch (value.typeId()) {
        case QMetaType::QString:
            return FilterKind::Text;
        case QMetaType::QDate:
        case QMetaType::QDateTime:
            return FilterKind::Date;
        default:
            return FilterKind::Number;
        }
    }
    return FilterKind::Text;
}

int ListModel::columnOfKey(const QString &key) const
{
    for (int column = 0; column < columnCount({}); ++column) {
        if (columnKey(column) == key)
            return column;
    }
    return -1;
}

const ListModel::Ranks &ListModel::ranks(int column) const
{
    const auto known = m_ranks.find(column);
    return known != m_ranks.end() ? known->second
                                  : m_ranks.emplace(column, computeRanks(column)).first->second;
}

ListModel::Ranks ListModel::computeRanks(int column) const
{
    const int rows = rowCount({});
    std::vector<double> numbers;
    std::vector<int> textOfRow;
    numbers.reserve(static_cast<size_t>(rows));
    textOfRow.reserve(static_cast<size_t>(rows));
    Numbering numbering;
    bool alphabetical = false;
    for (int row = 0; row < rows; ++row) {
        const QVariant value = sortValue(row, column);
        alphabetical = alphabetical || value.typeId() == QMetaType::QString;
        if (alphabetical)
            textOfRow.push_back(numbering(value.toString()));
        else
            numbers.push_back(sortNumber(value));
    }
    if (!alphabetical) {
        auto [ofRow, count] = ranked(numbers);
        return {std::move(ofRow), count};
    }
    // Values before the first text were blank: a column holds one kind.
    textOfRow.insert(textOfRow.begin(), numbers.size(), numbering(QString()));
    static const QString blankLast(QChar(0xFFFF));
    std::vector<QString> keys;
    keys.reserve(static_cast<size_t>(numbering.texts().size()));
    for (const QString &text : numbering.texts())
        keys.push_back(text.isEmpty() ? blankLast : text::sortKey(text));
    const auto [rankOfText, count] = ranked(keys);
    for (int &entry : textOfRow)
        entry = rankOfText[static_cast<size_t>(entry)];
    return {std::move(textOfRow), count};
}

QString ListModel::filterValue(int row, int column) const
{
    const QVariant code = cell(row, column, FilterRole);
    return (code.isValid() ? code : cell(row, column, Qt::DisplayRole)).toString();
}

const ListModel::Values &ListModel::values(int column) const
{
    const auto known = m_values.find(column);
    return known != m_values.end() ? known->second
                                   : m_values.emplace(column, computeValues(column)).first->second;
}

ListModel::Values ListModel::computeValues(int column) const
{
    Values values;
    const int rows = rowCount({});
    values.ofRow.reserve(static_cast<size_t>(rows));
    Numbering numbering;
    for (int row = 0; row < rows; ++row) {
        const int number = numbering(filterValue(row, column));
        values.ofRow.push_back(number);
        if (number < values.texts.size())
            continue;
        const QVariant words = cell(row, column, FilterTextRole);
        const QString text
            = (words.isValid() ? words : cell(row, column, Qt::DisplayRole)).toString();
        values.texts.append(text);
        values.folded.append(text::folded(text));
    }
    values.codes = numbering.texts();
    return values;
}

void ListModel::forgetRanks()
{
    m_ranks.clear();
    m_values.clear();
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

Qt::ItemFlags ListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemNeverHasChildren : flags;
}

} // namespace traject::ui
