// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/lawrowmodel.h"

#include "core/base/text.h"
#include "ui/support/fieldtext.h"

#include <algorithm>

#include <array>

namespace traject::ui {

namespace {

QString nameOf(const LawRow &row)
{
    return QStringLiteral("%1|%2|%3")
        .arg(codeOf(row.table), row.key, row.from.toString(Qt::ISODate));
}

} // namespace

void LawRowModel::setLaw(const Rulebook &rulebook)
{
    QList<LawRowItem> items;
    for (const LawRow &row : lawRows(rulebook)) {
        const QString name = nameOf(row);
        if (!m_ids.contains(name))
            m_ids.insert(name, m_ids.size() + 1);
        items.append({.id = m_ids.value(name),
                      .row = row,
                      .title = titleOf(row, rulebook),
                      .value = valueText(row)});
    }
    std::stable_sort(items.begin(), items.end(), [](const auto &one, const auto &other) {
        return std::pair(one.row.table, text::folded(one.title))
            < std::pair(other.row.table, text::folded(other.title));
    });
    setRows(items);
}

qint64 LawRowModel::idOfRow(const LawRow &row) const
{
    return m_ids.value(nameOf(row));
}

int LawRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LawRowModel::searchKey(int row) const
{
    const LawRowItem &item = this->row(row);
    return text::folded(QStringList{item.title, item.value, item.row.source, item.row.key,
                                    cell(row, Confirmed, Qt::DisplayRole).toString()}
                            .join(u' '));
}

QVariant LawRowModel::sortValue(int row, int column) const
{
    const LawRowItem &item = this->row(row);
    switch (column) {
    case Table:
        return row; // table by table, by title, oldest first
    case From:
        return item.row.from;
    case Until:
        return item.row.until ? QVariant(*item.row.until) : QVariant();
    default:
        return cell(row, column, Qt::DisplayRole).toString();
    }
}

QString LawRowModel::columnKey(int column) const
{
    static constexpr std::array keys{"table", "what",      "value",  "from",
                                     "until", "confirmed", "origin", "source"};
    static_assert(keys.size() == ColumnCount);
    return QLatin1String(keys.at(static_cast<size_t>(column)));
}

FilterKind LawRowModel::filterKind(int column) const
{
    return column == Table || column == Confirmed || column == Origin
        ? FilterKind::Choice
        : ListModel::filterKind(column);
}

QString LawRowModel::columnTitle(int column) const
{
    switch (column) {
    case Table:
        return tr("Table");
    case What:
        return tr("What");
    case Value:
        return tr("Value");
    case From:
        return tr("From");
    case Until:
        return tr("Until");
    case Confirmed:
        return tr("Confirmed");
    case Origin:
        return tr("Origin");
    case Source:
        return tr("Source");
    default:
        return {};
    }
}

QVariant LawRowModel::cell(int row, int column, int role) const
{
    const LawRowItem &item = this->row(row);
    const bool abridged = column == What || column == Value || column == Source;
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && abridged))
        return {};
    switch (column) {
    case Table:
        return dutchWord(item.row.table);
    case What:
        return item.title;
    case Value:
        return item.value;
    case From:
        return dateText(item.row.from);
    case Until:
        return dateText(item.row.until);
    case Confirmed:
        return item.row.confirmed ? tr("yes") : tr("not confirmed");
    case Origin:
        return item.row.own ? tr("own") : tr("supplied");
    case Source:
        return item.row.source;
    default:
        return {};
    }
}

} // namespace traject::ui
