// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/deadlinelistmodel.h"

#include "core/base/text.h"
#include "core/domain/dates.h"
#include "ui/models/deadlinetext.h"
#include "ui/support/theme.h"
#include "ui/widgets/termnames.h"

#include <QGuiApplication>

#include <algorithm>
#include <tuple>

namespace traject::ui {

void DeadlineListModel::setDeadlines(QList<AgreementDeadline> deadlines, QDate today)
{
    const auto order = [today](const AgreementDeadline &each) {
        return std::tuple(standing(each, today), each.due());
    };
    std::stable_sort(deadlines.begin(), deadlines.end(),
                     [&](const auto &a, const auto &b) { return order(a) < order(b); });
    m_today = today;
    setRows(deadlines);
}

int DeadlineListModel::rowOf(DeadlineKind kind) const
{
    for (int row = 0; row < rows().size(); ++row) {
        if (rows().at(row).deadline.kind == kind)
            return row;
    }
    return -1;
}

int DeadlineListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeadlineListModel::searchKey(int row) const
{
    return text::folded(termName(this->row(row).deadline.kind));
}

QVariant DeadlineListModel::sortValue(int row, int column) const
{
    return column == Last ? QVariant(this->row(row).due()) : cell(row, column, Qt::DisplayRole);
}

qint64 DeadlineListModel::idOf(const AgreementDeadline &row) const
{
    return static_cast<qint64>(row.deadline.kind) + 1;
}

QString DeadlineListModel::columnTitle(int column) const
{
    switch (column) {
    case Name:
        return tr("Deadline");
    case Last:
        return tr("Until and including");
    case Standing:
        return tr("State");
    case Told:
        return tr("Told");
    case Rule:
        return tr("Rule");
    default:
        return {};
    }
}

QVariant DeadlineListModel::cell(int row, int column, int role) const
{
    const AgreementDeadline &item = this->row(row);
    const bool overdue = standing(item, m_today) == DeadlineStanding::Overdue;
    const bool differs = !differenceText(item).isEmpty();
    if (role == Qt::ForegroundRole && column == Standing && overdue)
        return toneColor(Tone::Error, QGuiApplication::palette());
    if (role == Qt::ForegroundRole && column == Told && differs)
        return toneColor(Tone::Warning, QGuiApplication::palette());
    if (role == Qt::ToolTipRole && column == Rule)
        return originText(item.deadline.rule, item.deadline.source, item.deadline.confirmed);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return termName(item.deadline.kind);
    case Last:
        return dates::longText(item.due());
    case Standing:
        return standingText(item, m_today);
    case Told:
        if (!item.told)
            return tr("not told");
        return differs ? tr("told; moved since") : tr("told");
    case Rule:
        return item.deadline.confirmed ? item.deadline.rule
                                       : tr("%1, not confirmed").arg(item.deadline.rule);
    default:
        return {};
    }
}

} // namespace traject::ui
