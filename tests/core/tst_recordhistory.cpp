// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/draftjson.h"
#include "core/service/caseload.h"
#include "core/service/history/recordfields.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/database.h"
#include "core/storage/journaltriggers.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace traject;

namespace {

const QString passphrase = QStringLiteral("een lange wachtzin");

/// Columns that the history leaves out: their contents say nothing to a person, or the row says
/// it in another way already.
const QStringList &leftOut()
{
    static const QStringList columns{
        QStringLiteral("id"),
        QStringLiteral("name_key"),
        QStringLiteral("search_key"),
        QStringLiteral("competence.position"),
        QStringLiteral("competence.programme_id"),
        QStringLiteral("agreement_version.agreement_id"),
        QStringLiteral("agreement_version.created_at"),
        QStringLiteral("agreement_version.error_count"),
        QStringLiteral("agreement_version.programme_code"),
        QStringLiteral("law_row.table_code"),
        QStringLiteral("law_row.key"),
        QStringLiteral("screening.learner_id"),
        QStringLiteral("visit_rule.position"),
        QStringLiteral("evaluation_score.evaluation_id"),
        QStringLiteral("stored_document.sha256"),
        QStringLiteral("agenda_mark.entry_key"),
        QStringLiteral("list_view.list"),
        QStringLiteral("list_view.state_json"),
    };
    return columns;
}

} // namespace

class TestRecordHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyColumnIsNamedOrLeftOutOnPurpose();
    void aChangeOfALearnerIsToldWithBeforeAndAfter();
    void valuesAreAsAPersonReadsThem();
    void sentencesOfFacts_data();
    void sentencesOfFacts();
    void anAgreementAndItsNewVersionAreTold();
    void rowsAroundALearnerAreTold_data();
    void rowsAroundALearnerAreTold();
    void plannedVisitsAreToldTogether();
    void whatWasUndoneStaysAndIsMarked();
    void anOperationTellsAllItsRecords();
    void aManyRowedOperationIsUndoneInAWorker();
    void aValueOfTheLawHasAHistory();
    void aProgrammeHasAHistory();
    void aDiscardedDraftIsGivenBack();

private:
    [[nodiscard]] HistoryService &history() const { return m_caseload->history(); }
    [[nodiscard]] LearnerId addLearner() const;
    /// Sentences of the learner's history, newest first.
    [[nodiscard]] QStringList sentences(const RowRef &record) const;
    /// Runs statements as one operation, on a connection of its own.
    [[nodiscard]] bool run(const QStringList &statements);

    FixedClock m_clock{QDateTime(QDate(2026, 9, 1), QTime(8, 30))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Caseload> m_caseload;
};

void TestRecordHistory::init()
{
    m_caseload.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto caseload
        = Caseload::create(m_folder->filePath(QStringLiteral("test.traject")), passphrase, m_clock);
    QVERIFY(caseload.has_value());
    m_caseload = std::move(*caseload);
}

LearnerId TestRecordHistory::addLearner() const
{
    return m_caseload->learners()
        .save({.familyName = QStringLiteral("Peeters"), .givenName = QStringLiteral("An")})
        .value_or(LearnerId{});
}

QStringList TestRecordHistory::sentences(const RowRef &record) const
{
    QStringList list;
    const auto entries = history().history(record).value_or(QList<HistoryEntry>());
    for (const HistoryEntry &entry : entries)
        list << entry.sentence;
    return list;
}

bool TestRecordHistory::run(const QStringList &statements)
{
    const QString path = m_caseload->path();
    m_caseload.reset();
    {
        auto file = CaseloadFile::open(path, passphrase, m_clock);
        if (!file)
            return false;
        auto transaction = Transaction::begin((*file)->database(), QStringLiteral("Werk"));
        for (const QString &statement : statements) {
            const auto done = (*file)->database().execute(statement);
            if (!done) {
                qWarning() << done.error().detail;
                return false;
            }
        }
        if (!transaction || !transaction->commit())
            return false;
    }
    auto reopened = Caseload::open(path, passphrase, m_clock);
    if (!reopened)
        return false;
    m_caseload = std::move(*reopened);
    return true;
}

void TestRecordHistory::everyColumnIsNamedOrLeftOutOnPurpose()
{
    const QString path = m_caseload->path();
    m_caseload.reset();
    auto file = CaseloadFile::open(path, passphrase, m_clock);
    QVERIFY(file.has_value());
    Database &database = (*file)->database();
    QStringList unnamed;
    const QStringList tables = journaltriggers::tables(database).value_or(QStringList());
    QVERIFY(tables.size() > 20);
    for (const QString &table : tables) {
        const RecordTable *known = recordTable(table);
        QVERIFY2(known != nullptr, qPrintable(table));
        const QStringList columns
            = journaltriggers::columns(database, table).value_or(QStringList());
        for (const QString &column : columns) {
            if (recordField(*known, column) == nullptr && !leftOut().contains(column)
                && !leftOut().contains(table + u'.' + column))
                unnamed << table + u'.' + column;
        }
        for (const RecordField &field : known->fields)
            QVERIFY2(columns.contains(field.column.toString()),
                     qPrintable(table + u'.' + field.column.toString()));
    }
    QCOMPARE(unnamed, QStringList());
}

void TestRecordHistory::aChangeOfALearnerIsToldWithBeforeAndAfter()
{
    const LearnerId id = addLearner();
    Learner learner = *m_caseload->learners().learner(id);
    learner.email = QStringLiteral("an@voorbeeld.be");
    QVERIFY(m_caseload->learners().save(learner));
    const auto entries = history().history(rowOf(id));
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), 2);
    const HistoryEntry &newest = entries->constFirst();
    QCOMPARE(newest.kind, HistoryKind::Learners);
    QCOMPARE(newest.operation.at, m_clock.now());
    QCOMPARE(newest.changes.size(), 1);
    QCOMPARE(newest.changes.constFirst().way, ChangeWay::Changed);
    QCOMPARE(newest.changes.constFirst().title, QStringLiteral("leerling An Peeters"));
    QCOMPARE(newest.changes.constFirst().fields,
             (QList<FieldChange>{{.title = QStringLiteral("e-mailadres"),
                                  .before = {},
                                  .after = QStringLiteral("an@voorbeeld.be")}}));
    QCOMPARE(entries->constLast().sentence, QStringLiteral("Leerling toegevoegd"));
}

void TestRecordHistory::valuesAreAsAPersonReadsThem()
{
    const LearnerId id = addLearner();
    Learner learner = *m_caseload->learners().learner(id);
    learner.birthDate = QDate(2009, 5, 3);
    learner.jobseeker = false;
    learner.screeningAdvice = ScreeningAdvice::Positive;
    learner.programmeCode = m_caseload->programmes().list()->constFirst().code;
    learner.insz = *Insz::parse(QStringLiteral("09050390138"), m_clock.today());
    QVERIFY(m_caseload->learners().save(learner));
    const auto entries = history().history(rowOf(id));
    QHash<QString, QString> after;
    for (const FieldChange &field : entries->constFirst().changes.constFirst().fields)
        after.insert(field.title, field.after);
    QCOMPARE(after.size(), 5);
    QCOMPARE(after.value(QStringLiteral("geboortedatum")), QStringLiteral("3/05/2009"));
    QCOMPARE(after.value(QStringLiteral("inschrijving als werkzoekende")), QStringLiteral("nee"));
    QCOMPARE(after.value(QStringLiteral("advies na de screening")), QStringLiteral("gunstig"));
    QCOMPARE(after.value(QStringLiteral("opleiding")),
             m_caseload->programmes().list()->constFirst().name);
    QCOMPARE(after.value(QStringLiteral("rijksregisternummer")), learner.insz->formatted());
}

void TestRecordHistory::sentencesOfFacts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("filled in") << QString() << QStringLiteral("a@b.be")
                               << QStringLiteral("E-mailadres ingevuld: a@b.be");
    QTest::newRow("changed") << QStringLiteral("a@b.be") << QStringLiteral("c@d.be")
                             << QStringLiteral("E-mailadres gewijzigd van a@b.be naar c@d.be");
    QTest::newRow("erased") << QStringLiteral("a@b.be") << QString()
                            << QStringLiteral("E-mailadres gewist (was a@b.be)");
    QTest::newRow("long") << QString() << QString(70, u'x')
                          << QStringLiteral("E-mailadres gewijzigd");
}

void TestRecordHistory::sentencesOfFacts()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, sentence);
    Learner learner{.familyName = QStringLiteral("Peeters"), .email = before};
    learner.id = *m_caseload->learners().save(learner);
    learner.email = after;
    QVERIFY(m_caseload->learners().save(learner));
    QCOMPARE(sentences(rowOf(learner.id)).constFirst(), sentence);
}

void TestRecordHistory::anAgreementAndItsNewVersionAreTold()
{
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/oao-minor.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto draft = exchange::readDraft(file.readAll());
    QVERIFY(draft.has_value());
    const auto stored = m_caseload->agreements().store(*draft);
    QVERIFY(stored.has_value());
    PendingDraft pending{.agreement = stored->id, .draft = stored->version.draft};
    pending.draft.agreement.end = QDate(2027, 6, 25);
    pending.draft.mentor.name = QStringLiteral("Els Claes");
    QVERIFY(m_caseload->agreements().finish(pending));

    const auto entries = history().history(rowOf(stored->learner));
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), 2);
    const HistoryEntry &changed = entries->constFirst();
    QCOMPARE(changed.kind, HistoryKind::Agreements);
    QVERIFY2(changed.sentence.startsWith(
                 QStringLiteral("Overeenkomst %1 gewijzigd (versie 2): ").arg(stored->number)),
             qPrintable(changed.sentence));
    QVERIFY(changed.sentence.contains(QStringLiteral("einde")));
    QVERIFY(changed.sentence.contains(QStringLiteral("naam van de mentor")));
    QStringList facts;
    for (const RecordChange &change : changed.changes) {
        for (const FieldChange &field : change.fields)
            facts << field.title + u'=' + field.after;
    }
    QVERIFY(facts.contains(QStringLiteral("einde=25/06/2027")));
    const QString made = entries->constLast().sentence;
    QVERIFY2(made.startsWith(QStringLiteral("Overeenkomst %1 opgemaakt (").arg(stored->number)),
             qPrintable(made));
    // The workplace and the agreement tell of it too.
    QCOMPARE(sentences(rowOf(stored->establishment)).size(), 2);
    QCOMPARE(sentences(rowOf(stored->id)).constLast(), made);
}

void TestRecordHistory::rowsAroundALearnerAreTold_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<HistoryKind>("kind");
    const QString call = QStringLiteral(
        "INSERT INTO contact (learner_id, held_on, kind, person, note, next_step) VALUES"
        " (1, '2026-09-01', 'call', 'mevrouw Claes', 'Alles  gaat goed.', 'Bezoek plannen')");
    QTest::newRow("call") << QStringList{call}
                          << QStringLiteral("Telefoon met mevrouw Claes van 1 september 2026 "
                                            "genoteerd: Alles gaat goed.")
                          << HistoryKind::FollowUp;
    QTest::newRow("document")
        << QStringList{QStringLiteral("INSERT INTO stored_content (sha256, byte_count, complete)"
                                      " VALUES ('%1', 1, 1)")
                           .arg(QString(64, u'a')),
                       QStringLiteral("INSERT INTO stored_document (learner_id, name, media_type,"
                                      " byte_count, sha256, added_on, note) VALUES"
                                      " (1, 'attest.pdf', 'application/pdf', 1, '%1',"
                                      " '2026-09-01', '')")
                           .arg(QString(64, u'a'))}
        << QStringLiteral("Document “attest.pdf” toegevoegd") << HistoryKind::Documents;
    QTest::newRow("task")
        << QStringList{QStringLiteral("INSERT INTO task (learner_id, title, due_on, note) VALUES"
                                      " (1, 'Ouders bellen', '2026-09-10', '')")}
        << QStringLiteral("Taak “Ouders bellen” toegevoegd, tegen 10 september 2026")
        << HistoryKind::FollowUp;
    QTest::newRow("screening") << QStringList{QStringLiteral(
        "INSERT INTO screening (learner_id, strengths, concerns, wishes) VALUES (1, '', '', '')")}
                               << QStringLiteral("Screening toegevoegd") << HistoryKind::Learners;
}

void TestRecordHistory::rowsAroundALearnerAreTold()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, sentence);
    QFETCH(HistoryKind, kind);
    const LearnerId id = addLearner();
    QVERIFY(run(statements));
    const auto entries = history().history(rowOf(id));
    QVERIFY(entries.has_value());
    QCOMPARE(entries->constFirst().sentence, sentence);
    QCOMPARE(entries->constFirst().kind, kind);
}

void TestRecordHistory::plannedVisitsAreToldTogether()
{
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/oao-minor.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto stored = m_caseload->agreements().store(*exchange::readDraft(file.readAll()));
    QVERIFY(stored.has_value());
    const QString visit = QStringLiteral("INSERT INTO visit (agreement_id, title, planned_on,"
                                         " skipped_reason) VALUES (1, 'Bezoek', '%1', '')");
    QVERIFY(
        run({visit.arg(QStringLiteral("2026-10-12")), visit.arg(QStringLiteral("2026-09-07"))}));
    QCOMPARE(sentences(rowOf(stored->id)).constFirst(),
             QStringLiteral("2 bezoeken gepland, van 7 september 2026 tot en met 12 oktober 2026"));
    QVERIFY(run({QStringLiteral("UPDATE visit SET planned_on = '2026-09-09' WHERE id = 2")}));
    QCOMPARE(sentences(rowOf(stored->id)).constFirst(),
             QStringLiteral("Bezoek “Bezoek” verplaatst van 7 september 2026 naar "
                            "9 september 2026"));
}

void TestRecordHistory::whatWasUndoneStaysAndIsMarked()
{
    const LearnerId id = addLearner();
    Learner learner = *m_caseload->learners().learner(id);
    learner.note = QStringLiteral("Belt liever niet.");
    QVERIFY(m_caseload->learners().save(learner));
    QVERIFY(history().undo());
    const auto entries = history().history(rowOf(id));
    QCOMPARE(entries->size(), 2);
    QVERIFY(entries->constFirst().operation.undone);
    QCOMPARE(entries->constFirst().operation.undoneAt, m_clock.now());
    QVERIFY(!entries->constLast().operation.undone);
    QVERIFY(history().redo());
    QVERIFY(!history().history(rowOf(id))->constFirst().operation.undone);
}

void TestRecordHistory::anOperationTellsAllItsRecords()
{
    Programme programme = m_caseload->programmes().list()->constFirst();
    programme.competences << Competence{QStringLiteral("c"), QStringLiteral("Snijdt vlees")};
    programme.minimumWorkplaceHours = 14.5;
    QVERIFY(m_caseload->programmes().save(programme));
    const auto changes = history().changes(history().nextUndo()->id);
    QVERIFY(changes.has_value());
    QCOMPARE(changes->size(), 2);
    QCOMPARE(changes->constFirst().fields.constFirst().after, QStringLiteral("14,5"));
    QCOMPARE(changes->constLast().title, QStringLiteral("competentie Snijdt vlees"));
    QCOMPARE(history().changes(history().nextUndo()->id, 1)->size(), 1);
}

void TestRecordHistory::aManyRowedOperationIsUndoneInAWorker()
{
    const LearnerId id = addLearner();
    QSignalSpy restored(&history(), &HistoryService::caseloadRestored);
    std::atomic_int steps = 0;
    auto undone = history().startUndo(history().nextUndo()->id, [&](int, int) { ++steps; });
    QTRY_VERIFY(undone.isFinished());
    QVERIFY(undone.result().has_value());
    QVERIFY(undone.result()->undone);
    QCOMPARE(int(steps), 1);
    QCOMPARE(restored.size(), 1);
    QVERIFY(!m_caseload->learners().learner(id));
    auto redone = history().startRedo(history().nextRedo()->id);
    QTRY_VERIFY(redone.isFinished());
    QVERIFY(m_caseload->learners().learner(id).has_value());
    // Closing waits for one that is still at it.
    const QString path = m_caseload->path();
    const auto last = history().startUndo(history().nextUndo()->id);
    m_caseload.reset();
    auto reopened = Caseload::open(path, passphrase, m_clock);
    QVERIFY(reopened.has_value());
    m_caseload = std::move(*reopened);
    QVERIFY(!m_caseload->learners().learner(id));
    QVERIFY(history().nextRedo());
}

void TestRecordHistory::aValueOfTheLawHasAHistory()
{
    LawRow row;
    for (const LawRow &shipped : m_caseload->law().rows()) {
        if (shipped.table == LawTable::Number && shipped.key == u"conciliation-days")
            row = shipped;
    }
    if (row.key.isEmpty())
        row = m_caseload->law().rows().constFirst();
    QCOMPARE(history().lawRow(row).error().code, ErrorCode::NotFound);
    row.own = true;
    row.confirmed = true;
    row.from = row.from.addYears(20);
    row.until.reset();
    row.source = QStringLiteral("Eigen bron");
    QVERIFY(m_caseload->law().save(row));
    const auto ref = history().lawRow(row);
    QVERIFY(ref.has_value());
    const auto entries = history().history(*ref);
    QCOMPARE(entries->size(), 1);
    QVERIFY(entries->constFirst().sentence.endsWith(QStringLiteral("toegevoegd")));
    QVERIFY(!entries->constFirst().changes.constFirst().fields.isEmpty());
}

void TestRecordHistory::aProgrammeHasAHistory()
{
    Programme programme = m_caseload->programmes().list()->constFirst();
    programme.agreementType = AgreementType::Sao;
    QVERIFY(m_caseload->programmes().save(programme));
    const auto ref = history().programmeRow(programme.code);
    QVERIFY(ref.has_value());
    const auto entries = history().history(*ref);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->constFirst().sentence, QStringLiteral("Soort overeenkomst ingevuld: SAO"));
    QVERIFY(entries->constLast().operation.setup);
    QCOMPARE(history().programmeRow(QStringLiteral("nee")).error().code, ErrorCode::NotFound);
}

void TestRecordHistory::aDiscardedDraftIsGivenBack()
{
    PendingDraft pending{.page = 4};
    pending.draft.learner.givenName = QStringLiteral("Half");
    pending.draft.learner.familyName = QStringLiteral("Af");
    const auto id = m_caseload->agreements().savePending(pending);
    QVERIFY(id.has_value());
    QVERIFY(m_caseload->agreements().discardPending(*id));
    QVERIFY(m_caseload->agreements().discardPending(*id)); // gone already
    QVERIFY(m_caseload->agreements().pendingDrafts()->isEmpty());
    QVERIFY(history().nextUndo()->title.contains(QStringLiteral("Half Af")));
    QVERIFY(history().undo());
    QCOMPARE(m_caseload->agreements().pendingDrafts()->constFirst().page, 4);
}

QTEST_GUILESS_MAIN(TestRecordHistory)
#include "tst_recordhistory.moc"
