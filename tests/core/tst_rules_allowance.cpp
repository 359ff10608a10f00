// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/rulecase.h"

#include <QTest>

using namespace traject;
using namespace traject::test;
using D = AgreementDraft;

class TestAllowanceRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesKeepTheirBoundaries_data();
    void rulesKeepTheirBoundaries();
    void messagesNameFoundAndAllowed();
};

void TestAllowanceRules::rulesKeepTheirBoundaries_data()
{
    ruleColumn();

    const auto level = [](int found, const Attainment &attainment) {
        return [=](D &d) {
            d.allowance->level = found;
            d.learner.attainment = attainment;
        };
    };
    const Attainment nothing{.firstStageCompleted = true,
                             .secondStageCompleted = false,
                             .thirdStageFirstYearCompleted = false,
                             .alternatingYearsCompleted = 0,
                             .busoOv3QualificationCompleted = false};
    Attainment secondStage = nothing;
    secondStage.secondStageCompleted = true;
    Attainment oneYear = nothing;
    oneYear.alternatingYearsCompleted = 1;
    Attainment twoYears = nothing;
    twoYears.alternatingYearsCompleted = 2;
    Attainment thirdStage = nothing;
    thirdStage.thirdStageFirstYearCompleted = true;
    Attainment buso = nothing;
    buso.busoOv3QualificationCompleted = true;
    const QStringList wrong{"error /allowance/level"};
    passes("ALW-LEVEL", "1 with nothing", level(1, nothing));
    fails("ALW-LEVEL", "2 with nothing", level(2, nothing), wrong);
    passes("ALW-LEVEL", "2 with the second stage", level(2, secondStage));
    fails("ALW-LEVEL", "1 with the second stage", level(1, secondStage), wrong);
    fails("ALW-LEVEL", "3 with the second stage", level(3, secondStage), wrong);
    passes("ALW-LEVEL", "2 with one alternating year", level(2, oneYear));
    fails("ALW-LEVEL", "3 with one alternating year", level(3, oneYear), wrong);
    passes("ALW-LEVEL", "3 with two alternating years", level(3, twoYears));
    fails("ALW-LEVEL", "2 with two alternating years", level(2, twoYears), wrong);
    passes("ALW-LEVEL", "3 with the first year of the third stage", level(3, thirdStage));
    fails("ALW-LEVEL", "2 with the first year of the third stage", level(2, thirdStage), wrong);
    passes("ALW-LEVEL", "3 with BuSO OV3", level(3, buso));
    fails("ALW-LEVEL", "1 with BuSO OV3", level(1, buso), wrong);
    Attainment stageUnknown = nothing;
    stageUnknown.secondStageCompleted.reset();
    passes("ALW-LEVEL", "1, second stage unknown", level(1, stageUnknown));
    passes("ALW-LEVEL", "2, second stage unknown", level(2, stageUnknown));
    fails("ALW-LEVEL", "3, second stage unknown", level(3, stageUnknown), wrong);
    passes("ALW-LEVEL", "nothing known", level(3, {}));
    passes("ALW-LEVEL", "SAO", [](D &d) {
        d.agreement.type = AgreementType::Sao;
        d.allowance->level = 3;
    });

    const auto amount = [](QDate start, int ofLevel, qint64 cents) {
        return [=](D &d) {
            d.agreement.start = start;
            d.allowance = draft::Allowance{.level = ofLevel, .monthlyAmount = Money{cents}};
        };
    };
    const QStringList wrongAmount{"error /allowance/monthlyAmount"};
    passes("ALW-AMOUNT", "first day of the oldest row", amount({2022, 12, 1}, 1, 56700));
    fails("ALW-AMOUNT", "the day before the oldest row", amount({2022, 11, 30}, 1, 56700),
          wrongAmount);
    fails(
        "ALW-AMOUNT", "no row, no amount either",
        [](D &d) {
            d.agreement.start = QDate(2022, 11, 30);
            d.allowance.reset();
        },
        wrongAmount);
    passes("ALW-AMOUNT", "last day of 2025", amount({2026, 3, 31}, 2, 67590));
    fails("ALW-AMOUNT", "the amount of 2025 a day later", amount({2026, 4, 1}, 2, 67590),
          wrongAmount);
    passes("ALW-AMOUNT", "first day of 2026", amount({2026, 4, 1}, 2, 70080));
    fails("ALW-AMOUNT", "the amount of 2026 a day earlier", amount({2026, 3, 31}, 2, 70080),
          wrongAmount);
    fails("ALW-AMOUNT", "a cent less", amount({2026, 9, 1}, 3, 75549), wrongAmount);
    passes("ALW-AMOUNT", "level 3", amount({2026, 9, 1}, 3, 75550));
    fails("ALW-AMOUNT", "a cent more", amount({2026, 9, 1}, 3, 75551), wrongAmount);
    passes("ALW-AMOUNT", "a wrong level is for ALW-LEVEL", amount({2026, 9, 1}, 3, 75550));
    passes("ALW-AMOUNT", "level not named, that of the learner",
           [](D &d) { d.allowance->level.reset(); });
    passes("ALW-AMOUNT", "amount unknown", [](D &d) { d.allowance->monthlyAmount.reset(); });
    passes("ALW-AMOUNT", "start unknown", [](D &d) {
        d.agreement.start.reset();
        d.allowance->monthlyAmount = Money{1};
    });

    const auto sao = [](std::optional<draft::Allowance> found) {
        return [=](D &d) {
            d.agreement.type = AgreementType::Sao;
            d.allowance = found;
        };
    };
    passes("ALW-NONE", "none", sao(std::nullopt));
    passes("ALW-NONE", "nothing filled in", sao(draft::Allowance{}));
    passes("ALW-NONE", "zero", sao(draft::Allowance{.monthlyAmount = Money{0}}));
    fails("ALW-NONE", "a cent", sao(draft::Allowance{.monthlyAmount = Money{1}}),
          {"error /allowance/monthlyAmount"});
    fails("ALW-NONE", "a level", sao(draft::Allowance{.level = 1}), {"error /allowance/level"});
    passes("ALW-NONE", "OAO", [](D &) {});

    const auto da = [](const QString &committee, std::optional<Money> wage,
                       std::optional<draft::Allowance> allowance = {}) {
        return [=](D &d) {
            d.agreement.type = AgreementType::Da;
            d.enterprise.jointCommittee = committee;
            d.agreement.jointCommitteeWage = wage;
            d.allowance = allowance;
        };
    };
    passes("ALW-WAGE", "committee and wage", da("330", Money{134275}));
    fails("ALW-WAGE", "no committee", da(" ", Money{134275}),
          {"warning /enterprise/jointCommittee"});
    fails("ALW-WAGE", "no wage", da("330", std::nullopt),
          {"warning /agreement/jointCommitteeWage"});
    passes("ALW-WAGE", "a wage of a cent", da("330", Money{1}));
    fails("ALW-WAGE", "a wage of nothing", da("330", Money{0}),
          {"warning /agreement/jointCommitteeWage"});
    fails("ALW-WAGE", "an allowance", da("330", Money{1}, draft::Allowance{.level = 2}),
          {"warning /allowance"});
    passes("ALW-WAGE", "OAO", [](D &d) { d.enterprise.jointCommittee.clear(); });
}

void TestAllowanceRules::rulesKeepTheirBoundaries()
{
    QFETCH(RuleCase, matter);
    QCOMPARE(verdictOf(matter), matter.expected);
}

void TestAllowanceRules::messagesNameFoundAndAllowed()
{
    const auto amount
        = [](qint64 cents) { return [=](D &d) { d.allowance->monthlyAmount = Money{cents}; }; };
    QCOMPARE(messagesOf("ALW-AMOUNT", amount(123456)),
             u"De leervergoeding is € 1.234,56 per maand; voor niveau 2 is het precies € 700,80, "
             u"niet meer en niet minder. (niet bevestigd)");
    const auto inConfirmedYear = [](D &d) {
        d.agreement.start = QDate(2023, 1, 9);
        d.allowance->monthlyAmount = Money{1};
    };
    QVERIFY(!messagesOf("ALW-AMOUNT", inConfirmedYear).contains(u"niet bevestigd"));
    QCOMPARE(messagesOf("ALW-AMOUNT", [](D &d) { d.agreement.start = QDate(2022, 11, 30); }),
             u"Bedrag van de leervergoeding: er is geen bedrag bekend voor 30 november 2022.");
    QCOMPARE(messagesOf("ALW-LEVEL", [](D &d) { d.allowance->level = 3; }),
             u"De leervergoeding staat op niveau 3; volgens wat de leerling voltooid heeft, is het "
             u"niveau 2.");
}

QTEST_APPLESS_MAIN(TestAllowanceRules)
#include "tst_rules_allowance.moc"
