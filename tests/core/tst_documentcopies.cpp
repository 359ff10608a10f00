// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/documentcopies.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace traject;

namespace {

StoredDocument documentOf(const QByteArray &content)
{
    return {.id = {7},
            .name = QStringLiteral("attest.pdf"),
            .byteCount = content.size(),
            .sha256 = QString::fromLatin1(
                QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())};
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
}

/// Makes a copy in `folder` as the service does; its path.
QString makeCopy(DocumentCopies &copies, const QByteArray &content)
{
    const auto path = copies.prepare(QStringLiteral("attest.pdf"));
    if (!path)
        qFatal("no folder for a copy");
    write(*path, content);
    copies.add(documentOf(content), *path);
    return *path;
}

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

/// Copies in clear live short and in private.
class TestDocumentCopies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void onlyTheUserCanReachACopy();
    void twoDocumentsOfOneNameLieApart();
    void aFolderThatOthersMayEnterIsRefused();
    void erasingTakesTheBytesAndWhatLiesBeside();
    void erasingOverwritesTheBytes();
    void eraseAllLeavesNoTrace();
    void anUntouchedCopyIsNotChanged();
    void aWrittenCopyIsChangedAndTold();
    void aCopyThatWasReplacedIsWatchedOn();
    void aRunThatWasKilledIsErasedAtTheNextStart();
    void aRunThatIsAliveIsLeftAlone();
    void theStandardFolderIsTheRuntimeFolderWhenPrivate();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("copies")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestDocumentCopies::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestDocumentCopies::onlyTheUserCanReachACopy()
{
    DocumentCopies copies(folder());
    const QString path = makeCopy(copies, "geheim");
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (QString within = QFileInfo(path).absolutePath(); within.startsWith(folder());
         within = QFileInfo(within).absolutePath())
        QVERIFY2(!(QFile::permissions(within) & others), qPrintable(within));
    QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("attest.pdf"));
}

void TestDocumentCopies::twoDocumentsOfOneNameLieApart()
{
    DocumentCopies copies(folder());
    const QString one = makeCopy(copies, "een");
    const QString other = makeCopy(copies, "twee");
    QVERIFY(one != other);
    QCOMPARE(copies.copies().size(), 2);
    QVERIFY(copies.erase(one));
    QVERIFY(!QFile::exists(one));
    QVERIFY(QFile::exists(other));
}

void TestDocumentCopies::aFolderThatOthersMayEnterIsRefused()
{
    QVERIFY(QDir().mkdir(folder(),
                         QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther
                             | QFile::ExeOther));
    QVERIFY(QFile::setPermissions(folder(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                      | QFile::ReadOther | QFile::ExeOther));
    DocumentCopies copies(folder());
    const auto path = copies.prepare(QStringLiteral("attest.pdf"));
    QVERIFY(!path.has_value());
    QVERIFY(path.error().code == ErrorCode::FileAccess);
}

void TestDocumentCopies::erasingTakesTheBytesAndWhatLiesBeside()
{
    DocumentCopies copies(folder());
    const QString path = makeCopy(copies, "geheim");
    const QString beside = QFileInfo(path).absoluteDir().filePath(QStringLiteral(".~lock.odt#"));
    write(beside, "ook geheim");
    QVERIFY(QFile::setPermissions(beside, QFile::ReadOwner));
    QVERIFY(copies.erase(path));
    QVERIFY(!QFileInfo::exists(QFileInfo(path).absolutePath()));
    QVERIFY(copies.copies().isEmpty());
}

void TestDocumentCopies::erasingOverwritesTheBytes()
{
    DocumentCopies copies(folder());
    const QString path = makeCopy(copies, "geheim");
    // Another program still has it open: it must not find the bytes any more.
    QFile reader(path);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QVERIFY(copies.erase(path));
    QCOMPARE(reader.readAll(), QByteArray(6, '\0'));
}

void TestDocumentCopies::eraseAllLeavesNoTrace()
{
    DocumentCopies copies(folder());
    makeCopy(copies, "een");
    makeCopy(copies, "twee");
    QVERIFY(copies.eraseAll());
    QCOMPARE(entries(folder()), QStringList());
    // And it goes on afterwards.
    QVERIFY(QFile::exists(makeCopy(copies, "drie")));
}

void TestDocumentCopies::anUntouchedCopyIsNotChanged()
{
    DocumentCopies copies(folder());
    const QString path = makeCopy(copies, "geheim");
    QVERIFY(!DocumentCopies::isChanged(copies.copies().constFirst()));
    write(path, "geheim"); // saved without a change
    QVERIFY(!DocumentCopies::isChanged(copies.copies().constFirst()));
    QVERIFY(QFile::remove(path));
    QVERIFY(!DocumentCopies::isChanged(copies.copies().constFirst()));
}

void TestDocumentCopies::aWrittenCopyIsChangedAndTold()
{
    DocumentCopies copies(folder());
    const QString path = makeCopy(copies, "geheim");
    QSignalSpy told(&copies, &DocumentCopies::copiesChanged);
    write(path, "geheim, met een nota");
    QVERIFY(told.wait());
    QVERIFY(DocumentCopies::isChanged(copies.copies().constFirst()));
    copies.setDocument(path, documentOf("geheim, met een nota"));
    QVERIFY(!DocumentCopies::isChanged(copies.copies().constFirst()));
}

void TestDocumentCopies::aCopyThatWasReplacedIsWatchedOn()
{
    DocumentCopies copies(folder());
    const QString path = makeCopy(copies, "geheim");
    QSignalSpy told(&copies, &DocumentCopies::copiesChanged);
    const QString fresh = path + QStringLiteral(".new");
    write(fresh, "nieuw");
    QVERIFY(QFile::remove(path) && QFile::rename(fresh, path));
    QVERIFY(told.wait());
    QTRY_VERIFY(DocumentCopies::isChanged(copies.copies().constFirst()));
    told.clear();
    write(path, "nog nieuwer");
    QVERIFY(!told.isEmpty() || told.wait());
}

void TestDocumentCopies::aRunThatWasKilledIsErasedAtTheNextStart()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--die"), folder()});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    const QString left = QString::fromUtf8(child.readAllStandardOutput()).trimmed();
    QVERIFY(QFile::exists(left));
    DocumentCopies::eraseLeftovers(folder());
    QVERIFY(!QFile::exists(left));
    QCOMPARE(entries(folder()), QStringList());
}

void TestDocumentCopies::aRunThatIsAliveIsLeftAlone()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), folder()});
    QVERIFY(child.waitForReadyRead());
    const QString held = QString::fromUtf8(child.readLine()).trimmed();
    DocumentCopies::eraseLeftovers(folder());
    QVERIFY(QFile::exists(held));
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
    QVERIFY(!QFile::exists(held)); // it erased its own
}

void TestDocumentCopies::theStandardFolderIsTheRuntimeFolderWhenPrivate()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_dir->path()));
    QCOMPARE(DocumentCopies::standardFolder(), m_dir->filePath(QStringLiteral("trajectwijzer")));
    QVERIFY(QFile::setPermissions(m_dir->path(),
                                  QFile::Permissions(0x7000) | QFile::ReadOther | QFile::ExeOther));
    QVERIFY(!DocumentCopies::standardFolder().startsWith(m_dir->path() + u'/'));
    QVERIFY(QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7000)));
    qunsetenv("XDG_RUNTIME_DIR");
    QVERIFY(DocumentCopies::standardFolder().startsWith(QDir::tempPath()));
    qputenv("XDG_RUNTIME_DIR", before);
}

/// As a second program: "--die FOLDER" is killed with a copy open, "--hold FOLDER" keeps one until
/// its input ends.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && argv[1][0] == '-') {
        DocumentCopies copies(QString::fromLocal8Bit(argv[2]));
        std::puts(makeCopy(copies, "geheim").toUtf8().constData());
        std::fflush(stdout);
        if (qstrcmp(argv[1], "--die") == 0)
            ::raise(SIGKILL);
        while (std::getchar() != EOF) { }
        return 0;
    }
    TestDocumentCopies test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_documentcopies.moc"
