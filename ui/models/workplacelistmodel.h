// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/workplaceservice.h"
#include "ui/models/rowsmodel.h"
#include "ui/models/workplacewords.h"
#include "ui/support/theme.h"

#include <QCoreApplication>

namespace traject::ui {

/// The accreditations of the caseload: one row per establishment and programme.
class WorkplaceListModel final : public RowsModel<WorkplaceListItem>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::WorkplaceListModel)
public:
    enum Column {
        Enterprise,
        Establishment,
        Municipality,
        Programme,
        Status,
        ValidUntil,
        Mentor,
        OpenPlaces,
        ColumnCount
    };

    using RowsModel::RowsModel;

    /// The day on which the state of an accreditation is told: "expired" instead of "approved".
    /// Without one the recorded state is.
    void setToday(QDate today, const Rulebook &rulebook);

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;
    [[nodiscard]] QString columnKey(int column) const override;
    [[nodiscard]] FilterKind filterKind(int column) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] qint64 idOf(const WorkplaceListItem &row) const override
    {
        return row.accreditation.value;
    }

private:
    [[nodiscard]] Tone toneOf(const WorkplaceListItem &item) const;
    [[nodiscard]] QString statusText(const WorkplaceListItem &item) const;
    /// Unset while there is no day to tell it for.
    [[nodiscard]] std::optional<AccreditationState> stateOf(const WorkplaceListItem &item) const;
    /// The last valid day: that of the decision, or else the one that the law gives.
    [[nodiscard]] std::optional<QDate> lastDayOf(const WorkplaceListItem &item) const;

    QDate m_today;
    const Rulebook *m_rulebook = nullptr;
    /// By day of approval, each asked of the law once: sorting asks it for every row.
    mutable QHash<QDate, std::optional<QDate>> m_lawfulEnds;
};

} // namespace traject::ui
