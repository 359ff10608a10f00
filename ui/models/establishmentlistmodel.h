// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/workplacerows.h"
#include "ui/models/rowsmodel.h"

#include <QCoreApplication>

namespace traject::ui {

/// The establishments of the caseload: one row each, with how many accreditations, mentors and
/// learners it has.
class EstablishmentListModel final : public RowsModel<EstablishmentListItem>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::EstablishmentListModel)
public:
    enum Column {
        Enterprise,
        Establishment,
        Municipality,
        Validity,
        ValidUntil,
        Mentors,
        Learners,
        Contact,
        Phone,
        Email,
        ColumnCount
    };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;
    [[nodiscard]] QString columnKey(int column) const override;
    [[nodiscard]] FilterKind filterKind(int column) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] qint64 idOf(const EstablishmentListItem &row) const override
    {
        return row.establishment.value;
    }

private:
    [[nodiscard]] static QString validityText(const EstablishmentListItem &item);
};

} // namespace traject::ui
