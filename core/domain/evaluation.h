// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"

namespace traject {

using EvaluationId = Id<struct EvaluationTag>;
using EvaluationScoreId = Id<struct EvaluationScoreTag>;

/// How well a learner masters one competence of the training plan.
struct EvaluationScore
{
    EvaluationScoreId id;
    EvaluationId evaluation;
    QString competence; ///< as the training plan words it
    std::optional<int> step; ///< 1 (not yet) to 4 (on one's own); unset: not judged
    QString mentorRemark;
    QString counsellorRemark;

    bool operator==(const EvaluationScore &) const = default;
};

/// The evaluation of a training plan in one period, by mentor and counsellor together.
struct Evaluation
{
    EvaluationId id;
    AgreementId agreement;
    QString period; ///< "eerste trimester", unique in the agreement
    std::optional<QDate> heldOn;
    QString mentorRemark;
    QString counsellorRemark;
    QList<EvaluationScore> scores; ///< in the order of the training plan

    bool operator==(const Evaluation &) const = default;
};

} // namespace traject
