// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/trajectory.h"

#include <algorithm>

namespace traject {
namespace {

bool isRunning(const AgreementSpan &span, QDate day)
{
    const auto last = span.last();
    return span.start && *span.start <= day && (!last || day <= *last);
}

bool isToCome(const AgreementSpan &span, QDate day)
{
    return (!span.start || day < *span.start) && (!span.last() || day <= *span.last());
}

bool leavesASearch(const AgreementSpan &span, QDate day)
{
    return span.endedOn && *span.endedOn < day && (!span.end || day <= *span.end);
}

bool isScreened(const TrajectoryFacts &facts)
{
    return facts.screened || facts.sector == Sector::Adult
        || (facts.advice && *facts.advice != ScreeningAdvice::None);
}

} // namespace

TrajectoryStatus trajectoryStatus(const TrajectoryFacts &facts, QDate day)
{
    const auto any = [&](bool (*holds)(const AgreementSpan &, QDate)) {
        return std::any_of(facts.agreements.cbegin(), facts.agreements.cend(),
                           [&](const AgreementSpan &span) { return holds(span, day); });
    };
    if (any(&isRunning))
        return TrajectoryStatus::Running;
    if (facts.drafting || any(&isToCome))
        return TrajectoryStatus::Drafting;
    if (any(&leavesASearch))
        return TrajectoryStatus::Searching;
    if (!facts.agreements.isEmpty())
        return TrajectoryStatus::Ended;
    return facts.searching || isScreened(facts) ? TrajectoryStatus::Searching
                                                : TrajectoryStatus::Screening;
}

AgreementState agreementState(const AgreementSpan &span, QDate day)
{
    if (isRunning(span, day))
        return AgreementState::Running;
    if (isToCome(span, day))
        return AgreementState::Coming;
    return span.endedOn ? AgreementState::EndedEarly : AgreementState::Ended;
}

} // namespace traject
