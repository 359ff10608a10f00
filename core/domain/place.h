// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/vocabulary.h"

#include <QStringList>

namespace traject {

/// A point on earth in decimal degrees (WGS84), north and east positive.
struct Coordinates
{
    double latitude = 0;
    double longitude = 0;

    bool operator==(const Coordinates &) const = default;
};

/// Distance in kilometres in a straight line over the earth (haversine, on a sphere of the mean
/// radius): within half a per cent, and less than roads take.
[[nodiscard]] double distanceKm(const Coordinates &from, const Coordinates &to);

/// What a Belgian postcode stands for.
struct Place
{
    QString postcode; ///< four digits, see isPostcode()
    QString municipality; ///< the municipality that it belongs to today
    QStringList localities; ///< the villages and parts of towns that use it, the main one first
    QString province; ///< or "Brussels Hoofdstedelijk Gewest"; may be empty in a user's own table
    Region region = Region::Flanders;
    Coordinates position; ///< of the main centre

    bool operator==(const Place &) const = default;
};

/// Whether the text is a Belgian postcode: four digits, 1000 to 9999.
[[nodiscard]] bool isPostcode(QStringView text);

/// The region in which a postcode lies; they are dealt out in ranges: 1000-1299 Brussels,
/// 1300-1499 and 4000-7999 Wallonia, the others Flanders. `postcode` must be one.
[[nodiscard]] Region regionOfPostcode(QStringView postcode);

/// The place with this postcode in a list sorted by postcode; null when there is none.
[[nodiscard]] const Place *findPlace(const QList<Place> &sorted, QStringView postcode);

} // namespace traject
