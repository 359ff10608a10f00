// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/visitchangemodel.h"

#include "core/domain/dates.h"
#include "ui/models/visittext.h"
#include "ui/support/theme.h"

#include <QGuiApplication>

namespace traject::ui {

void VisitChangeModel::setPlans(const QList<AgreementPlan> &plans)
{
    beginResetModel();
    m_plans = plans;
    m_lines.clear();
    for (int plan = 0; plan < plans.size(); ++plan) {
        for (int change = 0; change < plans.at(plan).changes.size(); ++change)
            m_lines.append({plan, change});
    }
    endResetModel();
}

int VisitChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int VisitChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VisitChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    const AgreementPlan &plan = m_plans.at(line.plan);
    const VisitChange &change = plan.changes.at(line.change);
    if (role == Qt::ForegroundRole && index.column() == Change
        && change.kind == VisitChangeKind::Dropped)
        return toneColor(Tone::Warning, QGuiApplication::palette());
    if (role == Qt::ToolTipRole && index.column() == Learner)
        return QStringLiteral("%1 · %2").arg(plan.number, plan.enterpriseName);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString day = visitDayText(change.visit.plannedOn);
    switch (index.column()) {
    case Learner:
        return plan.learnerName;
    case Visit:
        return change.visit.title;
    case Change:
        if (change.kind == VisitChangeKind::Added)
            return day;
        return change.kind == VisitChangeKind::Dropped
            ? tr("%1 is dropped").arg(day)
            : tr("%1, was %2").arg(day, dates::shortText(change.before));
    case Why:
        return change.reason;
    default:
        return {};
    }
}

QVariant VisitChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Learner:
        return tr("Learner");
    case Visit:
        return tr("Visit");
    case Change:
        return tr("Day");
    case Why:
        return tr("Why not on the day of the rhythm");
    default:
        return {};
    }
}

} // namespace traject::ui
