// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/searchresult.h"

#include <QMap>

namespace traject {

class Database;

/// What a search over the whole caseload reads: the texts for its index, the rows of what it
/// found, and which records changed since.
class SearchRepository
{
public:
    explicit SearchRepository(Database &database);

    /// Of all records of the kind.
    [[nodiscard]] Result<QList<SearchText>> texts(SearchKind kind) const;
    /// Of those whose texts come, wholly or in part, from these rows of a table.
    [[nodiscard]] Result<QList<SearchText>> texts(SearchKind kind, const QString &table,
                                                  const QList<qint64> &rows) const;
    /// The table whose rows are the records of the kind.
    [[nodiscard]] static QString tableOf(SearchKind kind);

    /// The records with these ids, in any order; `text` whole.
    [[nodiscard]] Result<QList<SearchResult>> results(SearchKind kind,
                                                      const QList<qint64> &ids) const;

    /// The number of the newest entry of the journal.
    [[nodiscard]] Result<qint64> newestEntry() const;
    /// The rows of each table that changed after that entry; for a version of an agreement and the
    /// score of an evaluation the agreement and the evaluation.
    [[nodiscard]] Result<QMap<QString, QList<qint64>>> changedRows(qint64 afterEntry) const;

private:
    Database &m_database;
};

} // namespace traject
