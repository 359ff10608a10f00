// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"
#include "core/domain/agreementmilestone.h"
#include "core/domain/contact.h"
#include "core/domain/trajectory.h"

/// Rows of the lists: core/storage reads each with one query, core/service hands them on, the
/// item models show them.
namespace traject {

/// A learner as a list shows it.
struct LearnerListItem
{
    LearnerId id;
    QString familyName;
    QString givenName;
    std::optional<QDate> birthDate;
    QString municipality;
    QString programmeCode;
    QString programmeName;
    QString schoolYear;
    QString agreementNumber; ///< newest agreement, empty without one
    std::optional<QDate> agreementStart;
    std::optional<QDate> agreementEnd;
    TrajectoryStatus status = TrajectoryStatus::Screening; ///< on the day of the list
    QString searchKey; ///< folded text of everything that a search finds

    bool operator==(const LearnerListItem &) const = default;
};

/// A learner by name, to choose from.
struct LearnerName
{
    LearnerId id;
    QString name; ///< family name first
    QString municipality;

    bool operator==(const LearnerName &) const = default;
};

/// One accreditation with its establishment, as a list shows it.
struct WorkplaceListItem
{
    AccreditationId accreditation;
    EstablishmentId establishment;
    MentorId mentor;
    QString enterpriseName;
    QString establishmentName;
    QString municipality;
    QString postcode;
    QString programmeCode;
    QString programmeName;
    AccreditationStatus status = AccreditationStatus::Requested;
    std::optional<QDate> approvedOn;
    std::optional<QDate> validUntil; ///< as the decision says
    QString mentorName;
    std::optional<int> openPlaces;
    QString searchKey; ///< folded text of everything that a search finds

    bool operator==(const WorkplaceListItem &) const = default;
};

/// An agreement as a list shows it.
struct AgreementListItem
{
    AgreementId id;
    QString number;
    std::optional<AgreementType> type;
    LearnerId learner;
    QString learnerName;
    QString enterpriseName;
    QString programmeName;
    std::optional<QDate> start;
    std::optional<QDate> end;
    std::optional<QDate> endedOn; ///< last day of an early end
    AgreementState state = AgreementState::Coming; ///< on the day of the list
    AgreementMilestones milestones;
    int version = 1;
    int errorCount = 0; ///< findings of severity error when it was last checked to be stored
    QString searchKey;

    bool operator==(const AgreementListItem &) const = default;
};

/// An establishment by name, to choose from.
struct EstablishmentName
{
    EstablishmentId id;
    QString enterpriseName;
    QString establishmentName;

    bool operator==(const EstablishmentName &) const = default;
};

/// A contact with the names of those that it is about.
struct ContactListItem
{
    Contact contact;
    QString learnerName; ///< empty: about no learner
    QString enterpriseName; ///< empty: about no establishment
    QString establishmentName;

    bool operator==(const ContactListItem &) const = default;
};

} // namespace traject
