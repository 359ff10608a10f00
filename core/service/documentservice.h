// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/service/documentcopies.h"
#include "core/service/progress.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>

namespace traject {

class CaseloadFile;
class Database;

/// Whose documents.
struct DocumentOwner
{
    LearnerId learner; ///< null: about the establishment only
    EstablishmentId establishment; ///< null: none concerned

    bool operator==(const DocumentOwner &) const = default;
};

/// Why a file was not taken in.
enum class FileRefusal {
    Missing,
    Folder,
    Unreadable,
    Empty,
    TooLarge, ///< more than DocumentService::mostBytes
    Changed, ///< another program wrote it meanwhile
    Known, ///< this very content is among the owner's documents already
};

struct RefusedFile
{
    QString name;
    FileRefusal why = FileRefusal::Unreadable;

    bool operator==(const RefusedFile &) const = default;
};

/// What taking files in did.
struct AddedDocuments
{
    QList<StoredDocumentId> ids;
    QList<RefusedFile> refused;
};

/// Contents that belong to removed documents only.
struct RemovedContents
{
    int count = 0;
    qint64 bytes = 0;
};

/// The documents in the caseload: taken in, named, opened as a copy, removed. Their bytes are
/// written and read on a worker's connection, one task after the other.
class DocumentService : public QObject
{
    Q_OBJECT
public:
    /// A scan of fifty pages in colour; more is no document of a learner.
    static constexpr qint64 mostBytes = 50 * 1000 * 1000;

    /// Copies for other programs lie within `copyFolder` (core/service/documentcopies.h).
    DocumentService(CaseloadFile &file, const Clock &clock,
                    const QString &copyFolder = DocumentCopies::standardFolder(),
                    QObject *parent = nullptr);
    ~DocumentService() override; ///< finish()

    /// Newest first.
    [[nodiscard]] Result<QList<StoredDocument>> documents(const DocumentOwner &owner) const;
    [[nodiscard]] Result<StoredDocument> document(StoredDocumentId id) const;

    /// Takes files in, in one step of the journal; those that cannot be taken are told by name. A
    /// name that the owner has already gets a number. Cancelled when `cancel` becomes true.
    /// `progress` tells kilobytes. The same bytes are stored once, whoever owns them.
    Result<AddedDocuments> add(const DocumentOwner &owner, const QStringList &paths,
                               const ProgressFunction &progress = {},
                               const std::atomic_bool *cancel = nullptr);
    /// The same in a worker thread. `cancel` must outlive the work; `progress` is called on the
    /// worker's thread.
    [[nodiscard]] QFuture<Result<AddedDocuments>>
    startAdd(const DocumentOwner &owner, const QStringList &paths,
             const ProgressFunction &progress = {}, const std::atomic_bool *cancel = nullptr);

    /// Stores name, note, and agreement of a document; the rest stays. InvalidInput when nothing
    /// is left of the name (core/domain/storeddocument.h), Conflict when the owner has another
    /// document of that name.
    Result<void> save(const StoredDocument &changed);
    /// One step of the journal, which can be undone until eraseRemoved().
    Result<void> remove(const QList<StoredDocumentId> &ids);
    [[nodiscard]] Result<RemovedContents> removedContents() const;
    /// Erases those for good, so that their removal can no longer be undone. Backups made before
    /// still hold them.
    Result<RemovedContents> eraseRemoved();

    /// The whole content, for a preview; Damaged, NotFound.
    [[nodiscard]] QFuture<Result<QByteArray>> startRead(StoredDocumentId id) const;
    /// Writes a copy to `path`, which the user chose; over what is there.
    [[nodiscard]] QFuture<Result<void>> startExport(StoredDocumentId id, const QString &path) const;
    /// Makes a temporary copy, or finds the one that is there, and gives its path.
    [[nodiscard]] QFuture<Result<QString>> startCopy(StoredDocumentId id);

    [[nodiscard]] DocumentCopies &copies() { return m_copies; }
    /// Takes what another program made of a copy in as a new document ("attest (2).pdf") of the
    /// same owner, and takes the copy for unchanged from now on.
    Result<AddedDocuments> keepChanged(const DocumentCopy &copy);
    /// Before everything is locked or closed: keeps what was changed, and erases the copies.
    /// Nothing typed in another program is lost: what cannot be kept stays as a copy, and the
    /// answer is false.
    bool putCopiesAway();
    /// Waits for the worker and puts the copies away; before the file is closed.
    void finish();

Q_SIGNALS:
    void documentsChanged();

private:
    [[nodiscard]] Result<AddedDocuments> addOn(Database &database, const DocumentOwner &owner,
                                               const QStringList &paths,
                                               const ProgressFunction &progress,
                                               const std::atomic_bool *cancel) const;
    /// Runs work(database, document): at once when it is small, else in the worker thread.
    template <typename Work>
    [[nodiscard]] auto reading(StoredDocumentId id, Work work) const;
    /// Runs work(database) on a connection of its own in the worker thread.
    template <typename Work>
    [[nodiscard]] auto onWorker(Work work) const;

    CaseloadFile &m_file;
    const Clock &m_clock;
    DocumentCopies m_copies;
    mutable QThreadPool m_pool;
    std::atomic_bool m_ending = false;
};

} // namespace traject
