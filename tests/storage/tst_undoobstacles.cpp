// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/storagetesting.h"

#include "core/storage/journal.h"
#include "core/storage/learnerrepository.h"
#include "core/storage/programmerepository.h"
#include "core/storage/workplacerepository.h"

using namespace traject;
using namespace traject::testing;

class TestUndoObstacles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingStandsInTheWayOfTheNewest();
    void aLaterChangeOfTheRowIsNamed();
    void whatWasUndoneDoesNotCount();
    void aRowThatRefersToItIsNamed();
    void aRowThatLosesItsLinkIsNamed();
    void aNumberThatWasGivenAwayIsNamed();
    void aReferenceThatIsGoneIsNamed();
    void fiveAreNamedAndTheOthersCounted();
    void anOlderSchemaIsToldAsSuch();
    void anUnknownOperationIsNotFound();

private:
    [[nodiscard]] Database &database() { return m_file->database(); }
    [[nodiscard]] Journal journal() { return Journal(database()); }
    [[nodiscard]] OperationId changeNote(LearnerId id, const QString &note);
    /// Undoing is refused, and exactly these are told as the reason.
    void verifyRefused(OperationId id, const QList<OperationId> &later,
                       UndoObstacleReason reason = UndoObstacleReason::ChangedSince);

    std::unique_ptr<CaseloadFile> m_file;
    std::unique_ptr<Folder> m_folder;
};

void TestUndoObstacles::init()
{
    m_file.reset();
    m_folder = std::make_unique<Folder>();
    auto file = m_folder->create();
    QVERIFY_OK(file);
    m_file = std::move(*file);
}

OperationId TestUndoObstacles::changeNote(LearnerId id, const QString &note)
{
    LearnerRepository learners(database());
    Learner learner = learners.learner(id).value_or(Learner{});
    learner.note = note;
    return operation(
        database(), [&] { return learners.save(learner); }, note);
}

void TestUndoObstacles::verifyRefused(OperationId id, const QList<OperationId> &later,
                                      UndoObstacleReason reason)
{
    QCOMPARE_ERROR(journal().undo(id), ErrorCode::Conflict);
    const auto obstacles = journal().obstacles(id);
    QVERIFY_OK(obstacles);
    QVERIFY(!obstacles->olderSchema);
    QList<OperationId> named;
    for (const UndoObstacle &obstacle : obstacles->later) {
        named << obstacle.operation.id;
        QCOMPARE(obstacle.reason, reason);
    }
    QCOMPARE(named, later);
}

void TestUndoObstacles::nothingStandsInTheWayOfTheNewest()
{
    QVERIFY_OK(addLearner(database(), QStringLiteral("Een")));
    QVERIFY_OK(addLearner(database(), QStringLiteral("Twee")));
    const OperationId newest = journal().nextUndo()->value().id;
    QCOMPARE(journal().obstacles(newest).value(), UndoObstacles());
    QCOMPARE(journal().obstacles(OperationId{newest.value - 1}).value(), UndoObstacles());
}

void TestUndoObstacles::aLaterChangeOfTheRowIsNamed()
{
    const auto learner = addLearner(database(), QStringLiteral("Een"));
    const OperationId added = journal().nextUndo()->value().id;
    const OperationId first = changeNote(*learner, QStringLiteral("eerste"));
    const OperationId second = changeNote(*learner, QStringLiteral("tweede"));
    verifyRefused(added, {second, first});
    verifyRefused(first, {second});
    QCOMPARE(journal().obstacles(first)->later.constFirst().operation.title,
             QStringLiteral("tweede"));
}

void TestUndoObstacles::whatWasUndoneDoesNotCount()
{
    const auto learner = addLearner(database(), QStringLiteral("Een"));
    const OperationId first = changeNote(*learner, QStringLiteral("eerste"));
    const OperationId second = changeNote(*learner, QStringLiteral("tweede"));
    QVERIFY_OK(journal().undo(second));
    QCOMPARE(journal().obstacles(first).value(), UndoObstacles());
    QVERIFY_OK(journal().redo(second));
    verifyRefused(first, {second});
}

void TestUndoObstacles::aRowThatRefersToItIsNamed()
{
    WorkplaceRepository workplaces(database());
    const OperationId enterprise
        = operation(database(), [&] { return workplaces.save(fullEnterprise()); });
    const OperationId establishment = operation(
        database(), [&] { return workplaces.save(fullEstablishment(EnterpriseId{1})); });
    verifyRefused(enterprise, {establishment}, UndoObstacleReason::RefersToIt);
}

void TestUndoObstacles::aRowThatLosesItsLinkIsNamed()
{
    WorkplaceRepository workplaces(database());
    operation(database(), [&] {
        return workplaces.save(fullEnterprise())
            && workplaces.save(fullEstablishment(EnterpriseId{1}));
    });
    const OperationId mentor
        = operation(database(), [&] { return workplaces.save(fullMentor(EstablishmentId{1})); });
    // The foreign key would set the accreditation's mentor to nothing.
    const OperationId accreditation = operation(database(), [&] {
        return workplaces.save(fullAccreditation(EstablishmentId{1}, MentorId{1}));
    });
    verifyRefused(mentor, {accreditation}, UndoObstacleReason::RefersToIt);
}

void TestUndoObstacles::aNumberThatWasGivenAwayIsNamed()
{
    LearnerRepository learners(database());
    const Learner full = fullLearner();
    operation(database(), [&] { return learners.save(full); });
    const OperationId removed
        = operation(database(), [&] { return learners.remove(LearnerId{1}); });
    const OperationId again = operation(database(), [&] { return learners.save(full); });
    verifyRefused(removed, {again}, UndoObstacleReason::NumberTaken);
}

void TestUndoObstacles::aReferenceThatIsGoneIsNamed()
{
    LearnerRepository learners(database());
    ProgrammeRepository programmes(database());
    Programme other = fullProgramme();
    other.code = QStringLiteral("9999");
    operation(database(), [&] { return programmes.save(other); });
    Learner learner{.familyName = QStringLiteral("Peeters"), .programmeCode = other.code};
    operation(database(), [&] {
        const auto id = learners.save(learner);
        learner.id = *id;
        return id;
    });
    learner.programmeCode = QStringLiteral("1096");
    const OperationId moved = operation(database(), [&] { return learners.save(learner); });
    const OperationId gone = operation(database(), [&] {
        return database().execute(QStringLiteral("DELETE FROM programme WHERE code = '9999'"));
    });
    verifyRefused(moved, {gone}, UndoObstacleReason::ReferenceGone);
}

void TestUndoObstacles::fiveAreNamedAndTheOthersCounted()
{
    const auto learner = addLearner(database(), QStringLiteral("Een"));
    const OperationId added = journal().nextUndo()->value().id;
    for (int i = 1; i <= 8; ++i)
        QVERIFY(!changeNote(*learner, QStringLiteral("nota %1").arg(i)).isNull());
    const auto obstacles = journal().obstacles(added);
    QVERIFY_OK(obstacles);
    QCOMPARE(obstacles->later.size(), 5);
    QCOMPARE(obstacles->later.constFirst().operation.title, QStringLiteral("nota 8"));
    QCOMPARE(obstacles->others, 3);
}

void TestUndoObstacles::anOlderSchemaIsToldAsSuch()
{
    QVERIFY_OK(addLearner(database(), QStringLiteral("Een")));
    const OperationId added = journal().nextUndo()->value().id;
    QVERIFY_OK(database().execute(
        QStringLiteral("UPDATE journal_operation SET schema_version = schema_version - 1")));
    QCOMPARE_ERROR(journal().undo(added), ErrorCode::Conflict);
    QVERIFY(journal().obstacles(added)->olderSchema);
    QVERIFY(!journal().nextUndo()->has_value());
}

void TestUndoObstacles::anUnknownOperationIsNotFound()
{
    QCOMPARE_ERROR(journal().obstacles(OperationId{4711}), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestUndoObstacles)
#include "tst_undoobstacles.moc"
