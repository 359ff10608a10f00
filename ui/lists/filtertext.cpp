// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/lists/filtertext.h"

#include "core/domain/dates.h"
#include "ui/models/listmodel.h"

#include <QLocale>

namespace traject::ui {

namespace {

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::FilterWords)
};

/// More than these are counted instead of named.
constexpr qsizetype mostNamed = 3;

QString valuesText(const ColumnFilter &filter, const ListModel &model, int column)
{
    const ListModel::Values &values = model.values(column);
    QStringList names;
    for (const QString &code : filter.values) {
        const qsizetype at = values.codes.indexOf(code);
        names.append(choiceText(at < 0 ? code : values.texts.at(at)));
    }
    if (names.size() > mostNamed)
        return FilterWords::tr("%n values", nullptr, static_cast<int>(names.size()));
    return names.join(QStringLiteral(", "));
}

QString numberText(double number)
{
    return QLocale(QLocale::Dutch, QLocale::Belgium).toString(number, 'g', 10);
}

} // namespace

QString columnTitle(const ListModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QString choiceText(const QString &text)
{
    return text.isEmpty() ? FilterWords::tr("(blank)") : text;
}

QString filterText(const ColumnFilter &filter, const ListModel &model)
{
    const int column = model.columnOfKey(filter.column);
    if (column < 0)
        return {};
    QStringList parts;
    if (!filter.text.isEmpty())
        parts.append(QStringLiteral("“%1”").arg(filter.text));
    if (!filter.values.isEmpty())
        parts.append(valuesText(filter, model, column));
    if (filter.from)
        parts.append(FilterWords::tr("from %1").arg(dates::shortText(*filter.from)));
    if (filter.until)
        parts.append(FilterWords::tr("until %1").arg(dates::shortText(*filter.until)));
    if (filter.undated)
        parts.append(FilterWords::tr("no day filled in"));
    if (filter.least)
        parts.append(FilterWords::tr("at least %1").arg(numberText(*filter.least)));
    if (filter.most)
        parts.append(FilterWords::tr("at most %1").arg(numberText(*filter.most)));
    return QStringLiteral("%1: %2").arg(columnTitle(model, column), parts.join(u' '));
}

} // namespace traject::ui
