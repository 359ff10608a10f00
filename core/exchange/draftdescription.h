// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreementdraft.h"
#include "core/exchange/jsonmember.h"

/// What an agreement draft looks like as JSON (resources/schema/draft.schema.json): each struct
/// names its members once, and the reader and the writer both walk over this description. A
/// visitor is a JsonReader or a JsonWriter (core/exchange/jsonmember.h).
/// tests/core/tst_draftschema.cpp holds the description against the schema.
namespace traject::exchange {

template <typename V>
void describe(V &visit, Seen<V, Address> &address)
{
    visit(u"street", address.street);
    visit(u"number", address.number);
    visit(u"postcode", address.postcode);
    visit(u"municipality", address.municipality);
    // An absent country means BE, so an empty one has to be said.
    visit(u"country", address.country, {.alwaysWritten = true});
}

template <typename V>
void describe(V &visit, Seen<V, draft::OtherAgreement> &other)
{
    visit.allowUnknownMembers();
    visit(u"start", other.start, {.required = true});
    visit(u"end", other.end, {.required = true});
    visit(u"enterprise", other.enterprise);
    visit(u"number", other.number);
}

template <typename V>
void describe(V &visit, Seen<V, draft::Agreement> &agreement)
{
    visit(u"number", agreement.number);
    visit(u"type", agreement.type);
    visit(u"subject", agreement.subject);
    visit(u"start", agreement.start);
    visit(u"end", agreement.end);
    visit(u"signedOn", agreement.signedOn);
    visit(u"planSignedOn", agreement.planSignedOn);
    visit(u"registeredOn", agreement.registeredOn);
    visit(u"place", agreement.place);
    visit(u"simulatedWorkplaceOnly", agreement.simulatedWorkplaceOnly);
    visit(u"socialMaribel", agreement.socialMaribel);
    visit(u"cooperation6bis", agreement.cooperation6bis);
    visit(u"jointCommitteeWage", agreement.jointCommitteeWage);
    visit(u"previousAgreementEndedOn", agreement.previousAgreementEndedOn);
    visit(u"otherAgreements", agreement.otherAgreements);
}

template <typename V>
void describe(V &visit, Seen<V, Attainment> &attainment)
{
    visit(u"firstStageCompleted", attainment.firstStageCompleted);
    visit(u"secondStageCompleted", attainment.secondStageCompleted);
    visit(u"thirdStageFirstYearCompleted", attainment.thirdStageFirstYearCompleted);
    visit(u"alternatingYearsCompleted", attainment.alternatingYearsCompleted);
    visit(u"busoOv3QualificationCompleted", attainment.busoOv3QualificationCompleted);
}

template <typename V>
void describe(V &visit, Seen<V, draft::Learner> &learner)
{
    visit(u"givenName", learner.givenName);
    visit(u"familyName", learner.familyName);
    visit(u"insz", learner.insz);
    visit(u"birthDate", learner.birthDate);
    visit(u"address", learner.address);
    visit(u"email", learner.email);
    visit(u"phone", learner.phone);
    visit(u"iban", learner.iban);
    describe(visit, learner.attainment);
    visit(u"screeningAdvice", learner.screeningAdvice);
    visit(u"jobseeker", learner.jobseeker);
    visit(u"vdabAdvicePositive", learner.vdabAdvicePositive);
}

template <typename V>
void describe(V &visit, Seen<V, draft::Guardian> &guardian)
{
    visit(u"name", guardian.name);
    visit(u"relation", guardian.relation);
    visit(u"address", guardian.address);
}

template <typename V>
void describe(V &visit, Seen<V, Enrolment> &enrolment)
{
    visit(u"sector", enrolment.sector);
    visit(u"schoolYear", enrolment.schoolYear, {.form = TextForm::SchoolYear});
    visit(u"stage", enrolment.stage, {.minimum = 2, .maximum = 3});
    visit(u"year", enrolment.year, {.minimum = 1, .maximum = 3});
    visit(u"firstLessonDay", enrolment.firstLessonDay);
    visit(u"classCouncilApprovedLateStart", enrolment.classCouncilApprovedLateStart);
    visit(u"trainingDayExtension", enrolment.trainingDayExtension);
}

template <typename V>
void describe(V &visit, Seen<V, draft::Enterprise> &enterprise)
{
    visit(u"name", enterprise.name);
    visit(u"kbo", enterprise.kbo);
    visit(u"representative", enterprise.representative);
    visit(u"representativeFunction", enterprise.representativeFunction);
    visit(u"employees", enterprise.employees);
    visit(u"learners", enterprise.learners);
    visit(u"jointCommittee", enterprise.jointCommittee);
    visit(u"fullTimeWeek", enterprise.fullTimeWeek);
    visit(u"sectorExceptions", enterprise.sectorExceptions);
    visit(u"excludedFrom", enterprise.excludedFrom);
    visit(u"excludedUntil", enterprise.excludedUntil);
}

template <typename V>
void describe(V &visit, Seen<V, draft::Establishment> &establishment)
{
    visit(u"name", establishment.name);
    visit(u"number", establishment.number);
    visit(u"address", establishment.address);
    visit(u"employees", establishment.employees);
    visit(u"learners", establishment.learners);
    visit(u"region", establishment.region);
    visit(u"excludedFrom", establishment.excludedFrom);
    visit(u"excludedUntil", establishment.excludedUntil);
}

template <typename V>
void describe(V &visit, Seen<V, draft::Accreditation> &accreditation)
{
    visit(u"programmeCode", accreditation.programmeCode);
    visit(u"establishmentNumber", accreditation.establishmentNumber);
    visit(u"status", accreditation.status);
    visit(u"requestedOn", accreditation.requestedOn);
    visit(u"approvedOn", accreditation.approvedOn);
    visit(u"validUntil", accreditation.validUntil);
}

template <typename V>
void describe(V &visit, Seen<V, draft::Mentor> &mentor)
{
    visit(u"name", mentor.name);
    visit(u"insz", mentor.insz);
    visit(u"birthDate", mentor.birthDate);
    visit(u"yearsOfExperience", mentor.yearsOfExperience);
    visit(u"relevantQualification", mentor.relevantQualification);
    visit(u"conductExtractOn", mentor.conductExtractOn);
    visit(u"trainingCompletedOn", mentor.trainingCompletedOn);
    visit(u"trainingExempt", mentor.trainingExempt);
    visit(u"learners", mentor.learners);
    visit(u"sectorMaximum", mentor.sectorMaximum, {.minimum = 1});
}

template <typename V>
void describe(V &visit, Seen<V, Provider> &provider)
{
    visit(u"name", provider.name);
    visit(u"institutionNumber", provider.institutionNumber);
    visit(u"kind", provider.kind);
    visit(u"address", provider.address, {.nullable = true});
    visit(u"director", provider.director);
}

template <typename V>
void describe(V &visit, Seen<V, Counsellor> &counsellor)
{
    visit(u"name", counsellor.name);
    visit(u"email", counsellor.email);
    visit(u"phone", counsellor.phone);
}

template <typename V>
void describe(V &visit, Seen<V, draft::Programme> &programme)
{
    visit(u"code", programme.code);
    visit(u"name", programme.name);
    visit(u"agreementType", programme.agreementType, {.nullable = true});
    visit(u"minimumWorkplaceHours", programme.minimumWorkplaceHours, {.nullable = true});
    visit(u"competences", programme.competences);
}

template <typename V>
void describe(V &visit, Seen<V, draft::Allowance> &allowance)
{
    visit(u"level", allowance.level, {.minimum = 1, .maximum = 3});
    visit(u"monthlyAmount", allowance.monthlyAmount);
}

template <typename V>
void describe(V &visit, Seen<V, ScheduleSlot> &slot)
{
    visit(u"day", slot.day, {.required = true});
    visit(u"venue", slot.venue, {.required = true});
    visit(u"from", slot.fromMinute, {.required = true, .form = TextForm::ClockTime});
    visit(u"to", slot.toMinute, {.required = true, .form = TextForm::ClockTime});
    visit(u"breakMinutes", slot.breakMinutes);
}

template <typename V>
void describe(V &visit, Seen<V, WeekSchedule> &schedule)
{
    visit(u"alternation", schedule.alternation, {.required = true});
    visit(u"averageWorkplaceHours", schedule.declaredAverageHours);
    visit(u"weeks", schedule.weeks, {.required = true, .minimum = 1});
}

template <typename V>
void describe(V &visit, Seen<V, TrainingPlanItem> &item)
{
    visit(u"cluster", item.cluster);
    visit(u"competence", item.competence, {.required = true});
    visit(u"venue", item.venue, {.required = true});
    visit(u"period", item.period);
}

template <typename V>
void describe(V &visit, Seen<V, AgreementDraft> &draft)
{
    visit.constant(u"draftVersion", 1);
    visit(u"agreement", draft.agreement, {.required = true});
    visit(u"learner", draft.learner, {.required = true});
    visit(u"guardian", draft.guardian);
    visit(u"enrolment", draft.enrolment);
    visit(u"enterprise", draft.enterprise, {.required = true});
    visit(u"establishment", draft.establishment, {.required = true});
    visit(u"accreditation", draft.accreditation);
    visit(u"mentor", draft.mentor, {.required = true});
    visit(u"provider", draft.provider, {.required = true});
    visit(u"counsellor", draft.counsellor, {.required = true});
    visit(u"programme", draft.programme, {.required = true});
    visit(u"allowance", draft.allowance);
    visit(u"schedule", draft.schedule, {.required = true});
    visit(u"trainingPlan", draft.trainingPlan);
}

} // namespace traject::exchange
