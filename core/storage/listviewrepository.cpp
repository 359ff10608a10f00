// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/listviewrepository.h"

#include "core/storage/mapping.h"

namespace traject {

template <>
struct Mapping<ListView>
{
    static constexpr QStringView table = u"list_view";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &view)
    {
        visit(u"list", view.list);
        visit(u"name", view.name);
        visit(u"state_json", view.stateJson);
    }
};

ListViewRepository::ListViewRepository(Database &database)
    : m_database(database)
{ }

Result<QList<ListView>> ListViewRepository::views(const QString &list) const
{
    return m_database.all(mapping::selectSql<ListView>()
                              + u"WHERE list = ? ORDER BY name COLLATE NOCASE, id",
                          {sql::toSql(list)}, &mapping::readRecord<ListView>);
}

Result<ListView> ListViewRepository::view(ListViewId id) const
{
    return mapping::get<ListView>(m_database, id);
}

Result<ListViewId> ListViewRepository::save(const ListView &view)
{
    return mapping::save(m_database, view);
}

Result<void> ListViewRepository::remove(ListViewId id)
{
    return mapping::remove<ListView>(m_database, id);
}

Result<QByteArray> ListViewRepository::state(const QString &list) const
{
    const auto found
        = m_database.first(QStringLiteral("SELECT state_json FROM list_state WHERE list = ?"),
                           {sql::toSql(list)}, [](Row &row) { return row.value<QByteArray>(0); });
    return found.map(
        [](const std::optional<QByteArray> &json) { return json.value_or(QByteArray()); });
}

Result<void> ListViewRepository::saveState(const QString &list, const QByteArray &json)
{
    return m_database
        .execute(QStringLiteral("INSERT INTO list_state (list, state_json) VALUES (?, ?)"
                                " ON CONFLICT (list) DO UPDATE"
                                " SET state_json = excluded.state_json"),
                 {sql::toSql(list), sql::toSql(json)})
        .map([](int) {});
}

} // namespace traject
