// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/lawrow.h"
#include "ui/models/rowsmodel.h"

#include <QCoreApplication>

namespace traject::ui {

/// A rule as the list shows it.
struct RuleListItem
{
    qint64 id = 0; ///< place in the rulebook, from 1
    RuleEntry rule;
    QStringList valueTitles; ///< of the values that it compares with
    bool confirmed = true; ///< the rule, and every value of it that is in force

    bool operator==(const RuleListItem &) const = default;
};

/// The rows of the tables that a rule may look at, oldest first within each value.
[[nodiscard]] QList<LawRow> rowsOf(const RuleEntry &rule, const QList<LawRow> &rows);

/// Every rule of the rulebook with what a list tells of it. "In force" is meant on `today`.
[[nodiscard]] QList<RuleListItem> ruleListItems(const Rulebook &rulebook, QDate today);

/// The rules of the rulebook.
class RuleListModel final : public RowsModel<RuleListItem>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::RuleListModel)
public:
    enum Column { Id, Title, Gravity, Confirmed, Use, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;
    [[nodiscard]] QString columnKey(int column) const override;
    [[nodiscard]] FilterKind filterKind(int column) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] qint64 idOf(const RuleListItem &row) const override { return row.id; }
};

} // namespace traject::ui
