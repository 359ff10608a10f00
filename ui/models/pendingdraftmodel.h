// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/agreementservice.h"
#include "ui/models/rowsmodel.h"

namespace traject::ui {

/// The half-finished drafts of the agreement wizard.
class PendingDraftModel final : public RowsModel<PendingDraft>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::PendingDraftModel)
public:
    enum Column { Learner, Enterprise, Kind, SavedAt, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] qint64 idOf(const PendingDraft &row) const override { return row.id.value; }
};

} // namespace traject::ui
