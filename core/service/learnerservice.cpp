// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/learnerservice.h"

#include "core/service/inonestep.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/learnerrepository.h"
#include "core/storage/screeningrepository.h"

namespace traject {

LearnerService::LearnerService(CaseloadFile &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{ }

Result<QList<LearnerListItem>> LearnerService::list() const
{
    return LearnerRepository(m_file.database()).list();
}

Result<LearnerListItem> LearnerService::listItem(LearnerId id) const
{
    return LearnerRepository(m_file.database()).listItem(id);
}

Result<Learner> LearnerService::learner(LearnerId id) const
{
    return LearnerRepository(m_file.database()).learner(id);
}

Result<LearnerId> LearnerService::save(const Learner &learner)
{
    const QString title = learner.id.isNull() ? tr("Learner added: %1") : tr("Learner changed: %1");
    const auto id = inOneStep(m_file.database(), title.arg(learner.displayName()),
                              [&] { return LearnerRepository(m_file.database()).save(learner); });
    if (id)
        Q_EMIT learnerChanged(*id);
    return id;
}

Result<void> LearnerService::remove(LearnerId id)
{
    LearnerRepository repository(m_file.database());
    const auto learner = repository.learner(id);
    if (!learner)
        return tl::unexpected(learner.error());
    const auto removed
        = inOneStep(m_file.database(), tr("Learner removed: %1").arg(learner->displayName()),
                    [&] { return repository.remove(id); });
    if (removed)
        Q_EMIT learnersReset();
    return removed;
}

Result<LearnerScreening> LearnerService::screening(LearnerId id) const
{
    const auto known = learner(id);
    if (!known)
        return tl::unexpected(known.error());
    return ScreeningRepository(m_file.database())
        .of(id)
        .map([&](const std::optional<Screening> &stored) {
            return LearnerScreening{.screening = stored.value_or(Screening{.learner = id}),
                                    .advice = known->screeningAdvice,
                                    .transport = known->transport,
                                    .maximumDistanceKm = known->maximumDistanceKm};
        });
}

Result<void> LearnerService::saveScreening(const LearnerScreening &screening)
{
    auto known = learner(screening.screening.learner);
    if (!known)
        return tl::unexpected(known.error());
    known->screeningAdvice = screening.advice;
    known->transport = screening.transport;
    known->maximumDistanceKm = screening.maximumDistanceKm;
    Database &database = m_file.database();
    const auto saved = inOneStep(
        database, tr("Screening recorded: %1").arg(known->displayName()), [&]() -> Result<void> {
            if (const auto stored = ScreeningRepository(database).save(screening.screening);
                !stored)
                return tl::unexpected(stored.error());
            return LearnerRepository(database).save(*known).map([](LearnerId) {});
        });
    if (saved)
        Q_EMIT learnerChanged(known->id);
    return saved;
}

} // namespace traject
