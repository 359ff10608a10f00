// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/occupancy.h"

#include <algorithm>

namespace traject {
namespace {

/// The first day of a stay, or the day after its last one.
struct Turn
{
    QDate day;
    bool arrives = false;
    LearnerId learner;
};

/// Tells persons apart: by INSZ, or by the record of one whose INSZ is unknown.
QString personKey(const PlacedAgreement &agreement)
{
    return agreement.mentorInsz.isEmpty() ? QStringLiteral("record %1").arg(agreement.mentor.value)
                                          : agreement.mentorInsz;
}

bool hasMentor(const PlacedAgreement &agreement)
{
    return !agreement.mentor.isNull() || !agreement.mentorInsz.isEmpty();
}

bool covers(const PlacedAgreement &agreement, QDate day)
{
    return *agreement.start <= day && (!agreement.end || day <= *agreement.end);
}

} // namespace

BusiestDay busiestDay(const QList<Stay> &stays, QDate first, std::optional<QDate> last)
{
    QList<Turn> turns;
    for (const Stay &stay : stays) {
        const QDate from = qMax(stay.first, first);
        std::optional<QDate> until = stay.last;
        if (last)
            until = until ? qMin(*until, *last) : *last;
        if (until && *until < from)
            continue;
        turns.append({from, true, stay.learner});
        if (until)
            turns.append({until->addDays(1), false, stay.learner});
    }
    std::sort(turns.begin(), turns.end(),
              [](const Turn &one, const Turn &other) { return one.day < other.day; });

    BusiestDay busiest;
    QHash<LearnerId, int> present; // stays per learner
    for (qsizetype i = 0; i < turns.size(); ++i) {
        const Turn &turn = turns.at(i);
        int &running = present[turn.learner];
        running += turn.arrives ? 1 : -1;
        if (running == 0)
            present.remove(turn.learner);
        // Only once everybody of that day has come and gone.
        const bool dayIsDone = i + 1 == turns.size() || turns.at(i + 1).day != turn.day;
        if (dayIsDone && present.size() > busiest.learners)
            busiest = {.learners = static_cast<int>(present.size()), .day = turn.day};
    }
    return busiest;
}

OccupancyIndex::OccupancyIndex(const QList<PlacedAgreement> &agreements)
    : m_agreements(agreements)
{
    std::stable_sort(m_agreements.begin(), m_agreements.end(),
                     [](const auto &one, const auto &other) { return one.start < other.start; });
    for (qsizetype i = 0; i < m_agreements.size(); ++i) {
        const PlacedAgreement &agreement = m_agreements.at(i);
        if (!agreement.start)
            continue; // on no day for certain
        m_byLearner[agreement.learner].append(i);
        if (!agreement.enterprise.isNull())
            m_byEnterprise[agreement.enterprise].append(i);
        if (!agreement.establishment.isNull())
            m_byEstablishment[agreement.establishment].append(i);
        if (hasMentor(agreement))
            m_byMentor[personKey(agreement)].append(i);
    }
}

Occupancy OccupancyIndex::around(const PlacedAgreement &agreement) const
{
    Occupancy occupancy;
    if (!agreement.enterprise.isNull())
        occupancy.enterprise = headcount(agreement, m_byEnterprise.value(agreement.enterprise));
    if (!agreement.establishment.isNull())
        occupancy.establishment
            = headcount(agreement, m_byEstablishment.value(agreement.establishment));
    if (!agreement.mentor.isNull() || m_byMentor.contains(personKey(agreement)))
        occupancy.mentor = headcount(agreement, m_byMentor.value(personKey(agreement)));
    if (!agreement.learner.isNull()) {
        occupancy.sameLearner.emplace();
        for (const qsizetype position : m_byLearner.value(agreement.learner)) {
            const PlacedAgreement &other = m_agreements.at(position);
            if (other.id != agreement.id)
                occupancy.sameLearner->append(other);
        }
    }
    return occupancy;
}

Headcount OccupancyIndex::headcount(const PlacedAgreement &around, const Positions &found) const
{
    if (!around.start)
        return {};
    const auto isOther = [&around](const PlacedAgreement &agreement) {
        return agreement.id != around.id && agreement.learner != around.learner;
    };
    QList<Stay> stays;
    for (const qsizetype position : found) {
        const PlacedAgreement &agreement = m_agreements.at(position);
        if (isOther(agreement))
            stays.append({agreement.learner, *agreement.start, agreement.end});
    }
    const BusiestDay busiest = busiestDay(stays, *around.start, around.end);
    Headcount count{.learners = busiest.learners, .day = busiest.day};
    for (const qsizetype position : found) {
        const PlacedAgreement &agreement = m_agreements.at(position);
        if (busiest.day.isValid() && isOther(agreement) && covers(agreement, busiest.day))
            count.agreements.append(agreement);
    }
    return count;
}

} // namespace traject
