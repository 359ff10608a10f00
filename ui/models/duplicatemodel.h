// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/importservice.h"

#include <QAbstractTableModel>

namespace traject::ui {

/// Learners of an import file who seem to be known already; ticking one merges it.
class DuplicateModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Merge, Line, Name, Reason, Where, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDuplicates(const QList<DuplicateLearner> &duplicates);
    [[nodiscard]] const QList<DuplicateLearner> &duplicates() const { return m_duplicates; }
    void mergeAll(bool merge);

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    QList<DuplicateLearner> m_duplicates;
};

} // namespace traject::ui
