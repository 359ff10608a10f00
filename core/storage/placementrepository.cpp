// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/placementrepository.h"

#include "core/storage/database.h"

namespace traject {
namespace {

/// One key per person: somebody may be a mentor in two establishments.
constexpr QStringView mentorPerson = u"coalesce(mentor.insz, '#' || mentor.id, '')";

const QString candidateSql
    = QStringLiteral(
          "SELECT accreditation.id, establishment.id, accreditation.mentor_id, enterprise.name,"
          " establishment.name, establishment.municipality, establishment.postcode,"
          " accreditation.programme_code, programme.name, accreditation.status,"
          " accreditation.valid_until, coalesce(mentor.name, ''), accreditation.open_places,"
          " accreditation.requested_on, accreditation.approved_on, establishment.employees,"
          " enterprise.joint_committee, enterprise.excluded_from, enterprise.excluded_until,"
          " establishment.excluded_from, establishment.excluded_until, %1,"
          " mentor.sector_maximum"
          " FROM accreditation"
          " JOIN establishment ON establishment.id = accreditation.establishment_id"
          " JOIN enterprise ON enterprise.id = establishment.enterprise_id"
          " JOIN programme ON programme.code = accreditation.programme_code"
          " LEFT JOIN mentor ON mentor.id = accreditation.mentor_id"
          " WHERE accreditation.programme_code = ? AND accreditation.status = 'approved'"
          " ORDER BY enterprise.name_key, establishment.id")
          .arg(mentorPerson);

const QString staySql
    = QStringLiteral(
          "SELECT agreement.establishment_id, %1, agreement.learner_id, version.start_on,"
          " version.end_on"
          " FROM agreement JOIN agreement_version AS version INDEXED BY agreement_version_facts"
          " ON version.agreement_id = agreement.id AND version.number"
          "  = (SELECT max(number) FROM agreement_version WHERE agreement_id = agreement.id)"
          " LEFT JOIN mentor ON mentor.id = agreement.mentor_id"
          " WHERE agreement.id IN"
          " (SELECT id FROM agreement WHERE establishment_id IN"
          "   (SELECT establishment_id FROM accreditation WHERE programme_code = ?)"
          "  UNION SELECT id FROM agreement WHERE mentor_id IN"
          "   (SELECT other.id FROM mentor AS other WHERE other.insz IN"
          "     (SELECT named.insz FROM accreditation JOIN mentor AS named"
          "      ON named.id = accreditation.mentor_id WHERE accreditation.programme_code = ?)))"
          " AND version.start_on IS NOT NULL"
          " AND (version.end_on IS NULL OR version.end_on >= ?)")
          .arg(mentorPerson);

PlacementCandidate readCandidate(Row &row)
{
    PlacementCandidate candidate;
    WorkplaceListItem &workplace = candidate.workplace;
    row.read(0, workplace.accreditation);
    row.read(1, workplace.establishment);
    row.read(2, workplace.mentor);
    row.read(3, workplace.enterpriseName);
    row.read(4, workplace.establishmentName);
    row.read(5, workplace.municipality);
    row.read(6, workplace.postcode);
    row.read(7, workplace.programmeCode);
    row.read(8, workplace.programmeName);
    row.read(9, workplace.status);
    row.read(10, workplace.validUntil);
    row.read(11, workplace.mentorName);
    row.read(12, workplace.openPlaces);
    row.read(14, workplace.approvedOn);
    candidate.accreditation = {.id = workplace.accreditation,
                               .establishment = workplace.establishment,
                               .programmeCode = workplace.programmeCode,
                               .status = workplace.status,
                               .requestedOn = row.value<std::optional<QDate>>(13),
                               .approvedOn = workplace.approvedOn,
                               .validUntil = workplace.validUntil,
                               .mentor = workplace.mentor,
                               .openPlaces = workplace.openPlaces};
    row.read(15, candidate.employees);
    row.read(16, candidate.jointCommittee);
    row.read(17, candidate.enterpriseExcludedFrom);
    row.read(18, candidate.enterpriseExcludedUntil);
    row.read(19, candidate.excludedFrom);
    row.read(20, candidate.excludedUntil);
    row.read(21, candidate.mentorPerson);
    row.read(22, candidate.mentorSectorMaximum);
    return candidate;
}

PlacementStay readStay(Row &row)
{
    return {.establishment = row.value<EstablishmentId>(0),
            .mentorPerson = row.value<QString>(1),
            .stay = {.learner = row.value<LearnerId>(2),
                     .first = row.value<QDate>(3),
                     .last = row.value<std::optional<QDate>>(4)}};
}

} // namespace

PlacementRepository::PlacementRepository(Database &database)
    : m_database(database)
{ }

Result<QList<PlacementCandidate>>
PlacementRepository::candidates(const QString &programmeCode) const
{
    return m_database.all(candidateSql, {sql::toSql(programmeCode)}, &readCandidate);
}

Result<QList<PlacementStay>> PlacementRepository::stays(const QString &programmeCode,
                                                        QDate day) const
{
    const QVariant code = sql::toSql(programmeCode);
    return m_database.all(staySql, {code, code, sql::toSql(day)}, &readStay);
}

} // namespace traject
