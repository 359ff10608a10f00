// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/agenda.h"
#include "tests/support/agendafacts.h"
#include "tests/support/shippedlaw.h"

#include <QTest>

#include <algorithm>

using namespace traject;

namespace {

const QDate start(2026, 9, 1);

} // namespace

/// From and until which day a matter is told, on both sides of each boundary.
class TestAgendaDays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsMissingIsAskedForAMonthAfterTheEnd_data();
    void whatIsMissingIsAskedForAMonthAfterTheEnd();
    void theFirstPeriodIsToldInItsLastWeek_data();
    void theFirstPeriodIsToldInItsLastWeek();
    void theFirstPeriodHasTheLengthOfTheLaw();
    void anExclusionIsToldOnDaysOfTheAgreement_data();
    void anExclusionIsToldOnDaysOfTheAgreement();
    void anExclusionSaysWhetherItHolds();

private:
    [[nodiscard]] QList<AgendaEntry> entries(const test::AgendaChange &change, QDate day) const
    {
        AgendaFacts facts = test::quietAgenda();
        change(facts);
        return agenda(facts, m_law, day);
    }
    [[nodiscard]] QStringList told(const test::AgendaChange &change, QDate day) const
    {
        return test::agendaLines(entries(change, day));
    }

    Rulebook m_law;
};

void TestAgendaDays::initTestCase()
{
    const auto law = test::shippedLaw();
    QVERIFY2(law.has_value(), qUtf8Printable(law ? QString() : law.error().detail));
    m_law = *law;
}

void TestAgendaDays::whatIsMissingIsAskedForAMonthAfterTheEnd_data()
{
    QTest::addColumn<test::AgendaChange>("change");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, QDate day, const QStringList &expected,
                        const test::AgendaChange &change) {
        QTest::newRow(name) << change << day << expected;
    };
    const auto missing = [](AgendaFacts &facts) {
        facts.agreements[0].signedOn.reset();
        facts.agreements[0].planSignedOn.reset();
        facts.agreements[0].registeredOn.reset();
        facts.mentors[0].conductExtractOn.reset(); // of running agreements only
        facts.learners[0].sector = Sector::Adult; // who need not look for another
    };
    const QString signature = QStringLiteral("signature:7 2026-09-01 legal");
    const QString plan = QStringLiteral("plan-signature:7 2026-09-01 legal");
    const QString registration = QStringLiteral("registration:7 2026-12-01 legal");
    row("the last of its thirty days", QDate(2027, 7, 30), {signature, plan, registration},
        missing);
    row("the day after", QDate(2027, 7, 31), {}, missing);

    const auto brief = [missing](AgendaFacts &facts) {
        missing(facts);
        facts.agreements[0].span.end = QDate(2026, 10, 15);
    };
    row("a brief one, its signatures", QDate(2026, 11, 14), {signature, plan, registration}, brief);
    row("a brief one, after them", QDate(2026, 11, 15), {registration}, brief);
    row("a brief one, its registration", QDate(2026, 12, 31), {registration}, brief);
    row("a brief one, after that", QDate(2027, 1, 1), {}, brief);
    const auto told = [brief](AgendaFacts &facts) {
        brief(facts);
        facts.told = {{.id = {},
                       .agreement = AgreementId{7},
                       .kind = DeadlineKind::PremiumRegistration,
                       .trigger = QDate(2026, 9, 15),
                       .last = QDate(2026, 12, 15),
                       .toldOn = QDate(2026, 9, 1)}};
    };
    row("a day that was told", QDate(2027, 1, 14), {"registration:7 2026-12-15 legal"}, told);
    row("after a day that was told", QDate(2027, 1, 15), {}, told);

    const auto early = [missing](QDate last) {
        return [missing, last](AgendaFacts &facts) {
            missing(facts);
            facts.terminations
                = {test::earlyEnd({.procedure = TerminationProcedure::Mutual, .endsOn = last})};
        };
    };
    const QString end = QStringLiteral("end-registration:7:2026-10-15 2026-10-15 practical");
    row("an early end counts", QDate(2026, 11, 14), {signature, plan, end, registration},
        early(QDate(2026, 10, 15)));
    row("an early end, the day after", QDate(2026, 11, 15), {end, registration},
        early(QDate(2026, 10, 15)));
    row("one that never began", QDate(2026, 8, 26),
        {"end-registration:7:2026-08-25 2026-08-25 practical"}, early(QDate(2026, 8, 25)));
}

void TestAgendaDays::whatIsMissingIsAskedForAMonthAfterTheEnd()
{
    QFETCH(const test::AgendaChange, change);
    QFETCH(const QDate, day);
    QTEST(told(change, day), "expected");
}

void TestAgendaDays::theFirstPeriodIsToldInItsLastWeek_data()
{
    QTest::addColumn<test::AgendaChange>("change");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isTold");
    const auto row
        = [](const char *name, QDate day, bool isTold, const test::AgendaChange &change) {
              QTest::newRow(name) << change << day << isTold;
          };
    const auto nothing = [](AgendaFacts &) {};
    row("more than a week before", QDate(2026, 9, 22), false, nothing);
    row("a week before", QDate(2026, 9, 23), true, nothing);
    row("its last day", QDate(2026, 9, 30), true, nothing);
    row("the day after", QDate(2026, 10, 1), false, nothing);

    const auto told = [](AgendaFacts &facts) {
        facts.told = {{.id = {},
                       .agreement = AgreementId{7},
                       .kind = DeadlineKind::First30,
                       .trigger = start,
                       .last = QDate(2026, 9, 3),
                       .toldOn = QDate(2026, 8, 20)}};
    };
    row("before the start", QDate(2026, 8, 31), false, told);
    row("on the start", start, true, told);

    const auto until = [](QDate end) {
        return [end](AgendaFacts &facts) { facts.agreements[0].span.end = end; };
    };
    row("an agreement that ends with it", QDate(2026, 9, 25), false, until(QDate(2026, 9, 30)));
    row("an agreement that ends after it", QDate(2026, 9, 25), true, until(QDate(2026, 10, 1)));

    const auto termination = [](const Termination &facts) {
        return [facts](AgendaFacts &all) { all.terminations = {test::earlyEnd(facts)}; };
    };
    row("being ended", QDate(2026, 9, 25), false,
        termination({.procedure = TerminationProcedure::FirstPeriod,
                     .noticeOn = QDate(2026, 9, 24),
                     .endsOn = QDate(2026, 10, 1)}));
    row("being ended, without a last day yet", QDate(2026, 9, 25), false,
        termination({.procedure = TerminationProcedure::Mutual}));
    row("the parties go on after all", QDate(2026, 9, 25), true,
        termination({.procedure = TerminationProcedure::Unilateral,
                     .receivedOn = QDate(2026, 9, 10),
                     .outcome = ConciliationOutcome::Continue}));
}

void TestAgendaDays::theFirstPeriodIsToldInItsLastWeek()
{
    QFETCH(const test::AgendaChange, change);
    QFETCH(const QDate, day);
    const auto all = entries(change, day);
    const bool isTold = std::any_of(all.cbegin(), all.cend(), [](const AgendaEntry &entry) {
        return entry.kind == AgendaKind::FirstPeriod;
    });
    QTEST(isTold, "isTold");
}

void TestAgendaDays::theFirstPeriodHasTheLengthOfTheLaw()
{
    const AgendaFacts facts = test::quietAgenda();
    const AgendaEntry shipped = agenda(facts, m_law, QDate(2026, 9, 30)).constFirst();
    QCOMPARE(shipped.rule, QStringLiteral("TRM-FIRST-30"));
    QVERIFY(!shipped.source.isEmpty() && !shipped.confirmed);
    QVERIFY(shipped.why.constFirst().contains(u"1 september 2026"));
    Rulebook law = m_law;
    for (auto &row : law.numbers[QStringLiteral("first-period-days")].rows)
        row.value = 20;
    QCOMPARE(agenda(facts, law, QDate(2026, 9, 20)).constFirst().due, QDate(2026, 9, 20));
    QVERIFY(agenda(facts, law, QDate(2026, 9, 21)).isEmpty());
}

void TestAgendaDays::anExclusionIsToldOnDaysOfTheAgreement_data()
{
    QTest::addColumn<QList<AgendaExclusion>>("exclusions");
    QTest::addColumn<QStringList>("expected");
    const auto row
        = [](const char *name, const QList<AgendaExclusion> &exclusions,
             const QStringList &expected) { QTest::newRow(name) << exclusions << expected; };
    // Today is 15 September 2026; the agreement runs from 1 September to 30 June.
    const EstablishmentId place{3};
    const QDate today(2026, 9, 15);
    const std::optional<QDate> open;
    row("of the enterprise, to come", {{place, true, QDate(2026, 10, 1), open}},
        {"exclusion:enterprise:3:2026-10-01 2026-10-01 legal"});
    row("of the place, since before the start", {{place, false, QDate(2026, 1, 1), open}},
        {"exclusion:establishment:3:2026-01-01 2026-09-01 legal"});
    row("from the last day", {{place, false, QDate(2027, 6, 30), open}},
        {"exclusion:establishment:3:2027-06-30 2027-06-30 legal"});
    row("from the day after it", {{place, false, QDate(2027, 7, 1), open}}, {});
    row("until today", {{place, true, open, today}},
        {"exclusion:enterprise:3:2026-09-15 2026-09-01 legal"});
    row("until yesterday", {{place, true, open, today.addDays(-1)}}, {});
    row("of both", {{place, true, QDate(2026, 10, 1), open}, {place, false, today, open}},
        {"exclusion:establishment:3:2026-09-15 2026-09-15 legal",
         "exclusion:enterprise:3:2026-10-01 2026-10-01 legal"});
    row("of another place", {{EstablishmentId{4}, false, today, open}}, {});
}

void TestAgendaDays::anExclusionIsToldOnDaysOfTheAgreement()
{
    QFETCH(const QList<AgendaExclusion>, exclusions);
    QTEST(told([&](AgendaFacts &facts) { facts.exclusions = exclusions; }, QDate(2026, 9, 15)),
          "expected");
}

void TestAgendaDays::anExclusionSaysWhetherItHolds()
{
    const QDate first(2026, 10, 1);
    const auto told
        = [&](QDate day, const std::optional<QDate> &until, const test::AgendaChange &change) {
              const auto all = entries(
                  [&](AgendaFacts &facts) {
                      facts.exclusions = {{EstablishmentId{3}, true, first, until}};
                      change(facts);
                  },
                  day);
              return all.isEmpty() ? AgendaEntry() : all.constFirst();
          };
    const auto nothing = [](AgendaFacts &) {};
    const AgendaEntry coming = told(first.addDays(-20), {}, nothing);
    QVERIFY(coming.title.startsWith(u"Onderneming wordt uitgesloten"));
    QCOMPARE(coming.state, AgendaState::Open);
    QCOMPARE(coming.rule, QStringLiteral("ACC-EXCLUDED"));
    QVERIFY(!coming.source.isEmpty());
    const AgendaEntry holding = told(first, first.addDays(30), nothing);
    QVERIFY(holding.title.startsWith(u"Onderneming is uitgesloten"));
    QCOMPARE(holding.why.constFirst(),
             QStringLiteral("onderneming uitgesloten vanaf 1 oktober 2026 tot en met "
                            "31 oktober 2026"));
    QCOMPARE(told(first.addDays(1), {}, nothing).state, AgendaState::Overdue);
    // One that is over before the start of an agreement to come is no matter of it.
    const auto later = [](QDate begin) {
        return [begin](AgendaFacts &facts) { facts.agreements[0].span.start = begin; };
    };
    QCOMPARE(told(first, first.addDays(30), later(first.addDays(30))).due, first.addDays(30));
    QVERIFY(told(first, first.addDays(30), later(first.addDays(31))).key.isEmpty());
    // An early end counts.
    const auto early = [](QDate last) {
        return [last](AgendaFacts &facts) {
            facts.terminations
                = {test::earlyEnd({.procedure = TerminationProcedure::Mutual, .endsOn = last})};
        };
    };
    const QDate before = first.addDays(-20);
    QCOMPARE(told(before, {}, early(first)).due, first);
    QVERIFY(!told(before, {}, early(first.addDays(-1))).key.startsWith(u"exclusion"));
}

QTEST_APPLESS_MAIN(TestAgendaDays)
#include "tst_agendadays.moc"
