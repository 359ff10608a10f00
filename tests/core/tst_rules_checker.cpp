// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/registry.h"
#include "core/rules/unconfirmed.h"
#include "tests/support/shippedlaw.h"
#include "tests/support/validdraft.h"

#include <QTest>

using namespace traject;

namespace {

const QDate dayOfTheStart(2026, 9, 1);
const CheckContext onTheStart{.today = dayOfTheStart, .lawOn = {}};

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.rule);
    return ids;
}

QStringList idsOf(const Rulebook &rulebook)
{
    QStringList ids;
    for (const RuleEntry &entry : rulebook.rules)
        ids.append(entry.id);
    return ids;
}

} // namespace

class TestChecker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRuleHasAFunctionAndAnEntry();
    void everyFieldIsAJsonPointer();
    void validDraftHasOnlyTheReminder();
    void emptyDraftHasFindingsAndNoCrash();
    void findingsComeInTheOrderOfTheRulebook();
    void findingsCarryWhatTheEntrySays();
    void noFindingIsGraverThanItsRule();
    void lawOfTheStartApplies();
    void lawOfAChosenDayApplies();
    void lawOfTodayAppliesWhileTheStartIsUnknown();
    void ruleOutOfForceIsSilent();
    void missingRowIsTheRulesOwnError();
    void unconfirmedRuleSaysSo();
    void findingsAreFoundUnderTheirPointers();
    void silencedRulesAreListedWithTheMissingFacts();
    void completeDraftLeavesNothingUnchecked();
    void unconfirmedValuesAreNamedWithoutAFinding();
    void typeIsProposed_data();
    void typeIsProposed();
    void allowanceIsProposed();
    void levelFollowsTheAttainment();

private:
    Rulebook m_law;
};

void TestChecker::initTestCase()
{
    const auto law = test::shippedLaw();
    QVERIFY2(law.has_value(), qUtf8Printable(law ? QString() : law.error().detail));
    m_law = *law;
}

void TestChecker::everyRuleHasAFunctionAndAnEntry()
{
    QStringList entries;
    for (const RuleEntry &entry : m_law.rules) {
        if (entry.use == RuleUse::Check)
            entries.append(entry.id);
    }
    QStringList functions = implementedRules();
    entries.sort();
    functions.sort();
    QCOMPARE(functions, entries);
    QCOMPARE(functions.removeDuplicates(), 0);
}

void TestChecker::everyFieldIsAJsonPointer()
{
    for (const QString &id : implementedRules()) {
        const Rule *rule = findRule(id);
        QVERIFY(rule);
        QVERIFY2(rule->field.startsWith(u'/') && !rule->field.endsWith(u'/'), qUtf8Printable(id));
    }
    QVERIFY(!findRule(u"AGR-UNKNOWN"));
}

void TestChecker::validDraftHasOnlyTheReminder()
{
    const auto findings = check(test::validOaoDraft(), m_law, onTheStart);
    QCOMPARE(idsOf(findings), QStringList{"AGR-STUDENT-JOB"});
    QVERIFY(!hasErrors(findings));
}

void TestChecker::emptyDraftHasFindingsAndNoCrash()
{
    const auto findings = check({}, m_law, onTheStart);
    const QStringList expected{"AGR-SIGN-DATE",  "ACC-MISSING", "MEN-CONDUCT",    "CNT-DATES",
                               "CNT-DATES",      "CNT-DATES",   "CNT-ENTERPRISE", "CNT-ENTERPRISE",
                               "CNT-ENTERPRISE", "CNT-MENTOR",  "CNT-LEARNER",    "CNT-LEARNER",
                               "CNT-LEARNER",    "CNT-LEARNER", "CNT-PROVIDER",   "CNT-COUNSELLOR",
                               "CNT-SCHEDULE",   "CNT-PLACE",   "CNT-PLAN",       "PLN-SIGNED"};
    QCOMPARE(idsOf(findings), expected);
}

void TestChecker::findingsComeInTheOrderOfTheRulebook()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.trainingPlan.clear();
    draft.learner.insz = QStringLiteral("1");
    draft.agreement.end = QDate(2040, 1, 1);
    draft.mentor.birthDate = QDate(2020, 1, 1);
    const QStringList ids = idsOf(check(draft, m_law, onTheStart));
    const QStringList order = idsOf(m_law);
    QVERIFY(ids.size() > 4);
    for (qsizetype i = 1; i < ids.size(); ++i)
        QVERIFY2(order.indexOf(ids.at(i - 1)) <= order.indexOf(ids.at(i)),
                 qUtf8Printable(ids.at(i)));
}

void TestChecker::findingsCarryWhatTheEntrySays()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.agreement.end = QDate(2040, 1, 1);
    const auto findings = check(draft, m_law, onTheStart);
    const auto it = std::find_if(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.rule == u"AGR-DURATION";
    });
    QVERIFY(it != findings.cend());
    QCOMPARE(it->source, m_law.rule(QStringLiteral("AGR-DURATION"))->source);
    QCOMPARE(it->severity, Severity::Error);
    QVERIFY(it->confirmed);
}

void TestChecker::noFindingIsGraverThanItsRule()
{
    AgreementDraft wrong = test::validOaoDraft();
    wrong.learner.iban = QStringLiteral("1");
    wrong.learner.screeningAdvice.reset();
    wrong.agreement.registeredOn = QDate(2030, 1, 1);
    wrong.agreement.planSignedOn.reset();
    for (const AgreementDraft &draft : {wrong, AgreementDraft{}}) {
        for (const Finding &finding : check(draft, m_law, onTheStart))
            QVERIFY2(finding.severity >= m_law.rule(finding.rule)->severity,
                     qUtf8Printable(finding.rule));
    }
}

void TestChecker::lawOfTheStartApplies()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.agreement.start = QDate(2026, 3, 31);
    draft.allowance->monthlyAmount = Money{67590};
    QVERIFY(!idsOf(check(draft, m_law, onTheStart)).contains(u"ALW-AMOUNT"));
}

void TestChecker::lawOfAChosenDayApplies()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.agreement.start = QDate(2026, 3, 31);
    draft.allowance->monthlyAmount = Money{67590};
    const CheckContext today{.today = QDate(2026, 9, 1), .lawOn = QDate(2026, 9, 1)};
    QVERIFY(idsOf(check(draft, m_law, today)).contains(u"ALW-AMOUNT"));
    QCOMPARE(lawDay(draft, today), QDate(2026, 9, 1));
    QCOMPARE(lawDay(draft, onTheStart), QDate(2026, 3, 31));

    const auto ofStart = check(draft, m_law, onTheStart);
    const auto ofToday = check(draft, m_law, today);
    QCOMPARE(idsOf(findingsOnlyIn(ofToday, ofStart)), QStringList{QStringLiteral("ALW-AMOUNT")});
    QCOMPARE(findingsOnlyIn(ofStart, ofToday), QList<Finding>());
}

void TestChecker::lawOfTodayAppliesWhileTheStartIsUnknown()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.agreement.start.reset();
    draft.agreement.type = AgreementType::Sao;
    QVERIFY(idsOf(check(draft, m_law, onTheStart)).contains(u"AGR-TYPE-HOURS"));
    const auto before = check(draft, m_law, {.today = QDate(2016, 8, 31), .lawOn = {}});
    const auto it = std::find_if(before.cbegin(), before.cend(), [](const Finding &finding) {
        return finding.rule == u"AGR-TYPE-HOURS";
    });
    QVERIFY(it != before.cend());
    QVERIFY2(it->message.contains(u"geen waarde bekend voor 31 augustus 2016"),
             qUtf8Printable(it->message));
}

void TestChecker::ruleOutOfForceIsSilent()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.agreement.end = QDate(2040, 1, 1);
    const auto finds = [&](QDate from, std::optional<QDate> until) {
        Rulebook law = m_law;
        for (RuleEntry &entry : law.rules) {
            if (entry.id == u"AGR-DURATION") {
                entry.from = from;
                entry.until = until;
            }
        }
        return idsOf(check(draft, law, onTheStart)).contains(u"AGR-DURATION");
    };
    QVERIFY(finds(QDate(2026, 9, 1), std::nullopt));
    QVERIFY(!finds(QDate(2026, 9, 2), std::nullopt));
    QVERIFY(finds(QDate(2016, 9, 1), QDate(2026, 9, 1)));
    QVERIFY(!finds(QDate(2016, 9, 1), QDate(2026, 8, 31)));
}

void TestChecker::missingRowIsTheRulesOwnError()
{
    Rulebook law = m_law;
    law.numbers.clear();
    law.allowance.rows.clear();
    const auto findings = check(test::validOaoDraft(), law, onTheStart);
    QVERIFY(findings.size() > 10);
    for (const Finding &finding : findings) {
        if (finding.rule == u"AGR-STUDENT-JOB")
            continue;
        QCOMPARE(finding.severity, Severity::Error);
        QVERIFY2(finding.message.contains(u"bekend voor 1 september 2026"),
                 qUtf8Printable(finding.message));
    }
    const QStringList ids = idsOf(findings);
    QCOMPARE(ids.count(u"AGR-DURATION"), 1);
    QCOMPARE(ids.count(u"ALW-AMOUNT"), 1);
}

void TestChecker::unconfirmedRuleSaysSo()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.agreement.end = QDate(2040, 1, 1);
    Rulebook law = m_law;
    law.numbers[QStringLiteral("agreement-max-years")].rows.first().confirmed = false;
    for (const Finding &finding : check(draft, law, onTheStart)) {
        QCOMPARE(finding.confirmed, finding.rule != u"AGR-DURATION");
        QCOMPARE(finding.message.contains(u"niet bevestigd"), !finding.confirmed);
    }
}

void TestChecker::findingsAreFoundUnderTheirPointers()
{
    const QList<Finding> findings{{.field = "/agreement"},
                                  {.field = "/agreement/end"},
                                  {.field = "/agreements"},
                                  {.field = "/schedule/weeks/0/2/to"}};
    QCOMPARE(findingsUnder(findings, {"/agreement"}), findings.first(2));
    QCOMPARE(findingsUnder(findings, {"/schedule", "/agreement/end"}),
             (QList<Finding>{findings.at(1), findings.at(3)}));
    QCOMPARE(findingsUnder(findings, {QString()}), findings);
    QVERIFY(findingsUnder(findings, {}).isEmpty());
}

void TestChecker::silencedRulesAreListedWithTheMissingFacts()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.mentor.birthDate.reset();
    draft.agreement.end.reset();
    const auto unchecked = uncheckedRules(draft, m_law, onTheStart);
    const UncheckedRule mentorAge{"MEN-AGE", "Leeftijd van de mentor", {"/mentor/birthDate"}};
    const UncheckedRule duration{
        "AGR-DURATION", "Maximumduur van de overeenkomst", {"/agreement/end"}};
    QVERIFY(unchecked.contains(mentorAge));
    QVERIFY(unchecked.contains(duration));
    QVERIFY(unchecked.indexOf(duration) < unchecked.indexOf(mentorAge));
}

void TestChecker::completeDraftLeavesNothingUnchecked()
{
    QCOMPARE(uncheckedRules(test::validOaoDraft(), m_law, onTheStart), QList<UncheckedRule>());
}

void TestChecker::unconfirmedValuesAreNamedWithoutAFinding()
{
    Rulebook law = m_law;
    for (auto &table : law.numbers) {
        for (auto &row : table.rows)
            row.confirmed = true;
    }
    for (auto &row : law.allowance.rows)
        row.confirmed = true;
    const AgreementDraft draft = test::validOaoDraft();
    QCOMPARE(unconfirmedValues(draft, law, onTheStart), QList<UnconfirmedValue>());

    const auto &allowance = *law.allowance.on(*draft.agreement.start);
    for (auto &row : law.allowance.rows)
        row.confirmed = row.from != allowance.from;
    const QString maxYears = QStringLiteral("agreement-max-years");
    law.numbers[maxYears].rows.last().confirmed = false;
    law.numbers[QStringLiteral("notice-days")].rows.last().confirmed
        = false; // no check asks for it
    const auto found = unconfirmedValues(draft, law, onTheStart);
    QCOMPARE(found.size(), 2);
    const auto &years = law.numbers.value(maxYears);
    const UnconfirmedValue duration{maxYears,
                                    years.rows.last().from,
                                    years.title,
                                    QStringLiteral("3 jaar"),
                                    years.rows.last().source,
                                    {QStringLiteral("AGR-DURATION")}};
    QCOMPARE(found.first(), duration);
    QCOMPARE(unconfirmedText(duration), years.title + QStringLiteral(": 3 jaar"));
    QCOMPARE(found.last().key, QStringLiteral("allowance"));
    QCOMPARE(found.last().rules, QStringList{QStringLiteral("ALW-AMOUNT")});
    QVERIFY(found.last().value.contains(allowance.value.ggmmi.toText()));
    for (const Finding &finding : check(draft, law, onTheStart))
        QVERIFY(finding.confirmed);

    // Of adults only where the learner comes of age before the end.
    law.numbers[QStringLiteral("adult-day-hours")].rows.last().confirmed = false;
    AgreementDraft minor = draft;
    minor.learner.birthDate = minor.agreement.end->addYears(-18).addDays(1);
    QCOMPARE(unconfirmedValues(minor, law, onTheStart).size(), 2);
    minor.learner.birthDate = minor.agreement.start->addYears(-18).addDays(30);
    QCOMPARE(unconfirmedValues(minor, law, onTheStart).size(), 3);
}

void TestChecker::typeIsProposed_data()
{
    QTest::addColumn<AgreementDraft>("draft");
    QTest::addColumn<std::optional<AgreementType>>("type");
    using enum AgreementType;
    const auto add = [](const char *name, const std::optional<AgreementType> &type, auto change) {
        AgreementDraft draft = test::validOaoDraft();
        draft.programme.agreementType.reset();
        draft.agreement.type.reset();
        change(draft);
        QTest::newRow(name) << draft << type;
    };
    const auto workplaceMinutes = [](AgreementDraft &draft, int minutes) {
        draft.schedule.weeks = {{{.venue = Venue::Workplace, .toMinute = minutes}}};
    };
    add("the programme's own", Sao, [](AgreementDraft &d) { d.programme.agreementType = Sao; });
    add("OAO from 20.00", Oao, [&](AgreementDraft &d) { workplaceMinutes(d, 1200); });
    add("SAO below", Sao, [&](AgreementDraft &d) { workplaceMinutes(d, 1199); });
    add("ODOS from 20.00", Odos, [&](AgreementDraft &d) {
        workplaceMinutes(d, 1200);
        d.enrolment.sector = Sector::Adult;
    });
    add("ODO below", Odo, [&](AgreementDraft &d) {
        workplaceMinutes(d, 1199);
        d.enrolment.sector = Sector::Adult;
    });
    add("simulated workplace", Sao,
        [](AgreementDraft &d) { d.agreement.simulatedWorkplaceOnly = true; });
    add("DA chosen, social Maribel", Da, [](AgreementDraft &d) {
        d.agreement.type = Da;
        d.agreement.socialMaribel = true;
    });
    add("DA chosen, not social Maribel", Oao, [](AgreementDraft &d) { d.agreement.type = Da; });
    add("no timetable", std::nullopt, [](AgreementDraft &d) { d.schedule.weeks.clear(); });
    add("no sector", std::nullopt, [](AgreementDraft &d) { d.enrolment.sector.reset(); });
    add("no start", std::nullopt, [](AgreementDraft &d) { d.agreement.start.reset(); });
}

void TestChecker::typeIsProposed()
{
    QFETCH(AgreementDraft, draft);
    QFETCH(std::optional<AgreementType>, type);
    QCOMPARE(proposedType(draft, m_law), type);
}

void TestChecker::allowanceIsProposed()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.allowance.reset();
    const draft::Allowance levelTwo{.level = 2, .monthlyAmount = Money{70080}};
    QCOMPARE(proposedAllowance(draft, m_law), std::optional(levelTwo));
    draft.agreement.start = QDate(2022, 11, 30);
    QVERIFY(!proposedAllowance(draft, m_law));
    draft.agreement.start = QDate(2022, 12, 1);
    QCOMPARE(proposedAllowance(draft, m_law)->monthlyAmount, std::optional(Money{62560}));
    draft.agreement.type = AgreementType::Da;
    QVERIFY(!proposedAllowance(draft, m_law));
}

void TestChecker::levelFollowsTheAttainment()
{
    QVERIFY(!allowanceLevel({}, m_law, dayOfTheStart));
    QVERIFY(!allowanceLevel({.firstStageCompleted = true}, m_law, dayOfTheStart));
    QCOMPARE(allowanceLevel({.secondStageCompleted = false}, m_law, dayOfTheStart),
             std::optional(1));
    QCOMPARE(allowanceLevel({.alternatingYearsCompleted = 1}, m_law, dayOfTheStart),
             std::optional(2));
    QCOMPARE(allowanceLevel({.alternatingYearsCompleted = 2}, m_law, dayOfTheStart),
             std::optional(3));
}

QTEST_APPLESS_MAIN(TestChecker)
#include "tst_rules_checker.moc"
