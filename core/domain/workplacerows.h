// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/occupancy.h"

/// Rows about establishments: core/storage reads each list with one query, core/service hands them
/// on, the window shows them.
namespace traject {

/// An establishment as a list shows it.
struct EstablishmentListItem
{
    EstablishmentId establishment;
    EnterpriseId enterprise;
    QString enterpriseName;
    QString establishmentName;
    QString postcode;
    QString municipality;
    QString contactPerson;
    QString phone;
    QString email;
    int accreditations = 0;
    int valid = 0; ///< approved, and not over as far as their end is recorded
    std::optional<QDate> validUntil; ///< the last recorded end of the approved ones
    int mentors = 0;
    int learners = 0; ///< there on the day of the list
    bool excluded = false; ///< it or its enterprise, on the day of the list
    QString searchKey; ///< folded text of everything that a search finds

    bool operator==(const EstablishmentListItem &) const = default;
};

/// An agreement as the dossier of its workplace shows it.
struct WorkplaceStay
{
    PlacedAgreement placed;
    std::optional<AgreementType> type;
    QString programmeCode;
    QString programmeName;
    QString mentorName;

    bool operator==(const WorkplaceStay &) const = default;
};

/// Where the period of an agreement lies from a day.
enum class StayTime { Now, Coming, Before, Unknown };

/// Unknown without a start.
[[nodiscard]] StayTime stayTime(const PlacedAgreement &agreement, QDate day);

/// What keeps a record from being removed.
struct Hindrances
{
    int agreements = 0;
    int contacts = 0; ///< that are about nobody else

    [[nodiscard]] bool isNone() const { return agreements == 0 && contacts == 0; }
    bool operator==(const Hindrances &) const = default;
};

} // namespace traject
