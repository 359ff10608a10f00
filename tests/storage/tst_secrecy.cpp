// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/storagetesting.h"

#include "core/storage/agreementrepository.h"
#include "core/storage/contentstore.h"
#include "core/storage/journal.h"
#include "core/storage/learnerrepository.h"

#include <QCryptographicHash>

using namespace traject;
using namespace traject::testing;

/// No file that the storage makes, at any moment, holds a name or a number in clear.
class TestSecrecy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noFileHoldsANameInClear();

private:
    static void verifySecret(const Folder &folder, const char *moment);
};

/// Text that is stored, in the encodings in which it could show.
static QList<QByteArray> secrets()
{
    QList<QByteArray> list;
    for (const QString &text : {QStringLiteral("Geheimenaar"), QStringLiteral("09111994640"),
                                QStringLiteral("Stiekemstraat"), QStringLiteral("Verborgenheid"),
                                QStringLiteral("geheimenaar"), passphrase, freshPassphrase,
                                QStringLiteral("CREATE TABLE learner")}) {
        list << text.toUtf8() << text.toLatin1()
             << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }
    return list;
}

void TestSecrecy::verifySecret(const Folder &folder, const char *moment)
{
    for (const QString &name : folder.files()) {
        const QByteArray content = folder.content(name);
        for (const QByteArray &secret : secrets()) {
            QVERIFY2(!content.contains(secret),
                     qPrintable(QStringLiteral("%1: %2").arg(QString::fromUtf8(moment), name)));
        }
    }
}

void TestSecrecy::noFileHoldsANameInClear()
{
    Folder folder;
    // Where the library would put temporary files.
    const QString temporary = folder.path(QStringLiteral("tijdelijk"));
    QVERIFY(QDir().mkdir(temporary));
    qputenv("SQLITE_TMPDIR", QFile::encodeName(temporary));
    qputenv("TMPDIR", QFile::encodeName(temporary));

    auto file = folder.create();
    QVERIFY_OK(file);
    Database &database = (*file)->database();
    LearnerRepository learners(database);
    QVERIFY_OK(database.command(QStringLiteral("PRAGMA cache_size = 5")));
    {
        auto transaction = Transaction::begin(database, QStringLiteral("Verborgenheid"));
        QVERIFY_OK(transaction);
        Learner learner = fullLearner();
        learner.familyName = QStringLiteral("Geheimenaar");
        learner.address.street = QStringLiteral("Stiekemstraat");
        QVERIFY_OK(learners.save(learner));
        QVERIFY_OK(AgreementRepository(database).savePending(
            {.draftJson = "{\"naam\":\"Geheimenaar\"}", .savedAt = fixedClock().now()}));
        learner.insz.reset();
        for (int i = 0; i < 3000; ++i) // more than the library keeps in memory
            QVERIFY_OK(learners.save(learner));
        verifySecret(folder, "within the transaction");
        QVERIFY_OK(transaction->commit());
    }
    verifySecret(folder, "after the commit");
    // A sort and an index that do not fit in the cache.
    QVERIFY_OK(database.command(QStringLiteral(
        "CREATE TEMP TABLE sorted AS SELECT * FROM learner ORDER BY search_key, note DESC")));
    verifySecret(folder, "with a temporary table");

    Journal journal(database);
    const auto last = journal.nextUndo();
    QVERIFY_OK(last);
    QVERIFY(last->has_value());
    QVERIFY_OK(journal.undo((*last)->id));
    verifySecret(folder, "after an undo");

    const QByteArray letter("Beste Geheimenaar, van de Stiekemstraat");
    bool given = false;
    QVERIFY_OK(ContentStore(database).store(
        QString::fromLatin1(QCryptographicHash::hash(letter, QCryptographicHash::Sha256).toHex()),
        letter.size(), [&]() -> Result<QByteArray> {
            return std::exchange(given, true) ? QByteArray() : letter;
        }));
    verifySecret(folder, "with a document");

    QVERIFY_OK((*file)->backUp());
    verifySecret(folder, "with a backup");
    const auto copy = (*file)->makeRekeyedCopy(passphrase, freshPassphrase);
    QVERIFY_OK(copy);
    verifySecret(folder, "with a copy under another passphrase");
    QVERIFY_OK((*file)->adopt(*copy));
    verifySecret(folder, "with another passphrase");
    QVERIFY_OK((*file)->close());
    verifySecret(folder, "after closing");
    QVERIFY(folder.files().size() >= 2);
}

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
