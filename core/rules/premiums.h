// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreementdraft.h"
#include "core/rules/rulebook.h"

#include <QSet>

/// The premiums of employer and learner (rulebook PRM-EMPLOYER, PRM-LEARNER) as tables of
/// conditions. They are calculated and never block anything. Pure functions.
namespace traject {

enum class ConditionState {
    Met,
    NotMet, ///< and it can no longer be met
    Reachable, ///< not met yet; can be met until Condition::until
    Unknown, ///< a fact is missing
};

/// One condition of a premium.
struct Condition
{
    QString text; ///< Dutch: what is asked
    ConditionState state = ConditionState::Unknown;
    QString found; ///< Dutch: what the facts say
    std::optional<QDate> until; ///< last day on which it can be met; only when Reachable

    bool operator==(const Condition &) const = default;
};

/// A premium for one school year of one agreement.
struct Premium
{
    QString rule; ///< "PRM-EMPLOYER" or "PRM-LEARNER"
    QString title; ///< Dutch
    Money amount;
    QDate schoolYearStart; ///< 1 September
    QList<Condition> conditions;
    QString source;
    bool confirmed = true;

    /// NotMet when any condition is; else Unknown, else Reachable when any is; else Met.
    [[nodiscard]] ConditionState state() const;
    /// The earliest day until which something must still be done; empty when nothing must.
    [[nodiscard]] std::optional<QDate> until() const;
    bool operator==(const Premium &) const = default;
};

/// What the draft does not tell.
struct PremiumContext
{
    QDate today;
    /// School years, as their 1 September, in which an earlier agreement earned the premium of this
    /// learner: that of this enterprise, and that of the learner. Unset: unknown.
    std::optional<QSet<QDate>> employerYears;
    std::optional<QSet<QDate>> learnerYears;
};

/// Both premiums for every school year that the agreement touches, oldest first. Empty while start
/// or end is unknown. A premium for which the law of the first day has no amount is left out.
[[nodiscard]] QList<Premium> premiums(const AgreementDraft &draft, const Rulebook &rulebook,
                                      const PremiumContext &context);

/// "in orde", "niet in orde", "nog te halen tot 31 augustus 2027", "niet bekend".
[[nodiscard]] QString stateText(ConditionState state, const std::optional<QDate> &until);

} // namespace traject
