// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/documentservice.h"

#include "core/service/documentintake.h"
#include "core/service/inonestep.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/contentstore.h"
#include "core/storage/database.h"
#include "core/storage/documentrepository.h"

#include <QSaveFile>
#include <QtConcurrent>

#include <algorithm>

namespace traject {
namespace {

/// Up to here reading takes less time than deriving the key for a worker's connection, and less
/// than a person notices.
constexpr qint64 readAtOnceBytes = 1024 * 1024;

Result<void> written(QIODevice &device, const QByteArray &piece)
{
    if (device.write(piece) != piece.size())
        return failure(ErrorCode::FileAccess, device.errorString());
    return {};
}

Result<QList<StoredDocument>> documentsOf(Database &database, const DocumentOwner &owner)
{
    const DocumentRepository repository(database);
    return owner.learner.isNull() ? repository.ofEstablishment(owner.establishment)
                                  : repository.ofLearner(owner.learner);
}

/// Writes a content to a file that only the user can read.
Result<void> writeCopy(Database &database, const StoredDocument &document, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::FileAccess, file.errorString());
    const auto read = ContentStore(database).read(
        document.sha256, [&](const QByteArray &piece) { return written(file, piece); });
    if (read && !file.flush())
        return failure(ErrorCode::FileAccess, file.errorString());
    return read;
}

} // namespace

template <typename Work>
auto DocumentService::reading(StoredDocumentId id, Work work) const
{
    using Outcome = std::invoke_result_t<Work, Database &, const StoredDocument &>;
    const auto document = this->document(id);
    if (!document)
        return QtFuture::makeReadyFuture(Outcome(tl::unexpected(document.error())));
    if (document->byteCount <= readAtOnceBytes)
        return QtFuture::makeReadyFuture(work(m_file.database(), *document));
    return onWorker(
        [work, document = *document](Database &database) { return work(database, document); });
}

template <typename Work>
auto DocumentService::onWorker(Work work) const
{
    using Outcome = std::invoke_result_t<Work, Database &>;
    return QtConcurrent::run(&m_pool, [this, work]() -> Outcome {
        const auto database = m_file.openWorkerConnection();
        if (!database)
            return tl::unexpected(database.error());
        return work(**database);
    });
}

DocumentService::DocumentService(CaseloadFile &file, const Clock &clock, const QString &copyFolder,
                                 QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_clock(clock)
    , m_copies(copyFolder)
{
    // What is stored half-way by one task must not be taken for a leftover by another.
    m_pool.setMaxThreadCount(1);
}

DocumentService::~DocumentService()
{
    finish();
}

Result<QList<StoredDocument>> DocumentService::documents(const DocumentOwner &owner) const
{
    return documentsOf(m_file.database(), owner);
}

Result<StoredDocument> DocumentService::document(StoredDocumentId id) const
{
    return DocumentRepository(m_file.database()).document(id);
}

Result<AddedDocuments> DocumentService::addOn(Database &database, const DocumentOwner &owner,
                                              const QStringList &paths,
                                              const ProgressFunction &progress,
                                              const std::atomic_bool *cancel) const
{
    DocumentIntake intake(database, owner, m_clock);
    intake.follow(progress, [this, cancel] { return m_ending || (cancel && *cancel); });
    return intake.run(paths);
}

Result<AddedDocuments> DocumentService::add(const DocumentOwner &owner, const QStringList &paths,
                                            const ProgressFunction &progress,
                                            const std::atomic_bool *cancel)
{
    m_pool.waitForDone();
    const auto added = addOn(m_file.database(), owner, paths, progress, cancel);
    if (added && !added->ids.isEmpty())
        Q_EMIT documentsChanged();
    return added;
}

QFuture<Result<AddedDocuments>> DocumentService::startAdd(const DocumentOwner &owner,
                                                          const QStringList &paths,
                                                          const ProgressFunction &progress,
                                                          const std::atomic_bool *cancel)
{
    return onWorker([this, owner, paths, progress, cancel](Database &database) {
               return addOn(database, owner, paths, progress, cancel);
           })
        .then(this, [this](const Result<AddedDocuments> &added) {
            if (added && !added->ids.isEmpty())
                Q_EMIT documentsChanged();
            return added;
        });
}

Result<void> DocumentService::save(const StoredDocument &changed)
{
    auto stored = document(changed.id);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto others = documents({stored->learner, stored->establishment});
    if (!others)
        return tl::unexpected(others.error());
    const QString name = documentName(changed.name);
    if (name.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("name"));
    const bool taken = std::any_of(others->cbegin(), others->cend(), [&](const auto &other) {
        return other.id != changed.id && other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (taken)
        return failure(ErrorCode::Conflict, name);
    const QString title = stored->name == name
        ? tr("Document changed: %1").arg(name)
        : tr("Document renamed: %1, now %2").arg(stored->name, name);
    stored->name = name;
    stored->note = changed.note;
    stored->agreement = changed.agreement;
    stored->agreementVersion = changed.agreementVersion;
    Database &database = m_file.database();
    const auto saved
        = inOneStep(database, title, [&] { return DocumentRepository(database).save(*stored); });
    if (!saved)
        return tl::unexpected(saved.error());
    Q_EMIT documentsChanged();
    return {};
}

Result<void> DocumentService::remove(const QList<StoredDocumentId> &ids)
{
    if (ids.isEmpty())
        return {};
    const auto first = document(ids.constFirst());
    if (!first)
        return tl::unexpected(first.error());
    const QString title = ids.size() == 1
        ? tr("Document removed: %1").arg(first->name)
        : tr("%n document(s) removed", nullptr, static_cast<int>(ids.size()));
    Database &database = m_file.database();
    const auto removed = inOneStep(database, title, [&]() -> Result<void> {
        for (const StoredDocumentId id : ids) {
            if (auto gone = DocumentRepository(database).remove(id); !gone)
                return gone;
        }
        return {};
    });
    if (removed)
        Q_EMIT documentsChanged();
    return removed;
}

Result<RemovedContents> DocumentService::removedContents() const
{
    return ContentStore(m_file.database()).unused().map([](const UnusedContents &unused) {
        return RemovedContents{static_cast<int>(unused.hashes.size()), unused.bytes};
    });
}

Result<RemovedContents> DocumentService::eraseRemoved()
{
    m_pool.waitForDone();
    ContentStore contents(m_file.database());
    const auto unused = contents.unused();
    if (!unused)
        return tl::unexpected(unused.error());
    for (const QString &sha256 : unused->hashes) {
        if (auto erased = contents.erase(sha256); !erased)
            return tl::unexpected(erased.error());
    }
    Q_EMIT documentsChanged();
    return RemovedContents{static_cast<int>(unused->hashes.size()), unused->bytes};
}

QFuture<Result<QByteArray>> DocumentService::startRead(StoredDocumentId id) const
{
    return reading(
        id, [](Database &database, const StoredDocument &document) -> Result<QByteArray> {
            QByteArray content;
            content.reserve(document.byteCount);
            const auto read
                = ContentStore(database).read(document.sha256, [&](const QByteArray &piece) {
                      content += piece;
                      return Result<void>();
                  });
            if (!read)
                return tl::unexpected(read.error());
            return content;
        });
}

QFuture<Result<void>> DocumentService::startExport(StoredDocumentId id, const QString &path) const
{
    return reading(id, [path](Database &database, const StoredDocument &document) -> Result<void> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return failure(ErrorCode::FileAccess, file.errorString());
        const auto read = ContentStore(database).read(
            document.sha256, [&](const QByteArray &piece) { return written(file, piece); });
        if (read && !file.commit())
            return failure(ErrorCode::FileAccess, file.errorString());
        return read;
    });
}

QFuture<Result<QString>> DocumentService::startCopy(StoredDocumentId id)
{
    const auto document = this->document(id);
    if (!document)
        return QtFuture::makeReadyFuture(Result<QString>(tl::unexpected(document.error())));
    for (const DocumentCopy &copy : m_copies.copies()) {
        if (copy.document.id == id && QFileInfo::exists(copy.path))
            return QtFuture::makeReadyFuture(Result<QString>(copy.path));
    }
    const auto path = m_copies.prepare(document->name);
    if (!path)
        return QtFuture::makeReadyFuture(path);
    return reading(id,
                   [path = *path](Database &database, const StoredDocument &read) {
                       return writeCopy(database, read, path);
                   })
        .then(this,
              [this, document = *document,
               path = *path](const Result<void> &copied) -> Result<QString> {
                  // Put away meanwhile, because everything was locked or closed.
                  if (!QFileInfo::exists(path))
                      return failure(ErrorCode::Cancelled);
                  // Added even when it is not whole, so that it is erased.
                  m_copies.add(document, path);
                  if (copied)
                      return path;
                  m_copies.erase(path);
                  return tl::unexpected(copied.error());
              });
}

Result<AddedDocuments> DocumentService::keepChanged(const DocumentCopy &copy)
{
    const auto added
        = add({copy.document.learner, copy.document.establishment}, {copy.path}, {}, nullptr);
    if (!added || added->ids.isEmpty())
        return added;
    const auto kept = document(added->ids.constFirst());
    if (!kept)
        return tl::unexpected(kept.error());
    m_copies.setDocument(copy.path, *kept);
    return added;
}

bool DocumentService::putCopiesAway()
{
    m_pool.waitForDone();
    bool all = true;
    const QList<DocumentCopy> copies = m_copies.copies();
    for (const DocumentCopy &copy : copies) {
        if (DocumentCopies::isChanged(copy)) {
            const auto kept = keepChanged(copy);
            // A content that the owner has already is kept as well as a new one.
            const bool known = kept && !kept->refused.isEmpty()
                && kept->refused.constFirst().why == FileRefusal::Known;
            if (!kept || (kept->ids.isEmpty() && !known)) {
                all = false;
                continue;
            }
        }
        all = m_copies.erase(copy.path) && all;
    }
    return all && m_copies.eraseAll();
}

void DocumentService::finish()
{
    m_ending = true; // what is being taken in stops; the copies put away below are taken in whole
    m_pool.waitForDone();
    m_ending = false;
    if (m_file.isOpen())
        putCopiesAway();
}

} // namespace traject
