// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/historyservice.h"
#include "ui/models/rowsmodel.h"

namespace traject::ui {

/// The journal, newest first: what was done, when, and whether it was undone.
class OperationListModel final : public RowsModel<Operation>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::OperationListModel)
public:
    enum Column { At, Title, Changes, State, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] qint64 idOf(const Operation &row) const override { return row.id.value; }
};

} // namespace traject::ui
