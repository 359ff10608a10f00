// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/listitems.h"

namespace traject {

/// How far the search for a learner's workplace came at one establishment.
struct PlacementTry
{
    EstablishmentId establishment;
    QString enterpriseName;
    QString establishmentName;
    SearchStep step = SearchStep::Approached; ///< of the newest contact that names one
    QDate since; ///< first day of that step, without another step in between
    QDate lastOn; ///< of the newest contact, whatever it was about
    QString person; ///< with whom that was
    int contacts = 0;
    QString nextStep; ///< the open one that must be done first; blank: none
    std::optional<QDate> nextOn;

    bool operator==(const PlacementTry &) const = default;
};

/// The search as the contacts of one learner, newest first, tell it: every establishment at which
/// a step was recorded. The furthest come first, refusals last; of two at one step the one with
/// the newest contact.
[[nodiscard]] QList<PlacementTry> placementTries(const QList<ContactListItem> &newestFirst);

} // namespace traject
