// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/settingsrepository.h"

#include "core/storage/mapping.h"

namespace traject {
namespace {

/// A table of one row, whose id is always 1.
template <typename Settings>
struct Single
{
    Id<Settings> id;
    Settings settings;
};

} // namespace

template <>
struct Mapping<Single<Provider>>
{
    static constexpr QStringView table = u"provider";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &record)
    {
        auto &provider = record.settings;
        visit(u"name", provider.name);
        visit(u"institution_number", provider.institutionNumber);
        visit(u"kind", provider.kind);
        mapping::address(visit, provider.address);
        visit(u"director", provider.director);
    }
};

template <>
struct Mapping<Single<Counsellor>>
{
    static constexpr QStringView table = u"counsellor";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &record)
    {
        visit(u"name", record.settings.name);
        visit(u"email", record.settings.email);
        visit(u"phone", record.settings.phone);
    }
};

namespace {

template <typename Settings>
Result<std::optional<Single<Settings>>> find(Database &database)
{
    return database.first(mapping::selectSql<Single<Settings>>(), {},
                          &mapping::readRecord<Single<Settings>>);
}

template <typename Settings>
Result<Settings> read(Database &database)
{
    const auto found = find<Settings>(database);
    if (!found)
        return tl::unexpected(found.error());
    return found->has_value() ? (*found)->settings : Settings{};
}

template <typename Settings>
Result<void> write(Database &database, const Settings &settings)
{
    const auto existing = find<Settings>(database);
    if (!existing)
        return tl::unexpected(existing.error());
    Single<Settings> record{.settings = settings};
    if (existing->has_value())
        record.id = (*existing)->id;
    const auto id = mapping::save(database, record);
    if (!id)
        return tl::unexpected(id.error());
    return {};
}

} // namespace

SettingsRepository::SettingsRepository(Database &database)
    : m_database(database)
{ }

Result<Provider> SettingsRepository::provider() const
{
    return read<Provider>(m_database);
}

Result<Counsellor> SettingsRepository::counsellor() const
{
    return read<Counsellor>(m_database);
}

Result<void> SettingsRepository::save(const Provider &provider)
{
    return write(m_database, provider);
}

Result<void> SettingsRepository::save(const Counsellor &counsellor)
{
    return write(m_database, counsellor);
}

} // namespace traject
