// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreementdraft.h"
#include "core/rules/rulebook.h"
#include "core/rules/usedvalue.h"

namespace traject {

/// The circumstances of a check besides the draft itself.
struct CheckContext
{
    QDate today; ///< the day of the check (rulebook, "Day of the check")
    /// Day whose law applies; unset: the start of the agreement, or `today` when that is unknown.
    std::optional<QDate> lawOn;
};

/// The day whose law a check of this draft applies.
[[nodiscard]] QDate lawDay(const AgreementDraft &draft, const CheckContext &context);

/// All findings of all rules in force, in the order of the rulebook. Pure: the same input gives
/// the same findings.
[[nodiscard]] QList<Finding> check(const AgreementDraft &draft, const Rulebook &rulebook,
                                   const CheckContext &context);

/// The findings whose field lies at or below one of `pointers` ("/agreement", "/schedule").
[[nodiscard]] QList<Finding> findingsUnder(const QList<Finding> &findings,
                                           const QStringList &pointers);

/// The findings of `these` that are not among `others`, as when two laws are compared: what the
/// one allows and the other does not, or allows with another value.
[[nodiscard]] QList<Finding> findingsOnlyIn(const QList<Finding> &these,
                                            const QList<Finding> &others);

/// A rule that could say nothing because the draft lacks a fact it needs ("niet gecontroleerd").
struct UncheckedRule
{
    QString rule;
    QString title; ///< Dutch
    QStringList missing; ///< JSON pointers of the missing facts

    bool operator==(const UncheckedRule &) const = default;
};
[[nodiscard]] QList<UncheckedRule>
uncheckedRules(const AgreementDraft &draft, const Rulebook &rulebook, const CheckContext &context);

/// The rows of the parameter tables that a check looks at, rule by rule.
[[nodiscard]] QList<UsedValue> usedValues(const AgreementDraft &draft, const Rulebook &rulebook,
                                          const CheckContext &context);

/// The agreement type that the programme or else the average hours call for; empty while the
/// facts are missing. Rulebook AGR-TYPE-PROGRAMME, AGR-TYPE-HOURS, AGR-DA-MARIBEL.
[[nodiscard]] std::optional<AgreementType> proposedType(const AgreementDraft &draft,
                                                        const Rulebook &rulebook);

/// Level (1 to 3) that the learner's attainment gives under the law of a day; empty while the
/// attainment is wholly unknown, or the law of that day. Rulebook ALW-LEVEL.
[[nodiscard]] std::optional<int> allowanceLevel(const Attainment &attainment,
                                                const Rulebook &rulebook, QDate lawOn);

/// The allowance of an OAO on its start date: level and amount of the table; empty for other
/// types, and while level or row is unknown.
[[nodiscard]] std::optional<draft::Allowance> proposedAllowance(const AgreementDraft &draft,
                                                                const Rulebook &rulebook);

} // namespace traject
