// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/checker.h"

#include "core/domain/dates.h"
#include "core/rules/registry.h"

#include <algorithm>

namespace traject {
namespace {

/// Guards against an end that was mistyped by centuries: the patterns have long come round, and a
/// learner of 15 has long come of age. While the end is unknown one year is looked at.
QDate lastDayToPlan(const draft::Agreement &agreement, QDate start)
{
    constexpr int longestYears = 5;
    return qMin(agreement.end.value_or(start.addYears(1)), start.addYears(longestYears));
}

RuleScope scopeOf(const AgreementDraft &draft, const Rulebook &rulebook,
                  const CheckContext &context)
{
    const auto &start = draft.agreement.start;
    RuleScope scope{.draft = draft,
                    .rulebook = rulebook,
                    .today = context.today,
                    .lawDay = lawDay(draft, context),
                    .lawDayChosen = context.lawOn.has_value(),
                    .setByHand = rulebook.setByHand()};
    if (start && start->isValid())
        scope.plannedDays = plannedDays(draft.schedule, *start,
                                        lastDayToPlan(draft.agreement, *start), scope.setByHand);
    return scope;
}

/// Lets every rule in force judge, in the order of the rulebook.
template <typename Visit>
void judge(const RuleScope &scope, Visit visit)
{
    for (const RuleEntry &entry : scope.rulebook.rules) {
        const Rule *rule = findRule(entry.id);
        if (!rule || !entry.inForceOn(scope.lawDay))
            continue;
        Ruling ruling(scope, entry, rule->field);
        rule->judge(ruling);
        visit(entry, ruling);
    }
}

} // namespace

QDate lawDay(const AgreementDraft &draft, const CheckContext &context)
{
    return context.lawOn.value_or(draft.agreement.start.value_or(context.today));
}

QList<Finding> check(const AgreementDraft &draft, const Rulebook &rulebook,
                     const CheckContext &context)
{
    QList<Finding> findings;
    judge(scopeOf(draft, rulebook, context),
          [&](const RuleEntry &, const Ruling &ruling) { findings.append(ruling.findings()); });
    return findings;
}

QList<Finding> findingsUnder(const QList<Finding> &findings, const QStringList &pointers)
{
    QList<Finding> result;
    std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(result),
                 [&](const Finding &finding) {
                     return std::any_of(pointers.cbegin(), pointers.cend(), [&](const QString &at) {
                         return finding.field == at || finding.field.startsWith(at + u'/');
                     });
                 });
    return result;
}

QList<Finding> findingsOnlyIn(const QList<Finding> &these, const QList<Finding> &others)
{
    QList<Finding> result = these;
    result.removeIf([&](const Finding &finding) { return others.contains(finding); });
    return result;
}

QList<UncheckedRule> uncheckedRules(const AgreementDraft &draft, const Rulebook &rulebook,
                                    const CheckContext &context)
{
    QList<UncheckedRule> result;
    judge(scopeOf(draft, rulebook, context), [&](const RuleEntry &entry, const Ruling &ruling) {
        if (ruling.findings().isEmpty() && !ruling.missing().isEmpty())
            result.append({.rule = entry.id, .title = entry.title, .missing = ruling.missing()});
    });
    return result;
}

QList<UsedValue> usedValues(const AgreementDraft &draft, const Rulebook &rulebook,
                            const CheckContext &context)
{
    QList<UsedValue> result;
    judge(scopeOf(draft, rulebook, context),
          [&](const RuleEntry &, const Ruling &ruling) { result.append(ruling.used()); });
    return result;
}

std::optional<AgreementType> proposedType(const AgreementDraft &draft, const Rulebook &rulebook)
{
    const auto &agreement = draft.agreement;
    const auto &sector = draft.enrolment.sector;
    const bool mayBeDa = sector == Sector::Adult || agreement.socialMaribel.value_or(false);
    // A DA stands beside an OAO (ODOS in adult education); the parties choose it themselves.
    const auto orChosenDa = [&](AgreementType type) {
        return mayBeDa && agreement.type == AgreementType::Da ? AgreementType::Da : type;
    };

    if (const auto prescribed = draft.programme.agreementType)
        return prescribed == AgreementType::Oao ? orChosenDa(*prescribed) : prescribed;
    if (!sector || !Fact(draft.schedule, u"/schedule").known)
        return std::nullopt;
    const bool adult = *sector == Sector::Adult;
    if (!adult && agreement.simulatedWorkplaceOnly.value_or(false))
        return AgreementType::Sao;
    const auto *threshold = agreement.start
        ? rulebook.numberOn(QStringLiteral("type-threshold-hours"), *agreement.start)
        : nullptr;
    if (!threshold)
        return std::nullopt;
    if (averageReaches(draft.schedule, threshold->value))
        return orChosenDa(adult ? AgreementType::Odos : AgreementType::Oao);
    return adult ? AgreementType::Odo : AgreementType::Sao;
}

std::optional<draft::Allowance> proposedAllowance(const AgreementDraft &draft,
                                                  const Rulebook &rulebook)
{
    const auto &start = draft.agreement.start;
    if (draft.agreement.type != AgreementType::Oao || !start)
        return std::nullopt;
    const auto level = allowanceLevel(draft.learner.attainment, rulebook, *start);
    if (!level)
        return std::nullopt;
    const auto *row = rulebook.allowance.on(*start);
    if (!row)
        return std::nullopt;
    return draft::Allowance{.level = level, .monthlyAmount = row->value.amount(*level)};
}

} // namespace traject
