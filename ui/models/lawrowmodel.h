// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/lawrow.h"
#include "ui/models/rowsmodel.h"

#include <QCoreApplication>

namespace traject::ui {

/// A row of a parameter table as the list shows it.
struct LawRowItem
{
    qint64 id = 0; ///< the same for the same table, key and first day
    LawRow row;
    QString title;
    QString value;

    bool operator==(const LawRowItem &) const = default;
};

/// All rows of the parameter tables of the law.
class LawRowModel final : public RowsModel<LawRowItem>
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::LawRowModel)
public:
    enum Column { Table, What, Value, From, Until, Confirmed, Origin, Source, ColumnCount };

    using RowsModel::RowsModel;

    void setLaw(const Rulebook &rulebook);
    /// The id of a row that is or was shown; 0 when it never was.
    [[nodiscard]] qint64 idOfRow(const LawRow &row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QString searchKey(int row) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;
    [[nodiscard]] QString columnKey(int column) const override;
    [[nodiscard]] FilterKind filterKind(int column) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] qint64 idOf(const LawRowItem &row) const override { return row.id; }

private:
    QHash<QString, qint64> m_ids; ///< by table, key and first day
};

} // namespace traject::ui
