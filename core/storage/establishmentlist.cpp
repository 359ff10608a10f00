// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/establishmentlist.h"

#include "core/storage/database.h"

namespace traject {
namespace {

// The day stands for each question mark. Each of the three sums is one walk over its table, not one
// per row.
const QString listSql = QStringLiteral(
    "SELECT establishment.id, enterprise.id, enterprise.name, establishment.name,"
    " establishment.postcode, establishment.municipality, establishment.contact_person,"
    " establishment.phone, establishment.email, coalesce(accredited.count, 0),"
    " coalesce(accredited.valid, 0), accredited.valid_until, coalesce(guiding.count, 0),"
    " coalesce(present.count, 0),"
    " ((enterprise.excluded_from IS NOT NULL OR enterprise.excluded_until IS NOT NULL)"
    "  AND coalesce(enterprise.excluded_from, '') <= ?"
    "  AND coalesce(enterprise.excluded_until, '9') >= ?)"
    " OR ((establishment.excluded_from IS NOT NULL OR establishment.excluded_until IS NOT NULL)"
    "  AND coalesce(establishment.excluded_from, '') <= ?"
    "  AND coalesce(establishment.excluded_until, '9') >= ?),"
    " enterprise.search_key || ' ' || establishment.search_key"
    " FROM establishment JOIN enterprise ON enterprise.id = establishment.enterprise_id"
    " LEFT JOIN (SELECT establishment_id, count(*) AS count,"
    "  sum(status = 'approved' AND coalesce(approved_on, '') <= ?"
    "   AND coalesce(valid_until, '9') >= ?) AS valid,"
    "  max(CASE WHEN status = 'approved' THEN valid_until END) AS valid_until"
    "  FROM accreditation GROUP BY establishment_id) AS accredited"
    " ON accredited.establishment_id = establishment.id"
    " LEFT JOIN (SELECT establishment_id, count(*) AS count FROM mentor GROUP BY establishment_id)"
    " AS guiding ON guiding.establishment_id = establishment.id"
    " LEFT JOIN (SELECT agreement.establishment_id, count(DISTINCT agreement.learner_id) AS count"
    "  FROM agreement JOIN agreement_version AS version INDEXED BY agreement_version_facts"
    "  ON version.agreement_id = agreement.id AND version.number = (SELECT max(number) FROM "
    "agreement_version"
    "   WHERE agreement_id = agreement.id)"
    "  LEFT JOIN termination ON termination.agreement_id = agreement.id"
    "   AND termination.outcome IS NOT 'continue'"
    "  WHERE version.start_on <= ?"
    "  AND coalesce(termination.ends_on, version.end_on, '9') >= ?"
    "  GROUP BY agreement.establishment_id) AS present"
    " ON present.establishment_id = establishment.id ");

EstablishmentListItem readItem(Row &row)
{
    return {
        .establishment = row.value<EstablishmentId>(0),
        .enterprise = row.value<EnterpriseId>(1),
        .enterpriseName = row.value<QString>(2),
        .establishmentName = row.value<QString>(3),
        .postcode = row.value<QString>(4),
        .municipality = row.value<QString>(5),
        .contactPerson = row.value<QString>(6),
        .phone = row.value<QString>(7),
        .email = row.value<QString>(8),
        .accreditations = row.value<int>(9),
        .valid = row.value<int>(10),
        .validUntil = row.value<std::optional<QDate>>(11),
        .mentors = row.value<int>(12),
        .learners = row.value<int>(13),
        .excluded = row.value<bool>(14),
        .searchKey = row.value<QString>(15),
    };
}

Hindrances readHindrances(Row &row)
{
    return {.agreements = row.value<int>(0), .contacts = row.value<int>(1)};
}

Result<Hindrances> count(Database &database, const QString &sql, const QVariantList &values)
{
    return database.first(sql, values, &readHindrances)
        .map([](const std::optional<Hindrances> &found) { return found.value_or(Hindrances{}); });
}

} // namespace

Result<QList<EstablishmentListItem>> establishmentList(Database &database, QDate day)
{
    return database.all(
        listSql + u"ORDER BY enterprise.name_key, establishment.search_key, establishment.id",
        QVariantList(listSql.count(u'?'), sql::toSql(day)), &readItem);
}

Result<Hindrances> hindrances(Database &database, EstablishmentId id)
{
    // The agreements of its mentors lie in another establishment only when one was moved.
    return count(
        database,
        QStringLiteral("SELECT (SELECT count(*) FROM agreement WHERE establishment_id = ?"
                       " OR mentor_id IN (SELECT id FROM mentor WHERE establishment_id = ?)),"
                       " (SELECT count(*) FROM contact WHERE establishment_id = ?"
                       " AND learner_id IS NULL)"),
        {id.value, id.value, id.value});
}

Result<Hindrances> hindrances(Database &database, MentorId id)
{
    return count(database, QStringLiteral("SELECT count(*), 0 FROM agreement WHERE mentor_id = ?"),
                 {id.value});
}

} // namespace traject
