// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/dates.h"
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

constexpr std::array rules{
    Rule{u"LRN-AGE-MIN", u"/learner/birthDate", ageMin},
    Rule{u"LRN-AGE-MAX", u"/learner/birthDate", ageMax},
    Rule{u"LRN-GUARDIAN", u"/guardian", guardian},
};

} // namespace

std::span<const Rule> admissionRules()
{
    return rules;
}

} // namespace traject
