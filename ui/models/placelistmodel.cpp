// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/placelistmodel.h"

#include "core/base/text.h"

#include <array>

namespace traject::ui {

namespace {

/// "51,0257 / 4,4776": a comma between the two would not be told from the decimal one.
QString positionText(const Coordinates &position)
{
    const auto degrees
        = [](double value) { return QString::number(value, 'f', 4).replace(u'.', u','); };
    return QStringLiteral("%1 / %2").arg(degrees(position.latitude), degrees(position.longitude));
}

} // namespace

int PlaceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlaceListModel::searchKey(int row) const
{
    const Place &place = this->row(row).place;
    return text::folded(
        (QStringList{place.postcode, place.municipality, place.province} + place.localities)
            .join(u' '));
}

QVariant PlaceListModel::sortValue(int row, int column) const
{
    if (column == Position)
        return this->row(row).place.position.latitude;
    return cell(row, column, Qt::DisplayRole).toString();
}

QString PlaceListModel::columnKey(int column) const
{
    static constexpr std::array keys{"postcode", "municipality", "localities",
                                     "province", "position",     "origin"};
    static_assert(keys.size() == ColumnCount);
    return QLatin1String(keys.at(static_cast<size_t>(column)));
}

FilterKind PlaceListModel::filterKind(int column) const
{
    return column == Province || column == Origin ? FilterKind::Choice
                                                  : ListModel::filterKind(column);
}

QString PlaceListModel::columnTitle(int column) const
{
    switch (column) {
    case Postcode:
        return tr("Postcode");
    case Municipality:
        return tr("Municipality");
    case Localities:
        return tr("Localities");
    case Province:
        return tr("Province");
    case Position:
        return tr("North / east");
    case Origin:
        return tr("Origin");
    default:
        return {};
    }
}

QVariant PlaceListModel::cell(int row, int column, int role) const
{
    const PlaceEntry &entry = this->row(row);
    const bool abridged = column == Municipality || column == Localities || column == Province;
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && abridged))
        return {};
    switch (column) {
    case Postcode:
        return entry.place.postcode;
    case Municipality:
        return entry.place.municipality;
    case Localities:
        return entry.place.localities.join(QStringLiteral(", "));
    case Province:
        return entry.place.province;
    case Position:
        return positionText(entry.place.position);
    case Origin:
        return entry.own ? tr("own table") : tr("supplied");
    default:
        return {};
    }
}

qint64 PlaceListModel::idOf(const PlaceEntry &row) const
{
    return row.place.postcode.toLongLong();
}

} // namespace traject::ui
