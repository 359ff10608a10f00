// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/storeddocument.h"

namespace traject {

class Database;

/// What the caseload knows of its documents; their bytes are in ContentStore. Writing needs an
/// open Transaction.
class DocumentRepository
{
public:
    explicit DocumentRepository(Database &database);

    /// The newest first.
    [[nodiscard]] Result<QList<StoredDocument>> ofLearner(LearnerId learner) const;
    [[nodiscard]] Result<QList<StoredDocument>> ofEstablishment(EstablishmentId id) const;
    [[nodiscard]] Result<StoredDocument> document(StoredDocumentId id) const;
    /// Conflict when the learner, the agreement or the content is not there.
    Result<StoredDocumentId> save(const StoredDocument &document);
    Result<void> remove(StoredDocumentId id);

private:
    Database &m_database;
};

} // namespace traject
