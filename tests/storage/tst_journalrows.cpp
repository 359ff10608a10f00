// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/storagetesting.h"

#include "core/base/text.h"
#include "core/storage/journal.h"
#include "core/storage/journalrows.h"
#include "core/storage/learnerrepository.h"

using namespace traject;
using namespace traject::testing;

class TestJournalRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatBelongsToARecordIsFound();
    void whatWasRemovedStillBelongs();
    void entriesOfARowComeInTheirOrder();
    void undoAndRedoAreNotTold();
    void theLastKnownRowOutlivesIt();
    void theDraftOfAVersionIsRead();
    void operationsComePageByPage();
    void operationsAreFilteredByWordAndTable();
    void whoDidAndUndidIsTold();
    void aDiscardedDraftComesBack();
    void savingADraftLeavesNoTrace();
    void aDraftThatWasWorkedOnStaysAsItIs();
    void storingAnAgreementGivesItsDraftBackWhenUndone();

private:
    [[nodiscard]] Database &database() { return m_file->database(); }
    [[nodiscard]] Journal journal() { return Journal(database()); }
    [[nodiscard]] JournalRows rows() { return JournalRows(database()); }
    /// Runs one statement as an operation.
    OperationId run(const QString &sql, const QString &title = QStringLiteral("Werk"));
    [[nodiscard]] PendingDraftId saveDraft(const StoredPendingDraft &draft);

    std::unique_ptr<CaseloadFile> m_file;
    std::unique_ptr<Folder> m_folder;
};

namespace {

const QString contactSql
    = QStringLiteral("INSERT INTO contact (learner_id, held_on, kind, person, note, next_step)"
                     " VALUES (%1, '2026-09-01', 'call', 'An', '', '')");

} // namespace

void TestJournalRows::init()
{
    m_file.reset();
    m_folder = std::make_unique<Folder>();
    auto file = m_folder->create();
    QVERIFY_OK(file);
    m_file = std::move(*file);
}

OperationId TestJournalRows::run(const QString &sql, const QString &title)
{
    return operation(
        database(), [&] { return database().execute(sql); }, title);
}

PendingDraftId TestJournalRows::saveDraft(const StoredPendingDraft &draft)
{
    auto transaction = Transaction::beginUnjournaled(database());
    const auto id = AgreementRepository(database()).savePending(draft);
    return transaction && id && transaction->commit() ? *id : PendingDraftId{};
}

void TestJournalRows::whatBelongsToARecordIsFound()
{
    const auto learner = addLearner(database(), QStringLiteral("Een"));
    const auto other = addLearner(database(), QStringLiteral("Twee"));
    QVERIFY_OK(other);
    run(contactSql.arg(learner->value));
    run(contactSql.arg(other->value));
    operation(database(), [&] {
        return AgreementRepository(database())
            .create(storedAgreement(QStringLiteral("OAO-2026-0001"), *learner));
    });
    const auto found = rows().belongingTo({QStringLiteral("learner"), learner->value});
    QVERIFY_OK(found);
    QCOMPARE(found->size(), 4);
    QCOMPARE(found->constFirst(), (RowRef{QStringLiteral("learner"), learner->value}));
    QVERIFY(found->contains(RowRef{QStringLiteral("contact"), 1}));
    QVERIFY(found->contains(RowRef{QStringLiteral("agreement"), 1}));
    QVERIFY(found->contains(RowRef{QStringLiteral("agreement_version"), 1}));
}

void TestJournalRows::whatWasRemovedStillBelongs()
{
    const auto learner = addLearner(database(), QStringLiteral("Een"));
    run(contactSql.arg(learner->value));
    run(QStringLiteral("DELETE FROM contact"));
    const RowRef root{QStringLiteral("learner"), learner->value};
    QVERIFY(rows().belongingTo(root)->contains(RowRef{QStringLiteral("contact"), 1}));
    // With the learner itself gone too.
    operation(database(), [&] { return LearnerRepository(database()).remove(*learner); });
    QVERIFY(rows().belongingTo(root)->contains(RowRef{QStringLiteral("contact"), 1}));
}

void TestJournalRows::entriesOfARowComeInTheirOrder()
{
    const auto learner = addLearner(database(), QStringLiteral("Een"));
    const OperationId noted = run(QStringLiteral("UPDATE learner SET note = 'eerst'"));
    const OperationId again = run(QStringLiteral("UPDATE learner SET note = 'later'"));
    const RowRef row{QStringLiteral("learner"), learner->value};
    const auto entries = rows().entries({row});
    QVERIFY_OK(entries);
    QCOMPARE(entries->size(), 3);
    QVERIFY(entries->at(0).before.isEmpty());
    QCOMPARE(entries->at(1).operation, noted);
    QCOMPARE(entries->at(2).operation, again);
    QVERIFY(entries->at(2).before.contains("\"note\":\"eerst\""));
    QVERIFY(entries->at(2).after.contains("\"note\":\"later\""));
    QCOMPARE(rows().entries(again, 10).value(), QList<JournalEntry>{entries->at(2)});
}

void TestJournalRows::undoAndRedoAreNotTold()
{
    const auto learner = addLearner(database(), QStringLiteral("Een"));
    const OperationId noted = run(QStringLiteral("UPDATE learner SET note = 'eerst'"));
    QVERIFY_OK(journal().undo(noted));
    QVERIFY_OK(journal().redo(noted));
    QCOMPARE(rows().entries({{QStringLiteral("learner"), learner->value}})->size(), 2);
}

void TestJournalRows::theLastKnownRowOutlivesIt()
{
    const auto learner = addLearner(database(), QStringLiteral("Een"));
    const RowRef row{QStringLiteral("learner"), learner->value};
    operation(database(), [&] { return LearnerRepository(database()).remove(*learner); });
    QVERIFY(rows().lastKnown(row)->contains("\"family_name\":\"Een\""));
    QCOMPARE(rows().lastKnown({QStringLiteral("learner"), 99}).value(), QByteArray());
}

void TestJournalRows::theDraftOfAVersionIsRead()
{
    const auto learner = addLearner(database(), QStringLiteral("Een"));
    const StoredAgreement agreement = storedAgreement(QStringLiteral("OAO-2026-0001"), *learner);
    operation(database(), [&] { return AgreementRepository(database()).create(agreement); });
    QCOMPARE(rows().draft(1, 1).value(), agreement.version.draftJson);
    QCOMPARE(rows().draft(1, 2).value(), QByteArray());
}

void TestJournalRows::operationsComePageByPage()
{
    for (int i = 1; i <= 5; ++i)
        QVERIFY_OK(addLearner(database(), QStringLiteral("Leerling %1").arg(i)));
    const auto first = journal().operations({}, {}, 2);
    QCOMPARE(first->size(), 2);
    const auto second = journal().operations({}, first->constLast().id, 100);
    QCOMPARE(second->size(), 4); // three learners and the set-up
    QVERIFY(second->constFirst().id < first->constLast().id);
    QVERIFY(second->constLast().setup);
}

void TestJournalRows::operationsAreFilteredByWordAndTable()
{
    const auto learner = addLearner(database(), QStringLiteral("Een"));
    run(contactSql.arg(learner->value), QStringLiteral("Telefoon genoteerd: Żaneta"));
    const auto titles = [&](const OperationFilter &filter) {
        QStringList list;
        const auto found = journal().operations(filter, {}, 10).value_or(QList<Operation>());
        for (const Operation &operation : found)
            list << operation.title;
        return list;
    };
    QCOMPARE(titles({.words = {text::folded(QStringLiteral("Zaneta"))}, .tables = {}}),
             QStringList{QStringLiteral("Telefoon genoteerd: Żaneta")});
    QCOMPARE(titles({.words = {}, .tables = {QStringLiteral("learner")}}),
             QStringList{QStringLiteral("Leerling toegevoegd")});
    QCOMPARE(
        titles({.words = {QStringLiteral("genoteerd")}, .tables = {QStringLiteral("learner")}}),
        QStringList());
}

void TestJournalRows::whoDidAndUndidIsTold()
{
    run(QStringLiteral("INSERT INTO counsellor VALUES (1, 'An', '', '')"));
    QVERIFY_OK(addLearner(database(), QStringLiteral("Een")));
    const Operation added = journal().nextUndo()->value();
    QCOMPARE(added.actor, QStringLiteral("An"));
    run(QStringLiteral("UPDATE counsellor SET name = 'Bo'"));
    const auto undone = journal().undo(added.id);
    QVERIFY_OK(undone);
    QCOMPARE(undone->undoneBy, QStringLiteral("Bo"));
    QCOMPARE(undone->undoneAt, fixedClock().now());
}

void TestJournalRows::aDiscardedDraftComesBack()
{
    const StoredPendingDraft draft{.page = 3, .draftJson = "{}", .savedAt = fixedClock().now()};
    const PendingDraftId id = saveDraft(draft);
    AgreementRepository repository(database());
    const auto before = repository.pendingDrafts();
    const OperationId discarded
        = operation(database(), [&] { return repository.discardPending(id); });
    QVERIFY(!discarded.isNull());
    QVERIFY(repository.pendingDrafts()->isEmpty());
    QVERIFY_OK(journal().undo(discarded));
    QCOMPARE(repository.pendingDrafts().value(), before.value());
    QVERIFY_OK(journal().redo(discarded));
    QVERIFY(repository.pendingDrafts()->isEmpty());
}

void TestJournalRows::savingADraftLeavesNoTrace()
{
    const int before = journal().operationCount().value();
    StoredPendingDraft draft{.page = 1, .draftJson = "{}", .savedAt = fixedClock().now()};
    draft.id = saveDraft(draft);
    draft.page = 2;
    QCOMPARE(saveDraft(draft), draft.id);
    QCOMPARE(journal().operationCount().value(), before);
    QCOMPARE(database().rowCount(QStringLiteral("journal_entry")).value(),
             rows().entries(OperationId{1}, 1000)->size());
}

void TestJournalRows::aDraftThatWasWorkedOnStaysAsItIs()
{
    AgreementRepository repository(database());
    StoredPendingDraft draft{.page = 1, .draftJson = "{}", .savedAt = fixedClock().now()};
    draft.id = saveDraft(draft);
    const OperationId discarded
        = operation(database(), [&] { return repository.discardPending(draft.id); });
    QVERIFY_OK(journal().undo(discarded));
    draft.page = 2;
    QCOMPARE(saveDraft(draft), draft.id);
    QVERIFY_OK(journal().redo(discarded));
    QCOMPARE(repository.pendingDraft(draft.id)->page, 2);
    QVERIFY_OK(journal().undo(discarded));
    QCOMPARE(repository.pendingDraft(draft.id)->page, 2);
}

void TestJournalRows::storingAnAgreementGivesItsDraftBackWhenUndone()
{
    const auto learner = addLearner(database(), QStringLiteral("Een"));
    AgreementRepository repository(database());
    const PendingDraftId id = saveDraft(
        {.learner = *learner, .page = 7, .draftJson = "{}", .savedAt = fixedClock().now()});
    const OperationId stored = operation(database(), [&] {
        return repository.create(storedAgreement(QStringLiteral("OAO-2026-0001"), *learner))
            && repository.discardPending(id);
    });
    QVERIFY_OK(journal().undo(stored));
    QCOMPARE(repository.pendingDraft(id)->page, 7);
    QCOMPARE(repository.pendingDraft(id)->learner, *learner);
    QCOMPARE(repository.count().value(), 0);
    QVERIFY_OK(journal().redo(stored));
    QVERIFY(repository.pendingDrafts()->isEmpty());
    QCOMPARE(repository.count().value(), 1);
}

QTEST_GUILESS_MAIN(TestJournalRows)
#include "tst_journalrows.moc"
