// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/lists/liststate.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace traject::ui {

namespace {

const QString filtersKey = QStringLiteral("filters");
const QString sortKey = QStringLiteral("sort");
const QString descendingKey = QStringLiteral("descending");
const QString columnsKey = QStringLiteral("columns");
const QString columnKey = QStringLiteral("column");
const QString widthKey = QStringLiteral("width");
const QString hiddenKey = QStringLiteral("hidden");

} // namespace

QByteArray toJson(const ListState &state)
{
    QJsonArray filters;
    for (const ColumnFilter &filter : state.filters)
        filters.append(toJson(filter));
    QJsonArray columns;
    for (const ListState::Column &column : state.columns)
        columns.append(QJsonObject{
            {columnKey, column.key}, {widthKey, column.width}, {hiddenKey, !column.shown}});
    return QJsonDocument(QJsonObject{{filtersKey, filters},
                                     {sortKey, state.sortColumn},
                                     {descendingKey, state.sortOrder == Qt::DescendingOrder},
                                     {columnsKey, columns}})
        .toJson(QJsonDocument::Compact);
}

ListState listStateFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ListState state{.sortColumn = object.value(sortKey).toString(),
                    .sortOrder = object.value(descendingKey).toBool() ? Qt::DescendingOrder
                                                                      : Qt::AscendingOrder};
    for (const QJsonValue &filter : object.value(filtersKey).toArray())
        state.filters.append(columnFilterFrom(filter.toObject()));
    for (const QJsonValue &value : object.value(columnsKey).toArray()) {
        const QJsonObject column = value.toObject();
        state.columns.append({.key = column.value(columnKey).toString(),
                              .width = qMax(0, column.value(widthKey).toInt()),
                              .shown = !column.value(hiddenKey).toBool()});
    }
    return state;
}

} // namespace traject::ui
