// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/deadlines.h"
#include "tests/support/shippedlaw.h"

#include <QTest>

using namespace traject;

/// The deadline engine: TRM-FIRST-30, TRM-NOTICE-7, TRM-CONCILIATION-30, TRM-NEW-20, SUS-14, and
/// the deadlines of LRN-WORKPLACE-20, ACC-VALID, MEN-TRAINING and REG-PREMIUM-3M.
class TestDeadlines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstAndLastDayAreExact_data();
    void firstAndLastDayAreExact();
    void trainingDaysAreCounted_data();
    void trainingDaysAreCounted();
    void daysSetByHandMoveTrainingDays();
    void extensionAddsTrainingDays();
    void afterAnEndAnotherRuleCounts();
    void jointCommitteeHasItsOwnMonths();
    void lengthMayBeGiven();
    void derivationTellsEachStep();
    void derivationNamesTheDaysThatDoNotCount();
    void derivationTellsOfAMonthThatIsTooShort();
    void dayWithoutAValueIsTheRulesOwnError();
    void unconfirmedLengthIsToldSo();
    void impossibleRequestIsRefused();
    void everyKindHasARuleAndAParameter();

private:
    [[nodiscard]] Deadline derived(const DeadlineRequest &request) const;

    Rulebook m_law;
};

void TestDeadlines::initTestCase()
{
    const auto law = test::shippedLaw();
    QVERIFY2(law.has_value(), qUtf8Printable(law ? QString() : law.error().detail));
    m_law = *law;
}

Deadline TestDeadlines::derived(const DeadlineRequest &request) const
{
    return deadline(request, m_law).value_or(Deadline{});
}

void TestDeadlines::firstAndLastDayAreExact_data()
{
    QTest::addColumn<DeadlineKind>("kind");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *name, DeadlineKind kind, QDate from, QDate first, QDate last) {
        QTest::newRow(name) << kind << from << first << last;
    };
    using enum DeadlineKind;
    row("first days of September", First30, {2026, 9, 1}, {2026, 9, 1}, {2026, 9, 30});
    row("first days over a month end", First30, {2026, 10, 15}, {2026, 10, 15}, {2026, 11, 13});
    row("first days over leap February", First30, {2028, 2, 1}, {2028, 2, 1}, {2028, 3, 1});
    row("notice in the first days", Notice7, {2026, 9, 10}, {2026, 9, 11}, {2026, 9, 17});
    row("notice over New Year", Notice7, {2026, 12, 28}, {2026, 12, 29}, {2027, 1, 4});
    row("conciliation", Conciliation30, {2026, 10, 5}, {2026, 10, 6}, {2026, 11, 4});
    row("conciliation over February", Conciliation30, {2027, 1, 31}, {2027, 2, 1}, {2027, 3, 2});
    row("suspension", Suspension14, {2026, 11, 2}, {2026, 11, 2}, {2026, 11, 15});
    row("accreditation", AccreditationValidity, {2026, 9, 1}, {2026, 9, 1}, {2031, 8, 31});
    row("accreditation of 29 February", AccreditationValidity, {2024, 2, 29}, {2024, 2, 29},
        {2029, 2, 28});
    row("accreditation of 1 March", AccreditationValidity, {2024, 3, 1}, {2024, 3, 1},
        {2029, 2, 28});
    row("mentor training", MentorTraining, {2026, 9, 1}, {2026, 9, 1}, {2027, 9, 1});
    row("mentor training of 29 February", MentorTraining, {2028, 2, 29}, {2028, 2, 29},
        {2029, 2, 28});
    row("registration", PremiumRegistration, {2026, 9, 1}, {2026, 9, 1}, {2026, 12, 1});
    row("registration from 30 November", PremiumRegistration, {2026, 11, 30}, {2026, 11, 30},
        {2027, 2, 28});
    row("registration into leap February", PremiumRegistration, {2027, 11, 30}, {2027, 11, 30},
        {2028, 2, 29});
}

void TestDeadlines::firstAndLastDayAreExact()
{
    QFETCH(DeadlineKind, kind);
    QFETCH(QDate, from);
    const Deadline found = derived({.kind = kind, .from = from});
    QTEST(found.first, "first");
    QTEST(found.last, "last");
    QCOMPARE(found.from, from);
    QCOMPARE(found.rule, deadlineRule(kind).rule.toString());
    QVERIFY(!found.source.isEmpty());
}

void TestDeadlines::trainingDaysAreCounted_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    // From Tuesday 1 September 2026 the 20th training day is Monday 28 September.
    QTest::newRow("one day") << QDate(2026, 9, 1) << 1 << QDate(2026, 9, 1) << QDate(2026, 9, 1);
    QTest::newRow("20 from the start of the year")
        << QDate(2026, 9, 1) << 20 << QDate(2026, 9, 1) << QDate(2026, 9, 28);
    QTest::newRow("a Saturday begins on Monday")
        << QDate(2026, 9, 5) << 1 << QDate(2026, 9, 7) << QDate(2026, 9, 7);
    // 2 to 8 November is the autumn holiday, 11 November a day off.
    QTest::newRow("over the autumn holiday")
        << QDate(2026, 10, 26) << 8 << QDate(2026, 10, 26) << QDate(2026, 11, 12);
    QTest::newRow("from within the holiday")
        << QDate(2026, 11, 3) << 1 << QDate(2026, 11, 9) << QDate(2026, 11, 9);
    QTest::newRow("in summer it begins in September")
        << QDate(2026, 7, 1) << 1 << QDate(2026, 9, 1) << QDate(2026, 9, 1);
}

void TestDeadlines::trainingDaysAreCounted()
{
    QFETCH(QDate, from);
    QFETCH(int, days);
    const Deadline found
        = derived({.kind = DeadlineKind::TrainingDays, .from = from, .length = days});
    QTEST(found.first, "first");
    QTEST(found.last, "last");
}

void TestDeadlines::daysSetByHandMoveTrainingDays()
{
    const auto last = [this](const QList<calendar::Period> &closed) {
        return derived({.kind = DeadlineKind::TrainingDays,
                        .from = QDate(2026, 9, 1),
                        .closed = closed})
            .last;
    };
    QCOMPARE(last({}), QDate(2026, 9, 28));
    QCOMPARE(last({{QDate(2026, 9, 7), QDate(2026, 9, 7)}}), QDate(2026, 9, 29));
    QCOMPARE(last({{QDate(2026, 9, 5), QDate(2026, 9, 6)}}), QDate(2026, 9, 28)); // a weekend
    QCOMPARE(last({{QDate(2026, 9, 28), QDate(2026, 9, 29)}}), QDate(2026, 9, 30));

    m_law.daysByHand.insert(QStringLiteral("x"),
                            {{{.from = QDate(2026, 9, 7),
                               .until = QDate(2026, 9, 8),
                               .value = {.name = QStringLiteral("Pedagogische studiedagen"),
                                         .kind = HandSetKind::ClosingDay}}}});
    QCOMPARE(last({}), QDate(2026, 9, 30));
    m_law.daysByHand.clear();
}

void TestDeadlines::extensionAddsTrainingDays()
{
    const auto last = [this](bool extended, bool buso) {
        return derived({.kind = DeadlineKind::TrainingDays,
                        .from = QDate(2026, 9, 1),
                        .extended = extended,
                        .buso = buso})
            .last;
    };
    QCOMPARE(last(false, true), QDate(2026, 9, 28)); // 20
    QCOMPARE(last(true, false), QDate(2026, 10, 26)); // 40
    QCOMPARE(last(true, true), QDate(2026, 12, 1)); // 60
}

void TestDeadlines::afterAnEndAnotherRuleCounts()
{
    const Deadline found = derived(
        {.kind = DeadlineKind::TrainingDays, .from = QDate(2026, 10, 17), .afterEnd = true});
    QCOMPARE(found.rule, QStringLiteral("TRM-NEW-20"));
    QCOMPARE(found.first, QDate(2026, 10, 19)); // the first training day after Friday 16 October
    QCOMPARE(found.last, QDate(2026, 11, 23));
}

void TestDeadlines::jointCommitteeHasItsOwnMonths()
{
    const auto last = [this](const QString &committee) {
        return derived({.kind = DeadlineKind::MentorTraining,
                        .from = QDate(2026, 9, 1),
                        .jointCommittee = committee})
            .last;
    };
    QCOMPARE(last(QStringLiteral("124")), QDate(2027, 3, 1));
    QCOMPARE(last(QStringLiteral("PC 124")), QDate(2027, 3, 1));
    QCOMPARE(last(QStringLiteral("311")), QDate(2027, 9, 1));
    QCOMPARE(last(QStringLiteral("118")), QDate(2027, 9, 1)); // the general rule
}

void TestDeadlines::lengthMayBeGiven()
{
    QCOMPARE(derived({.kind = DeadlineKind::Notice7, .from = QDate(2026, 9, 10), .length = 1}).last,
             QDate(2026, 9, 11));
    QCOMPARE(
        derived({.kind = DeadlineKind::MentorTraining, .from = QDate(2026, 8, 31), .length = 6})
            .last,
        QDate(2027, 2, 28));
    QCOMPARE(
        derived(
            {.kind = DeadlineKind::AccreditationValidity, .from = QDate(2024, 2, 29), .length = 12})
            .last,
        QDate(2025, 2, 28));
    QCOMPARE(
        derived(
            {.kind = DeadlineKind::AccreditationValidity, .from = QDate(2026, 9, 1), .length = 18})
            .last,
        QDate(2028, 2, 29));
}

void TestDeadlines::derivationTellsEachStep()
{
    const Deadline found
        = derived({.kind = DeadlineKind::Conciliation30, .from = QDate(2026, 10, 5)});
    const QStringList expected{
        QStringLiteral("ontvangen op 5 oktober 2026 (dag 0)"),
        QStringLiteral("+ 30 kalenderdagen vanaf 6 oktober 2026 → 4 november 2026"),
        QStringLiteral("de uitkomst valt ten laatste op die dag")};
    QCOMPARE(found.steps, expected);
    for (const auto &term : terms<DeadlineKind>()) {
        const Deadline any = derived({.kind = term.value, .from = QDate(2026, 9, 1)});
        QVERIFY2(any.steps.size() >= 2, qUtf8Printable(term.code.toString()));
        QVERIFY(any.steps.join(u' ').contains(u"2026"));
    }
}

void TestDeadlines::derivationNamesTheDaysThatDoNotCount()
{
    const Deadline found = derived({.kind = DeadlineKind::TrainingDays,
                                    .from = QDate(2026, 10, 26),
                                    .length = 8,
                                    .closed = {{QDate(2026, 10, 30), QDate(2026, 10, 30)}}});
    const QString text = found.steps.join(u'\n');
    QVERIFY2(text.contains(u"2 november 2026 tot en met 6 november 2026 (Herfstvakantie)"),
             qUtf8Printable(text));
    QVERIFY2(text.contains(u"11 november 2026 (Wapenstilstand)"), qUtf8Printable(text));
    QVERIFY2(text.contains(u"30 oktober 2026 (vrij, zelf ingesteld)"), qUtf8Printable(text));
    QCOMPARE(found.last, QDate(2026, 11, 13));
}

void TestDeadlines::derivationTellsOfAMonthThatIsTooShort()
{
    const auto steps = [this](QDate from) {
        return derived({.kind = DeadlineKind::PremiumRegistration, .from = from}).steps;
    };
    QCOMPARE(steps({2026, 11, 28}).size(), 2);
    QCOMPARE(steps({2026, 11, 29}).size(), 3);
    QVERIFY(steps({2026, 11, 29}).constLast().contains(u"geen dag 29"));
}

void TestDeadlines::dayWithoutAValueIsTheRulesOwnError()
{
    const auto found = deadline({.kind = DeadlineKind::Notice7, .from = QDate(2016, 8, 31)}, m_law);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, ErrorCode::NotFound);
    QVERIFY2(found.error().detail.contains(u"geen waarde bekend voor 31 augustus 2016"),
             qUtf8Printable(found.error().detail));
    QVERIFY(deadline({.kind = DeadlineKind::Notice7, .from = QDate(2016, 9, 1)}, m_law));
}

void TestDeadlines::unconfirmedLengthIsToldSo()
{
    QVERIFY(!derived({.kind = DeadlineKind::First30, .from = QDate(2026, 9, 1)}).confirmed);
    QVERIFY(derived({.kind = DeadlineKind::Notice7, .from = QDate(2026, 9, 1)}).confirmed);
    Rulebook law = m_law;
    law.numbers[QStringLiteral("notice-days")].rows.first().confirmed = false;
    QVERIFY(!deadline({.kind = DeadlineKind::Notice7, .from = QDate(2026, 9, 1)}, law)->confirmed);
}

void TestDeadlines::impossibleRequestIsRefused()
{
    QVERIFY(!deadline({.kind = DeadlineKind::Notice7, .from = QDate()}, m_law));
    QVERIFY(
        !deadline({.kind = DeadlineKind::Notice7, .from = QDate(2026, 9, 1), .length = 0}, m_law));
}

void TestDeadlines::everyKindHasARuleAndAParameter()
{
    for (const auto &term : terms<DeadlineKind>()) {
        const DeadlineRule &rule = deadlineRule(term.value);
        QCOMPARE(rule.kind, term.value);
        const RuleEntry *entry = m_law.rule(rule.rule.toString());
        QVERIFY2(entry, qUtf8Printable(term.code.toString()));
        QVERIFY(entry->parameters.contains(rule.parameter));
        QVERIFY(m_law.numbers.contains(rule.parameter.toString()));
    }
}

QTEST_APPLESS_MAIN(TestDeadlines)
#include "tst_rules_deadlines.moc"
