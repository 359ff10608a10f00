// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/deadlinekind.h"
#include "core/rules/rulebook.h"

/// The deadline engine: from one date (the trigger) to the last day, with the derivation step by
/// step. Rulebook, "Deadlines and procedures".
///
/// The arithmetic of each kind stands in one place, lastDayOf(). The rules that judge a draft use
/// it with the length that their ruling gives them; deadline() looks the length up itself and
/// tells how the date came about. Nothing here reads a clock.
namespace traject {

inline constexpr int monthsPerYear = 12;

/// What the length of a kind counts.
enum class DeadlineUnit { CalendarDays, TrainingDays, Months };

/// Whether the last day ends a right or a period, so that nobody is late after it.
[[nodiscard]] bool isPeriod(DeadlineKind kind);

/// What is fixed about a kind.
struct DeadlineRule
{
    DeadlineKind kind;
    QStringView rule; ///< id in the rulebook
    QStringView parameter; ///< name of its length among the numbers, without joint committee
    DeadlineUnit unit;
};
[[nodiscard]] const DeadlineRule &deadlineRule(DeadlineKind kind);

/// The last day of a deadline of `length` days, training days or months (at least 1) whose trigger
/// is `from`. `setByHand` matters to training days only.
[[nodiscard]] QDate lastDayOf(DeadlineKind kind, QDate from, int length,
                              const calendar::SetByHand &setByHand = {});

struct DeadlineRequest
{
    DeadlineKind kind = DeadlineKind::First30;
    /// The trigger: start of the agreement (First30, PremiumRegistration), day of the notice
    /// (Notice7), day of receipt (Conciliation30), first day that may count (TrainingDays), first
    /// day of the suspension, day of approval.
    QDate from;
    std::optional<int> length = {}; ///< instead of the law's, in the unit of the kind
    QString jointCommittee = {}; ///< MentorTraining: "124"
    bool extended = false; ///< TrainingDays: the extension was granted
    bool buso = false; ///< TrainingDays: the extension is that of special education
    bool afterEnd = false; ///< TrainingDays: after an early end (TRM-NEW-20)
    QList<calendar::Period> closed = {}; ///< TrainingDays: closed besides what the rulebook knows
    std::optional<QDate> lawOn = {}; ///< day whose law applies; the trigger when unset
};

struct Deadline
{
    DeadlineKind kind = DeadlineKind::First30;
    QString rule; ///< id in the rulebook
    QDate from; ///< the trigger
    QDate first; ///< first day that counts
    QDate last; ///< last day on which it is in time
    QStringList steps; ///< the derivation, Dutch
    QString source;
    bool confirmed = true;

    bool operator==(const Deadline &) const = default;
};

/// Fails with InvalidInput when the trigger is no date or the length is not at least 1, and with
/// NotFound, in Dutch, when the law gives no length for the day.
[[nodiscard]] Result<Deadline> deadline(const DeadlineRequest &request, const Rulebook &rulebook);

} // namespace traject
