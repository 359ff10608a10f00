// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/planmodel.h"

#include "core/base/text.h"
#include "ui/support/theme.h"
#include "ui/widgets/termnames.h"

#include <QComboBox>
#include <QGuiApplication>

#include <algorithm>

namespace traject::ui {

void PlanModel::setPlan(const TrainingPlan &plan)
{
    if (plan == m_plan)
        return;
    if (plan.size() != m_plan.size()) {
        beginResetModel();
        m_plan = plan;
        endResetModel();
        return;
    }
    m_plan = plan;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PlanModel::add(int row)
{
    TrainingPlanItem item;
    if (row >= 0)
        item = {.cluster = m_plan.at(row).cluster, .period = m_plan.at(row).period};
    beginInsertRows({}, row + 1, row + 1);
    m_plan.insert(row + 1, item);
    endInsertRows();
    Q_EMIT edited();
    return row + 1;
}

void PlanModel::remove(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        m_plan.removeAt(row);
        endRemoveRows();
    }
    Q_EMIT edited();
}

int PlanModel::move(int row, int step)
{
    const int to = row + step;
    if (row < 0 || to < 0 || to >= rowCount())
        return row;
    beginMoveRows({}, row, row, {}, step > 0 ? to + 1 : to);
    m_plan.move(row, to);
    endMoveRows();
    Q_EMIT edited();
    return to;
}

void PlanModel::setVenue(const QList<int> &rows, PlanVenue venue)
{
    for (const int row : rows)
        m_plan[row].venue = venue;
    noteRows(rows);
}

void PlanModel::setPeriod(const QList<int> &rows, const QString &period)
{
    for (const int row : rows)
        m_plan[row].period = period;
    noteRows(rows);
}

void PlanModel::noteRows(const QList<int> &rows)
{
    for (const int row : rows)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT edited();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    const TrainingPlanItem &item = m_plan.at(index.row());
    if (role == Qt::BackgroundRole && item.venue == PlanVenue::None)
        return toneBackground(Tone::Warning, QGuiApplication::palette());
    if (role == Qt::ToolTipRole && item.venue == PlanVenue::None)
        return tr("Nobody trains this competence yet: choose where.");
    if (role == Qt::ToolTipRole && index.column() == Competence)
        return item.competence;
    if (role == Qt::EditRole && index.column() == VenueColumn)
        return static_cast<int>(item.venue);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Cluster:
        return item.cluster;
    case Competence:
        return item.competence;
    case VenueColumn:
        return termName(item.venue);
    case Period:
        return item.period;
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Cluster:
        return tr("Cluster");
    case Competence:
        return tr("Competence");
    case VenueColumn:
        return tr("Trained at");
    case Period:
        return tr("Period");
    default:
        return {};
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    TrainingPlanItem &item = m_plan[index.row()];
    const TrainingPlanItem before = item;
    switch (index.column()) {
    case Cluster:
        item.cluster = text::simplified(value.toString());
        break;
    case Competence:
        item.competence = text::simplified(value.toString());
        break;
    case VenueColumn:
        item.venue = static_cast<PlanVenue>(value.toInt());
        break;
    case Period:
        item.period = text::simplified(value.toString());
        break;
    default:
        return false;
    }
    if (!(item == before))
        noteRows({index.row()});
    return true;
}

QWidget *VenueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("planVenueEditor"));
    box->setAccessibleName(tr("Trained at"));
    for (const auto &term : terms<PlanVenue>())
        box->addItem(termName(term.value), static_cast<int>(term.value));
    auto *self = const_cast<VenueDelegate *>(this); // signals of a const virtual
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void VenueDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    box->showPopup();
}

void VenueDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace traject::ui
