// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/dates.h"
#include "core/rules/deadlines.h"
#include "core/rules/registry.h"

#include <array>

namespace traject {
namespace {

void age(Ruling &ruling)
{
    const draft::Mentor &mentor = ruling.draft().mentor;
    const auto &start = ruling.draft().agreement.start;
    if (!ruling.knows({{mentor.birthDate, u"/mentor/birthDate"}, {start, u"/agreement/start"}}))
        return;
    const auto ordinary = ruling.whole(u"mentor-age-years");
    const auto qualified = ordinary ? ruling.whole(u"mentor-age-qualified-years") : ordinary;
    if (!ordinary || !qualified)
        return;
    const int found = dates::ageOn(*mentor.birthDate, *start);
    if (found >= *ordinary)
        return;
    if (found >= *qualified
        && (!ruling.knows({{mentor.relevantQualification, u"/mentor/relevantQualification"}})
            || *mentor.relevantQualification))
        return;
    ruling.error(u"/mentor/birthDate",
                 QStringLiteral("De mentor is op %1 %2 jaar; nodig is %3 jaar, of %4 jaar met een "
                                "relevante kwalificatie.")
                     .arg(dates::longText(*start))
                     .arg(found)
                     .arg(*ordinary)
                     .arg(*qualified));
}

void experience(Ruling &ruling)
{
    const draft::Mentor &mentor = ruling.draft().mentor;
    if (mentor.relevantQualification.value_or(false)
        || !ruling.knows({{mentor.yearsOfExperience, u"/mentor/yearsOfExperience"}}))
        return;
    const auto needed = ruling.whole(u"mentor-experience-years");
    if (!needed || *mentor.yearsOfExperience >= *needed
        || !ruling.knows({{mentor.relevantQualification, u"/mentor/relevantQualification"}}))
        return;
    ruling.error(u"/mentor/yearsOfExperience",
                 QStringLiteral("De mentor heeft %1 jaar ervaring in het beroep; nodig is %2 jaar, "
                                "of een relevante kwalificatie.")
                     .arg(*mentor.yearsOfExperience)
                     .arg(*needed));
}

void conduct(Ruling &ruling)
{
    const auto &extract = ruling.draft().mentor.conductExtractOn;
    const auto &start = ruling.draft().agreement.start;
    const QString field = QStringLiteral("/mentor/conductExtractOn");
    if (!extract) {
        ruling.error(field,
                     QStringLiteral("Er is geen uittreksel uit het strafregister (model 596.2) van "
                                    "de mentor genoteerd."));
        return;
    }
    if (!ruling.knows({{start, u"/agreement/start"}}))
        return;
    const auto years = ruling.whole(u"conduct-extract-years");
    if (years && *start > dates::anniversary(*extract, *years))
        ruling.warning(
            field,
            QStringLiteral("Het uittreksel uit het strafregister is van %1; op de start, "
                           "%2, mag het hoogstens %3 jaar oud zijn.")
                .arg(dates::longText(*extract), dates::longText(*start), QString::number(*years)));
}

void training(Ruling &ruling)
{
    const draft::Mentor &mentor = ruling.draft().mentor;
    const auto &accreditation = ruling.draft().accreditation;
    const auto &start = ruling.draft().agreement.start;
    if (mentor.trainingExempt.value_or(false) || !ruling.knows({{start, u"/agreement/start"}}))
        return;
    const QDate day = qMax(*start, ruling.scope().today);
    if (mentor.trainingCompletedOn && *mentor.trainingCompletedOn <= day)
        return;
    if (!ruling.knows({{accreditation ? accreditation->approvedOn : std::nullopt,
                        u"/accreditation/approvedOn"}}))
        return;
    const auto months
        = ruling.wholeFor(ruling.draft().enterprise.jointCommittee, u"mentor-training-months");
    if (!months)
        return;
    const QDate last = lastDayOf(DeadlineKind::MentorTraining, *accreditation->approvedOn, *months);
    const QString field = QStringLiteral("/mentor/trainingCompletedOn");
    const QString message
        = QStringLiteral("De mentor heeft de mentoropleiding nog niet voltooid en is niet "
                         "vrijgesteld; de termijn van %1 maanden na de erkenning %2 tot en met %3.")
              .arg(QString::number(*months),
                   day > last ? QStringLiteral("liep") : QStringLiteral("loopt"),
                   dates::longText(last));
    if (day > last)
        ruling.error(field, message);
    else
        ruling.info(field, message);
}

constexpr std::array rules{
    Rule{u"MEN-AGE", u"/mentor/birthDate", age},
    Rule{u"MEN-EXPERIENCE", u"/mentor/yearsOfExperience", experience},
    Rule{u"MEN-CONDUCT", u"/mentor/conductExtractOn", conduct},
    Rule{u"MEN-TRAINING", u"/mentor/trainingCompletedOn", training},
};

} // namespace

std::span<const Rule> mentorRules()
{
    return rules;
}

} // namespace traject
