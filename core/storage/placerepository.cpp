// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/placerepository.h"

#include "core/storage/mapping.h"

namespace traject {
namespace {

struct StoredPlace
{
    Id<struct StoredPlaceTag> id;
    Place place;
    QString localities; ///< as they lie in the column
};

constexpr QChar separator = u'|';

} // namespace

template <>
struct Mapping<StoredPlace>
{
    static constexpr QStringView table = u"place";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &record)
    {
        visit(u"postcode", record.place.postcode);
        visit(u"municipality", record.place.municipality);
        visit(u"localities", record.localities);
        visit(u"province", record.place.province);
        visit(u"region", record.place.region);
        visit(u"latitude", record.place.position.latitude);
        visit(u"longitude", record.place.position.longitude);
    }
};

namespace {

StoredPlace readStored(Row &row)
{
    auto stored = mapping::readRecord<StoredPlace>(row);
    stored.place.localities = stored.localities.split(separator, Qt::SkipEmptyParts);
    return stored;
}

Result<std::optional<StoredPlace>> find(Database &database, const QString &postcode)
{
    return database.first(mapping::selectSql<StoredPlace>() + u"WHERE postcode = ?",
                          {sql::toSql(postcode)}, &readStored);
}

} // namespace

PlaceRepository::PlaceRepository(Database &database)
    : m_database(database)
{ }

Result<QList<Place>> PlaceRepository::places() const
{
    return m_database.all(mapping::selectSql<StoredPlace>() + u"ORDER BY postcode", {},
                          [](Row &row) { return readStored(row).place; });
}

Result<std::optional<Place>> PlaceRepository::place(const QString &postcode) const
{
    return find(m_database, postcode).map([](const std::optional<StoredPlace> &stored) {
        return stored ? std::optional(stored->place) : std::nullopt;
    });
}

Result<void> PlaceRepository::save(const Place &place)
{
    const auto known = find(m_database, place.postcode);
    if (!known)
        return tl::unexpected(known.error());
    const auto saved
        = mapping::save(m_database,
                        StoredPlace{.id = *known ? (**known).id : decltype(StoredPlace::id){},
                                    .place = place,
                                    .localities = place.localities.join(separator)});
    if (!saved)
        return tl::unexpected(saved.error());
    return {};
}

} // namespace traject
