// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/completion.h"

#include "core/base/text.h"

namespace traject {
namespace {

void complete(QString &known, const QString &newer)
{
    if (!newer.isEmpty())
        known = newer;
}

template <typename T>
void complete(std::optional<T> &known, const std::optional<T> &newer)
{
    if (newer)
        known = newer;
}

/// Street and number belong together, and so do postcode, municipality and country: half of one
/// address beside half of another would be a third one.
void complete(Address &known, const Address &newer)
{
    if (!newer.street.isEmpty()) {
        known.street = newer.street;
        known.number = newer.number;
    }
    if (!newer.postcode.isEmpty() || !newer.municipality.isEmpty()) {
        known.postcode = newer.postcode;
        known.municipality = newer.municipality;
        known.country = newer.country;
    }
}

void complete(std::optional<Guardian> &known, const std::optional<Guardian> &newer)
{
    if (!newer || newer->name.isEmpty())
        return;
    const bool same = known && text::folded(known->name) == text::folded(newer->name);
    const Address address = same && newer->address.isBlank() ? known->address : newer->address;
    known = newer;
    known->address = address;
}

void complete(Enrolment &known, const Enrolment &newer)
{
    complete(known.sector, newer.sector);
    complete(known.schoolYear, newer.schoolYear);
    complete(known.stage, newer.stage);
    complete(known.year, newer.year);
    complete(known.firstLessonDay, newer.firstLessonDay);
    complete(known.classCouncilApprovedLateStart, newer.classCouncilApprovedLateStart);
    complete(known.trainingDayExtension, newer.trainingDayExtension);
}

void complete(Attainment &known, const Attainment &newer)
{
    complete(known.firstStageCompleted, newer.firstStageCompleted);
    complete(known.secondStageCompleted, newer.secondStageCompleted);
    complete(known.thirdStageFirstYearCompleted, newer.thirdStageFirstYearCompleted);
    complete(known.alternatingYearsCompleted, newer.alternatingYearsCompleted);
    complete(known.busoOv3QualificationCompleted, newer.busoOv3QualificationCompleted);
}

} // namespace

void complete(Learner &known, const Learner &newer)
{
    complete(known.familyName, newer.familyName);
    complete(known.givenName, newer.givenName);
    complete(known.insz, newer.insz);
    complete(known.birthDate, newer.birthDate);
    complete(known.address, newer.address);
    complete(known.phone, newer.phone);
    complete(known.mobile, newer.mobile);
    complete(known.email, newer.email);
    complete(known.iban, newer.iban);
    complete(known.guardian, newer.guardian);
    complete(known.programmeCode, newer.programmeCode);
    complete(known.enrolment, newer.enrolment);
    complete(known.attainment, newer.attainment);
    complete(known.screeningAdvice, newer.screeningAdvice);
    complete(known.jobseeker, newer.jobseeker);
    complete(known.vdabAdvicePositive, newer.vdabAdvicePositive);
    complete(known.transport, newer.transport);
    complete(known.maximumDistanceKm, newer.maximumDistanceKm);
    complete(known.note, newer.note);
}

void complete(Enterprise &known, const Enterprise &newer)
{
    complete(known.name, newer.name);
    complete(known.number, newer.number);
    complete(known.representative, newer.representative);
    complete(known.representativeFunction, newer.representativeFunction);
    complete(known.employees, newer.employees);
    complete(known.jointCommittee, newer.jointCommittee);
    complete(known.fullTimeWeekHours, newer.fullTimeWeekHours);
    if (!newer.sectorExceptions.isEmpty())
        known.sectorExceptions = newer.sectorExceptions;
    complete(known.socialMaribel, newer.socialMaribel);
    complete(known.excludedFrom, newer.excludedFrom);
    complete(known.excludedUntil, newer.excludedUntil);
}

void complete(Establishment &known, const Establishment &newer)
{
    // An establishment moves with its number to another enterprise (merger, take-over).
    known.enterprise = newer.enterprise;
    complete(known.name, newer.name);
    complete(known.number, newer.number);
    complete(known.address, newer.address);
    complete(known.employees, newer.employees);
    complete(known.region, newer.region);
    complete(known.contactPerson, newer.contactPerson);
    complete(known.phone, newer.phone);
    complete(known.email, newer.email);
    complete(known.excludedFrom, newer.excludedFrom);
    complete(known.excludedUntil, newer.excludedUntil);
}

void complete(Mentor &known, const Mentor &newer)
{
    complete(known.name, newer.name);
    complete(known.insz, newer.insz);
    complete(known.birthDate, newer.birthDate);
    complete(known.yearsOfExperience, newer.yearsOfExperience);
    complete(known.relevantQualification, newer.relevantQualification);
    complete(known.conductExtractOn, newer.conductExtractOn);
    complete(known.trainingCompletedOn, newer.trainingCompletedOn);
    complete(known.trainingExempt, newer.trainingExempt);
    complete(known.sectorMaximum, newer.sectorMaximum);
}

void complete(Accreditation &known, const Accreditation &newer)
{
    known.status = newer.status;
    complete(known.requestedOn, newer.requestedOn);
    complete(known.approvedOn, newer.approvedOn);
    complete(known.validUntil, newer.validUntil);
    if (!newer.mentor.isNull())
        known.mentor = newer.mentor;
    complete(known.openPlaces, newer.openPlaces);
}

} // namespace traject
