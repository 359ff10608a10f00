// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/visitrepository.h"

#include "core/storage/mapping.h"

namespace traject {

template <>
struct Mapping<VisitRule>
{
    static constexpr QStringView table = u"visit_rule";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &rule)
    {
        visit(u"position", rule.position);
        visit(u"title", rule.title);
        visit(u"unit", rule.unit);
        visit(u"after", rule.after);
    }
};

template <>
struct Mapping<Visit>
{
    static constexpr QStringView table = u"visit";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &record)
    {
        visit(u"agreement_id", record.agreement);
        visit(u"title", record.title);
        visit(u"proposed_on", record.proposedOn);
        visit(u"planned_on", record.plannedOn);
        visit(u"contact_id", record.contact);
        visit(u"skipped_reason", record.skippedReason);
    }
};

namespace {

/// What is told of the agreement stands once per agreement, and its visits are joined to it: the
/// long rows of the versions are read once each.
const QString listSql = QStringLiteral(
    "WITH told AS MATERIALIZED (SELECT agreement.id AS agreement_id, agreement.number,"
    " agreement.learner_id, agreement.establishment_id,"
    " trim(learner.given_name || ' ' || learner.family_name) AS learner_name,"
    " version.enterprise_name, coalesce(mentor.name, '') AS mentor_name,"
    " coalesce(trim(trim(establishment.street || ' ' || establishment.house_number) || ', '"
    "  || trim(establishment.postcode || ' ' || establishment.municipality), ', '), '') AS place,"
    " (SELECT created_at FROM agreement_version AS first"
    "  WHERE first.agreement_id = agreement.id AND first.number = 1) || ' ' || agreement.number"
    "  AS agreement_key,"
    " coalesce(termination.ends_on, version.end_on) AS ends_on,"
    " lower(agreement.number) || ' ' || learner.search_key || ' ' || version.search_key"
    "  || coalesce(' ' || establishment.search_key, '') || coalesce(' ' || mentor.name_key, '')"
    "  AS search_key"
    " FROM agreement JOIN learner ON learner.id = agreement.learner_id"
    " JOIN agreement_version AS version ON version.agreement_id = agreement.id"
    "  AND version.number"
    "   = (SELECT max(number) FROM agreement_version WHERE agreement_id = agreement.id)"
    " LEFT JOIN establishment ON establishment.id = agreement.establishment_id"
    " LEFT JOIN mentor ON mentor.id = agreement.mentor_id"
    " LEFT JOIN termination ON termination.agreement_id = agreement.id"
    "  AND termination.outcome IS NOT 'continue'%1)"
    " SELECT visit.id, visit.agreement_id, visit.title, visit.proposed_on, visit.planned_on,"
    " visit.contact_id, visit.skipped_reason, contact.held_on, told.number, told.learner_id,"
    " told.learner_name, told.establishment_id, told.enterprise_name, told.place,"
    " told.mentor_name, told.search_key, told.agreement_key"
    " FROM visit JOIN told ON told.agreement_id = visit.agreement_id"
    " LEFT JOIN contact ON contact.id = visit.contact_id %2"
    " ORDER BY visit.planned_on, told.learner_name, visit.id");

VisitListItem readListItem(Row &row)
{
    VisitListItem item{
        .visit = {.id = row.value<VisitId>(0),
                  .agreement = row.value<AgreementId>(1),
                  .title = row.value<QString>(2),
                  .proposedOn = row.value<std::optional<QDate>>(3),
                  .plannedOn = row.value<QDate>(4),
                  .contact = row.value<ContactId>(5),
                  .skippedReason = row.value<QString>(6)},
        .heldOn = row.value<std::optional<QDate>>(7),
        .agreementNumber = row.value<QString>(8),
        .agreementKey = row.value<QString>(16),
        .learner = row.value<LearnerId>(9),
        .learnerName = row.value<QString>(10),
        .establishment = row.value<EstablishmentId>(11),
        .enterpriseName = row.value<QString>(12),
        .place = row.value<QString>(13),
        .mentorName = row.value<QString>(14),
        .searchKey = row.value<QString>(15),
    };
    return item;
}

} // namespace

VisitRepository::VisitRepository(Database &database)
    : m_database(database)
{ }

Result<QList<VisitRule>> VisitRepository::rules() const
{
    return m_database.all(mapping::selectSql<VisitRule>() + u"ORDER BY position, id", {},
                          &mapping::readRecord<VisitRule>);
}

Result<void> VisitRepository::saveRules(const QList<VisitRule> &rules)
{
    if (const auto removed = m_database.execute(QStringLiteral("DELETE FROM visit_rule")); !removed)
        return tl::unexpected(removed.error());
    int position = 0;
    for (VisitRule rule : rules) {
        rule.id = {};
        rule.position = position++;
        if (const auto saved = mapping::save(m_database, rule); !saved)
            return tl::unexpected(saved.error());
    }
    return {};
}

Result<QList<Visit>> VisitRepository::of(AgreementId agreement) const
{
    return m_database.all(mapping::selectSql<Visit>()
                              + u"WHERE agreement_id = ? ORDER BY planned_on, id",
                          {agreement.value}, &mapping::readRecord<Visit>);
}

Result<Visit> VisitRepository::visit(VisitId id) const
{
    return mapping::get<Visit>(m_database, id);
}

Result<QList<VisitListItem>> VisitRepository::list(QDate today, bool openOnly) const
{
    const QString where = QStringLiteral("WHERE (told.ends_on IS NULL OR told.ends_on >= ?)");
    const QString open = openOnly
        ? QStringLiteral(" AND visit.contact_id IS NULL AND visit.skipped_reason = ''")
        : QString();
    return m_database.all(listSql.arg(QString(), where + open), {sql::toSql(today)}, &readListItem);
}

Result<QList<VisitListItem>> VisitRepository::listForLearner(LearnerId learner) const
{
    return m_database.all(listSql.arg(QStringLiteral(" WHERE agreement.learner_id = ?"), QString()),
                          {learner.value}, &readListItem);
}

Result<QSet<AgreementId>> VisitRepository::plannedAgreements() const
{
    const auto ids = m_database.all(QStringLiteral("SELECT DISTINCT agreement_id FROM visit"), {},
                                    [](Row &row) { return row.value<AgreementId>(0); });
    if (!ids)
        return tl::unexpected(ids.error());
    return QSet<AgreementId>(ids->cbegin(), ids->cend());
}

Result<QHash<AgreementId, QDate>> VisitRepository::earlyEnds() const
{
    const auto ends = m_database.all(
        QStringLiteral("SELECT agreement_id, ends_on FROM termination WHERE ends_on IS NOT NULL"
                       " AND outcome IS NOT 'continue'"),
        {}, [](Row &row) { return std::pair(row.value<AgreementId>(0), row.value<QDate>(1)); });
    if (!ends)
        return tl::unexpected(ends.error());
    return QHash<AgreementId, QDate>(ends->cbegin(), ends->cend());
}

Result<VisitId> VisitRepository::save(const Visit &visit)
{
    return mapping::save(m_database, visit);
}

Result<void> VisitRepository::remove(VisitId id)
{
    return mapping::remove<Visit>(m_database, id);
}

} // namespace traject
