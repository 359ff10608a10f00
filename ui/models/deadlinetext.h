// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/agreementdeadlines.h"

/// The sentences in which the window speaks of deadlines.
namespace traject::ui {

/// How a deadline stands on a day, from what asks for attention to what does not.
enum class DeadlineStanding {
    Overdue, ///< something should have been done
    Open,
    Over, ///< a period that has run out: nothing was missed
    Done, ///< registered, trained or exempt
};
[[nodiscard]] DeadlineStanding standing(const AgreementDeadline &deadline, QDate today);

/// "12 days left", "today is the last day", "3 days overdue", "over", "done".
[[nodiscard]] QString standingText(const AgreementDeadline &deadline, QDate today);

/// "Version 2, 3 october 2026: start from … to … → … became …".
[[nodiscard]] QString moveText(const DeadlineMove &move, DeadlineKind kind);

/// "Told on 5 october 2026: 4 november 2026".
[[nodiscard]] QString toldText(const ToldDeadline &told);

/// Why the told date and the facts differ, and that the told one stands; empty while they agree or
/// nothing is left to do.
[[nodiscard]] QString differenceText(const AgreementDeadline &deadline);

/// What changing an agreement does to a date that was told.
[[nodiscard]] QString changeText(const AgreementDeadline &deadline);

/// "TRM-FIRST-30 · source · not confirmed".
[[nodiscard]] QString originText(const QString &rule, const QString &source, bool confirmed);

} // namespace traject::ui
