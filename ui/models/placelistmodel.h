// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/placeservice.h"
#include "ui/models/rowsmodel.h"

#include <QCoreApplication>

namespace traject::ui {

/// Postcodes with what they stand for, and whose table says so.
class PlaceListModel final : public RowsModel<PlaceEntry>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::PlaceListModel)
public:
    enum Column { Postcode, Municipality, Localities, Province, Position, Origin, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;
    [[nodiscard]] QString columnKey(int column) const override;
    [[nodiscard]] FilterKind filterKind(int column) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] qint64 idOf(const PlaceEntry &row) const override;
};

} // namespace traject::ui
