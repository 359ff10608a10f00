// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/terminationrules.h"
#include "tests/support/shippedlaw.h"

#include <QTest>

#include <functional>

using namespace traject;

namespace {

/// An early end of each kind with nothing wrong.
Termination sound(TerminationProcedure procedure)
{
    Termination termination{.agreementStart = QDate(2026, 9, 1),
                            .agreementEnd = QDate(2027, 6, 30),
                            .procedure = procedure,
                            .by = Party::Learner,
                            .inWriting = true};
    switch (procedure) {
    case TerminationProcedure::FirstPeriod:
        termination.noticeOn = QDate(2026, 9, 10);
        termination.endsOn = QDate(2026, 9, 17);
        break;
    case TerminationProcedure::Unilateral:
        termination.noticeOn = QDate(2026, 10, 5);
        termination.receivedOn = QDate(2026, 10, 5);
        termination.reasonCode = QStringLiteral("andere-opleiding");
        termination.trainingContinues = true;
        termination.outcome = ConciliationOutcome::End;
        termination.outcomeOn = QDate(2026, 11, 4);
        termination.endsOn = QDate(2026, 11, 4);
        break;
    case TerminationProcedure::Mutual:
        termination.signedOn = QDate(2026, 11, 2);
        termination.endsOn = QDate(2026, 11, 2);
        break;
    case TerminationProcedure::Automatic:
        termination.reasonCode = QStringLiteral("erkenning-opgeheven");
        termination.endsOn = QDate(2026, 11, 2);
        break;
    }
    return termination;
}

QStringList verdictOf(const QList<Finding> &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result.append(QStringLiteral("%1 %2 %3")
                          .arg(finding.rule, severityCode(finding.severity), finding.field));
    return result;
}

} // namespace

/// TRM-FIRST-30, TRM-NOTICE-7, TRM-REASON, TRM-CONCILIATION-30, TRM-MUTUAL, TRM-AUTO and SUS-14.
class TestTermination : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void rulesKeepTheirBoundaries_data();
    void rulesKeepTheirBoundaries();
    void suspensionKeepsItsBoundary_data();
    void suspensionKeepsItsBoundary();
    void partiesHaveTheirOwnReasons();
    void ruleWithoutAValueSaysSo();
    void messagesNameTheDays();

private:
    Rulebook m_law;
};

void TestTermination::initTestCase()
{
    const auto law = test::shippedLaw();
    QVERIFY2(law.has_value(), qUtf8Printable(law ? QString() : law.error().detail));
    m_law = *law;
}

void TestTermination::rulesKeepTheirBoundaries_data()
{
    QTest::addColumn<TerminationProcedure>("procedure");
    QTest::addColumn<std::function<void(Termination &)>>("change");
    QTest::addColumn<QStringList>("expected");
    using enum TerminationProcedure;
    const auto row
        = [](const char *name, TerminationProcedure procedure,
             const std::function<void(Termination &)> &change, const QStringList &expected) {
              QTest::newRow(name) << procedure << change << expected;
          };
    const auto notice = [](QDate day) {
        return [=](Termination &termination) {
            termination.noticeOn = day;
            termination.endsOn = day.addDays(7);
        };
    };
    const QStringList first{"TRM-FIRST-30 error /noticeOn"};
    row("notice on day 1", FirstPeriod, notice({2026, 9, 1}), {});
    row("notice on day 30", FirstPeriod, notice({2026, 9, 30}), {});
    row("notice on day 31", FirstPeriod, notice({2026, 10, 1}), first);
    row("notice before the start", FirstPeriod, notice({2026, 8, 31}), first);
    const auto ends
        = [](QDate day) { return [=](Termination &termination) { termination.endsOn = day; }; };
    const QStringList period{"TRM-NOTICE-7 error /endsOn"};
    row("ends on the seventh day", FirstPeriod, ends({2026, 9, 17}), {});
    row("ends on the sixth day", FirstPeriod, ends({2026, 9, 16}), period);
    row("ends on the eighth day", FirstPeriod, ends({2026, 9, 18}), period);

    const auto reason = [](const char *code, Party by) {
        return [=](Termination &termination) {
            termination.reasonCode = QLatin1StringView(code);
            termination.by = by;
        };
    };
    const QStringList wrongReason{"TRM-REASON error /reasonCode"};
    row("sound", Unilateral, [](Termination &) {}, {});
    row("no reason", Unilateral, reason("", Party::Learner), wrongReason);
    row("unknown reason", Unilateral, reason("zin-in-iets-anders", Party::Learner), wrongReason);
    row("reason of an automatic end", Unilateral, reason("overmacht", Party::Learner), wrongReason);
    row("enterprise wants another programme", Unilateral,
        reason("andere-opleiding", Party::Enterprise), wrongReason);
    row("unconfirmed reason", Unilateral, reason("ernstige-tekortkoming", Party::Enterprise),
        {"TRM-REASON warning /reasonCode"});
    row("not in writing", Unilateral,
        [](Termination &termination) { termination.inWriting = false; },
        {"TRM-REASON error /inWriting"});
    row("writing unknown", Unilateral,
        [](Termination &termination) { termination.inWriting.reset(); },
        {"TRM-REASON error /inWriting"});
    row("by nobody", Unilateral, [](Termination &termination) { termination.by.reset(); },
        {"TRM-REASON error /by"});
    row("not to the counsellor", Unilateral,
        [](Termination &termination) { termination.receivedOn.reset(); },
        {"TRM-REASON error /receivedOn"});

    const auto outcome = [](QDate day) {
        return [=](Termination &termination) {
            termination.outcomeOn = day;
            termination.outcome = ConciliationOutcome::Continue;
            termination.endsOn.reset();
        };
    };
    row("outcome on the last day", Unilateral, outcome({2026, 11, 4}), {});
    row("outcome the day after", Unilateral, outcome({2026, 11, 5}),
        {"TRM-CONCILIATION-30 error /outcomeOn"});
    row("outcome on the day of receipt", Unilateral, outcome({2026, 10, 5}), {});
    row("outcome before the receipt", Unilateral, outcome({2026, 10, 4}),
        {"TRM-CONCILIATION-30 error /outcomeOn"});
    row("ends after the conciliation", Unilateral, ends({2026, 11, 5}),
        {"TRM-CONCILIATION-30 error /endsOn"});
    row("whether training goes on is not recorded", Unilateral,
        [](Termination &termination) { termination.trainingContinues.reset(); },
        {"TRM-CONCILIATION-30 warning /trainingContinues"});

    row("ends on the day of signing", Mutual, ends({2026, 11, 2}), {});
    row("ends before it was signed", Mutual, ends({2026, 11, 1}), {"TRM-MUTUAL error /endsOn"});
    row("mutual, not in writing", Mutual,
        [](Termination &termination) { termination.inWriting = false; },
        {"TRM-MUTUAL error /inWriting"});
    row("mutual, not signed", Mutual,
        [](Termination &termination) { termination.signedOn.reset(); },
        {"TRM-MUTUAL error /signedOn"});

    row("accreditation lifted", Automatic, [](Termination &) {}, {});
    row("reason of a party", Automatic, reason("andere-opleiding", Party::Learner),
        {"TRM-AUTO error /reasonCode"});
    row("automatic without a reason", Automatic, reason("", Party::Learner),
        {"TRM-AUTO error /reasonCode"});
    row("force majeure is unconfirmed", Automatic, reason("overmacht", Party::Learner),
        {"TRM-AUTO warning /reasonCode"});
}

void TestTermination::rulesKeepTheirBoundaries()
{
    QFETCH(TerminationProcedure, procedure);
    QFETCH(std::function<void(Termination &)>, change);
    QFETCH(QStringList, expected);
    Termination termination = sound(procedure);
    change(termination);
    const auto findings = checkTermination(termination, m_law);
    QCOMPARE(verdictOf(findings), expected);
    for (const Finding &finding : findings) {
        QVERIFY(!finding.source.isEmpty());
        QCOMPARE(finding.message.contains(u"niet bevestigd"), !finding.confirmed);
    }
}

void TestTermination::suspensionKeepsItsBoundary_data()
{
    QTest::addColumn<Suspension>("suspension");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("found");
    const QDate first(2026, 11, 2);
    const QDate later(2026, 12, 1);
    QTest::newRow("14 days") << Suspension{.first = first, .last = QDate(2026, 11, 15)} << later
                             << false;
    QTest::newRow("15 days") << Suspension{.first = first, .last = QDate(2026, 11, 16)} << later
                             << true;
    QTest::newRow("15 days, told")
        << Suspension{.first = first, .last = QDate(2026, 11, 16), .toldCounsellorOn = later}
        << later << false;
    QTest::newRow("going on, day 14") << Suspension{.first = first} << QDate(2026, 11, 15) << false;
    QTest::newRow("going on, day 15") << Suspension{.first = first} << QDate(2026, 11, 16) << true;
    QTest::newRow("no first day") << Suspension{} << later << false;
}

void TestTermination::suspensionKeepsItsBoundary()
{
    QFETCH(Suspension, suspension);
    QFETCH(QDate, today);
    QFETCH(bool, found);
    const QStringList expected
        = found ? QStringList{"SUS-14 warning /toldCounsellorOn"} : QStringList{};
    QCOMPARE(verdictOf(checkSuspension(suspension, m_law, today)), expected);
}

void TestTermination::partiesHaveTheirOwnReasons()
{
    const QDate day(2026, 10, 5);
    QVERIFY(reasonsFor(Party::Learner, day, m_law).contains(QStringLiteral("andere-opleiding")));
    QVERIFY(
        !reasonsFor(Party::Enterprise, day, m_law).contains(QStringLiteral("andere-opleiding")));
    for (const auto &row : reasonsFor(Party::Enterprise, day, m_law))
        QVERIFY(!row.confirmed); // the rulebook confirms one reason, and it is the learner's
    QVERIFY(reasonsFor(Party::Learner, QDate(2016, 8, 31), m_law).isEmpty());
}

void TestTermination::ruleWithoutAValueSaysSo()
{
    Rulebook law = m_law;
    law.numbers.remove(QStringLiteral("notice-days"));
    const auto findings = checkTermination(sound(TerminationProcedure::FirstPeriod), law);
    QCOMPARE(verdictOf(findings), QStringList{"TRM-NOTICE-7 error /endsOn"});
    QVERIFY(findings.first().message.contains(u"geen waarde bekend"));
}

void TestTermination::messagesNameTheDays()
{
    Termination termination = sound(TerminationProcedure::FirstPeriod);
    termination.endsOn = QDate(2026, 9, 18);
    const QString message = checkTermination(termination, m_law).first().message;
    for (const char *day : {"18 september 2026", "10 september 2026", "17 september 2026"})
        QVERIFY2(message.contains(QLatin1StringView(day)), qUtf8Printable(message));
}

Q_DECLARE_METATYPE(std::function<void(traject::Termination &)>)
Q_DECLARE_METATYPE(traject::Suspension)
QTEST_APPLESS_MAIN(TestTermination)
#include "tst_rules_termination.moc"
