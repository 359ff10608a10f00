// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/deadlines.h"

#include "core/domain/dates.h"
#include "core/rules/deadlinesteps.h"
#include "core/rules/ruling.h"

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

/// Collects lengths of the law of one day, and whether all of them are confirmed.
class Lengths
{
public:
    Lengths(const Rulebook &rulebook, QDate lawDay)
        : m_rulebook(rulebook)
        , m_lawDay(lawDay)
    { }

    /// Adds the number to the sum; `table` is nullptr where the law has no such number.
    void add(const DatedTable<double> *table)
    {
        const auto *row = table ? table->on(m_lawDay) : nullptr;
        m_known = m_known && row;
        if (!row)
            return;
        m_sum += qRound(row->value);
        m_confirmed = m_confirmed && row->confirmed;
    }
    void add(QStringView name)
    {
        const auto found = m_rulebook.numbers.constFind(name.toString());
        add(found == m_rulebook.numbers.cend() ? nullptr : &*found);
    }

    [[nodiscard]] std::optional<int> sum() const
    {
        return m_known ? std::optional(m_sum) : std::nullopt;
    }
    [[nodiscard]] bool confirmed() const { return m_confirmed; }

private:
    const Rulebook &m_rulebook;
    QDate m_lawDay;
    int m_sum = 0;
    bool m_known = true;
    bool m_confirmed = true;
};

Lengths lengthsOf(const DeadlineRequest &request, const Rulebook &rulebook)
{
    Lengths lengths(rulebook, request.lawOn.value_or(request.from));
    const DeadlineRule &rule = deadlineRule(request.kind);
    const auto *own
        = rulebook.numberOf(plainJointCommittee(request.jointCommittee), rule.parameter);
    if (own)
        lengths.add(own);
    else
        lengths.add(rule.parameter);
    if (request.kind == DeadlineKind::TrainingDays && request.extended)
        lengths.add(request.buso ? u"workplace-extension-buso-training-days"
                                 : u"workplace-extension-training-days");
    return lengths;
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

    const Lengths lengths = lengthsOf(request, rulebook);
    std::optional<int> length = request.length;
    if (!length) {
        length = lengths.sum();
        if (length && request.kind == DeadlineKind::AccreditationValidity)
            *length *= monthsPerYear;
    }
    if (!length)
        return failure(
            ErrorCode::NotFound,
            QStringLiteral("%1: er is geen waarde bekend voor %2.")
                .arg(entry->title, dates::longText(request.lawOn.value_or(request.from))));

    const calendar::SetByHand setByHand = setByHandOf(request, rulebook);
    Deadline result{.kind = request.kind,
                    .rule = id,
                    .from = request.from,
                    .first = firstDayOf(request.kind, request.from, setByHand),
                    .last = lastDayOf(request.kind, request.from, *length, setByHand),
                    .source = entry->source,
                    .confirmed = entry->confirmed && (request.length || lengths.confirmed())};
    result.steps = deadlineSteps(result, *length, setByHand);
    return result;
}

} // namespace traject
