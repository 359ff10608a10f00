// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/violations.h"

#include "tests/support/validdraft.h"

namespace traject::test {
namespace {

using D = AgreementDraft;

/// The slot of a weekday in the only week of the valid draft; some slot of other drafts.
ScheduleSlot &slotOn(D &draft, qsizetype index)
{
    WeekPattern &week = draft.schedule.weeks[0];
    return week[index % week.size()];
}

/// The part of a draft, made when it has none.
template <typename T>
T &made(std::optional<T> &part)
{
    return part ? *part : part.emplace();
}

QList<Violation> learnerViolations()
{
    return {
        // An INSZ that is none says nothing about a birth date.
        {"LRN-INSZ", "insz", [](D &d) { d.learner.insz = "10.03.14-120.12"; }, {"LRN-INSZ-BIRTH"}},
        {"CNT-LEARNER", "insz", [](D &d) { d.learner.insz.clear(); }, {"LRN-INSZ-BIRTH"}},
        {"LRN-INSZ-BIRTH", "birth date", [](D &d) { d.learner.birthDate = QDate(2010, 3, 15); }},
        {"LRN-AGE-MIN", "birth date", [](D &d) { d.learner.birthDate = QDate(2011, 9, 2); }},
        {"LRN-IBAN", "iban", [](D &d) { d.learner.iban = "BE19 7350 0004 1213"; }},
        {"CNT-LEARNER", "given name", [](D &d) { d.learner.givenName = " \u200B"; }},
        {"CNT-LEARNER", "learner address", [](D &d) { d.learner.address.reset(); }},
        {"LRN-GUARDIAN", "guardian", [](D &d) { d.guardian.reset(); }},
        {"LRN-GUARDIAN", "guardian", [](D &d) { made(d.guardian).name.clear(); }},
        {"LRN-LATE-START", "first lesson",
         [](D &d) { d.enrolment.firstLessonDay = QDate(2026, 11, 10); }},
        {"LRN-WORKPLACE-20", "first lesson",
         [](D &d) { d.enrolment.firstLessonDay = QDate(2026, 4, 20); }},
        {"LRN-SCREENING", "advice",
         [](D &d) { d.learner.screeningAdvice = ScreeningAdvice::Negative; }},
        // Adult learners fall under no rule marked SEC.
        {"AGR-TYPE-SECTOR",
         "sector",
         [](D &d) { d.enrolment.sector = Sector::Adult; },
         {"LRN-AGE-MIN", "LRN-LATE-START", "LRN-SCREENING", "LRN-WORKPLACE-20"}},
    };
}

QList<Violation> agreementViolations()
{
    return {
        // A type of its own has no training allowance, and no studies beside a student job.
        {"AGR-TYPE-HOURS",
         "type",
         [](D &d) { d.agreement.type = AgreementType::Sao; },
         {"AGR-STUDENT-JOB", "ALW-LEVEL", "ALW-AMOUNT", "CNT-ALLOWANCE"}},
        {"ALW-NONE",
         "type",
         [](D &d) { d.agreement.type = AgreementType::Sao; },
         {"AGR-STUDENT-JOB", "ALW-LEVEL", "ALW-AMOUNT", "CNT-ALLOWANCE"}},
        {"AGR-TYPE-PROGRAMME", "programme type",
         [](D &d) { d.programme.agreementType = AgreementType::Odo; }},
        {"AGR-PROGRAMME-HOURS", "programme hours",
         [](D &d) { d.programme.minimumWorkplaceHours = 39.0; }},
        {"CNT-DATES", "subject", [](D &d) { d.agreement.subject.clear(); }},
        {"AGR-DURATION", "end", [](D &d) { d.agreement.end = QDate(2029, 9, 1); }},
        {"AGR-SIGN-DATE", "signed", [](D &d) { d.agreement.signedOn = QDate(2026, 9, 2); }},
        {"AGR-SIGN-DATE", "signed", [](D &d) { d.agreement.signedOn.reset(); }},
        {"AGR-OVERLAP", "others",
         [](D &d) {
             d.agreement.otherAgreements = {{QDate(2027, 6, 30), QDate(2027, 7, 31), {}, {}}};
         }},
        {"REG-PREMIUM-3M", "registered",
         [](D &d) { d.agreement.registeredOn = QDate(2026, 12, 2); }},
        {"CNT-PLACE", "place", [](D &d) { d.agreement.place.reset(); }},
        {"ALW-LEVEL", "level", [](D &d) { d.learner.attainment.secondStageCompleted = false; }},
        {"ALW-LEVEL", "level", [](D &d) { made(d.allowance).level = 1; }},
        {"ALW-AMOUNT", "amount", [](D &d) { made(d.allowance).monthlyAmount = Money{70079}; }},
        {"PLN-SIGNED", "plan signed", [](D &d) { d.agreement.planSignedOn.reset(); }},
        {"PLN-WORKPLACE", "plan",
         [](D &d) {
             for (TrainingPlanItem &item : d.trainingPlan)
                 item.venue = PlanVenue::School;
         }},
        // A plan without a line has no venues to judge.
        {"CNT-PLAN",
         "plan",
         [](D &d) { d.trainingPlan.clear(); },
         {"PLN-WORKPLACE", "PLN-COVERAGE"}},
        {"PLN-COVERAGE", "competences", [](D &d) { d.programme.competences += "Las"; }},
    };
}

QList<Violation> workplaceViolations()
{
    return {
        {"ENT-KBO", "kbo", [](D &d) { d.enterprise.kbo = "0771.004.598"; }},
        {"CNT-ENTERPRISE", "kbo", [](D &d) { d.enterprise.kbo.clear(); }},
        {"CNT-ENTERPRISE", "enterprise name", [](D &d) { d.enterprise.name.clear(); }},
        {"CNT-ENTERPRISE", "representative", [](D &d) { d.enterprise.representative.clear(); }},
        {"EST-NUMBER", "establishment number",
         [](D &d) { d.establishment.number = "2.190.031.258"; }},
        {"ACC-MISSING", "accredited programme",
         [](D &d) { made(d.accreditation).programmeCode = "1207"; }},
        {"ACC-MISSING", "accredited establishment",
         [](D &d) { made(d.accreditation).establishmentNumber = "2.147.812.701"; }},
        {"ACC-STATUS", "status",
         [](D &d) { made(d.accreditation).status = AccreditationStatus::Refused; }},
        {"ACC-DECISION-14", "status",
         [](D &d) { made(d.accreditation).status = AccreditationStatus::Requested; }},
        {"ACC-VALID", "valid until",
         [](D &d) { made(d.accreditation).validUntil = QDate(2027, 6, 29); }},
        {"ACC-EXCLUDED", "enterprise excluded",
         [](D &d) { d.enterprise.excludedFrom = QDate(2027, 6, 30); }},
        {"ACC-EXCLUDED", "establishment excluded",
         [](D &d) { d.establishment.excludedUntil = QDate(2026, 9, 1); }},
        {"CAP-ENTERPRISE", "enterprise learners", [](D &d) { d.enterprise.learners = 8; }},
        {"CAP-ENTERPRISE", "employees", [](D &d) { d.enterprise.employees = 0; }},
        {"CAP-ESTABLISHMENT", "establishment learners", [](D &d) { d.establishment.learners = 8; }},
        {"CAP-MENTOR", "mentor learners", [](D &d) { d.mentor.learners = 4; }},
        {"CAP-MENTOR", "sector maximum", [](D &d) { d.mentor.sectorMaximum.reset(); }},
        {"CNT-MENTOR", "mentor name", [](D &d) { d.mentor.name.clear(); }},
        {"MEN-AGE", "mentor birth", [](D &d) { d.mentor.birthDate = QDate(2001, 9, 2); }},
        {"MEN-EXPERIENCE", "experience", [](D &d) { d.mentor.yearsOfExperience = 4; }},
        {"MEN-CONDUCT", "extract", [](D &d) { d.mentor.conductExtractOn = QDate(2025, 8, 31); }},
        {"MEN-CONDUCT", "extract", [](D &d) { d.mentor.conductExtractOn.reset(); }},
        {"MEN-TRAINING", "mentor training", [](D &d) { d.mentor.trainingCompletedOn.reset(); }},
        {"CNT-PROVIDER", "provider", [](D &d) { d.provider.name.clear(); }},
        {"CNT-COUNSELLOR", "counsellor", [](D &d) { d.counsellor.name.clear(); }},
    };
}

QList<Violation> scheduleViolations()
{
    return {
        {"SCH-AVERAGE", "declared average", [](D &d) { d.schedule.declaredAverageHours = 35.0; }},
        {"SCH-FULLTIME", "full-time week", [](D &d) { d.enterprise.fullTimeWeek = 30.0; }},
        {"SCH-MINOR-DAY", "Monday", [](D &d) { slotOn(d, 0).toMinute = 18 * 60; }},
        {"SCH-MINOR-BREAK", "Tuesday", [](D &d) { slotOn(d, 1).breakMinutes = 30; }},
        {"SCH-MINOR-NIGHT", "Wednesday", [](D &d) { slotOn(d, 2).toMinute = 20 * 60 + 30; }},
        {"SCH-MINOR-REST", "Wednesday", [](D &d) { slotOn(d, 2).toMinute = 21 * 60; }},
        {"SCH-MINOR-SUNDAY", "weekend",
         [](D &d) {
             d.schedule.weeks[0] += slot(Qt::Sunday, Venue::Workplace, u"9:00", u"11:00");
         }},
        {"SCH-MINOR-RESTDAY", "weekend",
         [](D &d) {
             d.schedule.weeks[0] += slot(Qt::Saturday, Venue::Workplace, u"9:00", u"12:30");
         }},
        {"SCH-MINOR-WEEK", "Friday", [](D &d) { slotOn(d, 4).toMinute = 19 * 60; }},
    };
}

} // namespace

QList<Violation> violations()
{
    return learnerViolations() + agreementViolations() + workplaceViolations()
        + scheduleViolations();
}

} // namespace traject::test
