// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/trajectoryrepository.h"

#include "core/storage/database.h"

namespace traject {
namespace {

struct Facts
{
    LearnerId learner;
    TrajectoryFacts facts;
};

struct Span
{
    LearnerId learner;
    AgreementSpan span;
};

const QString factsSql = QStringLiteral(
    "SELECT learner.id, enrolment_sector, screening_advice,"
    " EXISTS (SELECT 1 FROM screening WHERE learner_id = learner.id AND held_on IS NOT NULL),"
    " EXISTS (SELECT 1 FROM contact WHERE learner_id = learner.id AND search_step IS NOT NULL),"
    " EXISTS (SELECT 1 FROM pending_draft WHERE learner_id = learner.id AND agreement_id IS NULL)"
    " FROM learner ");

/// The index holds all columns that are asked of a version.
const QString spansSql = QStringLiteral(
    "SELECT agreement.learner_id, version.start_on, version.end_on, termination.ends_on"
    " FROM agreement_version AS version INDEXED BY agreement_version_facts"
    " JOIN agreement ON agreement.id = version.agreement_id"
    " LEFT JOIN termination ON termination.agreement_id = agreement.id"
    "  AND termination.outcome IS NOT 'continue'"
    " WHERE version.number ="
    "  (SELECT max(number) FROM agreement_version WHERE agreement_id = version.agreement_id) ");

Facts readFacts(Row &row)
{
    return {.learner = row.value<LearnerId>(0),
            .facts = {.sector = row.value<std::optional<Sector>>(1),
                      .advice = row.value<std::optional<ScreeningAdvice>>(2),
                      .screened = row.value<bool>(3),
                      .searching = row.value<bool>(4),
                      .drafting = row.value<bool>(5),
                      .agreements = {}}};
}

Span readSpan(Row &row)
{
    return {.learner = row.value<LearnerId>(0),
            .span = {.start = row.value<std::optional<QDate>>(1),
                     .end = row.value<std::optional<QDate>>(2),
                     .endedOn = row.value<std::optional<QDate>>(3)}};
}

} // namespace

TrajectoryRepository::TrajectoryRepository(Database &database)
    : m_database(database)
{ }

Result<QHash<LearnerId, TrajectoryFacts>> TrajectoryRepository::all() const
{
    auto result = withoutAgreements();
    if (!result)
        return result;
    const auto spans = m_database.all(spansSql, {}, &readSpan);
    if (!spans)
        return tl::unexpected(spans.error());
    for (const Span &span : *spans)
        (*result)[span.learner].agreements.append(span.span);
    return result;
}

Result<QHash<LearnerId, TrajectoryFacts>> TrajectoryRepository::withoutAgreements() const
{
    const auto known = m_database.all(factsSql, {}, &readFacts);
    if (!known)
        return tl::unexpected(known.error());
    QHash<LearnerId, TrajectoryFacts> result;
    result.reserve(known->size());
    for (const Facts &facts : *known)
        result.insert(facts.learner, facts.facts);
    return result;
}

Result<TrajectoryFacts> TrajectoryRepository::of(LearnerId learner) const
{
    const auto known
        = m_database.first(factsSql + u"WHERE learner.id = ?", {learner.value}, &readFacts);
    if (!known)
        return tl::unexpected(known.error());
    if (!known->has_value())
        return failure(ErrorCode::NotFound, QStringLiteral("learner"));
    const auto spans = m_database.all(spansSql
                                          + u"AND version.agreement_id IN"
                                            " (SELECT id FROM agreement WHERE learner_id = ?)",
                                      {learner.value}, &readSpan);
    if (!spans)
        return tl::unexpected(spans.error());
    TrajectoryFacts facts = (*known)->facts;
    for (const Span &span : *spans)
        facts.agreements.append(span.span);
    return facts;
}

} // namespace traject
