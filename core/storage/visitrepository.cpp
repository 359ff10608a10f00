// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/visitrepository.h"

#include "core/storage/mapping.h"

#include <algorithm>
#include <tuple>
#include <vector>

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

/// What the visits of an agreement tell alike: read once per agreement, in the order of the names.
const QString toldSql = QStringLiteral(
    "SELECT agreement.id, agreement.number, agreement.learner_id, agreement.establishment_id,"
    " trim(learner.given_name || ' ' || learner.family_name) AS learner_name,"
    " version.enterprise_name, coalesce(mentor.name, ''),"
    " coalesce(trim(trim(establishment.street || ' ' || establishment.house_number) || ', '"
    "  || trim(establishment.postcode || ' ' || establishment.municipality), ', '), ''),"
    " (SELECT created_at FROM agreement_version AS first"
    "  WHERE first.agreement_id = agreement.id AND first.number = 1) || ' ' || agreement.number,"
    " lower(agreement.number) || ' ' || learner.search_key || ' ' || version.search_key"
    "  || coalesce(' ' || establishment.search_key, '') || coalesce(' ' || mentor.name_key, ''),"
    " coalesce(termination.ends_on, version.end_on)"
    " FROM agreement JOIN learner ON learner.id = agreement.learner_id"
    " JOIN agreement_version AS version INDEXED BY agreement_version_facts"
    "  ON version.agreement_id = agreement.id AND version.number"
    "   = (SELECT max(number) FROM agreement_version WHERE agreement_id = agreement.id)"
    " LEFT JOIN establishment ON establishment.id = agreement.establishment_id"
    " LEFT JOIN mentor ON mentor.id = agreement.mentor_id"
    " LEFT JOIN termination ON termination.agreement_id = agreement.id"
    "  AND termination.outcome IS NOT 'continue' %1"
    " ORDER BY learner_name");

const QString visitsSql = QStringLiteral(
    "SELECT visit.id, visit.agreement_id, visit.title, visit.proposed_on, visit.planned_on,"
    " visit.contact_id, visit.skipped_reason, contact.held_on"
    " FROM visit LEFT JOIN contact ON contact.id = visit.contact_id %1");

struct Told
{
    AgreementId agreement;
    VisitListItem item; ///< without its visit
    std::optional<QDate> end;
};

Told readTold(Row &row)
{
    return {.agreement = row.value<AgreementId>(0),
            .item = {.visit = {},
                     .heldOn = {},
                     .agreementNumber = row.value<QString>(1),
                     .agreementKey = row.value<QString>(8),
                     .learner = row.value<LearnerId>(2),
                     .learnerName = row.value<QString>(4),
                     .establishment = row.value<EstablishmentId>(3),
                     .enterpriseName = row.value<QString>(5),
                     .place = row.value<QString>(7),
                     .mentorName = row.value<QString>(6),
                     .searchKey = row.value<QString>(9)},
            .end = row.value<std::optional<QDate>>(10)};
}

std::pair<Visit, std::optional<QDate>> readVisit(Row &row)
{
    return {{.id = row.value<VisitId>(0),
             .agreement = row.value<AgreementId>(1),
             .title = row.value<QString>(2),
             .proposedOn = row.value<std::optional<QDate>>(3),
             .plannedOn = row.value<QDate>(4),
             .contact = row.value<ContactId>(5),
             .skippedReason = row.value<QString>(6)},
            row.value<std::optional<QDate>>(7)};
}

/// Visits with what is told of their agreements, by day and name. Those of an agreement that ended
/// before `today` are left out, when it is given.
Result<QList<VisitListItem>> listOf(Database &database, const QString &agreements,
                                    const QString &visits, const QVariantList &values,
                                    std::optional<QDate> today)
{
    const auto told = database.all(toldSql.arg(agreements), values, &readTold);
    if (!told)
        return tl::unexpected(told.error());
    QHash<AgreementId, qsizetype> rankOf;
    for (qsizetype rank = 0; rank < told->size(); ++rank)
        rankOf.insert(told->at(rank).agreement, rank);
    const auto read = database.all(visitsSql.arg(visits), values, &readVisit);
    if (!read)
        return tl::unexpected(read.error());
    std::vector<std::tuple<QDate, qsizetype, VisitId, qsizetype>> order;
    for (qsizetype at = 0; at < read->size(); ++at) {
        const Visit &visit = read->at(at).first;
        const qsizetype rank = rankOf.value(visit.agreement, -1);
        if (rank < 0)
            continue;
        const auto &end = told->at(rank).end;
        if (!today || !end || *end >= *today)
            order.emplace_back(visit.plannedOn, rank, visit.id, at);
    }
    std::sort(order.begin(), order.end());
    QList<VisitListItem> list;
    list.reserve(static_cast<qsizetype>(order.size()));
    for (const auto &[day, rank, id, at] : order) {
        list.append(told->at(rank).item);
        list.last().visit = read->at(at).first;
        list.last().heldOn = read->at(at).second;
    }
    return list;
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
    const QString open = openOnly
        ? QStringLiteral("WHERE visit.contact_id IS NULL AND visit.skipped_reason = ''")
        : QString();
    return listOf(m_database, {}, open, {}, today);
}

Result<QList<VisitListItem>> VisitRepository::listForLearner(LearnerId learner) const
{
    return listOf(m_database, QStringLiteral("WHERE agreement.learner_id = ?"),
                  QStringLiteral("WHERE visit.agreement_id IN"
                                 " (SELECT id FROM agreement WHERE learner_id = ?)"),
                  {learner.value}, std::nullopt);
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
