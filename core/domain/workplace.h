// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/domain/address.h"
#include "core/domain/identifiers/enterprisenumber.h"
#include "core/domain/identifiers/establishmentnumber.h"
#include "core/domain/identifiers/insz.h"
#include "core/domain/vocabulary.h"

#include <QDate>
#include <QList>

namespace traject {

using EnterpriseId = Id<struct EnterpriseTag>;
using EstablishmentId = Id<struct EstablishmentTag>;
using MentorId = Id<struct MentorTag>;
using AccreditationId = Id<struct AccreditationTag>;

/// An enterprise (onderneming) that trains learners.
struct Enterprise
{
    EnterpriseId id;
    QString name;
    std::optional<EnterpriseNumber> number;
    QString representative;
    QString representativeFunction;
    std::optional<int> employees;
    QString jointCommittee; ///< paritair comité, "302" or "149.01"
    std::optional<double> fullTimeWeekHours; ///< unset: 38.00
    QList<SectorException> sectorExceptions;
    std::optional<bool> socialMaribel;
    std::optional<QDate> excludedFrom;
    std::optional<QDate> excludedUntil;

    bool operator==(const Enterprise &) const = default;
};

/// An establishment unit (vestigingseenheid): the place of training.
struct Establishment
{
    EstablishmentId id;
    EnterpriseId enterprise;
    QString name;
    std::optional<EstablishmentNumber> number;
    Address address;
    std::optional<int> employees;
    std::optional<Region> region;
    QString contactPerson;
    QString phone;
    QString email;
    std::optional<QDate> excludedFrom;
    std::optional<QDate> excludedUntil;

    bool operator==(const Establishment &) const = default;
};

/// A workplace mentor, tied to an establishment.
struct Mentor
{
    MentorId id;
    EstablishmentId establishment;
    QString name;
    std::optional<Insz> insz;
    std::optional<QDate> birthDate;
    std::optional<int> yearsOfExperience;
    std::optional<bool> relevantQualification;
    std::optional<QDate> conductExtractOn; ///< criminal-record extract, model 596.2
    std::optional<QDate> trainingCompletedOn; ///< mentoropleiding
    std::optional<bool> trainingExempt;
    std::optional<int> sectorMaximum; ///< learners at once, 1 to 4

    bool operator==(const Mentor &) const = default;
};

/// Accreditation (erkenning) of one establishment for one programme.
struct Accreditation
{
    AccreditationId id;
    EstablishmentId establishment;
    QString programmeCode;
    AccreditationStatus status = AccreditationStatus::Requested;
    std::optional<QDate> requestedOn;
    std::optional<QDate> approvedOn;
    std::optional<QDate> validUntil; ///< last valid day
    MentorId mentor; ///< null: none named
    std::optional<int> openPlaces;

    bool operator==(const Accreditation &) const = default;
};

} // namespace traject
