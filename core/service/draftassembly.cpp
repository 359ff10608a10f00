// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/draftassembly.h"

#include <algorithm>

namespace traject {
namespace {

template <typename Identifier>
std::optional<Identifier> parsed(const QString &raw)
{
    const auto result = Identifier::parse(raw);
    return result ? std::optional(*result) : std::nullopt;
}

template <typename Identifier>
QString written(const std::optional<Identifier> &identifier)
{
    return identifier ? identifier->formatted() : QString();
}

std::optional<Address> filled(const Address &address)
{
    return address.isBlank() ? std::nullopt : std::optional(address);
}

/// The number of other learners of a place or mentor with this name.
std::optional<int> otherLearners(const std::optional<Headcount> &counted, const QString &name,
                                 const std::optional<int> &own)
{
    if (counted)
        return counted->learners;
    return own || name.isEmpty() ? own : std::optional(0);
}

/// The end of the last agreement before `start`, unset when there is none.
std::optional<QDate> lastEndBefore(const std::optional<QDate> &start,
                                   const QList<draft::OtherAgreement> &others)
{
    std::optional<QDate> latest;
    for (const draft::OtherAgreement &other : others) {
        if (start && other.end && *other.end < *start && (!latest || *latest < *other.end))
            latest = other.end;
    }
    return latest;
}

} // namespace

AgreementDraft withLearner(AgreementDraft draft, const Learner &learner)
{
    draft.learner = {
        .givenName = learner.givenName,
        .familyName = learner.familyName,
        .insz = written(learner.insz),
        .birthDate = learner.birthDate,
        .address = filled(learner.address),
        .email = learner.email,
        .phone = learner.mobile.isEmpty() ? learner.phone : learner.mobile,
        .iban = written(learner.iban),
        .attainment = learner.attainment,
        .screeningAdvice = learner.screeningAdvice,
        .jobseeker = learner.jobseeker,
        .vdabAdvicePositive = learner.vdabAdvicePositive,
    };
    draft.enrolment = learner.enrolment;
    draft.guardian.reset();
    if (const auto &guardian = learner.guardian) {
        draft.guardian = draft::Guardian{
            .name = guardian->name,
            .relation = guardian->relation,
            .address = filled(guardian->address.isBlank() ? learner.address : guardian->address),
        };
    }
    return draft;
}

AgreementDraft withProgramme(AgreementDraft draft, const Programme &programme)
{
    const bool changed = draft.programme.code != programme.code;
    draft.programme = {
        .code = programme.code,
        .name = programme.name,
        .agreementType = programme.agreementType,
        .minimumWorkplaceHours = programme.minimumWorkplaceHours,
    };
    for (const Competence &competence : programme.competences)
        draft.programme.competences += competence.text;
    if (changed || draft.agreement.subject.isEmpty())
        draft.agreement.subject = QStringLiteral("Alternerende opleiding %1").arg(programme.name);
    if (changed || draft.trainingPlan.isEmpty()) {
        draft.trainingPlan.clear();
        for (const Competence &competence : programme.competences)
            draft.trainingPlan.append(
                {.cluster = competence.cluster, .competence = competence.text});
    }
    return draft;
}

AgreementDraft withWorkplace(AgreementDraft draft, const Workplace &workplace)
{
    const Enterprise &enterprise = workplace.enterprise;
    draft.enterprise = {
        .name = enterprise.name,
        .kbo = written(enterprise.number),
        .representative = enterprise.representative,
        .representativeFunction = enterprise.representativeFunction,
        .employees = enterprise.employees,
        .jointCommittee = enterprise.jointCommittee,
        .fullTimeWeek = enterprise.fullTimeWeekHours,
        .sectorExceptions = enterprise.sectorExceptions,
        .excludedFrom = enterprise.excludedFrom,
        .excludedUntil = enterprise.excludedUntil,
    };
    const Establishment &establishment = workplace.establishment;
    draft.establishment = {
        .name = establishment.name,
        .number = written(establishment.number),
        .address = filled(establishment.address),
        .employees = establishment.employees,
        .region = establishment.region,
        .excludedFrom = establishment.excludedFrom,
        .excludedUntil = establishment.excludedUntil,
    };
    draft.accreditation.reset();
    if (const auto &accreditation = workplace.accreditation) {
        draft.accreditation = draft::Accreditation{
            .programmeCode = accreditation->programmeCode,
            .establishmentNumber = written(establishment.number),
            .status = accreditation->status,
            .requestedOn = accreditation->requestedOn,
            .approvedOn = accreditation->approvedOn,
            .validUntil = accreditation->validUntil,
        };
    }
    draft.agreement.place = draft.establishment.address;
    draft.agreement.socialMaribel = enterprise.socialMaribel;
    return draft;
}

const Mentor *proposedMentor(const Workplace &workplace)
{
    const auto &mentors = workplace.mentors;
    const MentorId named = workplace.accreditation ? workplace.accreditation->mentor : MentorId{};
    for (const Mentor &mentor : mentors) {
        if (mentor.id == named)
            return &mentor;
    }
    return mentors.size() == 1 ? &mentors.constFirst() : nullptr;
}

AgreementDraft withMentor(AgreementDraft draft, const Mentor &mentor)
{
    draft.mentor = {
        .name = mentor.name,
        .insz = written(mentor.insz),
        .birthDate = mentor.birthDate,
        .yearsOfExperience = mentor.yearsOfExperience,
        .relevantQualification = mentor.relevantQualification,
        .conductExtractOn = mentor.conductExtractOn,
        .trainingCompletedOn = mentor.trainingCompletedOn,
        .trainingExempt = mentor.trainingExempt,
        .sectorMaximum = mentor.sectorMaximum,
    };
    return draft;
}

AgreementDraft withOccupancy(AgreementDraft draft, const Occupancy &occupancy)
{
    draft.enterprise.learners
        = otherLearners(occupancy.enterprise, draft.enterprise.name, draft.enterprise.learners);
    draft.establishment.learners = otherLearners(occupancy.establishment, draft.enterprise.name,
                                                 draft.establishment.learners);
    draft.mentor.learners
        = otherLearners(occupancy.mentor, draft.mentor.name, draft.mentor.learners);
    if (!occupancy.sameLearner)
        return draft;

    draft::Agreement &agreement = draft.agreement;
    // What followed from the list the last time follows from it again.
    auto typed = agreement.otherAgreements;
    if (followsFromList(agreement))
        agreement.previousAgreementEndedOn.reset();
    typed.removeIf([&](const draft::OtherAgreement &other) {
        const auto same = [&other](const PlacedAgreement &known) {
            return known.start == other.start && known.end == other.end;
        };
        return !other.number.isEmpty()
            || std::any_of(occupancy.sameLearner->cbegin(), occupancy.sameLearner->cend(), same);
    });
    agreement.otherAgreements.clear();
    for (const PlacedAgreement &known : *occupancy.sameLearner) {
        agreement.otherAgreements.append({.start = known.start,
                                          .end = known.end,
                                          .enterprise = known.enterpriseName,
                                          .number = known.number});
    }
    agreement.otherAgreements.append(typed);
    if (const auto ended = lastEndBefore(agreement.start, agreement.otherAgreements))
        agreement.previousAgreementEndedOn = ended;
    return draft;
}

bool followsFromList(const draft::Agreement &agreement)
{
    const auto &list = agreement.otherAgreements;
    return agreement.previousAgreementEndedOn
        && std::any_of(list.cbegin(), list.cend(), [&](const draft::OtherAgreement &other) {
               return other.end == agreement.previousAgreementEndedOn;
           });
}

Learner learnerOf(const AgreementDraft &draft)
{
    const draft::Learner &facts = draft.learner;
    Learner learner{
        .familyName = facts.familyName,
        .givenName = facts.givenName,
        .insz = parsed<Insz>(facts.insz),
        .birthDate = facts.birthDate,
        .address = facts.address.value_or(Address()),
        .phone = facts.phone,
        .email = facts.email,
        .iban = parsed<Iban>(facts.iban),
        .programmeCode = draft.programme.code,
        .enrolment = draft.enrolment,
        .attainment = facts.attainment,
        .screeningAdvice = facts.screeningAdvice,
        .jobseeker = facts.jobseeker,
        .vdabAdvicePositive = facts.vdabAdvicePositive,
    };
    if (const auto &guardian = draft.guardian) {
        learner.guardian = Guardian{
            .name = guardian->name,
            .relation = guardian->relation.value_or(GuardianRelation::Guardian),
            .address = guardian->address.value_or(Address()),
        };
    }
    return learner;
}

Enterprise enterpriseOf(const AgreementDraft &draft)
{
    const draft::Enterprise &facts = draft.enterprise;
    return {
        .name = facts.name,
        .number = parsed<EnterpriseNumber>(facts.kbo),
        .representative = facts.representative,
        .representativeFunction = facts.representativeFunction,
        .employees = facts.employees,
        .jointCommittee = facts.jointCommittee,
        .fullTimeWeekHours = facts.fullTimeWeek,
        .sectorExceptions = facts.sectorExceptions,
        .socialMaribel = draft.agreement.socialMaribel,
        .excludedFrom = facts.excludedFrom,
        .excludedUntil = facts.excludedUntil,
    };
}

Establishment establishmentOf(const AgreementDraft &draft)
{
    const draft::Establishment &facts = draft.establishment;
    return {
        .name = facts.name,
        .number = parsed<EstablishmentNumber>(facts.number),
        .address = facts.address.value_or(Address()),
        .employees = facts.employees,
        .region = facts.region,
        .excludedFrom = facts.excludedFrom,
        .excludedUntil = facts.excludedUntil,
    };
}

Mentor mentorOf(const AgreementDraft &draft)
{
    const draft::Mentor &facts = draft.mentor;
    return {
        .name = facts.name,
        .insz = parsed<Insz>(facts.insz),
        .birthDate = facts.birthDate,
        .yearsOfExperience = facts.yearsOfExperience,
        .relevantQualification = facts.relevantQualification,
        .conductExtractOn = facts.conductExtractOn,
        .trainingCompletedOn = facts.trainingCompletedOn,
        .trainingExempt = facts.trainingExempt,
        .sectorMaximum = facts.sectorMaximum,
    };
}

std::optional<Accreditation> accreditationOf(const AgreementDraft &draft)
{
    if (!draft.accreditation || draft.accreditation->programmeCode.isEmpty())
        return std::nullopt;
    const draft::Accreditation &facts = *draft.accreditation;
    return Accreditation{
        .programmeCode = facts.programmeCode,
        .status = facts.status.value_or(AccreditationStatus::Requested),
        .requestedOn = facts.requestedOn,
        .approvedOn = facts.approvedOn,
        .validUntil = facts.validUntil,
    };
}

Programme programmeOf(const AgreementDraft &draft)
{
    Programme programme{
        .code = draft.programme.code,
        .name = draft.programme.name,
        .agreementType = draft.programme.agreementType,
        .minimumWorkplaceHours = draft.programme.minimumWorkplaceHours,
    };
    for (const QString &text : draft.programme.competences)
        programme.competences.append({.text = text});
    return programme;
}

} // namespace traject
