// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/agreementdeadlines.h"
#include "tests/support/shippedlaw.h"
#include "tests/support/validdraft.h"

#include <QTest>

using namespace traject;

/// The deadlines of one agreement through its versions, and what was told of them.
class TestAgreementDeadlines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void knownTriggersGiveDeadlinesInOrder();
    void anUnknownTriggerGivesNone();
    void aClosedMatterGivesNone_data();
    void aClosedMatterGivesNone();
    void theDecisionsEndCountsBeforeTheLaws();
    void theJointCommitteeSetsTheMonths();
    void aMovedTriggerLeavesATrace();
    void versionsThatMoveNothingLeaveNone();
    void aToldDateStands();
    void aToldDateStaysWhenItsMatterIsClosed();
    void aToldDateStaysWhenNothingGivesIt();
    void aDraftIsHeldAgainstWhatWasTold();

private:
    /// Not registered, mentor not trained: four deadlines are open.
    [[nodiscard]] static AgreementDraft open()
    {
        AgreementDraft draft = test::validOaoDraft();
        draft.agreement.registeredOn.reset();
        draft.mentor.trainingCompletedOn.reset();
        return draft;
    }
    [[nodiscard]] static AgreementVersion version(int number, const AgreementDraft &draft)
    {
        return {.number = number,
                .draft = draft,
                .createdAt = QDateTime(QDate(2026, 9, number), QTime(9, 0))};
    }
    [[nodiscard]] static AgreementDraft startingOn(QDate start)
    {
        AgreementDraft draft = open();
        draft.agreement.start = start;
        return draft;
    }
    [[nodiscard]] static ToldDeadline told(DeadlineKind kind, QDate trigger, QDate last)
    {
        return {.id = {},
                .agreement = AgreementId{1},
                .kind = kind,
                .trigger = trigger,
                .last = last,
                .toldOn = QDate(2026, 9, 2)};
    }
    [[nodiscard]] static QList<DeadlineKind> kindsOf(const QList<Deadline> &deadlines)
    {
        QList<DeadlineKind> kinds;
        for (const Deadline &deadline : deadlines)
            kinds.append(deadline.kind);
        return kinds;
    }
    [[nodiscard]] static AgreementDeadline of(DeadlineKind kind,
                                              const QList<AgreementDeadline> &list)
    {
        for (const AgreementDeadline &each : list) {
            if (each.deadline.kind == kind)
                return each;
        }
        return {};
    }

    Rulebook m_law;
};

void TestAgreementDeadlines::initTestCase()
{
    const auto law = test::shippedLaw();
    QVERIFY2(law.has_value(), qUtf8Printable(law ? QString() : law.error().detail));
    m_law = *law;
}

void TestAgreementDeadlines::knownTriggersGiveDeadlinesInOrder()
{
    const auto found = deadlinesOf(open(), m_law);
    QCOMPARE(kindsOf(found),
             (QList{DeadlineKind::First30, DeadlineKind::AccreditationValidity,
                    DeadlineKind::MentorTraining, DeadlineKind::PremiumRegistration}));
    QCOMPARE(found.at(0).last, QDate(2026, 9, 30));
    QCOMPARE(found.at(1).last, QDate(2029, 5, 16));
    QCOMPARE(found.at(2).last, QDate(2025, 5, 17));
    QCOMPARE(found.at(3).last, QDate(2026, 12, 1));
    for (const Deadline &deadline : found) {
        QVERIFY(!deadline.steps.isEmpty());
        QVERIFY(!deadline.source.isEmpty());
    }
}

void TestAgreementDeadlines::anUnknownTriggerGivesNone()
{
    AgreementDraft draft = open();
    draft.agreement.start.reset();
    QCOMPARE(kindsOf(deadlinesOf(draft, m_law)),
             (QList{DeadlineKind::AccreditationValidity, DeadlineKind::MentorTraining}));
    draft.accreditation.reset();
    QVERIFY(deadlinesOf(draft, m_law).isEmpty());
    QVERIFY(agreementDeadlines({}, {}, m_law).isEmpty());
    // Nor does an older version that still had it.
    QVERIFY(agreementDeadlines({version(1, open()), version(2, draft)}, {}, m_law).isEmpty());
}

void TestAgreementDeadlines::aClosedMatterGivesNone_data()
{
    QTest::addColumn<DeadlineKind>("kind");
    QTest::addColumn<AgreementDraft>("draft");
    AgreementDraft registered = open();
    registered.agreement.registeredOn = QDate(2026, 9, 3);
    QTest::newRow("registered") << DeadlineKind::PremiumRegistration << registered;
    AgreementDraft trained = open();
    trained.mentor.trainingCompletedOn = QDate(2025, 2, 6);
    QTest::newRow("mentor trained") << DeadlineKind::MentorTraining << trained;
    AgreementDraft exempt = open();
    exempt.mentor.trainingExempt = true;
    QTest::newRow("mentor exempt") << DeadlineKind::MentorTraining << exempt;
}

void TestAgreementDeadlines::aClosedMatterGivesNone()
{
    QFETCH(DeadlineKind, kind);
    QFETCH(AgreementDraft, draft);
    QVERIFY(kindsOf(deadlinesOf(open(), m_law)).contains(kind));
    const auto found = deadlinesOf(draft, m_law);
    QCOMPARE(found.size(), 3);
    QVERIFY(!kindsOf(found).contains(kind));
    const auto followed = agreementDeadlines({version(1, open()), version(2, draft)}, {}, m_law);
    QCOMPARE(followed.size(), 3);
}

void TestAgreementDeadlines::theDecisionsEndCountsBeforeTheLaws()
{
    AgreementDraft draft = open();
    const auto validity = [&] {
        return of(DeadlineKind::AccreditationValidity,
                  agreementDeadlines({version(1, draft)}, {}, m_law))
            .deadline;
    };
    draft.accreditation->validUntil = QDate(2027, 3, 31);
    QCOMPARE(validity().last, QDate(2027, 3, 31));
    QCOMPARE(validity().from, QDate(2024, 5, 17));
    QVERIFY(validity().steps.constLast().contains(u"31 maart 2027"));
    draft.accreditation->approvedOn.reset(); // the decision's end needs no day of approval
    QCOMPARE(validity().last, QDate(2027, 3, 31));
    QCOMPARE(validity().steps.size(), 1);
    draft.accreditation->approvedOn = QDate(2024, 5, 17);
    draft.accreditation->validUntil.reset();
    QCOMPARE(validity().last, QDate(2029, 5, 16));
    QVERIFY(validity().steps.size() > 2);
}

void TestAgreementDeadlines::theJointCommitteeSetsTheMonths()
{
    AgreementDraft draft = open();
    draft.enterprise.jointCommittee = QStringLiteral("124");
    QCOMPARE(of(DeadlineKind::MentorTraining, agreementDeadlines({version(1, draft)}, {}, m_law))
                 .deadline.last,
             QDate(2024, 11, 17));
}

void TestAgreementDeadlines::aMovedTriggerLeavesATrace()
{
    const auto found = agreementDeadlines({version(1, startingOn({2026, 9, 1})),
                                           version(2, startingOn({2026, 9, 8})),
                                           version(3, startingOn({2026, 9, 7}))},
                                          {}, m_law);
    const AgreementDeadline first = of(DeadlineKind::First30, found);
    QCOMPARE(first.deadline.last, QDate(2026, 10, 6));
    QCOMPARE(first.moves.size(), 2);
    const DeadlineMove expected{.version = 2,
                                .madeAt = QDateTime(QDate(2026, 9, 2), QTime(9, 0)),
                                .triggerBefore = QDate(2026, 9, 1),
                                .triggerAfter = QDate(2026, 9, 8),
                                .lastBefore = QDate(2026, 9, 30),
                                .lastAfter = QDate(2026, 10, 7)};
    QCOMPARE(first.moves.first(), expected);
    QCOMPARE(first.moves.last().version, 3);
    QCOMPARE(first.moves.last().lastBefore, QDate(2026, 10, 7));
    QVERIFY(of(DeadlineKind::MentorTraining, found).moves.isEmpty());
    QCOMPARE(first.due(), first.deadline.last);
    QVERIFY(!first.differsFromTold());
}

void TestAgreementDeadlines::versionsThatMoveNothingLeaveNone()
{
    AgreementDraft other = open();
    other.agreement.end = QDate(2027, 5, 31);
    AgreementDraft unknown = open();
    unknown.agreement.start.reset();
    const auto found = agreementDeadlines(
        {version(1, open()), version(2, other), version(3, unknown), version(4, open())}, {},
        m_law);
    QCOMPARE(found.size(), 4);
    for (const AgreementDeadline &each : found)
        QVERIFY(each.moves.isEmpty());
}

void TestAgreementDeadlines::aToldDateStands()
{
    const QList<ToldDeadline> all{told(DeadlineKind::First30, {2026, 9, 1}, {2026, 9, 30})};
    const QList<AgreementVersion> before{version(1, startingOn({2026, 9, 1}))};
    QVERIFY(!of(DeadlineKind::First30, agreementDeadlines(before, all, m_law)).differsFromTold());
    const auto moved
        = of(DeadlineKind::First30,
             agreementDeadlines(before + QList{version(2, startingOn({2026, 9, 8}))}, all, m_law));
    QVERIFY(moved.differsFromTold());
    QCOMPARE(moved.due(), QDate(2026, 9, 30));
    QCOMPARE(moved.deadline.last, QDate(2026, 10, 7));
    QCOMPARE(moved.moves.size(), 1);
    QCOMPARE(moved.told, std::optional(all.first()));
}

void TestAgreementDeadlines::aToldDateStaysWhenItsMatterIsClosed()
{
    AgreementDraft draft = open();
    draft.agreement.registeredOn = QDate(2026, 9, 3);
    const auto found = agreementDeadlines(
        {version(1, draft)}, {told(DeadlineKind::PremiumRegistration, {2026, 9, 1}, {2026, 12, 1})},
        m_law);
    const auto registration = of(DeadlineKind::PremiumRegistration, found);
    QVERIFY(registration.told.has_value());
    QVERIFY(registration.closed);
    QVERIFY(!of(DeadlineKind::First30, found).closed);
}

void TestAgreementDeadlines::aToldDateStaysWhenNothingGivesIt()
{
    const QList<ToldDeadline> all{told(DeadlineKind::First30, {2026, 9, 1}, {2026, 9, 30})};
    AgreementDraft unknown = open();
    unknown.agreement.start.reset();
    const auto check = [&](const QList<AgreementVersion> &versions, const Rulebook &law) {
        const auto first = of(DeadlineKind::First30, agreementDeadlines(versions, all, law));
        QCOMPARE(first.due(), QDate(2026, 9, 30));
        QVERIFY(first.differsFromTold());
        QVERIFY(!first.deadline.last.isValid());
        QCOMPARE(first.deadline.rule, QStringLiteral("TRM-FIRST-30"));
    };
    check({version(1, open()), version(2, unknown)}, m_law);
    Rulebook silent = m_law;
    silent.numbers.remove(QStringLiteral("first-period-days"));
    check({version(1, open())}, silent);
}

void TestAgreementDeadlines::aDraftIsHeldAgainstWhatWasTold()
{
    const QList<ToldDeadline> all{
        told(DeadlineKind::First30, {2026, 9, 1}, {2026, 9, 30}),
        told(DeadlineKind::PremiumRegistration, {2026, 9, 1}, {2026, 12, 1})};
    QVERIFY(toldDiffering(all, startingOn({2026, 9, 1}), m_law).isEmpty());
    AgreementDraft moved = startingOn({2026, 9, 2});
    const auto differing = toldDiffering(all, moved, m_law);
    QCOMPARE(differing.size(), 2);
    QCOMPARE(differing.first().deadline.last, QDate(2026, 10, 1));
    QCOMPARE(differing.first().due(), QDate(2026, 9, 30));
    moved.agreement.registeredOn = QDate(2026, 9, 3); // nobody waits for it any more
    QCOMPARE(toldDiffering(all, moved, m_law).size(), 1);
    moved.agreement.start.reset();
    QCOMPARE(toldDiffering(all, moved, m_law).size(), 1);
    QVERIFY(!toldDiffering(all, moved, m_law).first().deadline.last.isValid());
    QVERIFY(toldDiffering({}, moved, m_law).isEmpty());
}

Q_DECLARE_METATYPE(traject::AgreementDraft)
QTEST_APPLESS_MAIN(TestAgreementDeadlines)
#include "tst_agreementdeadlines.moc"
