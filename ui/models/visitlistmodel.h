// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/visit.h"
#include "ui/models/rowsmodel.h"

namespace traject::ui {

/// The visits of all running agreements; a column tells the week of each.
class VisitListModel final : public RowsModel<VisitListItem>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::VisitListModel)
public:
    enum Column { Day, Week, Title, Learner, Workplace, Place, State, ColumnCount };

    using RowsModel::RowsModel;

    /// Shows these; `today` decides what is overdue and which week is this one.
    void setVisits(const QList<VisitListItem> &visits, QDate today);
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;
    [[nodiscard]] QString columnKey(int column) const override;
    [[nodiscard]] FilterKind filterKind(int column) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] qint64 idOf(const VisitListItem &row) const override
    {
        return row.visit.id.value;
    }

private:
    [[nodiscard]] QString weekText(const Visit &visit) const;
    /// Codes that mean the same next week and in another language.
    [[nodiscard]] QString weekCode(const Visit &visit) const;
    [[nodiscard]] QString stateCode(const Visit &visit) const;
    /// The state without its day or reason.
    [[nodiscard]] QString stateWord(const Visit &visit) const;
    [[nodiscard]] QString text(const VisitListItem &item, int column) const;

    QDate m_today;
    QHash<QString, QString> m_foldedTitles; ///< of the few that there are
};

} // namespace traject::ui
