// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/caseload.h"
#include "tests/support/validdraft.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace traject;

namespace {

const QString phrase = QStringLiteral("correct horse");

/// Not signed, not registered.
AgreementDraft unsignedDraft()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.agreement.number.clear();
    draft.agreement.signedOn.reset();
    draft.agreement.registeredOn.reset();
    return draft;
}

} // namespace

/// The agenda, tasks, marks and early ends in a real, encrypted caseload file.
class TestAgendaService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_caseload.reset(); }
    void anEmptyCaseloadHasNothingToDo();
    void aStoredAgreementShowsWhatItLacks();
    void aNewVersionTakesWhatWasDoneAway();
    void theDayAskedForCounts();
    void anEntryIsFinishedAndOpenedAgain();
    void snoozingNeedsALaterDayAndAReason();
    void markingTwiceKeepsTheLast();
    void everythingIsUndone();
    void tasksAreKeptChangedAndRemoved();
    void aTaskNeedsATitle();
    void aTaskThatIsDoneSaysSoItself();
    void whatWasDoneLongAgoIsLeftOut();
    void anEarlyEndIsRecordedOnceAndChanged();
    void anEarlyEndLeavesWhatIsMissing();
    void anExclusionOfTheWorkplaceIsAMatter();
    void theListKnowsTheStatusOfEachLearner();
    void ofAnUnknownAgreementNothingIsRecorded();

private:
    Agreement stored(const AgreementDraft &draft)
    {
        const auto agreement = m_caseload->agreements().store(draft);
        if (!agreement)
            qWarning("%s", qPrintable(agreement.error().detail));
        return agreement.value_or(Agreement());
    }
    [[nodiscard]] Agenda agenda(const std::optional<QDate> &day = {}) const
    {
        return service().agenda(day).value_or(Agenda());
    }
    [[nodiscard]] AgendaEntry entry(AgendaKind kind, const std::optional<QDate> &day = {}) const
    {
        for (const AgendaEntry &each : agenda(day).entries) {
            if (each.kind == kind)
                return each;
        }
        return {};
    }
    [[nodiscard]] QList<AgendaKind> kinds(const std::optional<QDate> &day = {}) const
    {
        QList<AgendaKind> result;
        for (const AgendaEntry &each : agenda(day).entries)
            result.append(each.kind);
        return result;
    }
    [[nodiscard]] AgendaService &service() const { return m_caseload->agenda(); }
    [[nodiscard]] TerminationService &terminations() const { return m_caseload->terminations(); }

    FixedClock m_clock{QDateTime(QDate(2026, 8, 20), QTime(8, 30))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Caseload> m_caseload;
};

void TestAgendaService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto created
        = Caseload::create(m_folder->filePath(QStringLiteral("a.traject")), phrase, m_clock);
    QVERIFY(created.has_value());
    m_caseload = std::move(*created);
}

void TestAgendaService::anEmptyCaseloadHasNothingToDo()
{
    const Agenda found = agenda();
    QCOMPARE(found.day, m_clock.today());
    QVERIFY(found.entries.isEmpty());
    QCOMPARE(found.learners.size(), 5);
    QCOMPARE(found.learners.value(TrajectoryStatus::Running), 0);
}

void TestAgendaService::aStoredAgreementShowsWhatItLacks()
{
    const Agreement agreement = stored(unsignedDraft());
    QCOMPARE(kinds(), (QList{AgendaKind::Signature, AgendaKind::Registration}));
    const AgendaEntry found = entry(AgendaKind::Registration);
    QCOMPARE(found.who.agreement, agreement.id);
    QCOMPARE(found.who.agreementNumber, agreement.number);
    QCOMPARE(found.who.learner, agreement.learner);
    QVERIFY(!found.who.learnerName.isEmpty());
    QCOMPARE(found.due, QDate(2026, 12, 1));
    QCOMPARE(agenda().learners.value(TrajectoryStatus::Drafting), 1);
    QCOMPARE(agenda(QDate(2026, 9, 1)).learners.value(TrajectoryStatus::Running), 1);
}

void TestAgendaService::aNewVersionTakesWhatWasDoneAway()
{
    const Agreement agreement = stored(unsignedDraft());
    PendingDraft pending{.agreement = agreement.id, .draft = agreement.version.draft};
    pending.draft.agreement.signedOn = QDate(2026, 8, 20);
    QVERIFY(m_caseload->agreements().finish(pending).has_value());
    QCOMPARE(kinds(), QList{AgendaKind::Registration});
}

void TestAgendaService::theDayAskedForCounts()
{
    static_cast<void>(stored(unsignedDraft()));
    QCOMPARE(entry(AgendaKind::Signature).state, AgendaState::Open);
    QCOMPARE(entry(AgendaKind::Signature, QDate(2026, 9, 2)).state, AgendaState::Overdue);
}

void TestAgendaService::anEntryIsFinishedAndOpenedAgain()
{
    static_cast<void>(stored(unsignedDraft()));
    const QSignalSpy told(&service(), &AgendaService::agendaChanged);
    QVERIFY(service().finish(entry(AgendaKind::Signature)).has_value());
    QCOMPARE(entry(AgendaKind::Signature).state, AgendaState::Done);
    QCOMPARE(entry(AgendaKind::Signature).doneOn, m_clock.today());
    QVERIFY(service().reopen(entry(AgendaKind::Signature)).has_value());
    QCOMPARE(entry(AgendaKind::Signature).state, AgendaState::Open);
    QCOMPARE(told.count(), 2);
}

void TestAgendaService::snoozingNeedsALaterDayAndAReason()
{
    static_cast<void>(stored(unsignedDraft()));
    const AgendaEntry found = entry(AgendaKind::Signature);
    const QString reason = QStringLiteral("zaakvoerder met verlof");
    const QDate today = m_clock.today();
    QVERIFY(!service().snooze(found, today, reason));
    QVERIFY(!service().snooze(found, QDate(), reason));
    QVERIFY(!service().snooze(found, today.addDays(1), QStringLiteral("  ")));
    QCOMPARE(entry(AgendaKind::Signature).state, AgendaState::Open);
    QVERIFY(service().snooze(found, today.addDays(1), reason).has_value());
    QCOMPARE(entry(AgendaKind::Signature).state, AgendaState::Snoozed);
    QCOMPARE(entry(AgendaKind::Signature).reason, reason);
    QCOMPARE(entry(AgendaKind::Signature, today.addDays(1)).state, AgendaState::Open);
}

void TestAgendaService::markingTwiceKeepsTheLast()
{
    static_cast<void>(stored(unsignedDraft()));
    const AgendaEntry found = entry(AgendaKind::Signature);
    QVERIFY(service().snooze(found, QDate(2026, 8, 25), QStringLiteral("a")).has_value());
    QVERIFY(service().snooze(found, QDate(2026, 8, 28), QStringLiteral("b")).has_value());
    QCOMPARE(entry(AgendaKind::Signature).snoozedUntil, QDate(2026, 8, 28));
    QVERIFY(service().finish(found).has_value());
    QCOMPARE(entry(AgendaKind::Signature).state, AgendaState::Done);
    QVERIFY(!entry(AgendaKind::Signature).snoozedUntil);
}

void TestAgendaService::everythingIsUndone()
{
    static_cast<void>(stored(unsignedDraft()));
    const QSignalSpy recorded(&m_caseload->history(), &HistoryService::changed);
    QVERIFY(service().finish(entry(AgendaKind::Signature)).has_value());
    QVERIFY(service().saveTask({.title = QStringLiteral("Bellen")}).has_value());
    QCOMPARE(recorded.count(), 2);
    QVERIFY(m_caseload->history().undo().has_value());
    QCOMPARE(entry(AgendaKind::OwnTask).record, 0);
    QVERIFY(m_caseload->history().undo().has_value());
    QCOMPARE(entry(AgendaKind::Signature).state, AgendaState::Open);
    QVERIFY(m_caseload->history().redo().has_value());
    QCOMPARE(entry(AgendaKind::Signature).state, AgendaState::Done);
}

void TestAgendaService::tasksAreKeptChangedAndRemoved()
{
    const Agreement agreement = stored(unsignedDraft());
    Task task{.learner = agreement.learner,
              .establishment = agreement.establishment,
              .title = QStringLiteral("Arbeidsreglement bezorgen"),
              .dueOn = QDate(2026, 8, 21),
              .note = QStringLiteral("ook aan de ouders")};
    const auto id = service().saveTask(task);
    QVERIFY(id.has_value());
    task.id = *id;
    QCOMPARE(service().task(*id).value_or(Task()), task);
    const AgendaEntry found = entry(AgendaKind::OwnTask);
    QCOMPARE(found.title, task.title);
    QCOMPARE(found.why, QStringList{task.note});
    QVERIFY(!found.who.learnerName.isEmpty());
    QVERIFY(!found.who.workplaceName.isEmpty());
    task.dueOn.reset();
    QVERIFY(service().saveTask(task).has_value());
    QVERIFY(!entry(AgendaKind::OwnTask).due);
    QVERIFY(service().removeTask(*id).has_value());
    QCOMPARE(service().task(*id).error().code, ErrorCode::NotFound);
    QCOMPARE(service().removeTask(*id).error().code, ErrorCode::NotFound);
}

void TestAgendaService::aTaskNeedsATitle()
{
    QCOMPARE(service().saveTask({.title = QStringLiteral(" ")}).error().code,
             ErrorCode::InvalidInput);
}

void TestAgendaService::aTaskThatIsDoneSaysSoItself()
{
    const auto id = service().saveTask({.title = QStringLiteral("Bellen")});
    QVERIFY(id.has_value());
    QVERIFY(service()
                .snooze(entry(AgendaKind::OwnTask), QDate(2026, 9, 1), QStringLiteral("druk"))
                .has_value());
    QVERIFY(service().finish(entry(AgendaKind::OwnTask)).has_value());
    QCOMPARE(service().task(*id)->doneOn, m_clock.today());
    QCOMPARE(entry(AgendaKind::OwnTask).state, AgendaState::Done);
    QVERIFY(service().reopen(entry(AgendaKind::OwnTask)).has_value());
    QVERIFY(!service().task(*id)->doneOn);
    QCOMPARE(entry(AgendaKind::OwnTask).state, AgendaState::Open);
}

void TestAgendaService::whatWasDoneLongAgoIsLeftOut()
{
    const auto saved
        = service().saveTask({.title = QStringLiteral("Bellen"), .doneOn = QDate(2026, 7, 20)});
    QVERIFY(saved.has_value());
    QCOMPARE(kinds(), QList{AgendaKind::OwnTask});
    QCOMPARE(kinds(QDate(2026, 8, 21)), QList<AgendaKind>());
}

void TestAgendaService::anEarlyEndIsRecordedOnceAndChanged()
{
    const Agreement agreement = stored(unsignedDraft());
    const auto blank = terminations().termination(agreement.id);
    QVERIFY(blank.has_value());
    QCOMPARE(blank->agreementStart, QDate(2026, 9, 1));
    QVERIFY(!terminations().isRecorded(agreement.id).value_or(true));

    Termination facts = *blank;
    facts.procedure = TerminationProcedure::Unilateral;
    facts.by = Party::Learner;
    facts.noticeOn = QDate(2026, 10, 5);
    facts.receivedOn = QDate(2026, 10, 5);
    facts.inWriting = true;
    facts.reasonCode = QStringLiteral("andere-opleiding");
    facts.trainingContinues = true;
    QVERIFY(terminations().check(facts).isEmpty());
    const QSignalSpy told(&terminations(), &TerminationService::terminationChanged);
    QVERIFY(terminations().save(agreement.id, facts).has_value());
    QCOMPARE(*terminations().termination(agreement.id), facts);
    QCOMPARE(entry(AgendaKind::Conciliation, QDate(2026, 10, 10)).due, QDate(2026, 11, 4));

    facts.outcome = ConciliationOutcome::End;
    facts.outcomeOn = QDate(2026, 10, 30);
    facts.endsOn = QDate(2026, 10, 30);
    QVERIFY(terminations().save(agreement.id, facts).has_value());
    QCOMPARE(*terminations().termination(agreement.id), facts);
    QCOMPARE(told.count(), 2);
    const auto deadlines = terminations().deadlines(facts);
    QCOMPARE(deadlines.size(), 2);
    QCOMPARE(deadlines.at(1).rule, QStringLiteral("TRM-NEW-20"));
    QVERIFY(terminations().remove(agreement.id).has_value());
    QVERIFY(!terminations().isRecorded(agreement.id).value_or(true));
}

void TestAgendaService::anEarlyEndLeavesWhatIsMissing()
{
    const Agreement agreement = stored(unsignedDraft());
    Termination facts{.procedure = TerminationProcedure::Mutual, .endsOn = QDate(2026, 10, 15)};
    QVERIFY(terminations().save(agreement.id, facts).has_value());
    const QDate after(2026, 10, 20);
    QCOMPARE(kinds(after),
             (QList{AgendaKind::Signature, AgendaKind::AgreementEnd, AgendaKind::NewWorkplace,
                    AgendaKind::Registration}));
    QCOMPARE(kinds(QDate(2026, 12, 31)),
             (QList{AgendaKind::AgreementEnd, AgendaKind::NewWorkplace, AgendaKind::Registration}));
    QCOMPARE(kinds(QDate(2027, 1, 1)), (QList{AgendaKind::AgreementEnd, AgendaKind::NewWorkplace}));
    QCOMPARE(agenda(after).learners.value(TrajectoryStatus::Searching), 1);
    // The parties go on after all.
    facts.outcome = ConciliationOutcome::Continue;
    QVERIFY(terminations().save(agreement.id, facts).has_value());
    QVERIFY(kinds(after).contains(AgendaKind::Registration));
    QCOMPARE(agenda(after).learners.value(TrajectoryStatus::Running), 1);
}

void TestAgendaService::anExclusionOfTheWorkplaceIsAMatter()
{
    const Agreement agreement = stored(test::validOaoDraft());
    QCOMPARE(kinds(), QList<AgendaKind>());
    WorkplaceService &workplaces = m_caseload->workplaces();
    const auto records = workplaces.records(agreement.establishment);
    QVERIFY(records.has_value());
    Establishment establishment = records->establishment;
    establishment.excludedFrom = QDate(2026, 11, 2);
    QVERIFY(workplaces.saveEstablishment(establishment).has_value());
    Enterprise enterprise = records->enterprise;
    enterprise.excludedFrom = QDate(2026, 10, 1);
    enterprise.excludedUntil = QDate(2027, 3, 31);
    QVERIFY(workplaces.saveEnterprise(enterprise).has_value());
    const QList<AgendaEntry> all = agenda().entries;
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).due, enterprise.excludedFrom);
    QVERIFY(all.at(0).why.constFirst().contains(u"31 maart 2027"));
    QCOMPARE(all.at(0).who.learner, agreement.learner);
    QCOMPARE(all.at(1).due, establishment.excludedFrom);
    QCOMPARE(m_caseload->dossiers().head(agreement.learner)->next->key, all.at(0).key);
    QVERIFY(m_caseload->history().undo().has_value());
    QCOMPARE(agenda().entries.size(), 1);
}

void TestAgendaService::theListKnowsTheStatusOfEachLearner()
{
    const auto added = m_caseload->learners().save(
        {.familyName = QStringLiteral("Nieuw"), .givenName = QStringLiteral("Noor")});
    QVERIFY(added.has_value());
    const Agreement agreement = stored(unsignedDraft());
    const auto list = m_caseload->learners().list();
    QVERIFY(list.has_value());
    QCOMPARE(list->size(), 2);
    for (const LearnerListItem &item : *list) {
        const auto status = item.id == agreement.learner ? TrajectoryStatus::Drafting
                                                         : TrajectoryStatus::Screening;
        QCOMPARE(item.status, status);
        QCOMPARE(m_caseload->learners().listItem(item.id)->status, status);
    }
}

void TestAgendaService::ofAnUnknownAgreementNothingIsRecorded()
{
    QCOMPARE(terminations().termination(AgreementId{99}).error().code, ErrorCode::NotFound);
    QCOMPARE(terminations().save(AgreementId{99}, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(terminations().remove(AgreementId{99}).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestAgendaService)
#include "tst_agendaservice.moc"
