// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/contentstore.h"

#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>

namespace traject {
namespace {

Result<void> done(const Result<int> &changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    return {};
}

} // namespace

ContentStore::ContentStore(Database &database)
    : m_database(database)
{ }

Result<bool> ContentStore::has(const QString &sha256) const
{
    return m_database.single<bool>(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM stored_content WHERE sha256 = ?"
                       " AND complete = 1)"),
        {sql::toSql(sha256)});
}

Result<qint64> ContentStore::idOf(const QString &sha256) const
{
    const auto found
        = m_database.first(QStringLiteral("SELECT id FROM stored_content WHERE sha256 = ?"),
                           {sql::toSql(sha256)}, [](Row &row) { return row.value<qint64>(0); });
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return failure(ErrorCode::NotFound, QStringLiteral("stored_content"));
    return **found;
}

Result<void> ContentStore::inOwnStep(const std::function<Result<void>()> &work)
{
    auto transaction = Transaction::beginUnjournaled(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto worked = work(); !worked)
        return worked;
    return transaction->commit().map([](std::optional<OperationId>) {});
}

Result<void> ContentStore::store(const QString &sha256, qint64 byteCount, const Source &source)
{
    qint64 content = 0;
    const auto begun = inOwnStep([&]() -> Result<void> {
        const auto id = m_database.insert(
            QStringLiteral("INSERT INTO stored_content (sha256, byte_count, complete)"
                           " VALUES (?, ?, 0)"),
            {sql::toSql(sha256), sql::toSql(byteCount)});
        if (!id)
            return tl::unexpected(id.error());
        content = *id;
        return {};
    });
    if (!begun)
        return begun;
    const Result<void> stored = storePieces(content, sha256, byteCount, source);
    if (!stored)
        erase(sha256);
    return stored;
}

Result<void> ContentStore::storePieces(qint64 content, const QString &sha256, qint64 byteCount,
                                       const Source &source)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 total = 0;
    for (qint64 position = 0;; ++position) {
        const Result<QByteArray> piece = source();
        if (!piece)
            return tl::unexpected(piece.error());
        if (piece->isEmpty())
            break;
        hash.addData(*piece);
        total += piece->size();
        const auto stored = inOwnStep([&] {
            return done(m_database.execute(
                QStringLiteral("INSERT INTO stored_piece (content_id, position, bytes)"
                               " VALUES (?, ?, ?)"),
                {content, position, sql::toSql(sql::Blob{*piece})}));
        });
        if (!stored)
            return stored;
    }
    if (total != byteCount || QString::fromLatin1(hash.result().toHex()) != sha256)
        return failure(ErrorCode::Conflict, QStringLiteral("the content changed meanwhile"));
    return {};
}

Result<void> ContentStore::complete(const QString &sha256)
{
    const auto changed = m_database.execute(
        QStringLiteral("UPDATE stored_content SET complete = 1 WHERE sha256 = ?"),
        {sql::toSql(sha256)});
    if (changed && *changed == 0)
        return failure(ErrorCode::NotFound, QStringLiteral("stored_content"));
    return done(changed);
}

Result<void> ContentStore::read(const QString &sha256, const Sink &sink) const
{
    const auto content = idOf(sha256);
    if (!content)
        return tl::unexpected(content.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 position = 0;; ++position) {
        // A query of its own per piece: what a reader does meanwhile does not hold a snapshot.
        const auto piece = m_database.first(
            QStringLiteral("SELECT bytes FROM stored_piece WHERE content_id = ? AND position = ?"),
            {*content, position}, [](Row &row) { return row.value<sql::Blob>(0).bytes; });
        if (!piece)
            return tl::unexpected(piece.error());
        if (!piece->has_value())
            break;
        hash.addData(**piece);
        if (auto taken = sink(**piece); !taken)
            return taken;
    }
    if (QString::fromLatin1(hash.result().toHex()) != sha256)
        return failure(ErrorCode::Damaged, QStringLiteral("stored_content"));
    return {};
}

Result<UnusedContents> ContentStore::unused() const
{
    const auto rows = m_database.all(
        QStringLiteral("SELECT sha256, byte_count FROM stored_content WHERE complete = 1"
                       " AND sha256 NOT IN (SELECT sha256 FROM stored_document) ORDER BY id"),
        {}, [](Row &row) { return std::pair(row.value<QString>(0), row.value<qint64>(1)); });
    if (!rows)
        return tl::unexpected(rows.error());
    UnusedContents unused;
    for (const auto &[sha256, bytes] : *rows) {
        unused.hashes << sha256;
        unused.bytes += bytes;
    }
    return unused;
}

Result<void> ContentStore::erase(const QString &sha256)
{
    const auto content = idOf(sha256);
    if (!content)
        return tl::unexpected(content.error());
    const auto used = m_database.single<bool>(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM stored_document WHERE sha256 = ?)"),
        {sql::toSql(sha256)});
    if (!used)
        return tl::unexpected(used.error());
    if (*used)
        return failure(ErrorCode::Conflict, QStringLiteral("a document points at the content"));
    // First it stops counting, so that a crash on the way leaves nothing that looks whole.
    const auto withdrawn = inOwnStep([&] {
        return done(m_database.execute(
            QStringLiteral("UPDATE stored_content SET complete = 0 WHERE id = ?"), {*content}));
    });
    if (!withdrawn)
        return withdrawn;
    for (int erased = 1; erased > 0;) {
        const auto step = inOwnStep([&]() -> Result<void> {
            const auto removed = m_database.execute(
                QStringLiteral("DELETE FROM stored_piece WHERE id = (SELECT id FROM stored_piece"
                               " WHERE content_id = ? ORDER BY position LIMIT 1)"),
                {*content});
            erased = removed.value_or(0);
            return done(removed);
        });
        if (!step)
            return step;
    }
    return inOwnStep([&] {
        return done(m_database.execute(QStringLiteral("DELETE FROM stored_content WHERE id = ?"),
                                       {*content}));
    });
}

Result<void> ContentStore::eraseIncomplete()
{
    const auto hashes
        = m_database.all(QStringLiteral("SELECT sha256 FROM stored_content WHERE complete = 0"), {},
                         [](Row &row) { return row.value<QString>(0); });
    if (!hashes)
        return tl::unexpected(hashes.error());
    for (const QString &sha256 : *hashes) {
        if (auto erased = erase(sha256); !erased)
            return erased;
    }
    return {};
}

} // namespace traject
