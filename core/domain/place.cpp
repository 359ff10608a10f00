// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/place.h"

#include <QtMath>

#include <algorithm>

namespace traject {

double distanceKm(const Coordinates &from, const Coordinates &to)
{
    constexpr double meanRadiusKm = 6371.0088; // IUGG mean radius R1
    const double north = qDegreesToRadians(to.latitude - from.latitude);
    const double east = qDegreesToRadians(to.longitude - from.longitude);
    const double haversine = std::pow(std::sin(north / 2), 2)
        + std::cos(qDegreesToRadians(from.latitude)) * std::cos(qDegreesToRadians(to.latitude))
            * std::pow(std::sin(east / 2), 2);
    return 2 * meanRadiusKm * std::asin(std::sqrt(std::min(1.0, haversine)));
}

bool isPostcode(QStringView text)
{
    return text.size() == 4 && text.front() != u'0'
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Region regionOfPostcode(QStringView postcode)
{
    if (postcode < u"1300")
        return Region::Brussels;
    if (postcode < u"1500" || (postcode >= u"4000" && postcode < u"8000"))
        return Region::Wallonia;
    return Region::Flanders;
}

const Place *findPlace(const QList<Place> &sorted, QStringView postcode)
{
    const auto found = std::lower_bound(
        sorted.cbegin(), sorted.cend(), postcode,
        [](const Place &place, QStringView wanted) { return place.postcode < wanted; });
    return found != sorted.cend() && found->postcode == postcode ? &*found : nullptr;
}

} // namespace traject
