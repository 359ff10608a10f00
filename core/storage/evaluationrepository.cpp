// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/evaluationrepository.h"

#include "core/storage/mapping.h"

#include <QHash>

namespace traject {

/// The evaluation's own columns; its scores lie in evaluation_score.
template <>
struct Mapping<Evaluation>
{
    static constexpr QStringView table = u"evaluation";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &evaluation)
    {
        visit(u"agreement_id", evaluation.agreement);
        visit(u"period", evaluation.period);
        visit(u"held_on", evaluation.heldOn);
        visit(u"mentor_remark", evaluation.mentorRemark);
        visit(u"counsellor_remark", evaluation.counsellorRemark);
    }
};

template <>
struct Mapping<EvaluationScore>
{
    static constexpr QStringView table = u"evaluation_score";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &score)
    {
        visit(u"evaluation_id", score.evaluation);
        visit(u"competence", score.competence);
        visit(u"step", score.step);
        visit(u"mentor_remark", score.mentorRemark);
        visit(u"counsellor_remark", score.counsellorRemark);
    }
};

EvaluationRepository::EvaluationRepository(Database &database)
    : m_database(database)
{ }

Result<QList<Evaluation>> EvaluationRepository::of(AgreementId agreement) const
{
    auto list
        = m_database.all(mapping::selectSql<Evaluation>() + u"WHERE agreement_id = ? ORDER BY id",
                         {agreement.value}, &mapping::readRecord<Evaluation>);
    if (!list)
        return list;
    const auto scores = m_database.all(
        mapping::selectSql<EvaluationScore>()
            + u"WHERE evaluation_id IN (SELECT id FROM evaluation WHERE agreement_id = ?)"
              " ORDER BY id",
        {agreement.value}, &mapping::readRecord<EvaluationScore>);
    if (!scores)
        return tl::unexpected(scores.error());
    for (Evaluation &evaluation : *list) {
        for (const EvaluationScore &score : *scores) {
            if (score.evaluation == evaluation.id)
                evaluation.scores.append(score);
        }
    }
    return list;
}

Result<Evaluation> EvaluationRepository::evaluation(EvaluationId id) const
{
    auto evaluation = mapping::get<Evaluation>(m_database, id);
    if (!evaluation)
        return evaluation;
    const auto found = scores(id);
    if (!found)
        return tl::unexpected(found.error());
    evaluation->scores = *found;
    return evaluation;
}

Result<QList<EvaluationScore>> EvaluationRepository::scores(EvaluationId id) const
{
    return m_database.all(mapping::selectSql<EvaluationScore>()
                              + u"WHERE evaluation_id = ? ORDER BY id",
                          {id.value}, &mapping::readRecord<EvaluationScore>);
}

Result<EvaluationId> EvaluationRepository::save(const Evaluation &evaluation)
{
    const auto id = mapping::save(m_database, evaluation);
    if (!id)
        return id;
    if (const auto saved = saveScores(*id, evaluation.scores); !saved)
        return tl::unexpected(saved.error());
    return *id;
}

Result<void> EvaluationRepository::saveScores(EvaluationId id, const QList<EvaluationScore> &scores)
{
    const auto known = this->scores(id);
    if (!known)
        return tl::unexpected(known.error());
    QHash<QString, EvaluationScoreId> ids;
    for (const EvaluationScore &score : *known)
        ids.insert(score.competence, score.id);
    for (EvaluationScore score : scores) {
        score.id = ids.take(score.competence);
        score.evaluation = id;
        if (const auto saved = mapping::save(m_database, score); !saved)
            return tl::unexpected(saved.error());
    }
    for (const EvaluationScore &score : *known) {
        if (!ids.contains(score.competence))
            continue;
        if (const auto removed = mapping::remove<EvaluationScore>(m_database, score.id); !removed)
            return removed;
    }
    return {};
}

Result<void> EvaluationRepository::remove(EvaluationId id)
{
    return mapping::remove<Evaluation>(m_database, id);
}

} // namespace traject
