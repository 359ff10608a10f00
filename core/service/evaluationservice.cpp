// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/evaluationservice.h"

#include "core/base/text.h"
#include "core/service/inonestep.h"
#include "core/storage/agreementrepository.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/evaluationrepository.h"

namespace traject {
namespace {

/// The evaluation as it is stored: texts cleaned, nothing that says nothing.
Evaluation cleaned(Evaluation evaluation)
{
    evaluation.period = text::simplified(evaluation.period);
    evaluation.mentorRemark = text::cleaned(evaluation.mentorRemark);
    evaluation.counsellorRemark = text::cleaned(evaluation.counsellorRemark);
    for (EvaluationScore &score : evaluation.scores) {
        score.mentorRemark = text::cleaned(score.mentorRemark);
        score.counsellorRemark = text::cleaned(score.counsellorRemark);
    }
    evaluation.scores.removeIf([](const EvaluationScore &score) {
        return !score.step && score.mentorRemark.isEmpty() && score.counsellorRemark.isEmpty();
    });
    return evaluation;
}

} // namespace

EvaluationService::EvaluationService(CaseloadFile &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{ }

Result<QString> EvaluationService::learnerOf(AgreementId agreement) const
{
    return AgreementRepository(m_file.database())
        .placed(agreement)
        .map([](const PlacedAgreement &placed) { return placed.learnerName; });
}

Result<QList<Evaluation>> EvaluationService::evaluations(AgreementId agreement) const
{
    return EvaluationRepository(m_file.database()).of(agreement);
}

Result<void> EvaluationService::save(const QList<Evaluation> &evaluations)
{
    if (evaluations.isEmpty())
        return {};
    QList<Evaluation> records;
    for (const Evaluation &evaluation : evaluations) {
        records.append(cleaned(evaluation));
        if (records.constLast().period.isEmpty())
            return failure(ErrorCode::InvalidInput, QStringLiteral("an evaluation needs a period"));
    }
    const AgreementId agreement = records.constFirst().agreement;
    const auto learner = learnerOf(agreement);
    if (!learner)
        return tl::unexpected(learner.error());
    const auto saved
        = inOneStep(m_file.database(), tr("Evaluation of %1").arg(*learner), [&]() -> Result<void> {
              EvaluationRepository repository(m_file.database());
              for (const Evaluation &record : std::as_const(records)) {
                  if (const auto id = repository.save(record); !id)
                      return tl::unexpected(id.error());
              }
              return {};
          });
    if (saved)
        Q_EMIT evaluationsChanged(agreement);
    return saved;
}

Result<void> EvaluationService::remove(EvaluationId id)
{
    EvaluationRepository repository(m_file.database());
    const auto evaluation = repository.evaluation(id);
    if (!evaluation)
        return tl::unexpected(evaluation.error());
    const auto learner = learnerOf(evaluation->agreement);
    if (!learner)
        return tl::unexpected(learner.error());
    const auto removed = inOneStep(m_file.database(), tr("Evaluation of %1 removed").arg(*learner),
                                   [&] { return repository.remove(id); });
    if (removed)
        Q_EMIT evaluationsChanged(evaluation->agreement);
    return removed;
}

} // namespace traject
