// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/duplicatemodel.h"

namespace traject::ui {

void DuplicateModel::setDuplicates(const QList<DuplicateLearner> &duplicates)
{
    beginResetModel();
    m_duplicates = duplicates;
    endResetModel();
}

void DuplicateModel::mergeAll(bool merge)
{
    if (m_duplicates.isEmpty())
        return;
    for (DuplicateLearner &duplicate : m_duplicates)
        duplicate.merge = merge;
    Q_EMIT dataChanged(index(0, Merge), index(rowCount({}) - 1, Merge));
}

int DuplicateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_duplicates.size());
}

int DuplicateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DuplicateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DuplicateLearner &duplicate = m_duplicates.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Merge)
        return duplicate.merge ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Merge:
        return duplicate.merge ? tr("merge") : tr("leave out");
    case Line:
        return duplicate.line;
    case Name:
        return duplicate.name;
    case Reason:
        return duplicate.reason;
    case Where:
        return duplicate.sameAsRow ? tr("row %1 of this file").arg(*duplicate.sameAsRow)
                                   : tr("in the caseload");
    default:
        return {};
    }
}

QVariant DuplicateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Merge:
        return tr("Do");
    case Line:
        return tr("Line");
    case Name:
        return tr("Learner");
    case Reason:
        return tr("Recognised by");
    case Where:
        return tr("Same as");
    default:
        return {};
    }
}

Qt::ItemFlags DuplicateModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Merge)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool DuplicateModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Merge
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_duplicates[index.row()].merge = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace traject::ui
