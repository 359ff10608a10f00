// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace traject::ui {

class ListModel;

/// What one column of a list must hold. Which members count depends on the kind of filter that
/// the column takes (ListModel::filterKind()); one that asks for nothing passes every row.
struct ColumnFilter
{
    QString column; ///< ListModel::columnKey()
    QString text; ///< Text: words, in any order, accents and capitals ignored
    QStringList values; ///< Choice: codes (ListModel::filterValue()) of which a row has one
    std::optional<QDate> from; ///< Date: the first day
    std::optional<QDate> until; ///< Date: the last day
    bool undated = false; ///< Date: those without one instead
    std::optional<double> least; ///< Number
    std::optional<double> most; ///< Number

    [[nodiscard]] bool asksNothing() const;
    bool operator==(const ColumnFilter &) const = default;
};

/// Whether a row of the model passes; empty when the filter asks for nothing or the model has no
/// such column. What it holds of the model is good until rows change.
[[nodiscard]] std::function<bool(int row)> predicateOf(const ColumnFilter &filter,
                                                       const ListModel &model);

[[nodiscard]] QJsonObject toJson(const ColumnFilter &filter);
[[nodiscard]] ColumnFilter columnFilterFrom(const QJsonObject &json);

} // namespace traject::ui
