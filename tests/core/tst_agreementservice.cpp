// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/draftjson.h"
#include "core/service/caseload.h"
#include "core/service/draftassembly.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace traject;

/// Drafts, agreements and versions in a real caseload file.
class TestAgreementService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_caseload.reset(); }
    void aStoredDraftComesBackWhole_data();
    void aStoredDraftComesBackWhole();
    void storingEntersLearnerWorkplaceAndProgramme();
    void storingTwiceAddsNoSecondLearner();
    void aNumberIsGivenPerTypeAndYear();
    void aTakenNumberIsRefusedAndNothingIsEntered();
    void aNamelessLearnerIsRefused();
    void changingMakesANewVersion();
    void storingIsUndoneInOneStep();
    void aPendingDraftSurvivesReopening();
    void anEmptyPendingDraftIsKept();
    void finishingDiscardsThePendingDraft();
    void recordingASignatureKeepsTheVersion();
    void recordingChecksAnew();
    void aHalfFinishedChangeKeepsWhatWasSignedSince();
    void theStateFollowsTheDay_data();
    void theStateFollowsTheDay();
    void theProposalKnowsWhatTheCaseloadKnows();
    void thePrintIsConceptWhileAnErrorStands();

private:
    [[nodiscard]] static AgreementDraft draft(const QString &name)
    {
        QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return exchange::readDraft(file.readAll()).value_or(AgreementDraft());
    }
    [[nodiscard]] AgreementService &agreements() const { return m_caseload->agreements(); }

    FixedClock m_clock{QDateTime(QDate(2026, 8, 28), QTime(8, 30))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Caseload> m_caseload;
};

void TestAgreementService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto caseload = Caseload::create(m_folder->filePath(QStringLiteral("test.traject")),
                                     QStringLiteral("correct horse"), m_clock);
    QVERIFY2(caseload, caseload ? "" : qPrintable(caseload.error().detail));
    m_caseload = std::move(*caseload);
}

void TestAgreementService::aStoredDraftComesBackWhole_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"oao-minor.json", "oao-18plus.json", "sao.json", "da.json", "adult-odos.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestAgreementService::aStoredDraftComesBackWhole()
{
    QFETCH(QString, name);
    const AgreementDraft original = draft(name);
    QVERIFY(!original.agreement.number.isEmpty());
    const auto stored = agreements().store(original);
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
    const auto again = agreements().agreement(original.agreement.number);
    QVERIFY(again);
    AgreementDraft expected = original;
    // The caseload counts these itself, and knows no other agreement.
    expected.enterprise.learners = 0;
    expected.establishment.learners = 0;
    expected.mentor.learners = 0;
    QCOMPARE(again->version.draft, expected);
    QCOMPARE(again->version.number, 1);
}

void TestAgreementService::storingEntersLearnerWorkplaceAndProgramme()
{
    QVERIFY(agreements().store(draft(QStringLiteral("oao-minor.json"))));
    const auto learners = m_caseload->learners().list();
    QCOMPARE(learners->size(), 1);
    QCOMPARE(learners->constFirst().agreementNumber, QStringLiteral("OAO-2026-0141"));
    const auto learner = m_caseload->learners().learner(learners->constFirst().id);
    QVERIFY(learner->guardian);
    QCOMPARE(learner->guardian->name, QStringLiteral("Karim El Amrani"));
    const auto workplaces = m_caseload->workplaces().listForProgramme(QStringLiteral("1096"));
    QCOMPARE(workplaces->size(), 1);
    QCOMPARE(workplaces->constFirst().mentorName, QStringLiteral("Dirk De Clercq"));
}

void TestAgreementService::storingTwiceAddsNoSecondLearner()
{
    AgreementDraft first = draft(QStringLiteral("oao-minor.json"));
    AgreementDraft second = first;
    second.agreement.number.clear();
    QVERIFY(agreements().store(first));
    QVERIFY(agreements().store(second));
    QCOMPARE(m_caseload->learners().list()->size(), 1);
    QCOMPARE(m_caseload->workplaces().list()->size(), 1);
    QCOMPARE(agreements().list()->size(), 2);
}

void TestAgreementService::aNumberIsGivenPerTypeAndYear()
{
    AgreementDraft numbered = draft(QStringLiteral("oao-minor.json"));
    numbered.agreement.number.clear();
    QCOMPARE(agreements().store(numbered)->number, QStringLiteral("OAO-2026-0001"));
    QCOMPARE(agreements().store(numbered)->number, QStringLiteral("OAO-2026-0002"));
    AgreementDraft other = draft(QStringLiteral("sao.json"));
    other.agreement.number.clear();
    QCOMPARE(agreements().store(other)->number, QStringLiteral("SAO-2026-0001"));
}

void TestAgreementService::aTakenNumberIsRefusedAndNothingIsEntered()
{
    QVERIFY(agreements().store(draft(QStringLiteral("oao-minor.json"))));
    AgreementDraft other = draft(QStringLiteral("sao.json"));
    other.agreement.number = QStringLiteral("OAO-2026-0141");
    const auto refused = agreements().store(other);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(m_caseload->learners().list()->size(), 1);
}

void TestAgreementService::aNamelessLearnerIsRefused()
{
    AgreementDraft nameless = draft(QStringLiteral("oao-minor.json"));
    nameless.learner.givenName.clear();
    nameless.learner.familyName.clear();
    const auto refused = agreements().store(nameless);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY(refused.error().detail.startsWith(QStringLiteral("/learner")));
}

void TestAgreementService::changingMakesANewVersion()
{
    const auto stored = agreements().store(draft(QStringLiteral("oao-minor.json")));
    QVERIFY(stored);
    PendingDraft pending{.agreement = stored->id, .draft = stored->version.draft};
    pending.draft.agreement.end = QDate(2027, 6, 25);
    const auto changed = agreements().finish(pending);
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    QCOMPARE(changed->number, stored->number);
    QCOMPARE(changed->version.number, 2);
    QCOMPARE(changed->version.draft.agreement.end, QDate(2027, 6, 25));
    QCOMPARE(agreements().list()->size(), 1);
}

void TestAgreementService::storingIsUndoneInOneStep()
{
    QVERIFY(agreements().store(draft(QStringLiteral("oao-minor.json"))));
    const auto undone = m_caseload->history().undo();
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
    QCOMPARE(agreements().list()->size(), 0);
    QCOMPARE(m_caseload->learners().list()->size(), 0);
    QCOMPARE(m_caseload->workplaces().list()->size(), 0);
    QVERIFY(!m_caseload->history().nextUndo());
}

void TestAgreementService::aPendingDraftSurvivesReopening()
{
    PendingDraft pending{.page = 3, .draft = draft(QStringLiteral("sao.json"))};
    const auto id = agreements().savePending(pending);
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    const QString path = m_caseload->path();
    m_caseload.reset();
    auto reopened = Caseload::open(path, QStringLiteral("correct horse"), m_clock);
    QVERIFY2(reopened, reopened ? "" : qPrintable(reopened.error().detail));
    m_caseload = std::move(*reopened);
    const auto drafts = agreements().pendingDrafts();
    QVERIFY(drafts);
    QCOMPARE(drafts->size(), 1);
    QCOMPARE(drafts->constFirst().page, 3);
    QCOMPARE(drafts->constFirst().draft, pending.draft);
}

void TestAgreementService::anEmptyPendingDraftIsKept()
{
    QVERIFY(agreements().savePending({}));
    const auto drafts = agreements().pendingDrafts();
    QVERIFY2(drafts, drafts ? "" : qPrintable(drafts.error().detail));
    QCOMPARE(drafts->size(), 1);
}

void TestAgreementService::finishingDiscardsThePendingDraft()
{
    PendingDraft pending{.draft = draft(QStringLiteral("da.json"))};
    pending.id = agreements().savePending(pending).value_or(PendingDraftId());
    QVERIFY(!pending.id.isNull());
    QVERIFY(agreements().finish(pending));
    QCOMPARE(agreements().pendingDrafts()->size(), 0);
}

void TestAgreementService::recordingASignatureKeepsTheVersion()
{
    AgreementDraft blank = draft(QStringLiteral("oao-minor.json"));
    blank.agreement.signedOn.reset();
    const auto stored = agreements().store(blank);
    QVERIFY(stored);
    const AgreementMilestones days{{AgreementMilestone::Signed, QDate(2026, 8, 28)},
                                   {AgreementMilestone::PlanSigned, {}}};
    QCOMPARE(agreements().startRecord({stored->id}, days).result(), Result<int>(1));
    Agreement expected = *stored;
    expected.version.draft.agreement.signedOn = QDate(2026, 8, 28);
    expected.version.draft.agreement.planSignedOn.reset();
    QCOMPARE(agreements().agreement(stored->id), Result<Agreement>(expected));
    const auto told = m_caseload->history().history(rowOf(stored->learner));
    QVERIFY(told.has_value());
    QCOMPARE(told->constFirst().sentence,
             QStringLiteral("Overeenkomst %1: datum van ondertekening van het plan gewist, "
                            "datum van ondertekening 28/08/2026")
                 .arg(stored->number));
    QVERIFY(m_caseload->history().undo());
    QCOMPARE(agreements().agreement(stored->id), Result<Agreement>(*stored));
}

void TestAgreementService::recordingChecksAnew()
{
    AgreementDraft late = draft(QStringLiteral("oao-minor.json"));
    late.agreement.start = QDate(2026, 8, 20);
    late.agreement.signedOn.reset();
    const auto stored = agreements().store(late);
    QVERIFY(stored);
    const int before = agreements().list()->constFirst().errorCount;
    // AGR-SIGN-DATE: on the start at the latest
    for (const auto &[day, more] : {std::pair(QDate(2026, 8, 20), 0), {QDate(2026, 8, 21), 1}}) {
        QVERIFY(
            agreements().startRecord({stored->id}, {{AgreementMilestone::Signed, day}}).result());
        QCOMPARE(agreements().list()->constFirst().errorCount, before + more);
    }
}

void TestAgreementService::aHalfFinishedChangeKeepsWhatWasSignedSince()
{
    AgreementDraft blank = draft(QStringLiteral("oao-minor.json"));
    blank.agreement.signedOn.reset();
    const auto stored = agreements().store(blank);
    QVERIFY(stored);
    QVERIFY(agreements().savePending({.agreement = stored->id, .draft = stored->version.draft}));
    const AgreementMilestones days{{AgreementMilestone::Signed, QDate(2026, 8, 27)}};
    QVERIFY(agreements().startRecord({stored->id}, days).result());
    const auto drafts = agreements().pendingDrafts();
    QVERIFY(drafts);
    QCOMPARE(drafts->constFirst().draft.agreement.signedOn, QDate(2026, 8, 27));
}

void TestAgreementService::theStateFollowsTheDay_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QDate>("endedOn");
    QTest::addColumn<AgreementState>("state");
    const QDate today = m_clock.today();
    QTest::newRow("tomorrow") << today.addDays(1) << QDate(2027, 6, 30) << QDate()
                              << AgreementState::Coming;
    QTest::newRow("today") << today << QDate(2027, 6, 30) << QDate() << AgreementState::Running;
    QTest::newRow("last day") << QDate(2025, 9, 1) << today << QDate() << AgreementState::Running;
    QTest::newRow("over") << QDate(2025, 9, 1) << today.addDays(-1) << QDate()
                          << AgreementState::Ended;
    QTest::newRow("ends early today")
        << QDate(2025, 9, 1) << QDate(2027, 6, 30) << today << AgreementState::Running;
    QTest::newRow("ended early") << QDate(2025, 9, 1) << QDate(2027, 6, 30) << today.addDays(-1)
                                 << AgreementState::EndedEarly;
}

void TestAgreementService::theStateFollowsTheDay()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(QDate, endedOn);
    AgreementDraft dated = draft(QStringLiteral("oao-minor.json"));
    dated.agreement.start = start;
    dated.agreement.end = end;
    const auto stored = agreements().store(dated);
    QVERIFY(stored);
    if (endedOn.isValid())
        QVERIFY(m_caseload->terminations().save(
            stored->id, {.procedure = TerminationProcedure::Mutual, .endsOn = endedOn}));
    QTEST(agreements().list()->constFirst().state, "state");
}

void TestAgreementService::theProposalKnowsWhatTheCaseloadKnows()
{
    QVERIFY(m_caseload->settings().saveProvider({.name = QStringLiteral("De Brug")}));
    const auto id = m_caseload->learners().save(learnerOf(draft(QStringLiteral("oao-minor.json"))));
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    const auto proposal = agreements().proposal(*id);
    QVERIFY(proposal);
    QCOMPARE(proposal->learner.familyName, QStringLiteral("El Amrani"));
    QCOMPARE(proposal->provider.name, QStringLiteral("De Brug"));
    QCOMPARE(proposal->programme.code, QStringLiteral("1096"));
    QCOMPARE(proposal->agreement.start, QDate(2026, 9, 1));
    QCOMPARE(proposal->agreement.end, QDate(2027, 6, 30));
    QVERIFY(!proposal->trainingPlan.isEmpty()); // the starter set of competences
}

void TestAgreementService::thePrintIsConceptWhileAnErrorStands()
{
    const auto good = agreements().store(draft(QStringLiteral("oao-minor.json")));
    QVERIFY(good);
    QCOMPARE(agreements().print(*good)->document.watermark, QString());
    AgreementDraft wrong = draft(QStringLiteral("sao.json"));
    wrong.agreement.end = wrong.agreement.start->addDays(-1);
    const auto stored = agreements().store(wrong);
    QVERIFY(stored);
    QCOMPARE(agreements().print(*stored)->document.watermark, QStringLiteral("CONCEPT"));
    QCOMPARE(agreements().listForLearner(stored->learner)->constFirst().errorCount, 1);
}

QTEST_GUILESS_MAIN(TestAgreementService)
#include "tst_agreementservice.moc"
