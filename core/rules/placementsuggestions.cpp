// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/placementsuggestions.h"

#include <algorithm>
#include <tuple>

namespace traject {
namespace {

bool isExcluded(const PlacementCandidate &candidate, QDate day)
{
    return exclusionOn(day, candidate.excludedFrom, candidate.excludedUntil)
        == ExclusionStanding::Now
        || exclusionOn(day, candidate.enterpriseExcludedFrom, candidate.enterpriseExcludedUntil)
        == ExclusionStanding::Now;
}

auto sortKey(const PlacementSuggestion &suggestion)
{
    return std::tuple(suggestion.isFull(), suggestion.tooFar, !suggestion.distanceKm.has_value(),
                      suggestion.distanceKm.value_or(0));
}

} // namespace

std::optional<int> PlacementSuggestion::freePlaces() const
{
    std::optional<int> least = workplace.openPlaces;
    const auto limit = [&least](std::optional<int> places) {
        if (places)
            least = qMin(least.value_or(*places), *places);
    };
    limit(room.freeAtBusiest());
    if (mentorRoom)
        limit(mentorRoom->freeAtBusiest());
    return least;
}

QList<PlacementSuggestion> placementSuggestions(const QList<PlacementCandidate> &candidates,
                                                const QList<PlacementStay> &stays,
                                                const PlacementWish &wish,
                                                const CoordinatesLookup &coordinatesOf,
                                                const Rulebook &rulebook, QDate day)
{
    QHash<EstablishmentId, QList<Stay>> atEstablishment;
    QHash<QString, QList<Stay>> withMentor;
    for (const PlacementStay &each : stays) {
        atEstablishment[each.establishment].append(each.stay);
        if (!each.mentorPerson.isEmpty())
            withMentor[each.mentorPerson].append(each.stay);
    }
    QList<PlacementSuggestion> found;
    for (const PlacementCandidate &candidate : candidates) {
        const AccreditationState state = accreditationState(candidate.accreditation, rulebook, day);
        if (!state.isValid() || isExcluded(candidate, day))
            continue;
        PlacementSuggestion suggestion{.workplace = candidate.workplace, .accreditation = state};
        suggestion.room = roomOf(placeMaximum(candidate.employees, rulebook, day),
                                 atEstablishment.value(candidate.workplace.establishment), day);
        if (!candidate.mentorPerson.isEmpty()) {
            const Mentor mentor{.sectorMaximum = candidate.mentorSectorMaximum};
            suggestion.mentorRoom
                = roomOf(mentorMaximum(mentor, candidate.jointCommittee, rulebook, day),
                         withMentor.value(candidate.mentorPerson), day);
        }
        const auto there = coordinatesOf(candidate.workplace.postcode);
        if (wish.home && there)
            suggestion.distanceKm = distanceKm(*wish.home, *there);
        suggestion.tooFar = suggestion.distanceKm && wish.maximumDistanceKm
            && *suggestion.distanceKm > *wish.maximumDistanceKm;
        found.append(suggestion);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PlacementSuggestion &a, const PlacementSuggestion &b) {
                         return sortKey(a) < sortKey(b);
                     });
    return found;
}

} // namespace traject
