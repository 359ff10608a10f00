// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/learnerservice.h"
#include "ui/models/rowsmodel.h"

#include <QCoreApplication>

namespace traject::ui {

/// The learners of the caseload.
class LearnerListModel final : public RowsModel<LearnerListItem>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::LearnerListModel)
public:
    enum Column {
        FamilyName,
        GivenName,
        BirthDate,
        Municipality,
        Programme,
        SchoolYear,
        Agreement,
        Period,
        Status,
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
    [[nodiscard]] qint64 idOf(const LearnerListItem &row) const override { return row.id.value; }
};

} // namespace traject::ui
