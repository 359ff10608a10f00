// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"

#include <QSet>

namespace traject {

class Database;

/// The programme catalogue with its competences. Writing needs an open Transaction.
class ProgrammeRepository
{
public:
    explicit ProgrammeRepository(Database &database);

    [[nodiscard]] Result<QList<Programme>> programmes() const; ///< by name
    [[nodiscard]] Result<Programme> programme(const QString &code) const; ///< NotFound
    [[nodiscard]] Result<QSet<QString>> codes() const;
    /// The id of a programme's row; NotFound.
    [[nodiscard]] Result<qint64> rowId(const QString &code) const;

    /// Inserts or updates by code; competences are rewritten only when they differ. InvalidInput
    /// without a code.
    Result<void> save(const Programme &programme);

private:
    Database &m_database;
};

} // namespace traject
