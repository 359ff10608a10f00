// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/workplacelist.h"

#include "core/storage/database.h"

#include <QHash>

#include <algorithm>

namespace traject {
namespace {

const QString listSql = QStringLiteral(
    "SELECT accreditation.id, establishment.id, accreditation.mentor_id, enterprise.name,"
    " establishment.name, establishment.municipality, establishment.postcode,"
    " accreditation.programme_code, programme.name, accreditation.status,"
    " accreditation.approved_on, accreditation.valid_until, coalesce(mentor.name, ''),"
    " accreditation.open_places,"
    " enterprise.search_key || ' ' || establishment.search_key || ' ' || programme.search_key"
    " || coalesce(' ' || mentor.name_key, '')"
    " FROM accreditation"
    " JOIN establishment ON establishment.id = accreditation.establishment_id"
    " JOIN enterprise ON enterprise.id = establishment.enterprise_id"
    " JOIN programme ON programme.code = accreditation.programme_code"
    " LEFT JOIN mentor ON mentor.id = accreditation.mentor_id ");

const QString byEnterprise
    = QStringLiteral("enterprise.name_key, establishment.search_key, establishment.id,"
                     " accreditation.programme_code");

WorkplaceListItem readListItem(Row &row)
{
    return {
        .accreditation = row.value<AccreditationId>(0),
        .establishment = row.value<EstablishmentId>(1),
        .mentor = row.value<MentorId>(2),
        .enterpriseName = row.value<QString>(3),
        .establishmentName = row.value<QString>(4),
        .municipality = row.value<QString>(5),
        .postcode = row.value<QString>(6),
        .programmeCode = row.value<QString>(7),
        .programmeName = row.value<QString>(8),
        .status = row.value<AccreditationStatus>(9),
        .approvedOn = row.value<std::optional<QDate>>(10),
        .validUntil = row.value<std::optional<QDate>>(11),
        .mentorName = row.value<QString>(12),
        .openPlaces = row.value<std::optional<int>>(13),
        .searchKey = row.value<QString>(14),
    };
}

/// All accreditations, put together here from their tables. One query with the joins builds each
/// text of an enterprise, establishment, mentor and programme anew for every row: twice the time
/// and more than twice the memory for 36,000 rows.
class WholeList
{
public:
    [[nodiscard]] static Result<QList<WorkplaceListItem>> read(Database &database)
    {
        WholeList list;
        return list.readShared(database)
            .and_then([&] { return list.readAccreditations(database); })
            .map([&] { return list.items(); });
    }

private:
    struct Establishment
    {
        EstablishmentId id;
        QString enterpriseName;
        QString name;
        QString municipality;
        QString postcode;
        QString key;
    };
    struct Listed
    {
        int establishment = 0; ///< index
        AccreditationId id;
        MentorId mentor;
        QString programmeCode;
        AccreditationStatus status = AccreditationStatus::Requested;
        std::optional<QDate> approvedOn;
        std::optional<QDate> validUntil;
        std::optional<int> openPlaces;
    };
    /// A name with the key by which a search finds it.
    struct Searched
    {
        QString name;
        QString key;
    };

    [[nodiscard]] Result<void> readShared(Database &database)
    {
        const auto establishments = database.all(
            QStringLiteral(
                "SELECT establishment.id, enterprise.name, establishment.name,"
                " establishment.municipality, establishment.postcode,"
                " enterprise.search_key || ' ' || establishment.search_key || ' '"
                " FROM establishment"
                " JOIN enterprise ON enterprise.id = establishment.enterprise_id"
                " ORDER BY enterprise.name_key, establishment.search_key, establishment.id"),
            {}, [this](Row &row) {
                const auto id = row.value<EstablishmentId>(0);
                m_indexOf.insert(id.value, static_cast<int>(m_indexOf.size()));
                return Establishment{id,
                                     row.value<QString>(1),
                                     row.value<QString>(2),
                                     row.value<QString>(3),
                                     row.value<QString>(4),
                                     row.value<QString>(5)};
            });
        if (!establishments)
            return tl::unexpected(establishments.error());
        m_establishments = *establishments;
        return readNames(database, QStringLiteral("SELECT code, name, search_key FROM programme"),
                         m_programmes)
            .and_then([&] {
                return readNames(database, QStringLiteral("SELECT id, name, name_key FROM mentor"),
                                 m_mentors);
            });
    }

    template <typename Key>
    [[nodiscard]] static Result<void> readNames(Database &database, const QString &sql,
                                                QHash<Key, Searched> &names)
    {
        const auto read = database.all(sql, {}, [&names](Row &row) {
            names.insert(row.value<Key>(0), {row.value<QString>(1), row.value<QString>(2)});
            return true;
        });
        return read.map([](const QList<bool> &) {});
    }

    [[nodiscard]] Result<void> readAccreditations(Database &database)
    {
        auto read = database.all(
            QStringLiteral("SELECT establishment_id, id, mentor_id, programme_code, status,"
                           " approved_on, valid_until, open_places FROM accreditation"),
            {}, [this](Row &row) {
                return Listed{.establishment = m_indexOf.value(row.value<qint64>(0)),
                              .id = row.value<AccreditationId>(1),
                              .mentor = row.value<MentorId>(2),
                              .programmeCode = row.value<QString>(3),
                              .status = row.value<AccreditationStatus>(4),
                              .approvedOn = row.value<std::optional<QDate>>(5),
                              .validUntil = row.value<std::optional<QDate>>(6),
                              .openPlaces = row.value<std::optional<int>>(7)};
            });
        if (!read)
            return tl::unexpected(read.error());
        m_accreditations = std::move(*read);
        std::sort(m_accreditations.begin(), m_accreditations.end(),
                  [](const Listed &one, const Listed &other) {
                      return one.establishment != other.establishment
                          ? one.establishment < other.establishment
                          : one.programmeCode < other.programmeCode;
                  });
        return {};
    }

    [[nodiscard]] QList<WorkplaceListItem> items() const
    {
        QList<WorkplaceListItem> items;
        items.reserve(m_accreditations.size());
        static const Searched nobody;
        for (const Listed &listed : m_accreditations) {
            const Establishment &at = m_establishments.at(listed.establishment);
            const auto programme = m_programmes.constFind(listed.programmeCode);
            const auto known = m_mentors.constFind(listed.mentor.value);
            const Searched &mentor = known != m_mentors.cend() ? *known : nobody;
            items.append({.accreditation = listed.id,
                          .establishment = at.id,
                          .mentor = listed.mentor,
                          .enterpriseName = at.enterpriseName,
                          .establishmentName = at.name,
                          .municipality = at.municipality,
                          .postcode = at.postcode,
                          .programmeCode = programme.key(), // one text for all rows
                          .programmeName = programme->name,
                          .status = listed.status,
                          .approvedOn = listed.approvedOn,
                          .validUntil = listed.validUntil,
                          .mentorName = mentor.name,
                          .openPlaces = listed.openPlaces,
                          .searchKey = at.key + programme->key + u' ' + mentor.key});
        }
        return items;
    }

    QList<Establishment> m_establishments; ///< by enterprise and establishment
    QHash<qint64, int> m_indexOf; ///< of an establishment in that list
    QHash<QString, Searched> m_programmes;
    QHash<qint64, Searched> m_mentors;
    QList<Listed> m_accreditations;
};

} // namespace

Result<QList<WorkplaceListItem>> workplaceList(Database &database)
{
    return WholeList::read(database);
}

Result<QList<WorkplaceListItem>> workplaceList(Database &database, const QString &programmeCode)
{
    return database.all(listSql
                            + u"WHERE accreditation.programme_code = ?"
                              u" ORDER BY accreditation.status <> 'approved', "
                            + byEnterprise,
                        {sql::toSql(programmeCode)}, &readListItem);
}

} // namespace traject
