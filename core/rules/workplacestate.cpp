// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/workplacestate.h"

#include "core/domain/dates.h"
#include "core/rules/deadlines.h"
#include "core/rules/ruling.h"

namespace traject {
namespace {

std::optional<QDate> lastOf(const DeadlineRequest &request, const Rulebook &rulebook)
{
    const auto found = deadline(request, rulebook);
    return found ? std::optional(found->last) : std::nullopt;
}

bool endsSoon(QDate day, QDate last)
{
    return last <= dates::plusMonths(day, noticeMonths);
}

AccreditationStanding approvedStanding(const AccreditationState &state, QDate day)
{
    if (state.from && *state.from > day)
        return AccreditationStanding::NotYet;
    if (!state.last)
        return AccreditationStanding::NoEnd;
    if (*state.last < day)
        return AccreditationStanding::Expired;
    return endsSoon(day, *state.last) ? AccreditationStanding::EndsSoon
                                      : AccreditationStanding::Valid;
}

} // namespace

std::optional<int> placeMaximum(std::optional<int> employees, const Rulebook &rulebook, QDate day)
{
    const auto alone = rulebook.wholeOn(QStringLiteral("capacity-without-employees-learners"), day);
    if (!employees || !alone)
        return std::nullopt;
    return placeMaximum(*employees, *alone);
}

std::optional<int> mentorMaximum(const Mentor &mentor, const QString &jointCommittee,
                                 const Rulebook &rulebook, QDate day)
{
    const QString name = QStringLiteral("mentor-max-learners");
    const auto highest = rulebook.wholeOn(name, day);
    if (!highest)
        return std::nullopt;
    const QString key = rulebook.numberKey(name, jointCommittee);
    const auto own = key == name ? std::nullopt : rulebook.wholeOn(key, day);
    return mentorMaximum(mentor.sectorMaximum ? mentor.sectorMaximum : own, *highest);
}

std::optional<QDate> lawfulEnd(QDate approvedOn, const Rulebook &rulebook)
{
    return lastOf({.kind = DeadlineKind::AccreditationValidity, .from = approvedOn}, rulebook);
}

AccreditationState accreditationState(const Accreditation &accreditation, const Rulebook &rulebook,
                                      QDate day)
{
    const bool byLaw = !accreditation.validUntil && accreditation.approvedOn;
    return accreditationState(accreditation,
                              byLaw ? lawfulEnd(*accreditation.approvedOn, rulebook)
                                    : accreditation.validUntil,
                              rulebook, day);
}

AccreditationState accreditationState(const Accreditation &accreditation,
                                      const std::optional<QDate> &last, const Rulebook &rulebook,
                                      QDate day)
{
    AccreditationState state{.from = accreditation.approvedOn, .last = last};
    switch (accreditation.status) {
    case AccreditationStatus::Requested:
        state.standing = AccreditationStanding::Requested;
        if (!accreditation.requestedOn)
            break;
        if (const auto days = rulebook.wholeOn(QStringLiteral("accreditation-decision-days"), day))
            state.decisionBy = accreditation.requestedOn->addDays(*days);
        break;
    case AccreditationStatus::Approved:
        state.standing = approvedStanding(state, day);
        break;
    case AccreditationStatus::Refused:
        state.standing = AccreditationStanding::Refused;
        break;
    case AccreditationStatus::Lifted:
        state.standing = AccreditationStanding::Lifted;
        break;
    case AccreditationStatus::Excluded:
        state.standing = AccreditationStanding::Excluded;
        break;
    }
    return state;
}

ExtractState extractState(const Mentor &mentor, const Rulebook &rulebook, QDate day)
{
    if (!mentor.conductExtractOn)
        return {};
    ExtractState state{.standing = ExtractStanding::Good};
    const auto years = rulebook.wholeOn(QStringLiteral("conduct-extract-years"), day);
    if (!years)
        return state;
    state.last = dates::anniversary(*mentor.conductExtractOn, *years);
    if (day > *state.last)
        state.standing = ExtractStanding::TooOld;
    else if (endsSoon(day, *state.last))
        state.standing = ExtractStanding::EndsSoon;
    return state;
}

TrainingState trainingState(const Mentor &mentor, const QList<Accreditation> &accreditations,
                            const QString &jointCommittee, const Rulebook &rulebook, QDate day)
{
    if (mentor.trainingExempt.value_or(false))
        return {.standing = TrainingStanding::Exempt};
    if (mentor.trainingCompletedOn && *mentor.trainingCompletedOn <= day)
        return {.standing = TrainingStanding::Done};
    std::optional<QDate> approved;
    for (const Accreditation &each : accreditations) {
        if (each.mentor == mentor.id && each.status == AccreditationStatus::Approved
            && each.approvedOn && (!approved || *each.approvedOn < *approved))
            approved = each.approvedOn;
    }
    if (!approved)
        return {};
    const auto last = lastOf(
        {.kind = DeadlineKind::MentorTraining, .from = *approved, .jointCommittee = jointCommittee},
        rulebook);
    if (!last)
        return {};
    return {.standing = day > *last ? TrainingStanding::Overdue : TrainingStanding::Due,
            .last = last};
}

Room roomOf(std::optional<int> maximum, const QList<Stay> &stays, QDate day)
{
    const BusiestDay busiest = busiestDay(stays, day, std::nullopt);
    return {.maximum = maximum,
            .present = busiestDay(stays, day, day).learners,
            .most = busiest.learners,
            .busiest = busiest.day};
}

ExclusionStanding exclusionOn(QDate day, std::optional<QDate> from, std::optional<QDate> until)
{
    if ((!from && !until) || (until && *until < day))
        return ExclusionStanding::None;
    return from && *from > day ? ExclusionStanding::Coming : ExclusionStanding::Now;
}

TimeLeft timeLeft(QDate day, QDate last)
{
    int months = 0;
    while (dates::plusMonths(day, months + 1) <= last)
        ++months;
    return months > 0 ? TimeLeft{.months = months}
                      : TimeLeft{.days = static_cast<int>(day.daysTo(last))};
}

} // namespace traject
