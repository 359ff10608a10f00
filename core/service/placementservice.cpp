// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/placementservice.h"

#include "core/service/lawservice.h"
#include "core/service/placeservice.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/contactrepository.h"
#include "core/storage/learnerrepository.h"
#include "core/storage/placementrepository.h"

namespace traject {

PlacementService::PlacementService(CaseloadFile &file, const LawService &law,
                                   const PlaceService &places, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_law(law)
    , m_places(places)
    , m_clock(clock)
{ }

Result<QList<PlacementSuggestion>> PlacementService::suggestions(LearnerId learner) const
{
    const auto known = LearnerRepository(m_file.database()).learner(learner);
    if (!known)
        return tl::unexpected(known.error());
    if (known->programmeCode.isEmpty())
        return QList<PlacementSuggestion>();
    const QDate today = m_clock.today();
    const PlacementRepository repository(m_file.database());
    const auto candidates = repository.candidates(known->programmeCode);
    if (!candidates)
        return tl::unexpected(candidates.error());
    const auto stays = repository.stays(known->programmeCode, today);
    if (!stays)
        return tl::unexpected(stays.error());
    const auto places = m_places.places();
    if (!places)
        return tl::unexpected(places.error());
    QHash<QString, Coordinates> positions;
    positions.reserve(places->size());
    for (const PlaceEntry &entry : *places)
        positions.insert(entry.place.postcode, entry.place.position);
    const CoordinatesLookup coordinatesOf
        = [&positions](const QString &postcode) -> std::optional<Coordinates> {
        const auto found = positions.constFind(postcode);
        return found == positions.cend() ? std::nullopt : std::optional(*found);
    };
    const PlacementWish wish{.home = coordinatesOf(known->address.postcode),
                             .maximumDistanceKm = known->maximumDistanceKm};
    return placementSuggestions(*candidates, *stays, wish, coordinatesOf, m_law.rulebook(), today);
}

Result<QList<PlacementTry>> PlacementService::tries(LearnerId learner) const
{
    return ContactRepository(m_file.database()).listForLearner(learner).map(&placementTries);
}

} // namespace traject
