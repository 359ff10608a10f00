// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

/// The contents of documents, each kept once under the SHA-256 of its bytes, in pieces of a
/// megabyte. Each piece is written in a transaction of its own, a few hundredths of a second long:
/// while a scan of fifty megabytes comes in on a worker's connection, the window still writes.
/// Until complete() the content does not count; what a crash left half-written is taken away by
/// eraseIncomplete().
///
/// The journal does not follow contents. They outlive the document that points at them, so that
/// its removal can be undone, until erase() takes them away for good.
namespace traject {

class Database;

/// Contents to which no document points any more.
struct UnusedContents
{
    QStringList hashes;
    qint64 bytes = 0;

    bool operator==(const UnusedContents &) const = default;
};

class ContentStore
{
public:
    static constexpr qint64 pieceBytes = 1024 * 1024;

    explicit ContentStore(Database &database);

    /// Whether the content with this hash is stored and complete.
    [[nodiscard]] Result<bool> has(const QString &sha256) const;
    /// Gives the next piece, at most pieceBytes long; an empty one: there is no more.
    using Source = std::function<Result<QByteArray>()>;
    /// Stores the pieces that `source` gives; not inside a transaction. Whatever fails (the source
    /// too) leaves nothing behind. Conflict when they are not the bytes of that number and hash.
    Result<void> store(const QString &sha256, qint64 byteCount, const Source &source);
    /// Makes a stored content count; inside the transaction of the document that points at it.
    Result<void> complete(const QString &sha256);

    /// Takes a piece; an error ends the reading.
    using Sink = std::function<Result<void>(const QByteArray &)>;
    /// Gives the pieces in order. NotFound when there is no such content; Damaged when its bytes
    /// are not those of the hash, which is known only when all of them were given.
    [[nodiscard]] Result<void> read(const QString &sha256, const Sink &sink) const;

    [[nodiscard]] Result<UnusedContents> unused() const;
    /// Erases a content for good (the library overwrites what it frees); not inside a
    /// transaction. Conflict when a document points at it.
    Result<void> erase(const QString &sha256);
    /// Erases what was never completed; only when nothing is being stored.
    Result<void> eraseIncomplete();

private:
    [[nodiscard]] Result<qint64> idOf(const QString &sha256) const;
    [[nodiscard]] Result<void> inOwnStep(const std::function<Result<void>()> &work);
    Result<void> storePieces(qint64 content, const QString &sha256, qint64 byteCount,
                             const Source &source);

    Database &m_database;
};

} // namespace traject
