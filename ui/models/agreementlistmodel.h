// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/agreementservice.h"
#include "ui/models/rowsmodel.h"

#include <QCoreApplication>

namespace traject::ui {

/// The agreements of the caseload, or those of one learner.
class AgreementListModel final : public RowsModel<AgreementListItem>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::AgreementListModel)
public:
    enum Column {
        Number,
        Learner,
        Enterprise,
        Programme,
        Type,
        Period,
        State,
        Signed,
        PlanSigned,
        Registered,
        Version,
        Errors,
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
    [[nodiscard]] qint64 idOf(const AgreementListItem &row) const override { return row.id.value; }
};

} // namespace traject::ui
