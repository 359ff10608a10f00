// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/visit.h"

#include <QAbstractItemModel>

namespace traject::ui {

/// The visits of a learner in groups: the agreements, the newest first, are the rows at the top,
/// their visits the rows below them.
class VisitModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Day, Title, State, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows these, which come by planned day. `today` decides what is overdue.
    void setVisits(const QList<VisitListItem> &visits, QDate today);
    /// By planned day.
    [[nodiscard]] const QList<VisitListItem> &visits() const { return m_visits; }
    /// The visit of a row; null for a group.
    [[nodiscard]] const VisitListItem *visit(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(VisitId id) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    using Group = QList<int>; ///< in m_visits, of one agreement

    void group();
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QString cell(const VisitListItem &item, int column) const;

    QDate m_today;
    QList<VisitListItem> m_visits;
    QList<Group> m_groups;
};

} // namespace traject::ui
