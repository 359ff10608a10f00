// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/visitplanning.h"

#include <QAbstractTableModel>

namespace traject::ui {

/// The changes to the plans of agreements, one visit a row.
class VisitChangeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Learner, Visit, Change, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlans(const QList<AgreementPlan> &plans);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Line
    {
        int plan = 0;
        int change = 0;
    };

    QList<AgreementPlan> m_plans;
    QList<Line> m_lines;
};

} // namespace traject::ui
