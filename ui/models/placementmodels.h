// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/placementtry.h"
#include "core/rules/placementsuggestions.h"
#include "ui/models/rowsmodel.h"

/// The search for a learner's workplace: how far it came, and what can be proposed.
namespace traject::ui {

class PlacementTryModel final : public RowsModel<PlacementTry>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::PlacementTryModel)
public:
    enum Column { Step, Workplace, Since, LastContact, NextStep, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] qint64 idOf(const PlacementTry &row) const override
    {
        return row.establishment.value;
    }
};

class SuggestionModel final : public RowsModel<PlacementSuggestion>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::SuggestionModel)
public:
    enum Column { Workplace, Municipality, Distance, Places, Mentor, Why, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;

    /// Why a workplace stands where it stands: accreditation, room, distance.
    [[nodiscard]] static QString reason(const PlacementSuggestion &suggestion);

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] qint64 idOf(const PlacementSuggestion &row) const override
    {
        return row.workplace.accreditation.value;
    }
};

} // namespace traject::ui
