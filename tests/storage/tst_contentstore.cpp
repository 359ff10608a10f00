// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/storagetesting.h"

#include "core/storage/contentstore.h"
#include "core/storage/documentrepository.h"
#include "core/storage/journal.h"

#include <QCryptographicHash>

using namespace traject;
using namespace traject::testing;

/// The contents of documents: whole or not there, and kept as long as something may need them.
class TestContentStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aContentComesBackByteForByte_data();
    void aContentComesBackByteForByte();
    void aContentCountsOnlyWhenItIsComplete();
    void aSourceThatFailsLeavesNothingBehind();
    void bytesOfAnotherHashAreRefused();
    void whatACrashLeftHalfWrittenIsErased();
    void aContentWithADocumentCannotBeErased();
    void removingADocumentIsUndoneUntilItsContentIsErased();
    void theJournalNeverHoldsAContent();
    void anotherConnectionWritesBetweenThePieces();

private:
    [[nodiscard]] Database &database() { return m_file->database(); }
    [[nodiscard]] static QByteArray bytes(qsizetype size);
    [[nodiscard]] static QString hashOf(const QByteArray &content);
    [[nodiscard]] Result<void> store(const QByteArray &content);
    [[nodiscard]] Result<StoredDocumentId> addDocument(const QByteArray &content);

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<CaseloadFile> m_file;
    LearnerId m_learner;
};

void TestContentStore::init()
{
    m_folder = std::make_unique<Folder>();
    auto file = m_folder->create();
    QVERIFY_OK(file);
    m_file = std::move(*file);
    const auto learner = addLearner(database(), QStringLiteral("Peeters"));
    QVERIFY_OK(learner);
    m_learner = *learner;
}

void TestContentStore::cleanup()
{
    m_file.reset();
    m_folder.reset();
}

QByteArray TestContentStore::bytes(qsizetype size)
{
    QByteArray content(size, Qt::Uninitialized);
    quint32 state = 20260901;
    for (char &byte : content) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return content;
}

QString TestContentStore::hashOf(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Result<void> TestContentStore::store(const QByteArray &content)
{
    qsizetype at = 0;
    return ContentStore(database())
        .store(hashOf(content), content.size(), [&]() -> Result<QByteArray> {
            const QByteArray piece = content.mid(at, ContentStore::pieceBytes);
            at += piece.size();
            return piece;
        });
}

Result<StoredDocumentId> TestContentStore::addDocument(const QByteArray &content)
{
    if (auto stored = store(content); !stored)
        return tl::unexpected(stored.error());
    auto transaction = Transaction::begin(database(), QStringLiteral("Document"));
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto complete = ContentStore(database()).complete(hashOf(content)); !complete)
        return tl::unexpected(complete.error());
    const auto id = DocumentRepository(database())
                        .save({.learner = m_learner,
                               .name = QStringLiteral("attest.pdf"),
                               .mediaType = QStringLiteral("application/pdf"),
                               .byteCount = content.size(),
                               .sha256 = hashOf(content),
                               .addedOn = QDate(2026, 9, 1)});
    if (!id)
        return id;
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return id;
}

void TestContentStore::aContentComesBackByteForByte_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("a piece less one") << qsizetype(ContentStore::pieceBytes - 1);
    QTest::newRow("a piece") << qsizetype(ContentStore::pieceBytes);
    QTest::newRow("a piece and one") << qsizetype(ContentStore::pieceBytes + 1);
    QTest::newRow("some pieces") << qsizetype(ContentStore::pieceBytes * 3 + 7);
}

void TestContentStore::aContentComesBackByteForByte()
{
    QFETCH(qsizetype, size);
    const QByteArray content = bytes(size);
    QVERIFY_OK(store(content));
    QByteArray back;
    QVERIFY_OK(ContentStore(database()).read(hashOf(content), [&](const QByteArray &piece) {
        back += piece;
        return Result<void>();
    }));
    QCOMPARE(back, content);
}

void TestContentStore::aContentCountsOnlyWhenItIsComplete()
{
    const QByteArray content = bytes(100);
    ContentStore contents(database());
    QCOMPARE(contents.has(hashOf(content)).value_or(true), false);
    QVERIFY_OK(store(content));
    QCOMPARE(contents.has(hashOf(content)).value_or(true), false);
    QVERIFY_OK(contents.complete(hashOf(content)));
    QCOMPARE(contents.has(hashOf(content)).value_or(false), true);
}

void TestContentStore::aSourceThatFailsLeavesNothingBehind()
{
    int asked = 0;
    const auto stored
        = ContentStore(database())
              .store(hashOf("x"), 3 * ContentStore::pieceBytes, [&]() -> Result<QByteArray> {
                  if (++asked == 3)
                      return failure(ErrorCode::Cancelled);
                  return bytes(ContentStore::pieceBytes);
              });
    QCOMPARE_ERROR(stored, ErrorCode::Cancelled);
    QCOMPARE(database().rowCount(QStringLiteral("stored_content")).value_or(-1), 0);
    QCOMPARE(database().rowCount(QStringLiteral("stored_piece")).value_or(-1), 0);
}

void TestContentStore::bytesOfAnotherHashAreRefused()
{
    bool given = false;
    const auto stored
        = ContentStore(database()).store(hashOf("een"), 4, [&]() -> Result<QByteArray> {
              return std::exchange(given, true) ? QByteArray() : QByteArray("twee");
          });
    QCOMPARE_ERROR(stored, ErrorCode::Conflict);
    QCOMPARE(database().rowCount(QStringLiteral("stored_piece")).value_or(-1), 0);
}

void TestContentStore::whatACrashLeftHalfWrittenIsErased()
{
    const QByteArray kept = bytes(10);
    QVERIFY_OK(addDocument(kept));
    QVERIFY_OK(store(bytes(2 * ContentStore::pieceBytes)));
    QVERIFY_OK(ContentStore(database()).eraseIncomplete());
    QCOMPARE(database().rowCount(QStringLiteral("stored_content")).value_or(-1), 1);
    QCOMPARE(ContentStore(database()).has(hashOf(kept)).value_or(false), true);
}

void TestContentStore::aContentWithADocumentCannotBeErased()
{
    const QByteArray content = bytes(10);
    QVERIFY_OK(addDocument(content));
    QCOMPARE_ERROR(ContentStore(database()).erase(hashOf(content)), ErrorCode::Conflict);
    QVERIFY(ContentStore(database()).unused().value_or(UnusedContents{}).hashes.isEmpty());
}

void TestContentStore::removingADocumentIsUndoneUntilItsContentIsErased()
{
    const QByteArray content = bytes(10);
    const auto id = addDocument(content);
    QVERIFY_OK(id);
    const auto remove = [&] {
        auto transaction = Transaction::begin(database(), QStringLiteral("Weg"));
        QVERIFY_OK(transaction);
        QVERIFY_OK(DocumentRepository(database()).remove(*id));
        QVERIFY_OK(transaction->commit());
    };
    remove();
    ContentStore contents(database());
    const auto unused = contents.unused();
    QVERIFY_OK(unused);
    QCOMPARE(unused->hashes, QStringList{hashOf(content)});
    QCOMPARE(unused->bytes, content.size());
    Journal journal(database());
    const OperationId removal = journal.nextUndo().value_or(std::nullopt)->id;
    QVERIFY_OK(journal.undo(removal));
    QVERIFY_OK(DocumentRepository(database()).document(*id));
    QVERIFY_OK(journal.redo(removal));
    QVERIFY_OK(contents.erase(hashOf(content)));
    QCOMPARE(database().rowCount(QStringLiteral("stored_piece")).value_or(-1), 0);
    QCOMPARE_ERROR(journal.undo(removal), ErrorCode::Conflict);
    QCOMPARE_ERROR(DocumentRepository(database()).document(*id), ErrorCode::NotFound);
}

void TestContentStore::theJournalNeverHoldsAContent()
{
    const QByteArray content(5000, 'q');
    QVERIFY_OK(addDocument(content));
    const auto longest = database().single<qint64>(
        QStringLiteral("SELECT max(length(coalesce(before_json, '') || coalesce(after_json, '')))"
                       " FROM journal_entry WHERE table_name LIKE 'stored%'"));
    QVERIFY_OK(longest);
    QVERIFY(*longest < 1000);
    QCOMPARE(database()
                 .single<int>(QStringLiteral("SELECT count(*) FROM journal_entry"
                                             " WHERE table_name IN ('stored_content',"
                                             " 'stored_piece')"))
                 .value_or(-1),
             0);
}

void TestContentStore::anotherConnectionWritesBetweenThePieces()
{
    auto worker = m_file->openWorkerConnection();
    QVERIFY_OK(worker);
    const QByteArray content = bytes(3 * ContentStore::pieceBytes);
    qsizetype at = 0;
    int written = 0;
    const auto stored = ContentStore(**worker).store(
        hashOf(content), content.size(), [&]() -> Result<QByteArray> {
            // What the window does while the worker stores.
            if (addLearner(database(), QStringLiteral("Peeters %1").arg(at)))
                ++written;
            const QByteArray piece = content.mid(at, ContentStore::pieceBytes);
            at += piece.size();
            return piece;
        });
    QVERIFY_OK(stored);
    QCOMPARE(written, 4);
}

QTEST_GUILESS_MAIN(TestContentStore)
#include "tst_contentstore.moc"
