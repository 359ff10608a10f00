// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/problemlistmodel.h"

#include "core/base/text.h"
#include "core/exchange/delimited.h"

namespace traject::ui {

int ProblemListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProblemListModel::searchKey(int row) const
{
    const exchange::CellProblem &problem = this->row(row);
    return text::folded(QStringList{problem.column, problem.value, problem.message}.join(u' '));
}

QVariant ProblemListModel::sortValue(int row, int column) const
{
    if (column == Line)
        return this->row(row).line;
    return cell(row, column, Qt::DisplayRole).toString();
}

QString ProblemListModel::columnTitle(int column) const
{
    switch (column) {
    case Line:
        return tr("Line");
    case Header:
        return tr("Column");
    case Value:
        return tr("Value");
    case Message:
        return tr("What is wrong");
    case Expected:
        return tr("Expected");
    case Example:
        return tr("Example");
    default:
        return {};
    }
}

QVariant ProblemListModel::cell(int row, int column, int role) const
{
    const exchange::CellProblem &problem = this->row(row);
    if (role == Qt::TextAlignmentRole && column == Line)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Line:
        return problem.line;
    case Header:
        return problem.column;
    case Value:
        return problem.value;
    case Message:
        return problem.message;
    case Expected:
        return problem.expected;
    case Example:
        return problem.example;
    default:
        return {};
    }
}

qint64 ProblemListModel::idOf(const exchange::CellProblem &row) const
{
    return (static_cast<qint64>(row.line) << 32)
        ^ static_cast<qint64>(qHash(row.column + row.message, 1) & 0xffffffffU);
}

QString ProblemListModel::toCsv() const
{
    QString text;
    QStringList fields;
    for (int column = 0; column < ColumnCount; ++column)
        fields.append(columnTitle(column));
    text += exchange::csvLine(fields) + u'\n';
    for (int row = 0; row < rows().size(); ++row) {
        fields.clear();
        for (int column = 0; column < ColumnCount; ++column)
            fields.append(cell(row, column, Qt::DisplayRole).toString());
        text += exchange::csvLine(fields) + u'\n';
    }
    return text;
}

} // namespace traject::ui
