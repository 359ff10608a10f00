// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/columnfilter.h"

#include <QByteArray>
#include <QList>

namespace traject::ui {

/// How a list is looked at: what a named view holds, and what is kept when a list is left.
struct ListState
{
    struct Column
    {
        QString key; ///< ListModel::columnKey()
        int width = 0; ///< pixels; 0: as at first
        bool shown = true;

        bool operator==(const Column &) const = default;
    };

    QList<ColumnFilter> filters;
    QString sortColumn; ///< key; empty: as at first
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QList<Column> columns; ///< from left to right; ones that are not named follow

    bool operator==(const ListState &) const = default;
};

[[nodiscard]] QByteArray toJson(const ListState &state);
/// Blank when the text is not such a state.
[[nodiscard]] ListState listStateFrom(const QByteArray &json);

} // namespace traject::ui
