// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/rulecase.h"

#include <QTest>

using namespace traject;
using namespace traject::test;
using D = AgreementDraft;

class TestContentsRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesKeepTheirBoundaries_data();
    void rulesKeepTheirBoundaries();
    void messagesNameFoundAndAllowed();
};

void TestContentsRules::rulesKeepTheirBoundaries_data()
{
    ruleColumn();

    const auto unchanged = [](D &) {};
    passes("CNT-DATES", "all there", unchanged);
    fails("CNT-DATES", "nothing there", [](D &d) { d.agreement = {}; },
          {"error /agreement/start", "error /agreement/end", "error /agreement/subject"});
    fails("CNT-DATES", "blank subject", [](D &d) { d.agreement.subject = " \u200B\n"; },
          {"error /agreement/subject"});
    passes("CNT-ENTERPRISE", "all there", unchanged);
    fails("CNT-ENTERPRISE", "nothing there", [](D &d) { d.enterprise = {}; },
          {"error /enterprise/name", "error /enterprise/kbo", "error /enterprise/representative"});
    passes("CNT-MENTOR", "there", unchanged);
    fails("CNT-MENTOR", "blank", [](D &d) { d.mentor.name = "\t"; }, {"error /mentor/name"});
    passes("CNT-LEARNER", "all there", unchanged);
    fails("CNT-LEARNER", "nothing there", [](D &d) { d.learner = {}; },
          {"error /learner/givenName", "error /learner/familyName", "error /learner/insz",
           "error /learner/address"});
    fails("CNT-LEARNER", "blank address",
          [](D &d) { d.learner.address = Address{.street = " ", .number = " "}; },
          {"error /learner/address"});
    passes("CNT-PROVIDER", "there", unchanged);
    fails("CNT-PROVIDER", "blank", [](D &d) { d.provider.name.clear(); }, {"error /provider/name"});
    passes("CNT-COUNSELLOR", "there", unchanged);
    fails("CNT-COUNSELLOR", "blank", [](D &d) { d.counsellor.name.clear(); },
          {"error /counsellor/name"});
    passes("CNT-ALLOWANCE", "amount of an OAO", unchanged);
    fails("CNT-ALLOWANCE", "none", [](D &d) { d.allowance.reset(); },
          {"error /allowance/monthlyAmount"});
    fails("CNT-ALLOWANCE", "level without amount", [](D &d) { d.allowance->monthlyAmount.reset(); },
          {"error /allowance/monthlyAmount"});
    passes("CNT-ALLOWANCE", "SAO has none", [](D &d) {
        d.agreement.type = AgreementType::Sao;
        d.allowance.reset();
    });
    passes("CNT-SCHEDULE", "one slot", [](D &d) {
        d.schedule.weeks = {{}, {d.schedule.weeks.first().first()}};
    });
    fails("CNT-SCHEDULE", "empty weeks",
          [](D &d) {
              d.schedule.weeks = {{}, {}};
          },
          {"error /schedule/weeks"});
    fails("CNT-SCHEDULE", "no weeks", [](D &d) { d.schedule.weeks.clear(); },
          {"error /schedule/weeks"});
    passes("CNT-PLACE", "there", unchanged);
    fails("CNT-PLACE", "none", [](D &d) { d.agreement.place.reset(); }, {"error /agreement/place"});
    fails("CNT-PLACE", "only a country", [](D &d) { d.agreement.place = Address{}; },
          {"error /agreement/place"});
    passes("CNT-PLAN", "there", unchanged);
    fails("CNT-PLAN", "none", [](D &d) { d.trainingPlan.clear(); }, {"error /trainingPlan"});
    fails("CNT-PLAN", "a line without competence",
          [](D &d) {
              d.trainingPlan = {{"Cluster", " ", PlanVenue::Both, ""}};
          },
          {"error /trainingPlan"});

    const auto plan = [](QList<PlanVenue> venues) {
        return [=](D &d) {
            d.trainingPlan.clear();
            d.programme.competences.clear();
            for (qsizetype i = 0; i < venues.size(); ++i) {
                const QString name = QStringLiteral("Competentie %1").arg(i + 1);
                d.trainingPlan.append({QString(), name, venues.at(i), QString()});
                d.programme.competences.append(name);
            }
        };
    };
    using enum PlanVenue;
    passes("PLN-WORKPLACE", "one at the workplace", plan({School, Workplace}));
    passes("PLN-WORKPLACE", "one at both", plan({School, Both}));
    fails("PLN-WORKPLACE", "all at school", plan({School, School, None}), {"error /trainingPlan"});
    passes("PLN-WORKPLACE", "no plan is for CNT-PLAN", plan({}));

    const QStringList open{"warning /trainingPlan"};
    passes("PLN-COVERAGE", "all covered", plan({School, Workplace, Both}));
    fails("PLN-COVERAGE", "one nowhere", plan({School, None, Both}), open);
    fails(
        "PLN-COVERAGE", "one not in the plan",
        [](D &d) { d.programme.competences.append("Regelt de koelkring af"); }, open);
    passes("PLN-COVERAGE", "twice, once with a venue", [](D &d) {
        TrainingPlanItem again = d.trainingPlan.first();
        again.venue = None;
        d.trainingPlan.append(again);
    });
    passes("PLN-COVERAGE", "other spaces", [](D &d) {
        d.trainingPlan.first().competence.replace(QString(" "), QString("\u00A0 "));
    });
    passes("PLN-COVERAGE", "competences unknown", [](D &d) {
        d.programme.competences.clear();
        d.trainingPlan.first().venue = None;
    });

    passes("PLN-SIGNED", "signed", unchanged);
    fails("PLN-SIGNED", "not signed", [](D &d) { d.agreement.planSignedOn.reset(); },
          {"warning /agreement/planSignedOn"});
}

void TestContentsRules::rulesKeepTheirBoundaries()
{
    QFETCH(RuleCase, matter);
    QCOMPARE(verdictOf(matter), matter.expected);
}

void TestContentsRules::messagesNameFoundAndAllowed()
{
    QCOMPARE(messagesOf("PLN-COVERAGE",
                        [](D &d) {
                            d.trainingPlan.first().venue = PlanVenue::None;
                            d.programme.competences.append("Regelt de koelkring af");
                        }),
             u"Nog zonder plaats (school, werkplek of beide): Monteert leidingen en soldeert ze; "
             u"Regelt de koelkring af.");
    QCOMPARE(messagesOf("CNT-PLACE", [](D &d) { d.agreement.place.reset(); }),
             u"De plaats van de opleiding ontbreekt; de overeenkomst moet dit vermelden.");
}

QTEST_APPLESS_MAIN(TestContentsRules)
#include "tst_rules_contents.moc"
