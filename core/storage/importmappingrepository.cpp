// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/importmappingrepository.h"

#include "core/storage/database.h"

namespace traject {

ImportMappingRepository::ImportMappingRepository(Database &database)
    : m_database(database)
{ }

Result<std::optional<QByteArray>>
ImportMappingRepository::mapping(const QString &kind, const QString &headerFingerprint) const
{
    return m_database.first(QStringLiteral("SELECT mapping_json FROM import_mapping"
                                           " WHERE kind = ? AND header_fingerprint = ?"),
                            {sql::toSql(kind), sql::toSql(headerFingerprint)},
                            [](Row &row) { return row.value<QByteArray>(0); });
}

Result<void> ImportMappingRepository::save(const QString &kind, const QString &headerFingerprint,
                                           const QByteArray &mappingJson)
{
    const auto saved = m_database.execute(
        QStringLiteral("INSERT INTO import_mapping (kind, header_fingerprint, mapping_json)"
                       " VALUES (?, ?, ?) ON CONFLICT (kind, header_fingerprint)"
                       " DO UPDATE SET mapping_json = excluded.mapping_json"),
        {sql::toSql(kind), sql::toSql(headerFingerprint), sql::toSql(mappingJson)});
    if (!saved)
        return tl::unexpected(saved.error());
    return {};
}

} // namespace traject
