// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/importplan.h"
#include "ui/models/rowsmodel.h"

#include <QCoreApplication>

namespace traject::ui {

/// The problems of an import file, each at its cell.
class ProblemListModel final : public RowsModel<exchange::CellProblem>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::ProblemListModel)
public:
    enum Column { Line, Header, Value, Message, Expected, Example, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;

    /// All problems as a delimited text with a header (semicolons, as Belgian spreadsheets
    /// expect), for the clipboard or a file.
    [[nodiscard]] QString toCsv() const;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    /// Only one list of problems is shown at a time: the place in the file tells them apart.
    [[nodiscard]] qint64 idOf(const exchange::CellProblem &row) const override;
};

} // namespace traject::ui
