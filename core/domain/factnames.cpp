// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/factnames.h"

#include <array>

namespace traject {
namespace {

struct Name
{
    QStringView pointer;
    QStringView dutch;
};

constexpr std::array names{
    Name{u"/agreement", u"overeenkomst"},
    Name{u"/agreement/type", u"soort"},
    Name{u"/agreement/subject", u"voorwerp"},
    Name{u"/agreement/start", u"begin"},
    Name{u"/agreement/end", u"einde"},
    Name{u"/agreement/place", u"plaats van de opleiding"},
    Name{u"/agreement/socialMaribel", u"sociale Maribel"},
    Name{u"/agreement/simulatedWorkplaceOnly", u"alleen gesimuleerde werkplek"},
    Name{u"/agreement/signedOn", u"datum van ondertekening"},
    Name{u"/agreement/planSignedOn", u"datum van ondertekening van het plan"},
    Name{u"/agreement/registeredOn", u"datum van registratie"},
    Name{u"/agreement/jointCommitteeWage", u"loon"},
    Name{u"/agreement/otherAgreements", u"andere overeenkomsten van de leerling"},
    Name{u"/agreement/cooperation6bis", u"samenwerking volgens artikel 6bis"},
    Name{u"/agreement/previousAgreementEndedOn", u"einde van de vorige overeenkomst"},
    Name{u"/learner", u"leerling"},
    Name{u"/learner/insz", u"rijksregisternummer"},
    Name{u"/learner/birthDate", u"geboortedatum"},
    Name{u"/learner/address", u"adres van de leerling"},
    Name{u"/learner/firstStageCompleted", u"eerste graad afgerond"},
    Name{u"/learner/secondStageCompleted", u"tweede graad afgerond"},
    Name{u"/learner/thirdStageFirstYearCompleted", u"eerste leerjaar van de derde graad afgerond"},
    Name{u"/learner/alternatingYearsCompleted", u"jaren alternerende opleiding"},
    Name{u"/learner/busoOv3QualificationCompleted", u"kwalificatiefase OV3 afgerond"},
    Name{u"/learner/screeningAdvice", u"advies na de screening"},
    Name{u"/learner/vdabAdvicePositive", u"advies van VDAB"},
    Name{u"/learner/jobseeker", u"inschrijving als werkzoekende"},
    Name{u"/learner/iban", u"rekeningnummer van de leerling"},
    Name{u"/guardian", u"wettelijke vertegenwoordiger"},
    Name{u"/enrolment", u"inschrijving"},
    Name{u"/enrolment/sector", u"soort onderwijs"},
    Name{u"/enrolment/firstLessonDay", u"eerste lesdag"},
    Name{u"/enrolment/stage", u"graad"},
    Name{u"/enrolment/year", u"leerjaar"},
    Name{u"/enrolment/schoolYear", u"schooljaar"},
    Name{u"/enrolment/classCouncilApprovedLateStart", u"goedkeuring van de klassenraad"},
    Name{u"/enrolment/trainingDayExtension", u"verlenging van de opleidingsdagen"},
    Name{u"/enterprise", u"onderneming"},
    Name{u"/enterprise/kbo", u"ondernemingsnummer"},
    Name{u"/enterprise/representative", u"vertegenwoordiger van de onderneming"},
    Name{u"/enterprise/representativeFunction", u"functie van de vertegenwoordiger"},
    Name{u"/enterprise/jointCommittee", u"paritair comité"},
    Name{u"/enterprise/employees", u"werknemers van de onderneming"},
    Name{u"/enterprise/learners", u"andere leerlingen van de onderneming"},
    Name{u"/enterprise/fullTimeWeek", u"voltijdse week van de onderneming"},
    Name{u"/enterprise/sectorExceptions", u"uitzonderingen van de sector"},
    Name{u"/establishment", u"vestiging"},
    Name{u"/establishment/number", u"vestigingsnummer"},
    Name{u"/establishment/employees", u"werknemers van de vestiging"},
    Name{u"/establishment/learners", u"andere leerlingen van de vestiging"},
    Name{u"/accreditation", u"erkenning"},
    Name{u"/accreditation/approvedOn", u"datum van de erkenning"},
    Name{u"/accreditation/status", u"status van de erkenning"},
    Name{u"/accreditation/validUntil", u"laatste dag van de erkenning"},
    Name{u"/accreditation/requestedOn", u"datum van de erkenningsaanvraag"},
    Name{u"/mentor", u"mentor"},
    Name{u"/mentor/birthDate", u"geboortedatum van de mentor"},
    Name{u"/mentor/yearsOfExperience", u"ervaring van de mentor"},
    Name{u"/mentor/relevantQualification", u"kwalificatie van de mentor"},
    Name{u"/mentor/conductExtractOn", u"uittreksel uit het strafregister van de mentor"},
    Name{u"/mentor/trainingCompletedOn", u"mentoropleiding"},
    Name{u"/mentor/learners", u"andere leerlingen van de mentor"},
    Name{u"/mentor/sectorMaximum", u"hoogste aantal leerlingen per mentor"},
    Name{u"/mentor/trainingExempt", u"vrijstelling van de mentoropleiding"},
    Name{u"/provider", u"opleidingsverstrekker"},
    Name{u"/counsellor", u"trajectbegeleider"},
    Name{u"/programme", u"opleiding"},
    Name{u"/programme/agreementType", u"soort die de opleiding voorschrijft"},
    Name{u"/programme/minimumWorkplaceHours", u"minimumuren van de opleiding"},
    Name{u"/programme/competences", u"competenties van de opleiding"},
    Name{u"/allowance", u"leervergoeding"},
    Name{u"/allowance/level", u"niveau van de leervergoeding"},
    Name{u"/allowance/monthlyAmount", u"bedrag van de leervergoeding"},
    Name{u"/schedule", u"uurrooster"},
    Name{u"/schedule/averageWorkplaceHours", u"opgegeven gemiddelde op de werkplek"},
    Name{u"/trainingPlan", u"opleidingsplan"},
};

} // namespace

QString factName(const QString &pointer)
{
    const Name *longest = nullptr;
    for (const Name &name : names) {
        const bool inside = pointer == name.pointer
            || (pointer.startsWith(name.pointer) && pointer.at(name.pointer.size()) == u'/');
        if (inside && (!longest || name.pointer.size() > longest->pointer.size()))
            longest = &name;
    }
    return longest ? longest->dutch.toString() : pointer;
}

} // namespace traject
