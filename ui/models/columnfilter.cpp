// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/columnfilter.h"

#include "core/base/text.h"
#include "ui/models/listmodel.h"

#include <QJsonArray>

#include <algorithm>

namespace traject::ui {

namespace {

using Predicate = std::function<bool(int row)>;

/// Judges each different value of the column once.
Predicate byValue(const ListModel &model, int column, const std::function<bool(qsizetype)> &fits)
{
    const ListModel::Values &values = model.values(column);
    std::vector<bool> passes(static_cast<size_t>(values.codes.size()));
    for (qsizetype i = 0; i < values.codes.size(); ++i)
        passes[static_cast<size_t>(i)] = fits(i);
    return [passes = std::move(passes), &ofRow = values.ofRow](int row) {
        return passes[static_cast<size_t>(ofRow[static_cast<size_t>(row)])];
    };
}

std::optional<QDate> dateOf(const QJsonValue &value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

bool ColumnFilter::asksNothing() const
{
    return *this == ColumnFilter{.column = column};
}

std::function<bool(int row)> predicateOf(const ColumnFilter &filter, const ListModel &model)
{
    const int column = model.columnOfKey(filter.column);
    if (column < 0 || filter.asksNothing())
        return {};
    switch (model.filterKind(column)) {
    case FilterKind::Text: {
        const QStringList words = text::folded(filter.text).split(u' ', Qt::SkipEmptyParts);
        return byValue(model, column, [&](qsizetype i) {
            const QString &text = model.values(column).folded.at(i);
            return std::all_of(words.cbegin(), words.cend(),
                               [&](const QString &word) { return text.contains(word); });
        });
    }
    case FilterKind::Choice:
        if (filter.values.isEmpty()) // a kept filter of a column that was of another kind
            return {};
        return byValue(model, column, [&](qsizetype i) {
            return filter.values.contains(model.values(column).codes.at(i));
        });
    case FilterKind::Date:
        return [&model, column, filter](int row) {
            const QDate date = model.sortValue(row, column).toDate();
            if (filter.undated)
                return !date.isValid();
            return date.isValid() && (!filter.from || date >= *filter.from)
                && (!filter.until || date <= *filter.until);
        };
    case FilterKind::Number:
        return [&model, column, filter](int row) {
            const QVariant number = model.sortValue(row, column);
            return number.isValid() && (!filter.least || number.toDouble() >= *filter.least)
                && (!filter.most || number.toDouble() <= *filter.most);
        };
    }
    return {};
}

QJsonObject toJson(const ColumnFilter &filter)
{
    QJsonObject json{{QStringLiteral("column"), filter.column}};
    const auto put = [&json](const char *name, const QJsonValue &value) {
        json.insert(QLatin1String(name), value);
    };
    if (!filter.text.isEmpty())
        put("text", filter.text);
    if (!filter.values.isEmpty())
        put("values", QJsonArray::fromStringList(filter.values));
    if (filter.from)
        put("from", filter.from->toString(Qt::ISODate));
    if (filter.until)
        put("until", filter.until->toString(Qt::ISODate));
    if (filter.undated)
        put("undated", true);
    if (filter.least)
        put("least", *filter.least);
    if (filter.most)
        put("most", *filter.most);
    return json;
}

ColumnFilter columnFilterFrom(const QJsonObject &json)
{
    const auto at = [&json](const char *name) { return json.value(QLatin1String(name)); };
    ColumnFilter filter{.column = at("column").toString(),
                        .text = at("text").toString(),
                        .from = dateOf(at("from")),
                        .until = dateOf(at("until")),
                        .undated = at("undated").toBool(),
                        .least = numberOf(at("least")),
                        .most = numberOf(at("most"))};
    for (const QJsonValue &value : at("values").toArray())
        filter.values.append(value.toString());
    return filter;
}

} // namespace traject::ui
