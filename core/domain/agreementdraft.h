// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/learner.h"
#include "core/domain/money.h"
#include "core/domain/provider.h"
#include "core/domain/trainingplan.h"
#include "core/domain/weekschedule.h"

#include <QStringList>

/// An agreement draft holds every fact that the rulebook asks about one agreement, as a person
/// typed it: identifiers are raw text, and what is unknown is unset. The rules judge a draft, the
/// wizard edits one, the documents print one, and an agreement version keeps one as its snapshot.
/// Its JSON form is resources/schema/draft.schema.json (core/exchange/draftjson.h); members stand
/// here in the order and with the names of that schema.
namespace traject::draft {

/// Another agreement of the same learner (AGR-OVERLAP).
struct OtherAgreement
{
    std::optional<QDate> start;
    std::optional<QDate> end;
    QString enterprise;
    QString number; ///< counted from the caseload: its number there; blank: typed by hand

    bool operator==(const OtherAgreement &) const = default;
};

struct Agreement
{
    QString number;
    std::optional<AgreementType> type;
    QString subject;
    std::optional<QDate> start;
    std::optional<QDate> end;
    std::optional<QDate> signedOn;
    std::optional<QDate> planSignedOn;
    std::optional<QDate> registeredOn;
    std::optional<Address> place;
    std::optional<bool> simulatedWorkplaceOnly;
    std::optional<bool> socialMaribel;
    std::optional<bool> cooperation6bis; ///< covers every overlap with otherAgreements
    std::optional<Money> jointCommitteeWage; ///< gross wage of a DA per month
    std::optional<QDate> previousAgreementEndedOn;
    QList<OtherAgreement> otherAgreements;

    bool operator==(const Agreement &) const = default;
};

struct Learner
{
    QString givenName;
    QString familyName;
    QString insz;
    std::optional<QDate> birthDate;
    std::optional<Address> address;
    QString email;
    QString phone;
    QString iban;
    Attainment attainment; ///< its members stand directly in "learner" in the JSON
    std::optional<ScreeningAdvice> screeningAdvice;
    std::optional<bool> jobseeker;
    std::optional<bool> vdabAdvicePositive;

    bool operator==(const Learner &) const = default;
};

struct Guardian
{
    QString name;
    std::optional<GuardianRelation> relation;
    std::optional<Address> address;

    bool operator==(const Guardian &) const = default;
};

struct Enterprise
{
    QString name;
    QString kbo;
    QString representative;
    QString representativeFunction;
    std::optional<int> employees;
    std::optional<int> learners; ///< other learners at the same time
    QString jointCommittee;
    std::optional<double> fullTimeWeek; ///< hours; unset: 38.00
    QList<SectorException> sectorExceptions;
    std::optional<QDate> excludedFrom;
    std::optional<QDate> excludedUntil;

    bool operator==(const Enterprise &) const = default;
};

struct Establishment
{
    QString name;
    QString number;
    std::optional<Address> address;
    std::optional<int> employees;
    std::optional<int> learners; ///< other learners at the same time
    std::optional<Region> region;
    std::optional<QDate> excludedFrom;
    std::optional<QDate> excludedUntil;

    bool operator==(const Establishment &) const = default;
};

struct Accreditation
{
    QString programmeCode;
    QString establishmentNumber;
    std::optional<AccreditationStatus> status;
    std::optional<QDate> requestedOn;
    std::optional<QDate> approvedOn;
    std::optional<QDate> validUntil;

    bool operator==(const Accreditation &) const = default;
};

struct Mentor
{
    QString name;
    QString insz;
    std::optional<QDate> birthDate;
    std::optional<int> yearsOfExperience;
    std::optional<bool> relevantQualification;
    std::optional<QDate> conductExtractOn;
    std::optional<QDate> trainingCompletedOn;
    std::optional<bool> trainingExempt;
    std::optional<int> learners; ///< other learners at the same time
    std::optional<int> sectorMaximum;

    bool operator==(const Mentor &) const = default;
};

struct Programme
{
    QString code;
    QString name;
    std::optional<AgreementType> agreementType;
    std::optional<double> minimumWorkplaceHours;
    QStringList competences;

    bool operator==(const Programme &) const = default;
};

struct Allowance
{
    std::optional<int> level; ///< 1 to 3
    std::optional<Money> monthlyAmount;

    bool operator==(const Allowance &) const = default;
};

} // namespace traject::draft

namespace traject {

struct AgreementDraft
{
    draft::Agreement agreement;
    draft::Learner learner;
    std::optional<draft::Guardian> guardian;
    Enrolment enrolment;
    draft::Enterprise enterprise;
    draft::Establishment establishment;
    std::optional<draft::Accreditation> accreditation;
    draft::Mentor mentor;
    Provider provider;
    Counsellor counsellor;
    draft::Programme programme;
    std::optional<draft::Allowance> allowance;
    WeekSchedule schedule;
    TrainingPlan trainingPlan;

    bool operator==(const AgreementDraft &) const = default;
};

} // namespace traject
