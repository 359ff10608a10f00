// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/rulelistmodel.h"

#include "core/base/text.h"
#include "ui/widgets/severityicon.h"

#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>

#include <array>

namespace traject::ui {

namespace {

bool covers(const LawRow &row, QDate day)
{
    return row.from <= day && (!row.until || day <= *row.until);
}

} // namespace

QList<LawRow> rowsOf(const RuleEntry &rule, const QList<LawRow> &rows)
{
    QList<LawRow> result;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(result), [&](const LawRow &row) {
        const QString name
            = row.table == LawTable::Number ? row.key.section(u'/', 0, 0) : codeOf(row.table);
        return rule.parameters.contains(name);
    });
    return result;
}

QList<RuleListItem> ruleListItems(const Rulebook &rulebook, QDate today)
{
    const QList<LawRow> rows = lawRows(rulebook);
    QList<RuleListItem> items;
    for (const RuleEntry &rule : rulebook.rules) {
        RuleListItem item{.id = items.size() + 1, .rule = rule, .confirmed = rule.confirmed};
        for (const LawRow &row : rowsOf(rule, rows)) {
            item.valueTitles.append(titleOf(row, rulebook));
            item.confirmed = item.confirmed && (row.confirmed || !covers(row, today));
        }
        item.valueTitles.removeDuplicates();
        items.append(item);
    }
    return items;
}

int RuleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RuleListModel::searchKey(int row) const
{
    const RuleListItem &item = this->row(row);
    return text::folded((QStringList{item.rule.id, item.rule.title, item.rule.source,
                                     cell(row, Confirmed, Qt::DisplayRole).toString()}
                         + item.valueTitles)
                            .join(u' '));
}

QVariant RuleListModel::sortValue(int row, int column) const
{
    if (column == Gravity)
        return static_cast<int>(this->row(row).rule.severity);
    return cell(row, column, Qt::DisplayRole).toString();
}

QString RuleListModel::columnKey(int column) const
{
    static constexpr std::array keys{"id", "title", "severity", "confirmed", "use"};
    static_assert(keys.size() == ColumnCount);
    return QLatin1String(keys.at(static_cast<size_t>(column)));
}

FilterKind RuleListModel::filterKind(int column) const
{
    return column == Gravity || column == Confirmed || column == Use
        ? FilterKind::Choice
        : ListModel::filterKind(column);
}

QString RuleListModel::columnTitle(int column) const
{
    switch (column) {
    case Id:
        return tr("Rule");
    case Title:
        return tr("About");
    case Gravity:
        return tr("Severity");
    case Use:
        return tr("For");
    case Confirmed:
        return tr("Confirmed");
    default:
        return {};
    }
}

QVariant RuleListModel::cell(int row, int column, int role) const
{
    const RuleListItem &item = this->row(row);
    if (role == Qt::DecorationRole && column == Gravity) {
        const int size = QFontMetrics(QGuiApplication::font()).height() - 2;
        return severityPixmap(item.rule.severity, size, qGuiApp->devicePixelRatio(),
                              QGuiApplication::palette());
    }
    const bool abridged = column == Title || column == Use;
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && abridged))
        return {};
    switch (column) {
    case Id:
        return item.rule.id;
    case Title:
        return item.rule.title;
    case Gravity:
        return severityWord(item.rule.severity);
    case Use:
        return dutchWord(item.rule.use);
    case Confirmed:
        return item.confirmed ? QString() : tr("not confirmed");
    default:
        return {};
    }
}

} // namespace traject::ui
