// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/registry.h"
#include "core/rules/workplacestate.h"

#include <array>

namespace traject {
namespace {

/// Learners that a place may train at once: as many as it has employees, or the few of a place
/// without employees. `others` are the learners besides this one.
void judgePlace(Ruling &ruling, const std::optional<int> &employees,
                const std::optional<int> &others, const QString &place, const QString &where)
{
    const QString employeesAt = place + QStringLiteral("/employees");
    const QString learnersAt = place + QStringLiteral("/learners");
    if (!ruling.knows({{employees, employeesAt}, {others, learnersAt}}))
        return;
    const auto alone = ruling.whole(u"capacity-without-employees-learners");
    if (!alone)
        return;
    const int maximum = placeMaximum(*employees, *alone);
    const int learners = *others + 1;
    if (learners > maximum)
        ruling.error(
            learnersAt,
            QStringLiteral("%1 zijn er met deze leerling erbij %2 leerlingen tegelijk; het "
                           "maximum is %3 (aantal werknemers: %4).")
                .arg(where)
                .arg(learners)
                .arg(maximum)
                .arg(*employees));
}

void enterprise(Ruling &ruling)
{
    const draft::Enterprise &enterprise = ruling.draft().enterprise;
    judgePlace(ruling, enterprise.employees, enterprise.learners, QStringLiteral("/enterprise"),
               QStringLiteral("In de onderneming"));
}

void establishment(Ruling &ruling)
{
    const draft::Establishment &establishment = ruling.draft().establishment;
    judgePlace(ruling, establishment.employees, establishment.learners,
               QStringLiteral("/establishment"), QStringLiteral("In de vestiging"));
}

void mentor(Ruling &ruling)
{
    const draft::Mentor &mentor = ruling.draft().mentor;
    if (!ruling.knows({{mentor.learners, u"/mentor/learners"}}))
        return;
    const auto highest = ruling.whole(u"mentor-max-learners");
    if (!highest)
        return;
    const auto sectorMaximum = mentor.sectorMaximum
        ? mentor.sectorMaximum
        : ruling.ownWholeOf(ruling.draft().enterprise.jointCommittee, u"mentor-max-learners");
    if (!sectorMaximum)
        ruling.info(u"/mentor/sectorMaximum",
                    QStringLiteral("Het maximum van de sector is onbekend; er is met %1 leerlingen "
                                   "per mentor gerekend.")
                        .arg(*highest));
    const int maximum = mentorMaximum(sectorMaximum, *highest);
    const int learners = *mentor.learners + 1;
    if (learners > maximum)
        ruling.error(
            u"/mentor/learners",
            QStringLiteral("De mentor begeleidt met deze leerling erbij %1 leerlingen; het "
                           "maximum van de sector is %2.")
                .arg(learners)
                .arg(maximum));
}

constexpr std::array rules{
    Rule{u"CAP-ENTERPRISE", u"/enterprise/learners", enterprise},
    Rule{u"CAP-ESTABLISHMENT", u"/establishment/learners", establishment},
    Rule{u"CAP-MENTOR", u"/mentor/learners", mentor},
};

} // namespace

std::span<const Rule> capacityRules()
{
    return rules;
}

} // namespace traject
