// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/deadlines.h"

#include "core/domain/dates.h"
#include "core/rules/deadlinesteps.h"
#include "core/rules/lawnumbers.h"

#include <array>

namespace traject {
namespace {

constexpr std::array deadlineRules{
    DeadlineRule{DeadlineKind::First30, u"TRM-FIRST-30", u"first-period-days",
                 DeadlineUnit::CalendarDays},
    DeadlineRule{DeadlineKind::Notice7, u"TRM-NOTICE-7", u"notice-days",
                 DeadlineUnit::CalendarDays},
    DeadlineRule{DeadlineKind::Conciliation30, u"TRM-CONCILIATION-30", u"conciliation-days",
                 DeadlineUnit::CalendarDays},
    DeadlineRule{DeadlineKind::TrainingDays, u"LRN-WORKPLACE-20", u"workplace-term-training-days",
                 DeadlineUnit::TrainingDays},
    DeadlineRule{DeadlineKind::Suspension14, u"SUS-14", u"suspension-days",
                 DeadlineUnit::CalendarDays},
    DeadlineRule{DeadlineKind::AccreditationValidity, u"ACC-VALID", u"accreditation-validity-years",
                 DeadlineUnit::Months},
    DeadlineRule{DeadlineKind::MentorTraining, u"MEN-TRAINING", u"mentor-training-months",
                 DeadlineUnit::Months},
    DeadlineRule{DeadlineKind::PremiumRegistration, u"REG-PREMIUM-3M",
                 u"premium-registration-months", DeadlineUnit::Months},
};

/// The length that the law gives, in the unit of the kind; the numbers tell whether it is known.
int lengthOf(const DeadlineRequest &request, LawNumbers &numbers)
{
    int length = numbers.whole(deadlineRule(request.kind).parameter, request.jointCommittee);
    if (request.kind == DeadlineKind::TrainingDays && request.extended)
        length += numbers.whole(request.buso ? u"workplace-extension-buso-training-days"
                                             : u"workplace-extension-training-days");
    return request.kind == DeadlineKind::AccreditationValidity ? length * monthsPerYear : length;
}

calendar::SetByHand setByHandOf(const DeadlineRequest &request, const Rulebook &rulebook)
{
    calendar::SetByHand result = rulebook.setByHand();
    result.closed.append(request.closed);
    return result;
}

QDate firstDayOf(DeadlineKind kind, QDate from, const calendar::SetByHand &setByHand)
{
    switch (kind) {
    case DeadlineKind::Notice7:
    case DeadlineKind::Conciliation30:
        return from.addDays(1);
    case DeadlineKind::TrainingDays:
        return calendar::trainingDay(from, 1, setByHand);
    default:
        return from;
    }
}

} // namespace

bool isPeriod(DeadlineKind kind)
{
    return kind == DeadlineKind::First30 || kind == DeadlineKind::Notice7
        || kind == DeadlineKind::Suspension14;
}

const DeadlineRule &deadlineRule(DeadlineKind kind)
{
    return deadlineRules.at(static_cast<size_t>(kind));
}

QDate lastDayOf(DeadlineKind kind, QDate from, int length, const calendar::SetByHand &setByHand)
{
    switch (kind) {
    case DeadlineKind::First30:
    case DeadlineKind::Suspension14:
        return from.addDays(length - 1); // the trigger is day 1
    case DeadlineKind::Notice7:
    case DeadlineKind::Conciliation30:
        return from.addDays(length); // the trigger is day 0
    case DeadlineKind::TrainingDays:
        return calendar::trainingDay(from, length, setByHand);
    case DeadlineKind::AccreditationValidity:
        // Whole years end the day before an anniversary, which for 29 February is 1 March.
        return (length % monthsPerYear == 0 ? dates::anniversary(from, length / monthsPerYear)
                                            : dates::plusMonths(from, length))
            .addDays(-1);
    case DeadlineKind::MentorTraining:
    case DeadlineKind::PremiumRegistration:
        return dates::plusMonths(from, length);
    }
    return {};
}

Result<Deadline> deadline(const DeadlineRequest &request, const Rulebook &rulebook)
{
    if (!request.from.isValid() || request.length.value_or(1) < 1)
        return failure(ErrorCode::InvalidInput, QStringLiteral("no trigger or no length"));
    const DeadlineRule &rule = deadlineRule(request.kind);
    const bool afterEnd = request.kind == DeadlineKind::TrainingDays && request.afterEnd;
    const QString id = afterEnd ? QStringLiteral("TRM-NEW-20") : rule.rule.toString();
    const RuleEntry *entry = rulebook.rule(id);
    if (!entry)
        return failure(ErrorCode::Internal, id);

    const QDate lawDay = request.lawOn.value_or(request.from);
    LawNumbers numbers(rulebook, lawDay);
    const int length = request.length ? *request.length : lengthOf(request, numbers);
    if (!numbers.known())
        return failure(ErrorCode::NotFound,
                       QStringLiteral("%1: er is geen waarde bekend voor %2.")
                           .arg(entry->title, dates::longText(lawDay)));

    const calendar::SetByHand setByHand = setByHandOf(request, rulebook);
    Deadline result{.kind = request.kind,
                    .rule = id,
                    .from = request.from,
                    .first = firstDayOf(request.kind, request.from, setByHand),
                    .last = lastDayOf(request.kind, request.from, length, setByHand),
                    .source = entry->source,
                    .confirmed = entry->confirmed && numbers.confirmed()};
    result.steps = deadlineSteps(result, length, setByHand);
    return result;
}

} // namespace traject
