// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/visitrulemodel.h"

namespace traject::ui {

namespace {

QString whenText(const VisitRule &rule)
{
    switch (rule.unit) {
    case VisitUnit::Days:
        return VisitRuleModel::tr("%n day(s) after the start", nullptr, rule.after);
    case VisitUnit::Weeks:
        return VisitRuleModel::tr("%n week(s) after the start", nullptr, rule.after);
    case VisitUnit::Trimester:
        return VisitRuleModel::tr("%n week(s) after the start of each next trimester", nullptr,
                                  rule.after);
    }
    return {};
}

} // namespace

void VisitRuleModel::setRules(const QList<VisitRule> &rules)
{
    beginResetModel();
    m_rules = rules;
    endResetModel();
}

void VisitRuleModel::replace(int row, const VisitRule &rule)
{
    m_rules[row] = rule;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int VisitRuleModel::add(const VisitRule &rule)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rules.append(rule);
    endInsertRows();
    return row;
}

void VisitRuleModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rules.removeAt(row);
    endRemoveRows();
}

int VisitRuleModel::move(int row, int step)
{
    const int target = row + step;
    if (target < 0 || target >= m_rules.size())
        return row;
    beginMoveRows({}, row, row, {}, step > 0 ? target + 1 : target);
    m_rules.move(row, target);
    endMoveRows();
    return target;
}

int VisitRuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int VisitRuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VisitRuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const VisitRule &rule = m_rules.at(index.row());
    return index.column() == Title ? rule.title : whenText(rule);
}

QVariant VisitRuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Visit") : tr("When");
}

} // namespace traject::ui
