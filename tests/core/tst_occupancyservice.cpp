// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/identifiers/checksum97.h"
#include "core/rules/checker.h"
#include "core/service/caseload.h"
#include "core/service/draftassembly.h"
#include "tests/support/validdraft.h"

#include <QTemporaryDir>
#include <QTest>

using namespace traject;

namespace {

QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            rules += finding.rule;
    }
    return rules;
}

/// A national number of somebody born on 14 March 2010, another one for each name.
QString inszOf(const QString &name)
{
    int serial = 0;
    for (const QChar letter : name)
        serial = (serial * 7 + letter.unicode()) % 990;
    const qint64 nine = 100'314'000 + serial;
    return QStringLiteral("%1%2")
        .arg(nine, 9, 10, QChar(u'0'))
        .arg(checksum97::complement(2'000'000'000 + nine), 2, 10, QChar(u'0'));
}

} // namespace

/// Learners of a place and agreements of a learner, counted in a real caseload file.
class TestOccupancyService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_caseload.reset(); }
    void numbersOfTheDraftAreReplacedByCounts();
    void whatTheCaseloadDoesNotKnowKeepsTheDraftsNumbers();
    void onlyTheBusiestDayCounts();
    void aMentorOfTwoEstablishmentsIsOnePerson();
    void aChangedAgreementDoesNotCountItself();
    void theNewestVersionCounts();
    void otherAgreementsOfTheLearnerAreListed();
    void thePreviousAgreementFollowsFromTheList();
    void countingAgainChangesNothing();
    void theStoredVersionKeepsItsNumbers();
    void everyAgreementIsCheckedAgain();
    void anotherLawCanBeAskedFor();
    void aRecheckRunsInAWorkerAndCanBeCancelled();

private:
    /// A valid draft of somebody else at the same place with the same mentor.
    [[nodiscard]] static AgreementDraft draftOf(const QString &familyName)
    {
        AgreementDraft draft = test::validOaoDraft();
        draft.agreement.number.clear();
        draft.learner.familyName = familyName;
        draft.learner.insz = inszOf(familyName);
        return draft;
    }
    Agreement stored(const AgreementDraft &draft)
    {
        const auto agreement = agreements().store(draft);
        if (!agreement)
            qWarning("%s", qPrintable(agreement.error().detail));
        return agreement.value_or(Agreement());
    }
    [[nodiscard]] AgreementDraft counted(const AgreementDraft &draft, AgreementId self = {}) const
    {
        return agreements().withOccupancy(draft, self).value_or(AgreementDraft());
    }
    [[nodiscard]] AgreementService &agreements() const { return m_caseload->agreements(); }

    FixedClock m_clock{QDateTime(QDate(2026, 9, 1), QTime(8, 30))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Caseload> m_caseload;
};

void TestOccupancyService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto caseload = Caseload::create(m_folder->filePath(QStringLiteral("test.traject")),
                                     QStringLiteral("correct horse"), m_clock);
    QVERIFY2(caseload, caseload ? "" : qPrintable(caseload.error().detail));
    m_caseload = std::move(*caseload);
}

void TestOccupancyService::numbersOfTheDraftAreReplacedByCounts()
{
    AgreementDraft first = draftOf(QStringLiteral("Een"));
    first.mentor.learners = 9; // typed in; the caseload knows better
    const Agreement one = stored(first);
    QCOMPARE(one.version.draft.mentor.learners, std::optional(0));
    QCOMPARE(agreements().list()->constFirst().errorCount, 0);

    stored(draftOf(QStringLiteral("Twee")));
    AgreementDraft third = draftOf(QStringLiteral("Drie"));
    third.mentor.learners = 0;
    third.enterprise.learners.reset();
    const AgreementDraft seen = counted(third);
    QCOMPARE(seen.mentor.learners, std::optional(2));
    QCOMPARE(seen.enterprise.learners, std::optional(2));
    QCOMPARE(seen.establishment.learners, std::optional(2));
    QCOMPARE(rulesOf(agreements().check(seen)), QStringList{QStringLiteral("CAP-MENTOR")});

    // Storing judges with the same counts, and the list and the paper show it.
    const Agreement last = stored(third);
    QCOMPARE(last.version.draft.mentor.learners, std::optional(2));
    QCOMPARE(agreements().listForLearner(last.learner)->constFirst().errorCount, 1);
    QCOMPARE(agreements().print(last)->document.watermark, QStringLiteral("CONCEPT"));
    // So does a later check of the first one, while its own version stays as it was.
    QCOMPARE(rulesOf(agreements().check(agreements().withOccupancy(one)->version.draft)),
             QStringList{QStringLiteral("CAP-MENTOR")});
    QCOMPARE(agreements().print(one)->document.watermark, QStringLiteral("CONCEPT"));
}

void TestOccupancyService::whatTheCaseloadDoesNotKnowKeepsTheDraftsNumbers()
{
    AgreementDraft draft = draftOf(QStringLiteral("Een"));
    draft.enterprise.learners = 3;
    draft.establishment.learners = 2;
    draft.mentor.learners = 1;
    draft.agreement.previousAgreementEndedOn = QDate(2026, 5, 4);
    draft.agreement.otherAgreements
        = {{.start = QDate(2026, 1, 5), .end = QDate(2026, 5, 3), .enterprise = {}, .number = {}}};
    QCOMPARE(counted(draft), draft);
    draft.mentor.learners.reset(); // nobody in the caseload has this mentor
    QCOMPARE(counted(draft).mentor.learners, std::optional(0));
    draft.mentor.name.clear();
    draft.mentor.insz.clear();
    QCOMPARE(counted(draft).mentor.learners, std::optional<int>());
}

void TestOccupancyService::onlyTheBusiestDayCounts()
{
    AgreementDraft autumn = draftOf(QStringLiteral("Herfst"));
    autumn.agreement.end = QDate(2026, 12, 31);
    AgreementDraft spring = draftOf(QStringLiteral("Lente"));
    spring.agreement.start = QDate(2027, 1, 1);
    stored(autumn);
    stored(spring);
    const AgreementDraft draft = draftOf(QStringLiteral("Jaar"));
    QCOMPARE(counted(draft).mentor.learners, std::optional(1));
    spring.learner.familyName = QStringLiteral("Oudejaar");
    spring.agreement.start = QDate(2026, 12, 31);
    stored(spring);
    const auto occupancy = agreements().occupancy(draft);
    QVERIFY(occupancy);
    QCOMPARE(occupancy->mentor->learners, 2);
    QCOMPARE(occupancy->mentor->day, QDate(2026, 12, 31));
    QCOMPARE(occupancy->mentor->agreements.constLast().learnerName,
             QStringLiteral("Lotte Oudejaar"));
}

void TestOccupancyService::aMentorOfTwoEstablishmentsIsOnePerson()
{
    AgreementDraft elsewhere = draftOf(QStringLiteral("Elders"));
    elsewhere.enterprise.name = QStringLiteral("Andere Koeling bv");
    elsewhere.enterprise.kbo.clear();
    elsewhere.establishment.name = elsewhere.enterprise.name;
    elsewhere.establishment.number.clear();
    elsewhere.accreditation.reset();
    stored(elsewhere);
    AgreementDraft draft = draftOf(QStringLiteral("Hier"));
    QCOMPARE(counted(draft).mentor.learners, std::optional(1));
    QCOMPARE(stored(draft).version.draft.enterprise.learners, std::optional(0));
    // Without an INSZ it is the record of this establishment, which has its own.
    AgreementDraft nameOnly = draftOf(QStringLiteral("Nog"));
    nameOnly.mentor.insz.clear();
    QCOMPARE(counted(nameOnly).mentor.learners, std::optional(2));
    nameOnly.mentor.birthDate = QDate(1970, 1, 1); // a namesake
    nameOnly.mentor.learners.reset();
    QCOMPARE(counted(nameOnly).mentor.learners, std::optional(0));
}

void TestOccupancyService::aChangedAgreementDoesNotCountItself()
{
    const Agreement agreement = stored(draftOf(QStringLiteral("Een")));
    PendingDraft pending{.agreement = agreement.id, .draft = agreement.version.draft};
    pending.draft.agreement.end = QDate(2027, 6, 25);
    const auto changed = agreements().finish(pending);
    QVERIFY(changed);
    QCOMPARE(changed->version.number, 2);
    QCOMPARE(changed->version.draft.agreement.otherAgreements, QList<draft::OtherAgreement>());
    QCOMPARE(changed->version.draft.mentor.learners, std::optional(0));
    const Agreement recounted = agreements().withOccupancy(*changed).value_or(Agreement());
    QCOMPARE(recounted, *changed);
}

void TestOccupancyService::theNewestVersionCounts()
{
    const Agreement agreement = stored(draftOf(QStringLiteral("Een")));
    const AgreementDraft other = draftOf(QStringLiteral("Twee"));
    QCOMPARE(counted(other).mentor.learners, std::optional(1));
    PendingDraft pending{.agreement = agreement.id, .draft = agreement.version.draft};
    pending.draft.agreement.start = QDate(2026, 6, 1);
    pending.draft.agreement.end = QDate(2026, 8, 31); // the day before the other one starts
    QVERIFY(agreements().finish(pending));
    QCOMPARE(counted(other).mentor.learners, std::optional(0));
}

void TestOccupancyService::otherAgreementsOfTheLearnerAreListed()
{
    const Agreement first = stored(draftOf(QStringLiteral("Een")));
    AgreementDraft second = draftOf(QStringLiteral("Een"));
    second.agreement.start = QDate(2027, 6, 30); // the shared day
    second.agreement.end = QDate(2027, 12, 31);
    const draft::OtherAgreement typed{.start = QDate(2025, 9, 1),
                                      .end = QDate(2026, 6, 30),
                                      .enterprise = QStringLiteral("Bij een andere school"),
                                      .number = {}};
    const draft::OtherAgreement same{.start = first.version.draft.agreement.start,
                                     .end = first.version.draft.agreement.end,
                                     .enterprise = QStringLiteral("typed though it is known"),
                                     .number = {}};
    const draft::OtherAgreement stale{.start = QDate(2026, 2, 1),
                                      .end = QDate(2026, 3, 1),
                                      .enterprise = QStringLiteral("counted long ago"),
                                      .number = QStringLiteral("OAO-2026-0077")};
    second.agreement.otherAgreements = {stale, typed, same};
    const AgreementDraft seen = counted(second);
    const draft::OtherAgreement known{.start = first.version.draft.agreement.start,
                                      .end = first.version.draft.agreement.end,
                                      .enterprise = first.version.draft.enterprise.name,
                                      .number = first.number};
    QCOMPARE(seen.agreement.otherAgreements, (QList<draft::OtherAgreement>{known, typed}));
    QVERIFY(rulesOf(agreements().check(seen)).contains(QStringLiteral("AGR-OVERLAP")));
    QCOMPARE(seen.mentor.learners, std::optional(0)); // the learner is no other learner
    second.agreement.start = QDate(2027, 7, 1);
    QVERIFY(!rulesOf(agreements().check(counted(second))).contains(QStringLiteral("AGR-OVERLAP")));
    // What is stored comes back with the numbers of the agreements.
    QCOMPARE(stored(second).version.draft.agreement.otherAgreements,
             (QList<draft::OtherAgreement>{known, typed}));
}

void TestOccupancyService::thePreviousAgreementFollowsFromTheList()
{
    AgreementDraft former = draftOf(QStringLiteral("Een"));
    former.agreement.end = QDate(2026, 10, 9);
    stored(former);
    AgreementDraft next = draftOf(QStringLiteral("Een"));
    next.agreement.start = QDate(2026, 10, 10);
    next.agreement.previousAgreementEndedOn = QDate(2026, 9, 15); // typed in
    AgreementDraft seen = counted(next);
    QCOMPARE(seen.agreement.previousAgreementEndedOn, std::optional(QDate(2026, 10, 9)));
    // It moves with the start: on that day the former one had not ended.
    seen.agreement.start = QDate(2026, 10, 9);
    QCOMPARE(counted(seen).agreement.previousAgreementEndedOn, std::optional<QDate>());
    // One at another school, typed in, counts as well.
    next.agreement.otherAgreements = {
        {.start = QDate(2026, 10, 1), .end = QDate(2026, 10, 20), .enterprise = {}, .number = {}}};
    next.agreement.start = QDate(2026, 11, 2);
    QCOMPARE(counted(next).agreement.previousAgreementEndedOn, std::optional(QDate(2026, 10, 20)));
    // Nothing in the list ended before: what was typed stays.
    next.agreement.otherAgreements.clear();
    next.agreement.start = QDate(2026, 9, 20);
    QCOMPARE(counted(next).agreement.previousAgreementEndedOn, std::optional(QDate(2026, 9, 15)));
}

void TestOccupancyService::countingAgainChangesNothing()
{
    AgreementDraft former = draftOf(QStringLiteral("Een"));
    former.agreement.end = QDate(2026, 10, 9);
    stored(former);
    stored(draftOf(QStringLiteral("Twee")));
    AgreementDraft draft = draftOf(QStringLiteral("Een"));
    draft.agreement.start = QDate(2026, 11, 2);
    const AgreementDraft once = counted(draft);
    QVERIFY(once != draft);
    QCOMPARE(counted(once), once);
}

void TestOccupancyService::theStoredVersionKeepsItsNumbers()
{
    const Agreement first = stored(draftOf(QStringLiteral("Een")));
    const QString code = agreements().print(first)->document.versionCode;
    stored(draftOf(QStringLiteral("Twee")));
    const auto again = agreements().agreement(first.id);
    QCOMPARE(again->version.draft.mentor.learners, std::optional(0));
    QCOMPARE(agreements().withOccupancy(*again)->version.draft.mentor.learners, std::optional(1));
    QCOMPARE(agreements().print(*again)->document.versionCode, code);
}

void TestOccupancyService::everyAgreementIsCheckedAgain()
{
    for (const char *name : {"Een", "Twee", "Drie"})
        stored(draftOf(QString::fromLatin1(name)));
    QList<int> steps;
    const auto rechecked
        = agreements().recheckAll({}, [&](int done, int total) { steps << done << total; });
    QVERIFY2(rechecked, rechecked ? "" : qPrintable(rechecked.error().detail));
    QCOMPARE(steps, (QList<int>{1, 3, 2, 3, 3, 3}));
    QCOMPARE(rechecked->size(), 3);
    for (const RecheckedAgreement &one : *rechecked) {
        const auto agreement = agreements().agreement(one.id).and_then(
            [this](const Agreement &known) { return agreements().withOccupancy(known); });
        QVERIFY(agreement);
        QCOMPARE(one.number, agreement->number);
        QCOMPARE(one.start, QDate(2026, 9, 1));
        QCOMPARE(one.findings, agreements().check(agreement->version.draft));
        QCOMPARE(rulesOf(one.findings), QStringList{QStringLiteral("CAP-MENTOR")});
    }
    QCOMPARE(rechecked->at(1).learnerName, QStringLiteral("Lotte Twee"));
}

void TestOccupancyService::anotherLawCanBeAskedFor()
{
    stored(draftOf(QStringLiteral("Een")));
    const auto now = agreements().recheckAll();
    const auto before = agreements().recheckAll(QDate(2024, 6, 1));
    QVERIFY(now && before);
    QCOMPARE(rulesOf(now->constFirst().findings), QStringList());
    QCOMPARE(rulesOf(before->constFirst().findings), QStringList{QStringLiteral("ALW-AMOUNT")});
}

void TestOccupancyService::aRecheckRunsInAWorkerAndCanBeCancelled()
{
    stored(draftOf(QStringLiteral("Een")));
    auto whole = agreements().startRecheckAll();
    whole.waitForFinished();
    QCOMPARE(*whole.result(), *agreements().recheckAll());
    const std::atomic_bool cancel = true;
    auto stopped = agreements().startRecheckAll({}, {}, &cancel);
    stopped.waitForFinished();
    QVERIFY(!stopped.result());
    QCOMPARE(stopped.result().error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestOccupancyService)
#include "tst_occupancyservice.moc"
