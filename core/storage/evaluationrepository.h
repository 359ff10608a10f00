// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/evaluation.h"

namespace traject {

class Database;

/// The evaluations of training plans with their scores. Writing needs an open Transaction.
class EvaluationRepository
{
public:
    explicit EvaluationRepository(Database &database);

    /// Oldest first, each with its scores in the order in which they were stored.
    [[nodiscard]] Result<QList<Evaluation>> of(AgreementId agreement) const;
    [[nodiscard]] Result<Evaluation> evaluation(EvaluationId id) const; ///< NotFound

    /// Inserts (null id) or updates, and makes its scores those of `evaluation`; a competence that
    /// is there already keeps its row. Conflict when the agreement has the period already or does
    /// not exist, NotFound when the id is gone.
    Result<EvaluationId> save(const Evaluation &evaluation);
    Result<void> remove(EvaluationId id); ///< with its scores; NotFound

private:
    [[nodiscard]] Result<QList<EvaluationScore>> scores(EvaluationId id) const;
    Result<void> saveScores(EvaluationId id, const QList<EvaluationScore> &scores);

    Database &m_database;
};

} // namespace traject
