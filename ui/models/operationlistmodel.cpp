// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/operationlistmodel.h"

#include "core/base/text.h"
#include "ui/support/fieldtext.h"
#include "ui/support/theme.h"

#include <QGuiApplication>

namespace traject::ui {

int OperationListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OperationListModel::searchKey(int row) const
{
    return text::folded(this->row(row).title);
}

QVariant OperationListModel::sortValue(int row, int column) const
{
    switch (column) {
    case At:
        return this->row(row).at;
    case Changes:
        return this->row(row).changes;
    default:
        return cell(row, column, Qt::DisplayRole).toString();
    }
}

QString OperationListModel::columnTitle(int column) const
{
    switch (column) {
    case At:
        return tr("When");
    case Title:
        return tr("What");
    case Changes:
        return tr("Records");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QVariant OperationListModel::cell(int row, int column, int role) const
{
    const Operation &operation = this->row(row);
    if (role == Qt::ForegroundRole && operation.undone)
        return toneColor(Tone::Muted, QGuiApplication::palette());
    if (role == Qt::TextAlignmentRole && column == Changes)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case At:
        return momentText(operation.at);
    case Title:
        return operation.title;
    case Changes:
        return operation.changes;
    case State:
        return operation.undone ? tr("undone") : QString();
    default:
        return {};
    }
}

} // namespace traject::ui
