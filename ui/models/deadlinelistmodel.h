// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/rowsmodel.h"

#include "core/rules/agreementdeadlines.h"

#include <QCoreApplication>

namespace traject::ui {

/// The deadlines of one agreement, what is overdue first.
class DeadlineListModel final : public RowsModel<AgreementDeadline>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::DeadlineListModel)
public:
    enum Column { Name, Last, Standing, Told, Rule, ColumnCount };

    using RowsModel::RowsModel;

    /// Shows these, put in order, as they stand on `today`.
    void setDeadlines(QList<AgreementDeadline> deadlines, QDate today);
    /// Row of the deadline of this kind; -1 when there is none.
    [[nodiscard]] int rowOf(DeadlineKind kind) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] qint64 idOf(const AgreementDeadline &row) const override;

private:
    QDate m_today;
};

} // namespace traject::ui
