// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/ruling.h"

#include <span>

/// How a rule is built.
///
/// A rule is three things that share one id ("AGR-DURATION"):
///
/// - its entry in resources/rulebook/rules.json: Dutch title, gravest severity, source, the days
///   on which it is in force, whether the source is confirmed, and the parameters that it may ask
///   for (asserted in debug builds). The order of that file is the order of findings;
/// - the numbers it compares with, in resources/rulebook/numbers.json and allowance.json, each
///   with its own days, source and confirmation. No number of the law stands in code;
/// - its function here, in the file of its topic (identityrules.cpp, admissionrules.cpp, …),
///   listed in the table at the end of that file.
///
/// The function gets a Ruling and nothing else. It first asks for the facts it needs (`knows`)
/// and returns when one is missing: a rule is silent about what the draft does not say, unless
/// the rulebook makes absence itself the matter. Then it asks for its numbers, and returns when
/// the law gives none for the day: that error has been reported already. Only then does it
/// compare and report, with the place, the value found and the value allowed. A rule never looks
/// at what another rule found, at a clock or at anything outside its ruling, so its order and
/// number of calls do not matter.
///
/// To add a rule: write the entry, the numbers and the function, list it, and add its boundary
/// test (the last value that passes, the first that fails). A test fails when an id has an entry
/// but no function or a function but no entry, or when no test names it.
namespace traject {

struct Rule
{
    QStringView id;
    QStringView field; ///< JSON pointer of what the rule is about, where nothing closer is known
    void (*judge)(Ruling &ruling);
};

/// The function behind an id, or nullptr.
[[nodiscard]] const Rule *findRule(QStringView id);

/// The ids that have a function.
[[nodiscard]] QStringList implementedRules();

/// The rules of each topic.
[[nodiscard]] std::span<const Rule> identityRules();
[[nodiscard]] std::span<const Rule> admissionRules();
[[nodiscard]] std::span<const Rule> agreementTypeRules();
[[nodiscard]] std::span<const Rule> durationRules();
[[nodiscard]] std::span<const Rule> accreditationRules();
[[nodiscard]] std::span<const Rule> capacityRules();
[[nodiscard]] std::span<const Rule> mentorRules();
[[nodiscard]] std::span<const Rule> allowanceRules();
[[nodiscard]] std::span<const Rule> scheduleRules();
[[nodiscard]] std::span<const Rule> workingTimeRules();
[[nodiscard]] std::span<const Rule> nightRules();
[[nodiscard]] std::span<const Rule> contentsRules();
[[nodiscard]] std::span<const Rule> planRules();

} // namespace traject
