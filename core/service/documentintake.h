// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/documentservice.h"

namespace traject {

/// Takes files into the caseload over one connection: looks at each, stores the bytes that are
/// new in small steps, and then records all documents in one step of the journal. Until that step
/// nothing counts, so that a crash or a stop on the way leaves the caseload as it was.
class DocumentIntake
{
public:
    DocumentIntake(Database &database, const DocumentOwner &owner, const Clock &clock);

    void follow(const ProgressFunction &progress, const std::function<bool()> &isCancelled);
    [[nodiscard]] Result<AddedDocuments> run(const QStringList &paths);

private:
    struct Candidate;

    [[nodiscard]] std::optional<FileRefusal> look(const QString &path, Candidate &candidate) const;
    [[nodiscard]] Result<void> storeContent(const Candidate &candidate);
    [[nodiscard]] Result<void> take(const Candidate &candidate, AddedDocuments &added);
    [[nodiscard]] Result<void> record(AddedDocuments &added);
    [[nodiscard]] bool isCancelled() const { return m_isCancelled && m_isCancelled(); }
    void advance(qint64 bytes);

    Database &m_database;
    DocumentOwner m_owner;
    const Clock &m_clock;
    ProgressFunction m_progress;
    std::function<bool()> m_isCancelled;
    QList<StoredDocument> m_taken; ///< to be recorded
    QStringList m_names; ///< of the owner's documents, those to be recorded too
    QStringList m_hashes; ///< the same
    qint64 m_bytesDone = 0;
    qint64 m_bytesInAll = 0;
};

} // namespace traject
