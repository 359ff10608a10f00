// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/domain/address.h"
#include "core/domain/identifiers/iban.h"
#include "core/domain/identifiers/insz.h"
#include "core/domain/vocabulary.h"

namespace traject {

using LearnerId = Id<struct LearnerTag>;

/// Legal representative (wettelijke vertegenwoordiger) of a minor learner.
struct Guardian
{
    QString name;
    GuardianRelation relation = GuardianRelation::Father;
    Address address; ///< blank: the learner's own

    bool operator==(const Guardian &) const = default;
};

/// What the learner has completed before: decides age admission and allowance level. Unset
/// members are unknown.
struct Attainment
{
    std::optional<bool> firstStageCompleted;
    std::optional<bool> secondStageCompleted;
    std::optional<bool> thirdStageFirstYearCompleted;
    std::optional<int> alternatingYearsCompleted; ///< years of alternating training
    std::optional<bool> busoOv3QualificationCompleted;

    bool operator==(const Attainment &) const = default;
};

/// The learner's enrolment in a programme for one school year.
struct Enrolment
{
    std::optional<Sector> sector;
    QString schoolYear; ///< "2026-2027"
    std::optional<int> stage; ///< graad, 2 or 3; unset in BuSO OV3
    std::optional<int> year; ///< leerjaar, 1 to 3
    std::optional<QDate> firstLessonDay; ///< the learner's own first day in the programme
    std::optional<bool> classCouncilApprovedLateStart;
    std::optional<bool> trainingDayExtension;

    bool operator==(const Enrolment &) const = default;
};

/// A learner (leerling, in adult education cursist) of the caseload.
struct Learner
{
    LearnerId id;
    QString familyName;
    QString givenName;
    std::optional<Insz> insz;
    std::optional<QDate> birthDate;
    Address address;
    QString phone;
    QString mobile;
    QString email;
    std::optional<Iban> iban;
    std::optional<Guardian> guardian;
    QString programmeCode;
    Enrolment enrolment;
    Attainment attainment;
    std::optional<ScreeningAdvice> screeningAdvice;
    std::optional<bool> jobseeker;
    std::optional<bool> vdabAdvicePositive;
    QString transport; ///< free text: "fiets, trein"
    std::optional<int> maximumDistanceKm;
    QString note;

    [[nodiscard]] QString displayName() const
    {
        return QStringLiteral("%1 %2").arg(givenName, familyName).trimmed();
    }

    bool operator==(const Learner &) const = default;
};

/// What is changed of many enrolments at once; what is not set stays as it is.
struct EnrolmentChange
{
    std::optional<QString> programmeCode;
    std::optional<QString> schoolYear; ///< "2026-2027"

    bool operator==(const EnrolmentChange &) const = default;
};

} // namespace traject
