// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/caseload.h"
#include "tests/support/validdraft.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace traject;

/// Deadlines and premiums of the agreements in a real caseload file.
class TestDeadlineService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_caseload.reset(); }
    void aToldDateStandsAfterTheStartMoves();
    void tellingAgainMovesTheToldDate();
    void whatWasToldIsTakenBack();
    void tellingIsUndoneAndDoneAgain();
    void whatWasToldSurvivesClosing();
    void registeringClosesTheRegistration();
    void anExemptMentorClosesTheTraining();
    void aChangeIsHeldAgainstWhatWasTold();
    void anUnknownAgreementIsNotTold();
    void earlierAgreementsAtTheSameEnterpriseCountForBoth();
    void anotherEnterpriseCountsForTheLearnerAlone();
    void whatWasNotEarnedDoesNotCount();
    void oneSchoolYearGivesOnePremium();
    void ofTwoOnOneDayTheFirstMadeCounts();
    void aThirdYearIsTheLast();
    void premiumsAreThoseOfTheDayAskedFor();

private:
    /// Not registered, mentor not trained.
    [[nodiscard]] static AgreementDraft open()
    {
        AgreementDraft draft = test::validOaoDraft();
        draft.agreement.number.clear();
        draft.agreement.registeredOn.reset();
        draft.mentor.trainingCompletedOn.reset();
        return draft;
    }
    /// Earns both premiums of the school year from 1 September of `year`.
    [[nodiscard]] static AgreementDraft earning(int year)
    {
        AgreementDraft draft = test::validOaoDraft();
        draft.agreement.number.clear();
        draft.agreement.start = QDate(year, 9, 1);
        draft.agreement.end = QDate(year + 1, 6, 30);
        draft.agreement.registeredOn = QDate(year, 9, 1);
        return draft;
    }
    [[nodiscard]] static AgreementDraft elsewhere(AgreementDraft draft)
    {
        draft.enterprise.name = QStringLiteral("Andere Koeling bv");
        draft.enterprise.kbo = QStringLiteral("0771.004.696");
        draft.establishment.name = draft.enterprise.name;
        draft.establishment.number.clear();
        draft.accreditation.reset();
        return draft;
    }
    Agreement stored(const AgreementDraft &draft)
    {
        const auto agreement = m_caseload->agreements().store(draft);
        if (!agreement)
            qWarning("%s", qPrintable(agreement.error().detail));
        return agreement.value_or(Agreement());
    }
    /// A new version of the agreement.
    Agreement changed(const Agreement &agreement,
                      const std::function<void(AgreementDraft &)> &change)
    {
        PendingDraft pending{.agreement = agreement.id, .draft = agreement.version.draft};
        change(pending.draft);
        return m_caseload->agreements().finish(pending).value_or(Agreement());
    }
    Agreement movedTo(const Agreement &agreement, QDate start)
    {
        return changed(agreement, [=](AgreementDraft &draft) { draft.agreement.start = start; });
    }
    [[nodiscard]] AgreementDeadline deadline(AgreementId agreement, DeadlineKind kind) const
    {
        const auto all = service().deadlines(agreement);
        for (const AgreementDeadline &each : all.value_or(QList<AgreementDeadline>())) {
            if (each.deadline.kind == kind)
                return each;
        }
        return {};
    }
    [[nodiscard]] AgreementDeadline firstDays(const Agreement &agreement) const
    {
        return deadline(agreement.id, DeadlineKind::First30);
    }
    [[nodiscard]] ConditionState premium(const Agreement &agreement, const QString &rule) const
    {
        const auto found = service().premiums(agreement.id);
        for (const Premium &each : found.value_or(QList<Premium>())) {
            if (each.rule == rule)
                return each.state();
        }
        return ConditionState::Unknown;
    }
    /// "2 keer eerder", of the employer's and of the learner's premium.
    [[nodiscard]] QStringList timesBefore(const Agreement &agreement) const
    {
        QStringList times;
        const auto found = service().premiums(agreement.id);
        for (const Premium &each : found.value_or(QList<Premium>()))
            times.append(each.conditions.constLast().found);
        return times;
    }
    [[nodiscard]] DeadlineService &service() const { return m_caseload->deadlines(); }

    FixedClock m_clock{QDateTime(QDate(2026, 9, 2), QTime(8, 30))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Caseload> m_caseload;
};

namespace {

const QString employer = QStringLiteral("PRM-EMPLOYER");
const QString learner = QStringLiteral("PRM-LEARNER");
const QString phrase = QStringLiteral("correct horse");

} // namespace

void TestDeadlineService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto caseload
        = Caseload::create(m_folder->filePath(QStringLiteral("test.traject")), phrase, m_clock);
    QVERIFY2(caseload, caseload ? "" : qPrintable(caseload.error().detail));
    m_caseload = std::move(*caseload);
}

void TestDeadlineService::aToldDateStandsAfterTheStartMoves()
{
    const Agreement agreement = stored(open());
    QCOMPARE(service().deadlines(agreement.id)->size(), 4);
    QSignalSpy changes(&service(), &DeadlineService::deadlinesChanged);
    QVERIFY(service().tell(agreement.id, firstDays(agreement).deadline));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().value<AgreementId>(), agreement.id);
    QCOMPARE(firstDays(agreement).told->toldOn, QDate(2026, 9, 2));
    QVERIFY(!firstDays(agreement).differsFromTold());

    QCOMPARE(movedTo(agreement, QDate(2026, 9, 8)).version.number, 2);
    const AgreementDeadline moved = firstDays(agreement);
    QCOMPARE(moved.due(), QDate(2026, 9, 30));
    QCOMPARE(moved.deadline.last, QDate(2026, 10, 7));
    QVERIFY(moved.differsFromTold());
    QCOMPARE(moved.moves.size(), 1);
    QCOMPARE(moved.moves.first().version, 2);
    QCOMPARE(moved.moves.first().triggerBefore, QDate(2026, 9, 1));
    QCOMPARE(moved.moves.first().triggerAfter, QDate(2026, 9, 8));
    QCOMPARE(moved.moves.first().lastBefore, QDate(2026, 9, 30));
    QCOMPARE(moved.moves.first().lastAfter, QDate(2026, 10, 7));
    // What nobody was told of moves along.
    QCOMPARE(deadline(agreement.id, DeadlineKind::PremiumRegistration).due(), QDate(2026, 12, 8));
}

void TestDeadlineService::tellingAgainMovesTheToldDate()
{
    const Agreement agreement = stored(open());
    QVERIFY(service().tell(agreement.id, firstDays(agreement).deadline));
    movedTo(agreement, QDate(2026, 9, 8));
    QVERIFY(service().tell(agreement.id, firstDays(agreement).deadline));
    const AgreementDeadline told = firstDays(agreement);
    QCOMPARE(told.due(), QDate(2026, 10, 7));
    QCOMPARE(told.told->trigger, QDate(2026, 9, 8));
    QVERIFY(!told.differsFromTold());
    QCOMPARE(told.moves.size(), 1);
}

void TestDeadlineService::whatWasToldIsTakenBack()
{
    const Agreement agreement = stored(open());
    const auto operations = [this] { return m_caseload->history().operations()->size(); };
    const auto before = operations();
    QVERIFY(service().untell(agreement.id, DeadlineKind::First30)); // never told
    QCOMPARE(operations(), before);
    QVERIFY(service().tell(agreement.id, firstDays(agreement).deadline));
    movedTo(agreement, QDate(2026, 9, 8));
    QVERIFY(service().untell(agreement.id, DeadlineKind::First30));
    QVERIFY(!firstDays(agreement).told);
    QCOMPARE(firstDays(agreement).due(), QDate(2026, 10, 7));
}

void TestDeadlineService::tellingIsUndoneAndDoneAgain()
{
    const Agreement agreement = stored(open());
    QVERIFY(service().tell(agreement.id, firstDays(agreement).deadline));
    QVERIFY(m_caseload->history().undo());
    QVERIFY(!firstDays(agreement).told);
    QVERIFY(m_caseload->history().redo());
    QCOMPARE(firstDays(agreement).told->last, QDate(2026, 9, 30));
    // Telling again is undone to what was told before.
    movedTo(agreement, QDate(2026, 9, 8));
    QVERIFY(service().tell(agreement.id, firstDays(agreement).deadline));
    QVERIFY(m_caseload->history().undo());
    QCOMPARE(firstDays(agreement).due(), QDate(2026, 9, 30));
}

void TestDeadlineService::whatWasToldSurvivesClosing()
{
    const Agreement agreement = stored(open());
    QVERIFY(service().tell(agreement.id, firstDays(agreement).deadline));
    const QString path = m_caseload->path();
    m_caseload.reset();
    auto opened = Caseload::open(path, phrase, m_clock);
    QVERIFY(opened.has_value());
    m_caseload = std::move(*opened);
    QCOMPARE(firstDays(agreement).told->last, QDate(2026, 9, 30));
}

void TestDeadlineService::registeringClosesTheRegistration()
{
    const Agreement agreement = stored(open());
    const auto registration = deadline(agreement.id, DeadlineKind::PremiumRegistration).deadline;
    QCOMPARE(registration.last, QDate(2026, 12, 1));
    changed(agreement,
            [](AgreementDraft &draft) { draft.agreement.registeredOn = QDate(2026, 9, 2); });
    QCOMPARE(service().deadlines(agreement.id)->size(), 3);
    QCOMPARE(deadline(agreement.id, DeadlineKind::PremiumRegistration).deadline.rule, QString());
    QVERIFY(service().tell(agreement.id, registration)); // told after all: it is kept, as done
    QVERIFY(deadline(agreement.id, DeadlineKind::PremiumRegistration).closed);
}

void TestDeadlineService::anExemptMentorClosesTheTraining()
{
    const Agreement agreement = stored(open());
    QCOMPARE(deadline(agreement.id, DeadlineKind::MentorTraining).deadline.rule,
             QStringLiteral("MEN-TRAINING"));
    changed(agreement, [](AgreementDraft &draft) { draft.mentor.trainingExempt = true; });
    QCOMPARE(deadline(agreement.id, DeadlineKind::MentorTraining).deadline.rule, QString());
}

void TestDeadlineService::aChangeIsHeldAgainstWhatWasTold()
{
    const Agreement agreement = stored(open());
    AgreementDraft draft = agreement.version.draft;
    draft.agreement.start = QDate(2026, 9, 8);
    QVERIFY(service().toldAgainst(agreement.id, draft)->isEmpty());
    QVERIFY(service().tell(agreement.id, firstDays(agreement).deadline));
    QVERIFY(service().toldAgainst(agreement.id, agreement.version.draft)->isEmpty());
    const auto differing = service().toldAgainst(agreement.id, draft);
    QCOMPARE(differing->size(), 1);
    QCOMPARE(differing->first().due(), QDate(2026, 9, 30));
    QCOMPARE(differing->first().deadline.last, QDate(2026, 10, 7));
}

void TestDeadlineService::anUnknownAgreementIsNotTold()
{
    const Agreement agreement = stored(open());
    QSignalSpy changes(&service(), &DeadlineService::deadlinesChanged);
    QVERIFY(!service().tell(AgreementId{agreement.id.value + 1}, firstDays(agreement).deadline));
    QVERIFY(changes.isEmpty());
    QVERIFY(!service().premiums(AgreementId{agreement.id.value + 1}));
}

void TestDeadlineService::earlierAgreementsAtTheSameEnterpriseCountForBoth()
{
    stored(earning(2024));
    AgreementDraft second = earning(2025);
    second.enterprise.kbo.remove(u'.'); // another notation is the same enterprise
    stored(second);
    const Agreement third = stored(earning(2026));
    stored(earning(2027)); // a later one does not count
    const QString twice = QStringLiteral("2 keer eerder");
    QCOMPARE(timesBefore(third), (QStringList{twice, twice}));
    QCOMPARE(premium(third, employer), ConditionState::Met);
    QCOMPARE(premium(third, learner), ConditionState::Met);
}

void TestDeadlineService::anotherEnterpriseCountsForTheLearnerAlone()
{
    AgreementDraft before = elsewhere(earning(2025));
    stored(before);
    AgreementDraft somebodyElse = earning(2024);
    somebodyElse.learner.familyName = QStringLiteral("Anders");
    somebodyElse.learner.insz.clear();
    stored(somebodyElse);
    QCOMPARE(timesBefore(stored(earning(2026))),
             (QStringList{QStringLiteral("0 keer eerder"), QStringLiteral("1 keer eerder")}));
}

void TestDeadlineService::whatWasNotEarnedDoesNotCount()
{
    AgreementDraft late = earning(2025);
    late.agreement.registeredOn = QDate(2025, 12, 2); // a day too late
    stored(late);
    const QString never = QStringLiteral("0 keer eerder");
    QCOMPARE(timesBefore(stored(earning(2026))), (QStringList{never, never}));
}

void TestDeadlineService::oneSchoolYearGivesOnePremium()
{
    AgreementDraft autumn = earning(2025);
    autumn.agreement.end = QDate(2025, 12, 31);
    AgreementDraft spring = earning(2025);
    spring.agreement.start = QDate(2026, 1, 1);
    spring.agreement.registeredOn = QDate(2026, 1, 5);
    const Agreement first = stored(autumn);
    const Agreement same = stored(spring);
    QCOMPARE(premium(first, employer), ConditionState::Met);
    QCOMPARE(premium(same, employer), ConditionState::NotMet);
    QCOMPARE(premium(same, learner), ConditionState::NotMet);
    const Agreement other = stored(elsewhere(spring));
    QVERIFY(premium(other, employer) != ConditionState::NotMet); // another enterprise's first
    QCOMPARE(premium(other, learner), ConditionState::NotMet);
    // Both together are one time for the year after.
    const QString once = QStringLiteral("1 keer eerder");
    QCOMPARE(timesBefore(stored(earning(2026))), (QStringList{once, once}));
}

void TestDeadlineService::ofTwoOnOneDayTheFirstMadeCounts()
{
    const Agreement first = stored(earning(2025));
    const Agreement second = stored(elsewhere(earning(2025)));
    QCOMPARE(premium(first, learner), ConditionState::Met);
    QCOMPARE(premium(second, learner), ConditionState::NotMet);
}

void TestDeadlineService::aThirdYearIsTheLast()
{
    for (int year = 2023; year < 2026; ++year) {
        const Agreement agreement = stored(earning(year));
        // The mentor of the valid draft was trained in February 2025.
        QCOMPARE(premium(agreement, learner), ConditionState::Met);
    }
    const Agreement fourth = stored(earning(2026));
    QCOMPARE(timesBefore(fourth).constLast(), QStringLiteral("3 keer eerder"));
    QCOMPARE(premium(fourth, learner), ConditionState::NotMet);
}

void TestDeadlineService::premiumsAreThoseOfTheDayAskedFor()
{
    const Agreement agreement = stored(open());
    const auto state
        = [&](QDate day) { return service().premiums(agreement.id, day)->constLast().state(); };
    QCOMPARE(state(QDate(2026, 12, 1)), ConditionState::Reachable);
    QCOMPARE(state(QDate(2026, 12, 2)), ConditionState::NotMet);
    QCOMPARE(service().premiums(agreement.id)->constLast().until(), QDate(2026, 12, 1));
}

QTEST_APPLESS_MAIN(TestDeadlineService)
#include "tst_deadlineservice.moc"
