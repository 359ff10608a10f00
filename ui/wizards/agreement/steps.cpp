// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/steps.h"

#include <QCoreApplication>

#include <array>

namespace traject::ui {

namespace {

struct Steps
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::Steps)
};

struct Place
{
    QStringView pointer;
    Step step;
    const char *fact; ///< source text for the translation, nullptr: none
};

constexpr std::array places{
    Place{u"/agreement", Step::Period, QT_TRANSLATE_NOOP("traject::ui::Steps", "agreement")},
    Place{u"/agreement/type", Step::Period, QT_TRANSLATE_NOOP("traject::ui::Steps", "type")},
    Place{u"/agreement/subject", Step::Period, QT_TRANSLATE_NOOP("traject::ui::Steps", "subject")},
    Place{u"/agreement/start", Step::Period, QT_TRANSLATE_NOOP("traject::ui::Steps", "start")},
    Place{u"/agreement/end", Step::Period, QT_TRANSLATE_NOOP("traject::ui::Steps", "end")},
    Place{u"/agreement/place", Step::Period,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "place of training")},
    Place{u"/agreement/socialMaribel", Step::Period,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "social Maribel")},
    Place{u"/agreement/simulatedWorkplaceOnly", Step::Period,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "simulated workplace only")},
    Place{u"/agreement/signedOn", Step::Parties,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "signing date")},
    Place{u"/agreement/planSignedOn", Step::Parties,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "signing date of the plan")},
    Place{u"/agreement/registeredOn", Step::Parties,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "registration date")},
    Place{u"/learner", Step::Learner, QT_TRANSLATE_NOOP("traject::ui::Steps", "learner")},
    Place{u"/learner/insz", Step::Learner,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "national number")},
    Place{u"/learner/birthDate", Step::Learner,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "date of birth")},
    Place{u"/learner/address", Step::Learner,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "address of the learner")},
    Place{u"/learner/firstStageCompleted", Step::Learner,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "first stage completed")},
    Place{u"/learner/secondStageCompleted", Step::Learner,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "second stage completed")},
    Place{u"/learner/thirdStageFirstYearCompleted", Step::Learner,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "first year of the third stage completed")},
    Place{u"/learner/alternatingYearsCompleted", Step::Learner,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "years of alternating training")},
    Place{u"/learner/busoOv3QualificationCompleted", Step::Learner,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "OV3 qualification phase completed")},
    Place{u"/learner/screeningAdvice", Step::Learner,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "screening advice")},
    Place{u"/learner/vdabAdvicePositive", Step::Learner,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "advice of VDAB")},
    Place{u"/learner/jobseeker", Step::Learner,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "registration as jobseeker")},
    Place{u"/enrolment", Step::Learner, QT_TRANSLATE_NOOP("traject::ui::Steps", "enrolment")},
    Place{u"/enrolment/sector", Step::Learner,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "kind of education")},
    Place{u"/enrolment/firstLessonDay", Step::Learner,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "first lesson day")},
    Place{u"/guardian", Step::Parties,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "legal representative")},
    Place{u"/enterprise", Step::Workplace, QT_TRANSLATE_NOOP("traject::ui::Steps", "enterprise")},
    Place{u"/enterprise/kbo", Step::Workplace,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "enterprise number")},
    Place{u"/enterprise/representative", Step::Parties,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "representative of the enterprise")},
    Place{u"/enterprise/representativeFunction", Step::Parties, nullptr},
    Place{u"/enterprise/jointCommittee", Step::Period,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "joint committee")},
    Place{u"/agreement/jointCommitteeWage", Step::Period,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "wage")},
    Place{u"/enterprise/employees", Step::Workplace,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "employees of the enterprise")},
    Place{u"/enterprise/learners", Step::Workplace,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "other learners of the enterprise")},
    Place{u"/establishment", Step::Workplace,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "establishment")},
    Place{u"/establishment/number", Step::Workplace,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "establishment number")},
    Place{u"/establishment/employees", Step::Workplace,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "employees of the establishment")},
    Place{u"/establishment/learners", Step::Workplace,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "other learners of the establishment")},
    Place{u"/accreditation", Step::Workplace,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "accreditation")},
    Place{u"/accreditation/approvedOn", Step::Workplace,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "date of the accreditation")},
    Place{u"/accreditation/status", Step::Workplace,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "status of the accreditation")},
    Place{u"/accreditation/validUntil", Step::Workplace,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "last valid day of the accreditation")},
    Place{u"/programme", Step::Workplace, QT_TRANSLATE_NOOP("traject::ui::Steps", "programme")},
    Place{u"/programme/agreementType", Step::Workplace,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "type that the programme prescribes")},
    Place{u"/programme/minimumWorkplaceHours", Step::Workplace,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "minimum hours of the programme")},
    Place{u"/programme/competences", Step::Plan,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "competences of the programme")},
    Place{u"/mentor", Step::Mentor, QT_TRANSLATE_NOOP("traject::ui::Steps", "mentor")},
    Place{u"/mentor/birthDate", Step::Mentor,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "date of birth of the mentor")},
    Place{u"/mentor/yearsOfExperience", Step::Mentor,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "experience of the mentor")},
    Place{u"/mentor/relevantQualification", Step::Mentor,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "qualification of the mentor")},
    Place{u"/mentor/conductExtractOn", Step::Mentor,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "criminal-record extract of the mentor")},
    Place{u"/mentor/trainingCompletedOn", Step::Mentor,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "mentor training")},
    Place{u"/mentor/learners", Step::Mentor,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "other learners of the mentor")},
    Place{u"/mentor/sectorMaximum", Step::Mentor,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "most learners per mentor")},
    Place{u"/provider", Step::Parties,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "training provider")},
    Place{u"/counsellor", Step::Parties, QT_TRANSLATE_NOOP("traject::ui::Steps", "counsellor")},
    Place{u"/allowance", Step::Period, QT_TRANSLATE_NOOP("traject::ui::Steps", "allowance")},
    Place{u"/allowance/level", Step::Period,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "allowance level")},
    Place{u"/allowance/monthlyAmount", Step::Period,
          QT_TRANSLATE_NOOP("traject::ui::Steps", "allowance amount")},
    Place{u"/schedule", Step::Timetable, QT_TRANSLATE_NOOP("traject::ui::Steps", "timetable")},
    Place{u"/trainingPlan", Step::Plan, QT_TRANSLATE_NOOP("traject::ui::Steps", "training plan")},
};

const Place *placeOf(QStringView pointer)
{
    const Place *longest = nullptr;
    for (const Place &place : places) {
        const bool inside = pointer == place.pointer
            || (pointer.startsWith(place.pointer) && pointer.at(place.pointer.size()) == u'/');
        if (inside && (!longest || place.pointer.size() > longest->pointer.size()))
            longest = &place;
    }
    return longest;
}

} // namespace

QStringList stepTitles()
{
    return {Steps::tr("Learner"),
            Steps::tr("Programme and workplace"),
            Steps::tr("Mentor"),
            Steps::tr("Period and type"),
            Steps::tr("Timetable"),
            Steps::tr("Training plan"),
            Steps::tr("Parties and signatures"),
            Steps::tr("Summary")};
}

Step stepOf(const QString &pointer)
{
    const Place *place = placeOf(pointer);
    return place ? place->step : Step::Summary;
}

QString factName(const QString &pointer)
{
    const Place *place = placeOf(pointer);
    return place && place->fact ? Steps::tr(place->fact) : pointer;
}

} // namespace traject::ui
