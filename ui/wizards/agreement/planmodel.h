// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/trainingplan.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace traject::ui {

/// The training plan as a table that is edited in place. Competences that nobody trains yet are
/// tinted.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Cluster, Competence, VenueColumn, Period, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows a plan; rows that stay the same stay selected.
    void setPlan(const TrainingPlan &plan);
    [[nodiscard]] const TrainingPlan &plan() const { return m_plan; }

    /// Inserts an empty line after `row` (-1: at the top), in that row's cluster and period.
    int add(int row);
    void remove(QList<int> rows);
    /// Moves a row up (-1) or down (+1); returns where it stands then.
    int move(int row, int step);
    void setVenue(const QList<int> &rows, PlanVenue venue);
    void setPeriod(const QList<int> &rows, const QString &period);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited();

private:
    void noteRows(const QList<int> &rows);

    TrainingPlan m_plan;
};

/// Edits the venue of a line as a choice.
class VenueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
};

} // namespace traject::ui
