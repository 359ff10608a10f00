// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/lawrowrepository.h"

#include "core/storage/database.h"
#include "core/storage/mapping.h"

namespace traject {

template <>
struct Mapping<StoredLawRow>
{
    static constexpr QStringView table = u"law_row";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &row)
    {
        visit(u"table_code", row.table);
        visit(u"key", row.key);
        visit(u"from_on", row.from);
        visit(u"until_on", row.until);
        visit(u"value_json", row.valueJson);
        visit(u"source", row.source);
        visit(u"confirmed", row.confirmed);
    }
};

LawRowRepository::LawRowRepository(Database &database)
    : m_database(database)
{ }

Result<QList<StoredLawRow>> LawRowRepository::rows() const
{
    return m_database.all(mapping::selectSql<StoredLawRow>() + u"ORDER BY table_code, key, from_on",
                          {}, &mapping::readRecord<StoredLawRow>);
}

Result<LawRowId> LawRowRepository::save(const StoredLawRow &row)
{
    return mapping::save(m_database, row);
}

Result<void> LawRowRepository::remove(LawRowId id)
{
    return mapping::remove<StoredLawRow>(m_database, id);
}

} // namespace traject
