// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/caseload.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace traject;

/// Documents from the disk into the caseload and out again.
class TestDocumentService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void filesAreTakenInAsOneStep();
    void whatCannotBeTakenIsNamed();
    void aFileOverTheLimitIsRefused();
    void theSameContentIsStoredOnce();
    void aNameThatIsTakenGetsANumber();
    void addingIsUndoneAndDoneAgain();
    void removingIsUndoneAndDoneAgain();
    void aRemovalCanBeMadeFinal();
    void renamingKeepsToNamesThatFilesCanHave();
    void aScanBelongsToAVersionOfAnAgreement();
    void stoppingLeavesTheCaseloadAsItWas();
    void aWorkerTakesInAndTellsHowFarItIs();
    void anExportIsTheSameToTheByte();
    void openingMakesOnePrivateCopy();
    void aChangedCopyIsKeptAsANewDocument();
    void closingKeepsWhatWasChangedAndErasesTheCopies();
    void anUnchangedCopyAddsNothing();
    void namesAreMadeFitForFiles_data();
    void namesAreMadeFitForFiles();

private:
    [[nodiscard]] DocumentService &service() { return m_caseload->documents(); }
    [[nodiscard]] DocumentOwner owner() const { return {.learner = m_learner}; }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] StoredDocument addOne(const QString &name, const QByteArray &content);
    [[nodiscard]] QStringList names();
    [[nodiscard]] LearnerId addLearner(const QString &familyName);
    template <typename T>
    [[nodiscard]] static T waitFor(QFuture<T> future)
    {
        // The continuation runs on this thread's event loop.
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the worker does not finish");
        return future.result();
    }

    QTemporaryDir m_dir;
    FixedClock m_clock{QDateTime(QDate(2026, 9, 1), QTime(9, 0))};
    std::unique_ptr<Caseload> m_caseload;
    LearnerId m_learner;
};

static const QString key = QStringLiteral("een lange wachtzin");

void TestDocumentService::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_dir.path()));
    auto caseload = Caseload::create(m_dir.filePath(QStringLiteral("test.traject")), key, m_clock);
    QVERIFY(caseload.has_value());
    m_caseload = std::move(*caseload);
}

void TestDocumentService::init()
{
    // Each test has its own learner in the one caseload, because opening one takes its time.
    QVERIFY(service().eraseRemoved().has_value());
    m_learner = addLearner(QStringLiteral("Peeters"));
    QVERIFY(!m_learner.isNull());
}

LearnerId TestDocumentService::addLearner(const QString &familyName)
{
    return m_caseload->learners().save({.familyName = familyName}).value_or(LearnerId{});
}

QString TestDocumentService::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

StoredDocument TestDocumentService::addOne(const QString &name, const QByteArray &content)
{
    const auto added = service().add(owner(), {write(name, content)});
    if (!added || added->ids.size() != 1)
        return {};
    return service().document(added->ids.constFirst()).value_or(StoredDocument{});
}

QStringList TestDocumentService::names()
{
    QStringList list;
    for (const StoredDocument &document :
         service().documents(owner()).value_or(QList<StoredDocument>()))
        list << document.name;
    return list;
}

void TestDocumentService::filesAreTakenInAsOneStep()
{
    const int before = m_caseload->info()->operations;
    const auto added = service().add(owner(),
                                     {write(QStringLiteral("attest.pdf"), "%PDF-1.7 een attest"),
                                      write(QStringLiteral("foto.png"), "\x89PNG\r\n\x1a\n...")});
    QVERIFY(added.has_value());
    QCOMPARE(added->ids.size(), 2);
    QVERIFY(added->refused.isEmpty());
    QCOMPARE(m_caseload->info()->operations, before + 1);
    const auto document = service().document(added->ids.constFirst());
    QVERIFY(document.has_value());
    QCOMPARE(document->name, QStringLiteral("attest.pdf"));
    QCOMPARE(document->mediaType, QStringLiteral("application/pdf"));
    QCOMPARE(document->byteCount, 19);
    QCOMPARE(document->addedOn, QDate(2026, 9, 1));
    QCOMPARE(document->learner, m_learner);
}

void TestDocumentService::whatCannotBeTakenIsNamed()
{
    QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("map")));
    const QString closed = write(QStringLiteral("dicht.pdf"), "x");
    QVERIFY(QFile::setPermissions(closed, QFile::Permissions()));
    const bool readable = QFile(closed).open(QIODevice::ReadOnly); // an administrator may
    const auto added = service().add(
        owner(),
        {m_dir.filePath(QStringLiteral("weg.pdf")), m_dir.filePath(QStringLiteral("map")),
         write(QStringLiteral("leeg.txt"), {}), write(QStringLiteral("goed.txt"), "goed"), closed});
    QVERIFY(added.has_value());
    QList<RefusedFile> expected{{QStringLiteral("weg.pdf"), FileRefusal::Missing},
                                {QStringLiteral("map"), FileRefusal::Folder},
                                {QStringLiteral("leeg.txt"), FileRefusal::Empty}};
    if (!readable)
        expected.append({QStringLiteral("dicht.pdf"), FileRefusal::Unreadable});
    QCOMPARE(added->refused, expected);
    QVERIFY(names().contains(QStringLiteral("goed.txt")));
}

void TestDocumentService::aFileOverTheLimitIsRefused()
{
    const QString path = write(QStringLiteral("groot.bin"), "x");
    QVERIFY(QFile::resize(path, DocumentService::mostBytes + 1));
    const auto added = service().add(owner(), {path});
    QVERIFY(added.has_value());
    QCOMPARE(added->refused,
             (QList<RefusedFile>{{QStringLiteral("groot.bin"), FileRefusal::TooLarge}}));
    QVERIFY(names().isEmpty());
}

void TestDocumentService::theSameContentIsStoredOnce()
{
    const QString path = write(QStringLiteral("brief.txt"), "Beste ouders");
    const QString again = write(QStringLiteral("zelfde.txt"), "Beste ouders");
    const auto added = service().add(owner(), {path, again});
    QVERIFY(added.has_value());
    QCOMPARE(added->ids.size(), 1);
    QCOMPARE(added->refused,
             (QList<RefusedFile>{{QStringLiteral("zelfde.txt"), FileRefusal::Known}}));
    // Another learner may have the same letter; its bytes stay one content.
    const LearnerId other = addLearner(QStringLiteral("Janssens"));
    QVERIFY(service().add({.learner = other}, {path}).has_value());
    QVERIFY(service().remove(added->ids).has_value());
    QCOMPARE(service().removedContents().value_or(RemovedContents{9, 9}).count, 0);
}

void TestDocumentService::aNameThatIsTakenGetsANumber()
{
    QVERIFY(!addOne(QStringLiteral("attest.pdf"), "een").id.isNull());
    QCOMPARE(addOne(QStringLiteral("attest.pdf"), "twee").name, QStringLiteral("attest (2).pdf"));
    QCOMPARE(addOne(QStringLiteral("ATTEST.pdf"), "drie").name, QStringLiteral("ATTEST (3).pdf"));
}

void TestDocumentService::addingIsUndoneAndDoneAgain()
{
    const StoredDocument document = addOne(QStringLiteral("attest.pdf"), "een");
    QVERIFY(m_caseload->history().undo().has_value());
    QVERIFY(names().isEmpty());
    QVERIFY(m_caseload->history().redo().has_value());
    QCOMPARE(service().document(document.id).value_or(StoredDocument{}), document);
    QCOMPARE(waitFor(service().startRead(document.id)).value_or(QByteArray()), QByteArray("een"));
}

void TestDocumentService::removingIsUndoneAndDoneAgain()
{
    const StoredDocument document = addOne(QStringLiteral("attest.pdf"), "weg te doen");
    QVERIFY(service().remove({document.id}).has_value());
    QVERIFY(names().isEmpty());
    QCOMPARE(service().removedContents().value_or(RemovedContents{}).count, 1);
    QVERIFY(m_caseload->history().undo().has_value());
    QCOMPARE(waitFor(service().startRead(document.id)).value_or(QByteArray()),
             QByteArray("weg te doen"));
    QVERIFY(m_caseload->history().redo().has_value());
    QVERIFY(names().isEmpty());
}

void TestDocumentService::aRemovalCanBeMadeFinal()
{
    const StoredDocument document = addOne(QStringLiteral("attest.pdf"), "weg te doen");
    const StoredDocument kept = addOne(QStringLiteral("blijft.pdf"), "blijft");
    QVERIFY(service().remove({document.id}).has_value());
    const auto erased = service().eraseRemoved();
    QVERIFY(erased.has_value());
    QCOMPARE(erased->count, 1);
    QCOMPARE(erased->bytes, 11);
    const auto undone = m_caseload->history().undo();
    QVERIFY(!undone.has_value());
    QVERIFY(undone.error().code == ErrorCode::Conflict);
    QCOMPARE(waitFor(service().startRead(kept.id)).value_or(QByteArray()), QByteArray("blijft"));
}

void TestDocumentService::renamingKeepsToNamesThatFilesCanHave()
{
    StoredDocument document = addOne(QStringLiteral("scan0001.pdf"), "een");
    QVERIFY(!addOne(QStringLiteral("ander.pdf"), "twee").id.isNull());
    document.name = QStringLiteral(" ../attest: juni.pdf ");
    document.note = QStringLiteral("van de dokter");
    QVERIFY(service().save(document).has_value());
    const auto stored = service().document(document.id);
    QVERIFY(stored.has_value());
    QCOMPARE(stored->name, QStringLiteral("-attest- juni.pdf"));
    QCOMPARE(stored->note, QStringLiteral("van de dokter"));
    document.name = QStringLiteral("Ander.pdf");
    QVERIFY(service().save(document).error().code == ErrorCode::Conflict);
    document.name = QStringLiteral(" . ");
    QVERIFY(service().save(document).error().code == ErrorCode::InvalidInput);
}

void TestDocumentService::aScanBelongsToAVersionOfAnAgreement()
{
    StoredDocument document = addOne(QStringLiteral("getekend.pdf"), "een");
    AgreementDraft draft;
    draft.learner.givenName = QStringLiteral("Amina");
    draft.learner.familyName = QStringLiteral("El Idrissi");
    draft.enterprise.name = QStringLiteral("Bakkerij");
    const auto agreement = m_caseload->agreements().store(draft);
    QVERIFY(agreement.has_value());
    document.agreement = agreement->id;
    document.agreementVersion = 1;
    QVERIFY(service().save(document).has_value());
    const auto stored = service().document(document.id);
    QVERIFY(stored.has_value());
    QCOMPARE(stored->agreement, agreement->id);
    QCOMPARE(stored->agreementVersion, std::optional<int>(1));
}

void TestDocumentService::stoppingLeavesTheCaseloadAsItWas()
{
    const QString path = write(QStringLiteral("groot.bin"), QByteArray(4 * 1024 * 1024, 'x'));
    const int before = m_caseload->info()->operations;
    std::atomic_bool cancel = false;
    const auto added = waitFor(service().startAdd(
        owner(), {path}, [&](int done, int) { cancel = done > 1024; }, &cancel));
    QVERIFY(!added.has_value());
    QVERIFY(added.error().code == ErrorCode::Cancelled);
    QVERIFY(names().isEmpty());
    QCOMPARE(m_caseload->info()->operations, before);
    QCOMPARE(service().removedContents().value_or(RemovedContents{9, 9}).count, 0);
}

void TestDocumentService::aWorkerTakesInAndTellsHowFarItIs()
{
    const QString path = write(QStringLiteral("groot.bin"), QByteArray(3 * 1024 * 1024, 'x'));
    QList<int> steps;
    bool elsewhere = true;
    const auto added = waitFor(service().startAdd(owner(), {path}, [&](int done, int total) {
        steps << done;
        elsewhere = elsewhere && QThread::currentThread() != qApp->thread() && total == 3072;
    }));
    QVERIFY(added.has_value());
    QCOMPARE(added->ids.size(), 1);
    QVERIFY(elsewhere);
    QCOMPARE(steps.last(), 3072);
    QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
}

void TestDocumentService::anExportIsTheSameToTheByte()
{
    const QByteArray content(2'500'000, 'z');
    const StoredDocument document = addOne(QStringLiteral("groot.bin"), content);
    const QString path = write(QStringLiteral("uit.bin"), "was hier al");
    QVERIFY(waitFor(service().startExport(document.id, path)).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == content);
    const auto refused
        = waitFor(service().startExport(document.id, m_dir.filePath(QStringLiteral("x/y.bin"))));
    QVERIFY(refused.error().code == ErrorCode::FileAccess);
}

void TestDocumentService::openingMakesOnePrivateCopy()
{
    const StoredDocument document = addOne(QStringLiteral("attest.pdf"), "een attest");
    const auto path = waitFor(service().startCopy(document.id));
    QVERIFY(path.has_value());
    QVERIFY(path->startsWith(m_dir.filePath(QStringLiteral("trajectwijzer"))));
    QCOMPARE(QFileInfo(*path).fileName(), QStringLiteral("attest.pdf"));
    constexpr auto mine = QFile::ReadOwner | QFile::WriteOwner;
    QCOMPARE(QFile::permissions(*path) & QFile::Permissions(0x7077), mine);
    QCOMPARE(waitFor(service().startCopy(document.id)).value_or(QString()), *path);
    QCOMPARE(service().copies().copies().size(), 1);
    QVERIFY(service().putCopiesAway());
    QVERIFY(!QFile::exists(*path));
    QVERIFY(waitFor(service().startCopy(StoredDocumentId{99})).error().code == ErrorCode::NotFound);
}

void TestDocumentService::aChangedCopyIsKeptAsANewDocument()
{
    const StoredDocument document = addOne(QStringLiteral("attest.txt"), "een");
    const auto path = waitFor(service().startCopy(document.id));
    QVERIFY(path.has_value());
    QFile file(*path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("een, verbeterd");
    file.close();
    const DocumentCopy copy = service().copies().copies().constFirst();
    QVERIFY(DocumentCopies::isChanged(copy));
    QVERIFY(service().keepChanged(copy).has_value());
    QCOMPARE(names(),
             (QStringList{QStringLiteral("attest (2).txt"), QStringLiteral("attest.txt")}));
    QVERIFY(!DocumentCopies::isChanged(service().copies().copies().constFirst()));
}

void TestDocumentService::closingKeepsWhatWasChangedAndErasesTheCopies()
{
    const StoredDocument document = addOne(QStringLiteral("attest.txt"), "een");
    const auto path = waitFor(service().startCopy(document.id));
    QVERIFY(path.has_value());
    QFile file(*path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("in een ander programma");
    file.close();
    QVERIFY(m_caseload->close().has_value());
    QVERIFY(!QFile::exists(*path));
    m_caseload.reset();
    auto opened = Caseload::open(m_dir.filePath(QStringLiteral("test.traject")), key, m_clock);
    QVERIFY(opened.has_value());
    m_caseload = std::move(*opened);
    QVERIFY(names().contains(QStringLiteral("attest (2).txt")));
}

void TestDocumentService::anUnchangedCopyAddsNothing()
{
    const StoredDocument document = addOne(QStringLiteral("attest.txt"), "een");
    QVERIFY(waitFor(service().startCopy(document.id)).has_value());
    QVERIFY(service().putCopiesAway());
    QCOMPARE(names(), QStringList{QStringLiteral("attest.txt")});
}

void TestDocumentService::namesAreMadeFitForFiles_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "attest.pdf"
                           << "attest.pdf";
    QTest::newRow("accents") << QStringLiteral("étude e\u0301té.pdf")
                             << QStringLiteral("étude été.pdf");
    QTest::newRow("folders") << "a/b\\c.pdf"
                             << "a-b-c.pdf";
    QTest::newRow("hidden") << "..profile"
                            << "profile";
    QTest::newRow("invisible") << QStringLiteral("at\u200Btest\u202E.pdf") << "attest.pdf";
    QTest::newRow("Windows") << "wie? \"ik\" <1>.pdf"
                             << "wie- -ik- -1-.pdf";
    QTest::newRow("dots") << " . "
                          << "";
    QTest::newRow("long") << QString(300, u'a') + QStringLiteral(".pdf")
                          << QString(196, u'a') + QStringLiteral(".pdf");
    QTest::newRow("long and wide") << QString(300, u'é') + QStringLiteral(".pdf")
                                   << QString(98, u'é') + QStringLiteral(".pdf");
}

void TestDocumentService::namesAreMadeFitForFiles()
{
    QFETCH(QString, raw);
    QFETCH(QString, name);
    QCOMPARE(documentName(raw), name);
    QCOMPARE(documentName(name), name);
}

QTEST_GUILESS_MAIN(TestDocumentService)
#include "tst_documentservice.moc"
