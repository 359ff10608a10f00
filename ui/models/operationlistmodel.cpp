// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/operationlistmodel.h"

#include "ui/support/fieldtext.h"
#include "ui/support/theme.h"

#include <QFont>
#include <QGuiApplication>

namespace traject::ui {

namespace {

constexpr int pageSize = 200;

} // namespace

OperationListModel::OperationListModel(const Read &read, QObject *parent)
    : QAbstractTableModel(parent)
    , m_read(read)
{ }

void OperationListModel::setFilter(const OperationFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reset(pageSize);
}

void OperationListModel::refresh()
{
    reset(qMax(pageSize, static_cast<int>(m_rows.size()) + 1));
}

void OperationListModel::reset(int count)
{
    const QList<Operation> rows = m_read(m_filter, {}, count);
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    m_atEnd = rows.size() < count;
    endResetModel();
}

int OperationListModel::rowOf(OperationId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id)
            return row;
    }
    return -1;
}

int OperationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OperationListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool OperationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd;
}

void OperationListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_rows.isEmpty())
        return;
    const QList<Operation> more = m_read(m_filter, m_rows.constLast().id, pageSize);
    m_atEnd = more.size() < pageSize;
    if (more.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_rows += more;
    endInsertRows();
}

QVariant OperationListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case At:
        return tr("When");
    case Title:
        return tr("What");
    case Who:
        return tr("Who");
    case Changes:
        return tr("Records");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QVariant OperationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Operation &operation = row(index.row());
    const int column = index.column();
    if (role == Qt::ForegroundRole && operation.undone)
        return toneColor(Tone::Muted, QGuiApplication::palette());
    if (role == Qt::FontRole && operation.undone && column == Title) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    if (role == Qt::TextAlignmentRole && column == Changes)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case At:
        return momentText(operation.at);
    case Title:
        return operation.title;
    case Who:
        return operation.actor;
    case Changes:
        return role == Qt::DisplayRole ? QVariant(operation.changes) : QVariant();
    case State:
        return operation.undone ? tr("undone") : QString();
    default:
        return {};
    }
}

} // namespace traject::ui
