// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/documentcopies.h"

#include "core/storage/filesync.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QUuid>

#include <algorithm>

namespace traject {
namespace {

constexpr QFile::Permissions privateFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
const QString lockSuffix = QStringLiteral(".lock");

bool isOnlyForOwner(const QFileInfo &folder)
{
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
#ifdef Q_OS_UNIX
    return folder.isDir() && !folder.isSymLink() && !(folder.permissions() & others);
#else
    Q_UNUSED(others)
    return folder.isDir() && !folder.isSymLink(); // the folders of a user are private there
#endif
}

/// Writes zeros over the bytes of a file, as far as the file system keeps them in their place.
void overwrite(const QString &path)
{
    QFile file(path);
    // Not to be followed by other links to the same bytes.
    if (QFileInfo(path).isSymLink() || !file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return;
    const QByteArray zeros(1 << 16, '\0');
    for (qint64 left = file.size(); left > 0; left -= zeros.size()) {
        if (file.write(zeros.constData(), qMin<qint64>(left, zeros.size())) < 0)
            return;
    }
    file.close();
    static_cast<void>(filesync::syncFile(path));
}

/// Erases a folder with all that is in it; false when something stays.
bool eraseFolder(const QString &path)
{
    QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        // Another program may have made it read-only.
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        overwrite(file);
    }
    return QDir(path).removeRecursively();
}

QString hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

DocumentCopies::DocumentCopies(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this](const QString &path) {
        // Many programs write a new file and give it the old one's name: watched anew.
        if (QFileInfo::exists(path) && !m_watcher.files().contains(path))
            m_watcher.addPath(path);
        Q_EMIT copiesChanged();
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        for (const DocumentCopy &copy : std::as_const(m_copies)) {
            if (QFileInfo::exists(copy.path) && !m_watcher.files().contains(copy.path))
                m_watcher.addPath(copy.path);
        }
        Q_EMIT copiesChanged();
    });
}

DocumentCopies::~DocumentCopies()
{
    const QSignalBlocker nobodyListens(this);
    eraseAll();
}

QString DocumentCopies::standardFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(runtime) && isOnlyForOwner(QFileInfo(runtime)))
        return QDir(runtime).filePath(QStringLiteral("trajectwijzer"));
    const QString user = QDir::home().dirName();
    return QDir(QDir::tempPath()).filePath(QStringLiteral("trajectwijzer-") + user);
}

void DocumentCopies::eraseLeftovers(const QString &folder)
{
    const QDir base(folder);
    const QStringList sessions
        = base.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &session : sessions) {
        QLockFile lock(base.filePath(session + lockSuffix));
        lock.setStaleLockTime(0); // stale only when the program that held it is gone
        if (lock.tryLock(0))
            eraseFolder(base.filePath(session));
    }
}

Result<void> DocumentCopies::openSession()
{
    if (!m_session.isEmpty())
        return {};
    const QFileInfo base(m_folder);
    if (!base.exists() && !QDir().mkdir(m_folder, privateFolder))
        return failure(ErrorCode::FileAccess, m_folder);
    // Somebody else may have made a folder of that name in a place that all can write.
    if (!isOnlyForOwner(QFileInfo(m_folder)))
        return failure(ErrorCode::FileAccess, m_folder);
    const QString session
        = QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::Id128).first(12));
    auto lock = std::make_unique<QLockFile>(session + lockSuffix);
    lock->setStaleLockTime(0);
    // The lock first: a folder without one is taken for a leftover.
    if (!lock->tryLock(0) || !QDir().mkdir(session, privateFolder)
        || QFileInfo(session).ownerId() != QFileInfo(m_folder).ownerId())
        return failure(ErrorCode::FileAccess, session);
    m_session = session;
    m_lock = std::move(lock);
    return {};
}

void DocumentCopies::closeSession()
{
    if (m_session.isEmpty())
        return;
    eraseFolder(m_session);
    m_session.clear();
    m_lock.reset();
}

Result<QString> DocumentCopies::prepare(const QString &name)
{
    if (auto opened = openSession(); !opened)
        return tl::unexpected(opened.error());
    // A folder for each, so that the copy has the document's own name, and what a program puts
    // beside it goes too.
    const QString folder = QDir(m_session).filePath(QString::number(++m_number));
    if (!QDir().mkdir(folder, privateFolder))
        return failure(ErrorCode::FileAccess, folder);
    return QDir(folder).filePath(documentName(name));
}

void DocumentCopies::add(const StoredDocument &document, const QString &path)
{
    m_copies.append({document, path, QFileInfo(path).lastModified()});
    m_watcher.addPaths({path, QFileInfo(path).absolutePath()});
    Q_EMIT copiesChanged();
}

void DocumentCopies::setDocument(const QString &path, const StoredDocument &document)
{
    for (DocumentCopy &copy : m_copies) {
        if (copy.path == path)
            copy = {document, path, QFileInfo(path).lastModified()};
    }
    Q_EMIT copiesChanged();
}

bool DocumentCopies::isChanged(const DocumentCopy &copy)
{
    const QFileInfo file(copy.path);
    if (!file.exists())
        return false;
    if (file.lastModified() == copy.writtenAt && file.size() == copy.document.byteCount)
        return false;
    return hashOf(copy.path) != copy.document.sha256;
}

bool DocumentCopies::erase(const QString &path)
{
    const auto found = std::find_if(m_copies.cbegin(), m_copies.cend(),
                                    [&](const DocumentCopy &copy) { return copy.path == path; });
    if (found == m_copies.cend())
        return true;
    const QString folder = QFileInfo(path).absolutePath();
    m_watcher.removePaths({path, folder});
    if (!eraseFolder(folder)) {
        m_watcher.addPaths({path, folder});
        return false;
    }
    m_copies.erase(found);
    Q_EMIT copiesChanged();
    return true;
}

bool DocumentCopies::eraseAll()
{
    bool all = true;
    const QList<DocumentCopy> copies = m_copies;
    for (const DocumentCopy &copy : copies)
        all = erase(copy.path) && all;
    if (all)
        closeSession();
    return all;
}

} // namespace traject
