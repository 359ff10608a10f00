// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/visitmodel.h"

#include "ui/models/visittext.h"
#include "ui/support/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QMap>

#include <algorithm>

namespace traject::ui {

void VisitModel::setVisits(const QList<VisitListItem> &visits, QDate today)
{
    if (visits == m_visits && today == m_today)
        return;
    beginResetModel();
    m_visits = visits;
    m_today = today;
    group();
    endResetModel();
}

void VisitModel::group()
{
    QMap<AgreementId, Group> byAgreement;
    for (int row = 0; row < m_visits.size(); ++row)
        byAgreement[m_visits.at(row).visit.agreement].append(row);
    m_groups = byAgreement.values();
    std::reverse(m_groups.begin(), m_groups.end());
}

const VisitListItem *VisitModel::visit(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Group &group = m_groups.at(static_cast<int>(index.internalId()) - 1);
    return &m_visits.at(group.at(index.row()));
}

QModelIndex VisitModel::indexOf(VisitId id) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        for (int row = 0; row < m_groups.at(group).size(); ++row) {
            if (m_visits.at(m_groups.at(group).at(row)).visit.id == id)
                return createIndex(row, 0, static_cast<quintptr>(group) + 1);
        }
    }
    return {};
}

QModelIndex VisitModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex VisitModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int VisitModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).size());
}

int VisitModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

QString VisitModel::cell(const VisitListItem &item, int column) const
{
    switch (column) {
    case Day:
        return visitDayText(item.visit.plannedOn);
    case Title:
        return item.visit.title;
    case State:
        return visitStateText(item, m_today);
    default:
        return {};
    }
}

QVariant VisitModel::groupData(const Group &group, int column, int role) const
{
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (column != 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const VisitListItem &first = m_visits.at(group.first());
    return tr("%1 (%n visit(s))", nullptr, static_cast<int>(group.size()))
        .arg(QStringLiteral("%1 · %2").arg(first.agreementNumber, first.enterpriseName));
}

QVariant VisitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VisitListItem *item = visit(index);
    if (!item)
        return groupData(m_groups.at(index.row()), index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(*item, index.column());
    case Qt::ForegroundRole:
        if (isOverdue(item->visit, m_today) && index.column() != Title)
            return toneColor(Tone::Error, QGuiApplication::palette());
        if (!item->visit.isOpen())
            return toneColor(Tone::Muted, QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

QVariant VisitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Day");
    case Title:
        return tr("Visit");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace traject::ui
