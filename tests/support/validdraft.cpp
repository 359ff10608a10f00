// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/validdraft.h"

namespace traject::test {
namespace {

Address address(const QString &street, const QString &number, const QString &postcode,
                const QString &municipality)
{
    return {.street = street, .number = number, .postcode = postcode, .municipality = municipality};
}

Address workplaceAddress()
{
    return address(QStringLiteral("Nijverheidsstraat"), QStringLiteral("40"),
                   QStringLiteral("2570"), QStringLiteral("Duffel"));
}

draft::Agreement agreement()
{
    return {.number = QStringLiteral("OAO-2026-0001"),
            .type = AgreementType::Oao,
            .subject = QStringLiteral("Alternerende opleiding Koelinstallaties duaal"),
            .start = QDate(2026, 9, 1),
            .end = QDate(2027, 6, 30),
            .signedOn = QDate(2026, 8, 27),
            .planSignedOn = QDate(2026, 8, 27),
            .registeredOn = QDate(2026, 8, 28),
            .place = workplaceAddress(),
            .simulatedWorkplaceOnly = false,
            .socialMaribel = false,
            .cooperation6bis = false};
}

draft::Learner learner()
{
    return {.givenName = QStringLiteral("Lotte"),
            .familyName = QStringLiteral("Verbeke"),
            .insz = QStringLiteral("10.03.14-120.11"),
            .birthDate = QDate(2010, 3, 14),
            .address = address(QStringLiteral("Molenstraat"), QStringLiteral("5 bus 1"),
                               QStringLiteral("2500"), QStringLiteral("Lier")),
            .email = QStringLiteral("lotte.verbeke@leerling.example"),
            .phone = QStringLiteral("0400 11 22 33"),
            .iban = QStringLiteral("BE19 7350 0004 1212"),
            .attainment = {.firstStageCompleted = true,
                           .secondStageCompleted = true,
                           .thirdStageFirstYearCompleted = false,
                           .alternatingYearsCompleted = 0,
                           .busoOv3QualificationCompleted = false},
            .screeningAdvice = ScreeningAdvice::Positive,
            .jobseeker = false,
            .vdabAdvicePositive = false};
}

draft::Enterprise enterprise()
{
    return {.name = QStringLiteral("Koeltechniek Maes bv"),
            .kbo = QStringLiteral("0771.004.597"),
            .representative = QStringLiteral("Inge Maes"),
            .representativeFunction = QStringLiteral("zaakvoerder"),
            .employees = 8,
            .learners = 1,
            .jointCommittee = QStringLiteral("149.01"),
            .fullTimeWeek = 38.0};
}

draft::Mentor mentor()
{
    return {.name = QStringLiteral("Rik Goris"),
            .insz = QStringLiteral("80.07.09-305.87"),
            .birthDate = QDate(1980, 7, 9),
            .yearsOfExperience = 20,
            .relevantQualification = false,
            .conductExtractOn = QDate(2026, 3, 2),
            .trainingCompletedOn = QDate(2025, 2, 6),
            .trainingExempt = false,
            .learners = 0,
            .sectorMaximum = 2};
}

WeekSchedule schedule()
{
    WeekPattern week;
    for (const Qt::DayOfWeek day : {Qt::Monday, Qt::Tuesday, Qt::Wednesday})
        week.append(slot(day, Venue::Workplace, u"8:00", u"17:00", 60));
    for (const Qt::DayOfWeek day : {Qt::Thursday, Qt::Friday})
        week.append(slot(day, Venue::School, u"8:30", u"16:30", 60));
    return {.alternation = Alternation::Weekly, .declaredAverageHours = 24.0, .weeks = {week}};
}

TrainingPlan trainingPlan()
{
    return {{QStringLiteral("Plaatsen"), QStringLiteral("Monteert leidingen en soldeert ze"),
             PlanVenue::Both, QStringLiteral("september-juni")},
            {QStringLiteral("Plaatsen"), QStringLiteral("Sluit een koelgroep elektrisch aan"),
             PlanVenue::Workplace, QStringLiteral("november-juni")},
            {QStringLiteral("Rekenen"), QStringLiteral("Berekent een koellast"), PlanVenue::School,
             QStringLiteral("september-december")}};
}

} // namespace

ScheduleSlot slot(Qt::DayOfWeek day, Venue venue, QStringView from, QStringView to,
                  int breakMinutes)
{
    return {.day = day,
            .venue = venue,
            .fromMinute = parseClock(from).value_or(0),
            .toMinute = parseClock(to).value_or(0),
            .breakMinutes = breakMinutes};
}

AgreementDraft validOaoDraft()
{
    const QString programmeCode = QStringLiteral("1208");
    const QString establishmentNumber = QStringLiteral("2.190.031.257");
    AgreementDraft draft{
        .agreement = agreement(),
        .learner = learner(),
        .guardian = draft::Guardian{.name = QStringLiteral("Bart Verbeke"),
                                    .relation = GuardianRelation::Father,
                                    .address = learner().address},
        .enrolment = {.sector = Sector::Secondary,
                      .schoolYear = QStringLiteral("2026-2027"),
                      .stage = 3,
                      .year = 1,
                      .firstLessonDay = QDate(2026, 9, 1),
                      .classCouncilApprovedLateStart = false,
                      .trainingDayExtension = false},
        .enterprise = enterprise(),
        .establishment = {.name = QStringLiteral("Koeltechniek Maes, werkplaats Duffel"),
                          .number = establishmentNumber,
                          .address = workplaceAddress(),
                          .employees = 8,
                          .learners = 1,
                          .region = Region::Flanders},
        .accreditation = draft::Accreditation{.programmeCode = programmeCode,
                                              .establishmentNumber = establishmentNumber,
                                              .status = AccreditationStatus::Approved,
                                              .requestedOn = QDate(2024, 5, 6),
                                              .approvedOn = QDate(2024, 5, 17),
                                              .validUntil = QDate(2029, 5, 16)},
        .mentor = mentor(),
        .provider = {.name = QStringLiteral("Technische school De Spil"),
                     .institutionNumber = QStringLiteral("999201"),
                     .kind = ProviderKind::School,
                     .address = address(QStringLiteral("Schoolstraat"), QStringLiteral("1"),
                                        QStringLiteral("2500"), QStringLiteral("Lier")),
                     .director = QStringLiteral("An Claes")},
        .counsellor = {.name = QStringLiteral("Jan Wouters"),
                       .email = QStringLiteral("jan.wouters@despil.example"),
                       .phone = QStringLiteral("03 000 12 34")},
        .programme = {.code = programmeCode,
                      .name = QStringLiteral("Koelinstallaties duaal"),
                      .agreementType = AgreementType::Oao,
                      .minimumWorkplaceHours = 20.0},
        .allowance = draft::Allowance{.level = 2, .monthlyAmount = Money{70080}},
        .schedule = schedule(),
        .trainingPlan = trainingPlan()};
    for (const TrainingPlanItem &item : draft.trainingPlan)
        draft.programme.competences.append(item.competence);
    return draft;
}

} // namespace traject::test
