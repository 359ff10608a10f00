// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/placementtry.h"

#include <QHash>

#include <algorithm>

namespace traject {
namespace {

/// The order in which the tries are shown: agreed, interview, interested, approached, refused.
int place(SearchStep step)
{
    constexpr int last = 9;
    return step == SearchStep::Refused ? last : -static_cast<int>(step);
}

void takeNextStep(PlacementTry &attempt, const Contact &contact)
{
    if (contact.nextStep.isEmpty() || contact.nextDoneOn)
        return;
    const bool earlier = contact.nextOn && (!attempt.nextOn || *contact.nextOn < *attempt.nextOn);
    if (attempt.nextStep.isEmpty() || earlier) {
        attempt.nextStep = contact.nextStep;
        attempt.nextOn = contact.nextOn;
    }
}

} // namespace

QList<PlacementTry> placementTries(const QList<ContactListItem> &newestFirst)
{
    struct Progress
    {
        PlacementTry attempt;
        bool stepKnown = false;
        bool stepBegan = false; ///< an older contact names another step
    };
    QList<Progress> found;
    QHash<EstablishmentId, qsizetype> positions;
    for (const ContactListItem &item : newestFirst) {
        const Contact &contact = item.contact;
        if (contact.establishment.isNull())
            continue;
        const auto known = positions.constFind(contact.establishment);
        const qsizetype at = known == positions.cend() ? found.size() : *known;
        if (known == positions.cend()) {
            positions.insert(contact.establishment, at);
            found.append({.attempt = {.establishment = contact.establishment,
                                      .enterpriseName = item.enterpriseName,
                                      .establishmentName = item.establishmentName,
                                      .lastOn = contact.heldOn,
                                      .person = contact.person}});
        }
        Progress &progress = found[at];
        ++progress.attempt.contacts;
        takeNextStep(progress.attempt, contact);
        if (!contact.searchStep || progress.stepBegan)
            continue;
        if (!progress.stepKnown) {
            progress.stepKnown = true;
            progress.attempt.step = *contact.searchStep;
        }
        progress.stepBegan = progress.attempt.step != *contact.searchStep;
        if (!progress.stepBegan)
            progress.attempt.since = contact.heldOn;
    }
    QList<PlacementTry> tries;
    for (const Progress &progress : std::as_const(found)) {
        if (progress.stepKnown)
            tries.append(progress.attempt);
    }
    std::stable_sort(tries.begin(), tries.end(), [](const PlacementTry &a, const PlacementTry &b) {
        return place(a.step) < place(b.step);
    });
    return tries;
}

} // namespace traject
