// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/programme.h"
#include "ui/models/rowsmodel.h"

namespace traject::ui {

/// The programme catalogue of the caseload.
class ProgrammeListModel final : public RowsModel<Programme>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::ProgrammeListModel)
public:
    enum Column { Code, Name, Form, Type, Hours, Competences, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;
    [[nodiscard]] QString columnKey(int column) const override;
    [[nodiscard]] FilterKind filterKind(int column) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    /// Programmes have no row number; a hash of the code is as stable.
    [[nodiscard]] qint64 idOf(const Programme &row) const override;
};

} // namespace traject::ui
