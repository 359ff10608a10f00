// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/checker.h"
#include "core/rules/lawnumbers.h"
#include "core/rules/registry.h"

#include <array>

namespace traject {
namespace {

/// Completed years of alternating training that give a level.
struct LevelYears
{
    int second = 0;
    int third = 0;
};

/// The level when every unknown fact of the attainment counts as `unknownAs`.
int levelAssuming(const Attainment &attainment, LevelYears needed, bool unknownAs)
{
    const auto is = [&](const std::optional<bool> &fact) { return fact.value_or(unknownAs); };
    const auto years = [&](int atLeast) {
        const auto &found = attainment.alternatingYearsCompleted;
        return found ? *found >= atLeast : unknownAs;
    };
    if (is(attainment.thirdStageFirstYearCompleted) || years(needed.third)
        || is(attainment.busoOv3QualificationCompleted))
        return 3;
    if (is(attainment.secondStageCompleted) || years(needed.second))
        return 2;
    return 1;
}

void level(Ruling &ruling)
{
    const auto &allowance = ruling.draft().allowance;
    const Attainment &attainment = ruling.draft().learner.attainment;
    if (!ruling.isOfType(AgreementType::Oao)
        || !ruling.knows({{allowance ? allowance->level : std::nullopt, u"/allowance/level"}}))
        return;
    const auto second = ruling.whole(u"level-2-alternating-years");
    const auto third = second ? ruling.whole(u"level-3-alternating-years") : second;
    if (!second || !third)
        return;
    const LevelYears needed{*second, *third};
    const int lowest = levelAssuming(attainment, needed, false);
    const int highest = levelAssuming(attainment, needed, true);
    const int found = *allowance->level;
    if (lowest != highest && found >= lowest && found <= highest) {
        (void)ruling.knows(
            {{attainment.secondStageCompleted, u"/learner/secondStageCompleted"},
             {attainment.thirdStageFirstYearCompleted, u"/learner/thirdStageFirstYearCompleted"},
             {attainment.alternatingYearsCompleted, u"/learner/alternatingYearsCompleted"},
             {attainment.busoOv3QualificationCompleted,
              u"/learner/busoOv3QualificationCompleted"}});
        return;
    }
    if (found == lowest)
        return;
    const QString due = lowest == highest ? QString::number(lowest)
                                          : QStringLiteral("%1 of %2").arg(lowest).arg(highest);
    ruling.error(u"/allowance/level",
                 QStringLiteral("De leervergoeding staat op niveau %1; volgens wat de leerling "
                                "voltooid heeft, is het niveau %2.")
                     .arg(QString::number(found), due));
}

void amount(Ruling &ruling)
{
    const AgreementDraft &draft = ruling.draft();
    const draft::Allowance allowance = draft.allowance.value_or(draft::Allowance{});
    if (!ruling.isOfType(AgreementType::Oao))
        return;
    if (!ruling.scope().lawDayChosen
        && !ruling.knows({{draft.agreement.start, u"/agreement/start"}}))
        return;
    const AllowanceRates *rates = ruling.allowanceRates();
    if (!rates)
        return;
    const auto named = allowance.level
        ? allowance.level
        : allowanceLevel(draft.learner.attainment, ruling.scope().rulebook, ruling.scope().lawDay);
    if (!ruling.knows(
            {{named, u"/allowance/level"}, {allowance.monthlyAmount, u"/allowance/monthlyAmount"}})
        || *named < 1 || *named > 3)
        return;
    const Money due = rates->amount(*named);
    if (*allowance.monthlyAmount != due)
        ruling.error(
            u"/allowance/monthlyAmount",
            QStringLiteral("De leervergoeding is %1 per maand; voor niveau %2 is het "
                           "precies %3, niet meer en niet minder.")
                .arg(allowance.monthlyAmount->toText(), QString::number(*named), due.toText()));
}

void none(Ruling &ruling)
{
    const auto &allowance = ruling.draft().allowance;
    if (!ruling.isOfType(AgreementType::Sao) || !allowance)
        return;
    if (allowance->monthlyAmount && allowance->monthlyAmount->cents > 0)
        ruling.error(u"/allowance/monthlyAmount",
                     QStringLiteral("Er staat een leervergoeding van %1; een stageovereenkomst "
                                    "heeft er geen.")
                         .arg(allowance->monthlyAmount->toText()));
    else if (allowance->level)
        ruling.error(u"/allowance/level",
                     QStringLiteral("Er staat een leervergoeding van niveau %1; een "
                                    "stageovereenkomst heeft er geen.")
                         .arg(*allowance->level));
}

void wage(Ruling &ruling)
{
    const AgreementDraft &draft = ruling.draft();
    if (!ruling.isOfType(AgreementType::Da))
        return;
    if (draft.allowance && (draft.allowance->monthlyAmount || draft.allowance->level))
        ruling.warning(u"/allowance",
                       QStringLiteral("Een deeltijdse arbeidsovereenkomst heeft het loon van de "
                                      "sector, geen leervergoeding."));
    if (isBlank(draft.enterprise.jointCommittee))
        ruling.warning(u"/enterprise/jointCommittee",
                       QStringLiteral("Het paritair comité dat het loon bepaalt, ontbreekt."));
    const auto &wage = draft.agreement.jointCommitteeWage;
    if (!wage || wage->cents <= 0)
        ruling.warning(u"/agreement/jointCommitteeWage",
                       QStringLiteral("Het loon volgens het paritair comité ontbreekt."));
}

constexpr std::array rules{
    Rule{u"ALW-LEVEL", u"/allowance/level", level},
    Rule{u"ALW-AMOUNT", u"/allowance/monthlyAmount", amount},
    Rule{u"ALW-NONE", u"/allowance", none},
    Rule{u"ALW-WAGE", u"/agreement/jointCommitteeWage", wage},
};

} // namespace

std::optional<int> allowanceLevel(const Attainment &attainment, const Rulebook &rulebook,
                                  QDate lawOn)
{
    if (!attainment.secondStageCompleted && !attainment.thirdStageFirstYearCompleted
        && !attainment.alternatingYearsCompleted && !attainment.busoOv3QualificationCompleted)
        return std::nullopt;
    LawNumbers numbers(rulebook, lawOn);
    const LevelYears needed{.second = numbers.whole(u"level-2-alternating-years"),
                            .third = numbers.whole(u"level-3-alternating-years")};
    return numbers.known() ? std::optional(levelAssuming(attainment, needed, false)) : std::nullopt;
}

std::span<const Rule> allowanceRules()
{
    return rules;
}

} // namespace traject
