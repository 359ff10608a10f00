// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/caseload.h"
#include "tests/support/validdraft.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace traject;

/// Visits in a real caseload file.
class TestFollowUpService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_caseload.reset(); }
    void theDefaultRhythmHoldsUntilOneIsSet();
    void aRhythmWithoutRulesOrTitlesIsRefused();
    void aPlanIsOneStepOfTheHistory();
    void aPlanThatStandsChangesNothing();
    void newDatesMoveWhatWasNotTouched();
    void allAgreementsWithoutAPlanGetOneInOneStep();
    void planningAllCanBeCancelled();
    void whatEndedIsNotPlannedOrListed();
    void aVisitIsAddedMovedSkippedAndReopened();
    void aHeldVisitIsAContact();
    void whatCannotBeIsRefused();
    void theListTellsOfTheAgreement();
    void visitsSurviveClosing();

private:
    Agreement stored(AgreementDraft draft = test::validOaoDraft())
    {
        draft.agreement.number.clear();
        const auto agreement = m_caseload->agreements().store(draft);
        if (!agreement)
            qWarning("%s", qPrintable(agreement.error().detail));
        return agreement.value_or(Agreement());
    }
    Agreement planned()
    {
        const Agreement agreement = stored();
        const auto plan = service().changes(agreement.id);
        if (!plan || !service().applyChanges(*plan))
            return {};
        return agreement;
    }
    Agreement changed(const Agreement &agreement, QDate start, QDate end)
    {
        PendingDraft pending{.agreement = agreement.id, .draft = agreement.version.draft};
        pending.draft.agreement.start = start;
        pending.draft.agreement.end = end;
        return m_caseload->agreements().finish(pending).value_or(Agreement());
    }
    [[nodiscard]] QList<QDate> days(AgreementId agreement) const
    {
        QList<QDate> result;
        const auto visits = service().visits(agreement);
        for (const Visit &visit : visits.value_or(QList<Visit>()))
            result.append(visit.plannedOn);
        return result;
    }
    [[nodiscard]] qsizetype operations() const
    {
        return m_caseload->history().operations()->size();
    }
    [[nodiscard]] FollowUpService &service() const { return m_caseload->followUps(); }

    FixedClock m_clock{QDateTime(QDate(2026, 9, 1), QTime(8, 30))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Caseload> m_caseload;
};

namespace {

const QString phrase = QStringLiteral("correct horse");

} // namespace

void TestFollowUpService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto caseload
        = Caseload::create(m_folder->filePath(QStringLiteral("test.traject")), phrase, m_clock);
    QVERIFY2(caseload, caseload ? "" : qPrintable(caseload.error().detail));
    m_caseload = std::move(*caseload);
}

void TestFollowUpService::theDefaultRhythmHoldsUntilOneIsSet()
{
    QCOMPARE(*service().rhythm(), defaultVisitRules());
    QSignalSpy changes(&service(), &FollowUpService::rhythmChanged);
    const QList<VisitRule> own{
        {.title = QStringLiteral("  Na een  maand "), .unit = VisitUnit::Weeks, .after = 4},
        {.title = QStringLiteral("Afscheid"), .unit = VisitUnit::Trimester, .after = 8}};
    QVERIFY(service().saveRhythm(own));
    const auto rules = service().rhythm();
    QCOMPARE(rules->size(), 2);
    QCOMPARE(rules->first().title, QStringLiteral("Na een maand"));
    QCOMPARE(rules->at(1).position, 1);
    QCOMPARE(changes.size(), 1);
    QVERIFY(m_caseload->history().undo());
    QCOMPARE(*service().rhythm(), defaultVisitRules());
    QVERIFY(m_caseload->history().redo());
    QCOMPARE(service().rhythm()->size(), 2);
    QVERIFY(service().resetRhythm());
    QCOMPARE(*service().rhythm(), defaultVisitRules());
}

void TestFollowUpService::aRhythmWithoutRulesOrTitlesIsRefused()
{
    QCOMPARE(service().saveRhythm({}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(service().saveRhythm({{.title = QStringLiteral(" ")}}).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(service().saveRhythm({{.title = QStringLiteral("x"), .after = -1}}).error().code,
             ErrorCode::InvalidInput);
}

void TestFollowUpService::aPlanIsOneStepOfTheHistory()
{
    const Agreement agreement = stored();
    const auto plan = service().changes(agreement.id);
    QVERIFY(plan.has_value());
    QVERIFY(!plan->changes.isEmpty());
    const auto before = operations();
    QSignalSpy changes(&service(), &FollowUpService::visitsChanged);
    QVERIFY(service().applyChanges(*plan));
    QCOMPARE(operations(), before + 1);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().value<AgreementId>(), agreement.id);
    QCOMPARE(days(agreement.id).size(), plan->changes.size());
    QVERIFY(m_caseload->history().undo());
    QVERIFY(days(agreement.id).isEmpty());
    QVERIFY(m_caseload->history().redo());
    QCOMPARE(days(agreement.id).size(), plan->changes.size());
}

void TestFollowUpService::aPlanThatStandsChangesNothing()
{
    const Agreement agreement = planned();
    QVERIFY(service().changes(agreement.id)->changes.isEmpty());
}

void TestFollowUpService::newDatesMoveWhatWasNotTouched()
{
    const Agreement agreement = planned();
    const auto visits = service().visits(agreement.id);
    QVERIFY(visits->size() >= 3);
    const QDate moved = visits->at(0).plannedOn.addDays(30);
    QVERIFY(service().move(visits->at(0).id, moved));
    changed(agreement, QDate(2026, 9, 15), QDate(2027, 3, 31));
    const auto plan = service().changes(agreement.id);
    QVERIFY(!plan->changes.isEmpty());
    for (const VisitChange &change : plan->changes)
        QVERIFY(change.visit.id != visits->at(0).id);
    QVERIFY(service().applyChanges(*plan));
    QVERIFY(days(agreement.id).contains(moved));
    QVERIFY(days(agreement.id).constLast() <= QDate(2027, 3, 31));
    QVERIFY(service().changes(agreement.id)->changes.isEmpty());
}

void TestFollowUpService::allAgreementsWithoutAPlanGetOneInOneStep()
{
    const Agreement done = planned();
    const auto before = days(done.id);
    AgreementDraft other = test::validOaoDraft();
    other.learner.familyName = QStringLiteral("Anders");
    other.learner.insz.clear();
    const Agreement open = stored(other);
    int steps = 0;
    const auto preview = service().startPlanAllPreview([&steps](int, int) { ++steps; }).result();
    QVERIFY(preview.has_value());
    QCOMPARE(steps, 2);
    QCOMPARE(preview->size(), 1);
    QCOMPARE(preview->first().agreement, open.id);
    QCOMPARE(preview->first().number, open.number);

    const auto operationsBefore = operations();
    QSignalSpy resets(&service(), &FollowUpService::visitsReset);
    auto future = service().startPlanAll(*preview);
    QTRY_COMPARE(resets.size(), 1);
    QVERIFY(future.result().has_value());
    QCOMPARE(operations(), operationsBefore + 1);
    QCOMPARE(days(open.id).size(), preview->first().changes.size());
    QCOMPARE(days(done.id), before);
    QVERIFY(m_caseload->history().undo());
    QVERIFY(days(open.id).isEmpty());
}

void TestFollowUpService::planningAllCanBeCancelled()
{
    const Agreement agreement = stored();
    const std::atomic_bool cancel = true;
    const auto preview = service().startPlanAllPreview({}, &cancel).result();
    QCOMPARE(preview.error().code, ErrorCode::Cancelled);
    const auto plan = service().changes(agreement.id);
    auto future = service().startPlanAll({*plan}, &cancel);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    QVERIFY(days(agreement.id).isEmpty());
}

void TestFollowUpService::whatEndedIsNotPlannedOrListed()
{
    const Agreement agreement = planned();
    QVERIFY(!service().list()->isEmpty());
    QVERIFY(service().add(agreement.id, {}, QDate(2026, 8, 20)).has_value());
    changed(agreement, QDate(2025, 9, 1), QDate(2026, 8, 31));
    QVERIFY(service().list()->isEmpty());
    QVERIFY(!service().listForLearner(agreement.learner)->isEmpty());
    AgreementDraft ended = test::validOaoDraft();
    ended.agreement.start = QDate(2025, 9, 1);
    ended.agreement.end = QDate(2026, 8, 31);
    stored(ended);
    QVERIFY(service().startPlanAllPreview().result()->isEmpty());
}

void TestFollowUpService::aVisitIsAddedMovedSkippedAndReopened()
{
    const Agreement agreement = stored();
    QSignalSpy changes(&service(), &FollowUpService::visitsChanged);
    const auto id
        = service().add(agreement.id, QStringLiteral(" Extra  bezoek "), QDate(2026, 10, 5));
    QVERIFY(id.has_value());
    QCOMPARE(service().visit(*id)->title, QStringLiteral("Extra bezoek"));
    QVERIFY(!service().visit(*id)->proposedOn);
    QVERIFY(service().move(*id, QDate(2026, 10, 7)));
    QCOMPARE(service().visit(*id)->plannedOn, QDate(2026, 10, 7));
    QVERIFY(service().skip(*id, QStringLiteral("ziek")));
    QVERIFY(!service().visit(*id)->isOpen());
    QVERIFY(service().list(true)->isEmpty());
    QCOMPARE(service().list(false)->size(), 1);
    QVERIFY(m_caseload->history().undo());
    QVERIFY(service().visit(*id)->isOpen());
    QVERIFY(m_caseload->history().redo());
    QVERIFY(service().reopen(*id));
    QVERIFY(service().visit(*id)->isOpen());
    QVERIFY(service().remove(*id));
    QCOMPARE(service().visit(*id).error().code, ErrorCode::NotFound);
    QCOMPARE(changes.size(), 5);
}

void TestFollowUpService::aHeldVisitIsAContact()
{
    const Agreement agreement = planned();
    const VisitId id = service().visits(agreement.id)->first().id;
    QSignalSpy contacts(&m_caseload->contacts(), &ContactService::contactsChanged);
    const auto before = operations();
    const Contact report{.heldOn = QDate(2026, 9, 4),
                         .kind = ContactKind::Visit,
                         .person = QStringLiteral("Mentor"),
                         .note = QStringLiteral("Vlot begonnen")};
    const auto contact = service().hold(id, report);
    QVERIFY(contact.has_value());
    QCOMPARE(operations(), before + 1);
    QCOMPARE(contacts.size(), 1);
    const Contact stored = *m_caseload->contacts().contact(*contact);
    QCOMPARE(stored.note, report.note);
    QCOMPARE(stored.learner, agreement.learner);
    QCOMPARE(stored.establishment, agreement.establishment);
    QCOMPARE(stored.agreement, agreement.id);
    QVERIFY(!service().visit(id)->isOpen());
    QCOMPARE(service().listForLearner(agreement.learner)->first().heldOn, QDate(2026, 9, 4));
    QCOMPARE(service().hold(id, report).error().code, ErrorCode::Conflict);

    QVERIFY(m_caseload->history().undo());
    QVERIFY(service().visit(id)->isOpen());
    QVERIFY(!m_caseload->contacts().contact(*contact));
    QVERIFY(m_caseload->history().redo());
    QCOMPARE(service().visit(id)->contact, *contact);
    // Without its contact the visit is still to be done.
    QSignalSpy visits(&service(), &FollowUpService::visitsReset);
    QVERIFY(m_caseload->contacts().remove(*contact));
    QVERIFY(service().visit(id)->isOpen());
    QCOMPARE(visits.size(), 1);
    QCOMPARE(service().hold(id, {}).error().code, ErrorCode::InvalidInput);
}

void TestFollowUpService::whatCannotBeIsRefused()
{
    const Agreement agreement = stored();
    const auto id = service().add(agreement.id, {}, QDate(2026, 10, 5));
    QCOMPARE(service().visit(*id)->title, QStringLiteral("Bezoek"));
    QSignalSpy changes(&service(), &FollowUpService::visitsChanged);
    QCOMPARE(service().move(*id, {}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(service().skip(*id, QStringLiteral(" ")).error().code, ErrorCode::InvalidInput);
    QCOMPARE(service().add(agreement.id, {}, {}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(service().add(AgreementId{99}, {}, QDate(2026, 10, 5)).error().code,
             ErrorCode::NotFound);
    QCOMPARE(service().changes(AgreementId{99}).error().code, ErrorCode::NotFound);
    QVERIFY(!service().link(*id, ContactId{99})); // no such contact
    QVERIFY(service().visit(*id)->isOpen());
    QVERIFY(changes.isEmpty());
    QVERIFY(service().skip(*id, QStringLiteral("ziek")));
    QCOMPARE(service().move(*id, QDate(2026, 10, 6)).error().code, ErrorCode::Conflict);
    QCOMPARE(service().link(*id, ContactId{1}).error().code, ErrorCode::Conflict);
}

void TestFollowUpService::theListTellsOfTheAgreement()
{
    const Agreement agreement = planned();
    const auto list = service().list();
    QCOMPARE(list->size(), service().visits(agreement.id)->size());
    const VisitListItem &item = list->first();
    QCOMPARE(item.visit, service().visits(agreement.id)->first());
    QCOMPARE(item.agreementNumber, agreement.number);
    QCOMPARE(item.learner, agreement.learner);
    const AgreementDraft &draft = agreement.version.draft;
    QCOMPARE(item.learnerName, draft.learner.givenName + u' ' + draft.learner.familyName);
    QCOMPARE(item.enterpriseName, draft.enterprise.name);
    QCOMPARE(item.mentorName, draft.mentor.name);
    QVERIFY(item.place.contains(draft.establishment.address->municipality));
    QVERIFY(item.searchKey.contains(draft.learner.familyName.toLower()));
    QVERIFY(!item.heldOn);
    QCOMPARE(*service().listForLearner(agreement.learner), *list);
}

void TestFollowUpService::visitsSurviveClosing()
{
    const Agreement agreement = planned();
    const auto before = days(agreement.id);
    const QString path = m_caseload->path();
    m_caseload.reset();
    auto opened = Caseload::open(path, phrase, m_clock);
    QVERIFY(opened.has_value());
    m_caseload = std::move(*opened);
    QCOMPARE(days(agreement.id), before);
}

QTEST_GUILESS_MAIN(TestFollowUpService)
#include "tst_followupservice.moc"
