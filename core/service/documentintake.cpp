// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/documentintake.h"

#include "core/service/inonestep.h"
#include "core/storage/contentstore.h"
#include "core/storage/database.h"
#include "core/storage/documentrepository.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMimeDatabase>

namespace traject {

/// A file that may be taken in.
struct DocumentIntake::Candidate
{
    QString path;
    QString sha256;
    qint64 bytes = 0;
};

DocumentIntake::DocumentIntake(Database &database, const DocumentOwner &owner, const Clock &clock)
    : m_database(database)
    , m_owner(owner)
    , m_clock(clock)
{ }

void DocumentIntake::follow(const ProgressFunction &progress,
                            const std::function<bool()> &isCancelled)
{
    m_progress = progress;
    m_isCancelled = isCancelled;
}

Result<AddedDocuments> DocumentIntake::run(const QStringList &paths)
{
    const DocumentRepository repository(m_database);
    const auto known = m_owner.learner.isNull() ? repository.ofEstablishment(m_owner.establishment)
                                                : repository.ofLearner(m_owner.learner);
    if (!known)
        return tl::unexpected(known.error());
    for (const StoredDocument &document : *known) {
        m_names << document.name;
        m_hashes << document.sha256;
    }
    ContentStore contents(m_database);
    if (auto cleared = contents.eraseIncomplete(); !cleared)
        return tl::unexpected(cleared.error());

    AddedDocuments added;
    QList<Candidate> candidates;
    for (const QString &path : paths) {
        Candidate candidate{.path = path};
        if (const auto refusal = look(path, candidate)) {
            added.refused.append({QFileInfo(path).fileName(), *refusal});
            continue;
        }
        m_bytesInAll += candidate.bytes;
        candidates.append(candidate);
    }
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (auto taken = take(candidate, added); !taken) {
            contents.eraseIncomplete();
            return tl::unexpected(taken.error());
        }
    }
    if (auto recorded = record(added); !recorded) {
        contents.eraseIncomplete();
        return tl::unexpected(recorded.error());
    }
    return added;
}

std::optional<FileRefusal> DocumentIntake::look(const QString &path, Candidate &candidate) const
{
    const QFileInfo file(path);
    if (!file.exists())
        return FileRefusal::Missing;
    if (file.isDir())
        return FileRefusal::Folder;
    if (!file.isFile()) // a pipe or a device never ends
        return FileRefusal::Unreadable;
    if (file.size() == 0)
        return FileRefusal::Empty;
    if (file.size() > DocumentService::mostBytes)
        return FileRefusal::TooLarge;
    QFile content(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!content.open(QIODevice::ReadOnly) || !hash.addData(&content))
        return FileRefusal::Unreadable;
    candidate.bytes = content.pos();
    candidate.sha256 = QString::fromLatin1(hash.result().toHex());
    return {};
}

Result<void> DocumentIntake::take(const Candidate &candidate, AddedDocuments &added)
{
    const QString fileName = QFileInfo(candidate.path).fileName();
    if (m_hashes.contains(candidate.sha256)) {
        added.refused.append({fileName, FileRefusal::Known});
        advance(candidate.bytes);
        return {};
    }
    const auto stored = storeContent(candidate);
    if (!stored && stored.error().code == ErrorCode::Conflict) {
        added.refused.append({fileName, FileRefusal::Changed});
        return {};
    }
    if (!stored && stored.error().code == ErrorCode::FileAccess) {
        added.refused.append({fileName, FileRefusal::Unreadable});
        return {};
    }
    if (!stored)
        return stored;
    QString name = documentName(fileName);
    if (name.isEmpty())
        name = QStringLiteral("document");
    name = freeDocumentName(name, m_names);
    m_names << name;
    m_hashes << candidate.sha256;
    m_taken.append({.learner = m_owner.learner,
                    .establishment = m_owner.establishment,
                    .name = name,
                    .mediaType = QMimeDatabase().mimeTypeForFile(candidate.path).name(),
                    .byteCount = candidate.bytes,
                    .sha256 = candidate.sha256,
                    .addedOn = m_clock.today()});
    return {};
}

Result<void> DocumentIntake::storeContent(const Candidate &candidate)
{
    ContentStore contents(m_database);
    const auto known = contents.has(candidate.sha256);
    if (!known)
        return tl::unexpected(known.error());
    if (*known) {
        advance(candidate.bytes);
        return {};
    }
    QFile file(candidate.path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileAccess, file.errorString());
    return contents.store(candidate.sha256, candidate.bytes, [&]() -> Result<QByteArray> {
        if (isCancelled())
            return failure(ErrorCode::Cancelled);
        const QByteArray piece = file.read(ContentStore::pieceBytes);
        if (file.error() != QFile::NoError)
            return failure(ErrorCode::FileAccess, file.errorString());
        advance(piece.size());
        return piece;
    });
}

Result<void> DocumentIntake::record(AddedDocuments &added)
{
    if (m_taken.isEmpty())
        return {};
    const QString title = m_taken.size() == 1
        ? DocumentService::tr("Document added: %1").arg(m_taken.constFirst().name)
        : DocumentService::tr("%n document(s) added", nullptr, static_cast<int>(m_taken.size()));
    return inOneStep(m_database, title, [&]() -> Result<void> {
        ContentStore contents(m_database);
        DocumentRepository repository(m_database);
        for (const StoredDocument &document : std::as_const(m_taken)) {
            if (auto complete = contents.complete(document.sha256); !complete)
                return complete;
            const auto id = repository.save(document);
            if (!id)
                return tl::unexpected(id.error());
            added.ids << *id;
        }
        return {};
    });
}

void DocumentIntake::advance(qint64 bytes)
{
    constexpr qint64 unit = 1024;
    m_bytesDone += bytes;
    if (m_progress)
        m_progress(static_cast<int>(m_bytesDone / unit),
                   static_cast<int>(qMax(m_bytesInAll, m_bytesDone) / unit));
}

} // namespace traject
