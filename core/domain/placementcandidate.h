// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/listitems.h"
#include "core/domain/occupancy.h"

namespace traject {

/// An approved accreditation with what a proposal asks of its workplace.
struct PlacementCandidate
{
    WorkplaceListItem workplace;
    Accreditation accreditation; ///< its days
    std::optional<int> employees; ///< of the establishment
    QString jointCommittee;
    std::optional<QDate> enterpriseExcludedFrom;
    std::optional<QDate> enterpriseExcludedUntil;
    std::optional<QDate> excludedFrom; ///< of the establishment
    std::optional<QDate> excludedUntil;
    QString mentorPerson; ///< one key per person: see PlacementStay; empty: no mentor
    std::optional<int> mentorSectorMaximum;
};

/// A learner at a workplace or with a mentor of the candidates.
struct PlacementStay
{
    EstablishmentId establishment;
    QString mentorPerson; ///< the INSZ as digits, else "#" and the mentor's id; empty: no mentor
    Stay stay;
};

} // namespace traject
