// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/calendar/schoolcalendar.h"
#include "core/domain/dates.h"
#include "core/rules/deadlines.h"
#include "core/rules/registry.h"

#include <array>

namespace traject {
namespace {

void ageMin(Ruling &ruling)
{
    const draft::Learner &learner = ruling.draft().learner;
    const auto &start = ruling.draft().agreement.start;
    if (!ruling.isSecondary()
        || !ruling.knows(
            {{learner.birthDate, u"/learner/birthDate"}, {start, u"/agreement/start"}}))
        return;
    const auto ordinary = ruling.whole(u"age-min-years");
    const auto afterFirstStage = ordinary ? ruling.whole(u"age-min-first-stage-years") : ordinary;
    if (!ordinary || !afterFirstStage)
        return;
    const int age = dates::ageOn(*learner.birthDate, *start);
    if (age >= *ordinary)
        return;
    const auto &firstStage = learner.attainment.firstStageCompleted;
    if (age >= *afterFirstStage
        && (!ruling.knows({{firstStage, u"/learner/firstStageCompleted"}}) || *firstStage))
        return;
    ruling.error(u"/learner/birthDate",
                 QStringLiteral("De leerling is op %1 %2 jaar; nodig is %3 jaar, of %4 jaar met de "
                                "eerste graad voltooid.")
                     .arg(dates::longText(*start))
                     .arg(age)
                     .arg(*ordinary)
                     .arg(*afterFirstStage));
}

/// Whether the enrolment is in the third year of the third stage (7de jaar), which has no upper
/// age; empty while stage or year leave it open.
std::optional<bool> isSpecialisationYear(const Enrolment &enrolment)
{
    if (enrolment.sector == Sector::Buso && !enrolment.stage) // OV3 has no stages
        return false;
    if (enrolment.stage.value_or(3) != 3 || enrolment.year.value_or(3) != 3)
        return false;
    if (!enrolment.stage || !enrolment.year)
        return std::nullopt;
    return true;
}

void ageMax(Ruling &ruling)
{
    const Enrolment &enrolment = ruling.draft().enrolment;
    const auto &birth = ruling.draft().learner.birthDate;
    const auto &start = ruling.draft().agreement.start;
    if (!ruling.isSecondary()
        || !ruling.knows({{birth, u"/learner/birthDate"}, {start, u"/agreement/start"}}))
        return;
    const auto years = ruling.whole(u"age-max-years");
    if (!years)
        return;
    const QDate birthday = dates::anniversary(*birth, *years);
    const QDate lastDay = dates::schoolYearEnd(birthday);
    if (*start <= lastDay)
        return;
    const auto exempt = isSpecialisationYear(enrolment);
    if (!exempt) {
        (void)ruling.knows(
            {{enrolment.stage, u"/enrolment/stage"}, {enrolment.year, u"/enrolment/year"}});
        return;
    }
    if (!*exempt)
        ruling.error(u"/learner/birthDate",
                     QStringLiteral("De leerling wordt %1 jaar op %2; de overeenkomst start op %3, "
                                    "ten laatste toegelaten is %4.")
                         .arg(QString::number(*years), dates::longText(birthday),
                              dates::longText(*start), dates::longText(lastDay)));
}

void guardian(Ruling &ruling)
{
    const auto &birth = ruling.draft().learner.birthDate;
    const draft::Agreement &agreement = ruling.draft().agreement;
    const std::optional<QDate> &day = agreement.signedOn ? agreement.signedOn : agreement.start;
    if (!ruling.knows({{birth, u"/learner/birthDate"}, {day, u"/agreement/start"}}))
        return;
    const auto majority = ruling.whole(u"majority-age-years");
    if (!majority)
        return;
    const int age = dates::ageOn(*birth, *day);
    if (age >= *majority)
        return;
    const auto &guardian = ruling.draft().guardian;
    const QString message
        = QStringLiteral("De leerling is op %1 %2 jaar: tot %3 jaar tekent een wettelijke "
                         "vertegenwoordiger (vader, moeder of voogd) mee. ")
              .arg(dates::longText(*day))
              .arg(age)
              .arg(*majority);
    if (!guardian)
        ruling.error(u"/guardian", message + QStringLiteral("Er is er geen opgegeven."));
    else if (isBlank(guardian->name))
        ruling.error(u"/guardian/name", message + QStringLiteral("De naam ontbreekt."));
    else if (!guardian->relation)
        ruling.error(u"/guardian/relation", message + QStringLiteral("De verwantschap ontbreekt."));
}

/// The first training day after the autumn holiday of the school year of `firstLessonDay`; a day in
/// July or August belongs to the year that it precedes. Invalid before the calendar begins: in the
/// first months of the year 1, of which a typing mistake may speak.
QDate lastOrdinaryStart(QDate firstLessonDay, const calendar::SetByHand &setByHand)
{
    const QDate lesson = calendar::trainingDay(firstLessonDay, 1, setByHand);
    const int year = dates::schoolYearStart(lesson).year();
    return calendar::trainingDay(calendar::autumnHoliday(year).last.addDays(1), 1, setByHand);
}

void lateStart(Ruling &ruling)
{
    const Enrolment &enrolment = ruling.draft().enrolment;
    if (!ruling.isSecondary()
        || !ruling.knows({{enrolment.firstLessonDay, u"/enrolment/firstLessonDay"}}))
        return;
    const QDate last = lastOrdinaryStart(*enrolment.firstLessonDay, ruling.scope().setByHand);
    if (!last.isValid() || *enrolment.firstLessonDay <= last
        || !ruling.knows({{enrolment.classCouncilApprovedLateStart,
                           u"/enrolment/classCouncilApprovedLateStart"}})
        || *enrolment.classCouncilApprovedLateStart)
        return;
    ruling.error(u"/enrolment/firstLessonDay",
                 QStringLiteral("De eerste lesdag van de leerling is %1; later dan %2, de eerste "
                                "lesdag na de herfstvakantie, kan alleen met goedkeuring van de "
                                "klassenraad.")
                     .arg(dates::longText(*enrolment.firstLessonDay), dates::longText(last)));
}

void screening(Ruling &ruling)
{
    if (!ruling.isSecondary())
        return;
    const auto advice = ruling.draft().learner.screeningAdvice.value_or(ScreeningAdvice::None);
    if (advice == ScreeningAdvice::Negative)
        ruling.warning(u"/learner/screeningAdvice",
                       QStringLiteral("Het advies van de screening is ongunstig. Het bindt niet."));
    else if (advice == ScreeningAdvice::None)
        ruling.info(u"/learner/screeningAdvice",
                    QStringLiteral("Er is geen advies van de screening genoteerd."));
}

void vdab(Ruling &ruling)
{
    const draft::Learner &learner = ruling.draft().learner;
    const auto &start = ruling.draft().agreement.start;
    if (!ruling.knows({{learner.birthDate, u"/learner/birthDate"},
                       {start, u"/agreement/start"},
                       {learner.jobseeker, u"/learner/jobseeker"}})
        || !*learner.jobseeker)
        return;
    const auto from = ruling.whole(u"vdab-age-years");
    if (!from || dates::ageOn(*learner.birthDate, *start) < *from
        || !ruling.knows({{learner.vdabAdvicePositive, u"/learner/vdabAdvicePositive"}})
        || *learner.vdabAdvicePositive)
        return;
    ruling.warning(u"/learner/vdabAdvicePositive",
                   QStringLiteral("De leerling is %1 jaar of ouder en werkzoekend; er is geen "
                                  "gunstig advies van de VDAB genoteerd.")
                       .arg(*from));
}

/// The day from which the training days count: the first lesson day, or the day after the
/// previous agreement when that is later.
std::optional<QDate> searchBegin(Ruling &ruling)
{
    const auto &ended = ruling.draft().agreement.previousAgreementEndedOn;
    const auto &lesson = ruling.draft().enrolment.firstLessonDay;
    if (!ended && !ruling.knows({{lesson, u"/enrolment/firstLessonDay"}}))
        return std::nullopt;
    if (!ended)
        return lesson;
    const QDate after = ended->addDays(1);
    return lesson ? qMax(*lesson, after) : after;
}

void workplaceTerm(Ruling &ruling)
{
    const Enrolment &enrolment = ruling.draft().enrolment;
    const auto &start = ruling.draft().agreement.start;
    if (!ruling.isSecondary() || !ruling.knows({{start, u"/agreement/start"}}))
        return;
    const auto begin = searchBegin(ruling);
    if (!begin)
        return;
    auto days = ruling.whole(u"workplace-term-training-days");
    if (days && enrolment.trainingDayExtension.value_or(false)) {
        const auto more = ruling.whole(enrolment.sector == Sector::Buso
                                           ? u"workplace-extension-buso-training-days"
                                           : u"workplace-extension-training-days");
        days = more ? std::optional(*days + *more) : more;
    }
    if (!days)
        return;
    const QDate last
        = lastDayOf(DeadlineKind::TrainingDays, *begin, *days, ruling.scope().setByHand);
    if (*start > last)
        ruling.error(u"/agreement/start",
                     QStringLiteral("De overeenkomst start op %1; ten laatste toegelaten is %2, de "
                                    "%3e opleidingsdag vanaf %4.")
                         .arg(dates::longText(*start), dates::longText(last),
                              QString::number(*days), dates::longText(*begin)));
}

constexpr std::array rules{
    Rule{u"LRN-AGE-MIN", u"/learner/birthDate", ageMin},
    Rule{u"LRN-AGE-MAX", u"/learner/birthDate", ageMax},
    Rule{u"LRN-GUARDIAN", u"/guardian", guardian},
    Rule{u"LRN-LATE-START", u"/enrolment/firstLessonDay", lateStart},
    Rule{u"LRN-SCREENING", u"/learner/screeningAdvice", screening},
    Rule{u"LRN-VDAB", u"/learner/vdabAdvicePositive", vdab},
    Rule{u"LRN-WORKPLACE-20", u"/agreement/start", workplaceTerm},
};

} // namespace

std::span<const Rule> admissionRules()
{
    return rules;
}

} // namespace traject
