// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/dates.h"
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

constexpr std::array rules{
    Rule{u"MEN-AGE", u"/mentor/birthDate", age},
    Rule{u"MEN-EXPERIENCE", u"/mentor/yearsOfExperience", experience},
};

} // namespace

std::span<const Rule> mentorRules()
{
    return rules;
}

} // namespace traject
