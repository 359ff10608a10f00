// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/place.h"
#include "core/domain/placementcandidate.h"
#include "core/rules/workplacestate.h"

#include <functional>

/// Which accredited workplaces can be proposed to a learner, without a score: exactly the
/// programme, an accreditation that holds today, nobody excluded; those with room and nearby first.
/// Each row keeps the facts from which the window says why it stands where it stands.
namespace traject {

/// What a proposal asks of the learner.
struct PlacementWish
{
    std::optional<Coordinates> home;
    std::optional<int> maximumDistanceKm;
};

struct PlacementSuggestion
{
    WorkplaceListItem workplace;
    AccreditationState accreditation;
    Room room; ///< of the establishment
    std::optional<Room> mentorRoom; ///< unset: no mentor is named
    std::optional<double> distanceKm; ///< in a straight line; unset: a postcode is not known
    bool tooFar = false; ///< further than the learner wants

    /// Places that are free for an agreement from today on: the least that the establishment, its
    /// mentor and its own open places give. Unset: none of them is known.
    [[nodiscard]] std::optional<int> freePlaces() const;
    [[nodiscard]] bool isFull() const { return freePlaces() == 0; }
    bool operator==(const PlacementSuggestion &) const = default;
};

using CoordinatesLookup = std::function<std::optional<Coordinates>(const QString &postcode)>;

/// Those of the candidates that can be proposed on the day: first with room, then not too far,
/// then the nearest (an unknown distance last), then by name.
[[nodiscard]] QList<PlacementSuggestion>
placementSuggestions(const QList<PlacementCandidate> &candidates, const QList<PlacementStay> &stays,
                     const PlacementWish &wish, const CoordinatesLookup &coordinatesOf,
                     const Rulebook &rulebook, QDate day);

} // namespace traject
