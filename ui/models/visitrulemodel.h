// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/visit.h"

#include <QAbstractTableModel>

namespace traject::ui {

/// The rhythm of visits, a rule a row: what it is called, and when it is.
class VisitRuleModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, When, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const QList<VisitRule> &rules);
    [[nodiscard]] const QList<VisitRule> &rules() const { return m_rules; }
    void replace(int row, const VisitRule &rule);
    /// Adds a rule at the end; its row.
    int add(const VisitRule &rule);
    void remove(int row);
    /// Moves a rule one place up (-1) or down (+1); where it stands then.
    int move(int row, int step);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<VisitRule> m_rules;
};

} // namespace traject::ui
