// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/history/timelinemodel.h"

#include "core/domain/dates.h"
#include "core/domain/weekschedule.h"
#include "ui/support/fieldtext.h"
#include "ui/support/theme.h"

#include <QFont>
#include <QGuiApplication>

namespace traject::ui {

QString undoneText(const Operation &operation)
{
    if (!operation.undone)
        return {};
    const QString moment = momentText(operation.undoneAt.value_or(QDateTime()));
    return operation.undoneBy.isEmpty()
        ? TimelineModel::tr("undone on %1").arg(moment)
        : TimelineModel::tr("undone on %1 by %2").arg(moment, operation.undoneBy);
}

void TimelineModel::setEntries(const QList<HistoryEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_days.clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        const QDate date = m_entries.at(i).operation.at.toLocalTime().date();
        if (m_days.isEmpty() || m_days.constLast().date != date)
            m_days.append({.date = date, .first = i, .count = 0});
        ++m_days.last().count;
    }
    endResetModel();
}

// A day's internal id is 0; an entry's is the number of its day, from 1.

QModelIndex TimelineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr{0});
}

QModelIndex TimelineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_days.size());
    return parent.internalId() == 0 && parent.column() == 0 ? m_days.at(parent.row()).count : 0;
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

const HistoryEntry *TimelineModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Day &day = m_days.at(static_cast<int>(index.internalId()) - 1);
    return &m_entries.at(day.first + index.row());
}

QModelIndex TimelineModel::indexOf(OperationId id) const
{
    for (int day = 0; day < m_days.size(); ++day) {
        const Day &at = m_days.at(day);
        for (int row = 0; row < at.count; ++row) {
            if (m_entries.at(at.first + row).operation.id == id)
                return index(row, 0, index(day, 0));
        }
    }
    return {};
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const HistoryEntry *found = entry(index))
        return entryData(*found, index.column(), role);
    if (index.column() != 0)
        return {};
    if (role == Qt::DisplayRole)
        return dates::longText(m_days.at(index.row()).date);
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QVariant TimelineModel::entryData(const HistoryEntry &entry, int column, int role) const
{
    const Operation &operation = entry.operation;
    if (role == Qt::ForegroundRole && operation.undone)
        return toneColor(Tone::Muted, QGuiApplication::palette());
    if (role == Qt::FontRole && operation.undone && column == What) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QTime time = operation.at.toLocalTime().time();
    switch (column) {
    case Time:
        return clockWords(time.hour() * 60 + time.minute());
    case What:
        return entry.sentence;
    case Who:
        return operation.actor;
    case State:
        return undoneText(operation);
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("When");
    case What:
        return tr("What");
    case Who:
        return tr("Who");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace traject::ui
