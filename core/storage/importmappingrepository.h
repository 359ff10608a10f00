// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace traject {

class Database;

/// Column mappings of imports, remembered per kind of import and header. Not in the journal:
/// taking back an import does not take back what was learned about its file. Writing needs an
/// open Transaction (journaled or not).
class ImportMappingRepository
{
public:
    explicit ImportMappingRepository(Database &database);

    /// `kind` and `headerFingerprint` are the service's; the mapping is JSON text.
    [[nodiscard]] Result<std::optional<QByteArray>> mapping(const QString &kind,
                                                            const QString &headerFingerprint) const;
    Result<void> save(const QString &kind, const QString &headerFingerprint,
                      const QByteArray &mappingJson);

private:
    Database &m_database;
};

} // namespace traject
