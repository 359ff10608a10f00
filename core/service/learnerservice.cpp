// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/learnerservice.h"

#include "core/rules/trajectory.h"
#include "core/service/bulkchange.h"
#include "core/service/inonestep.h"
#include "core/service/whenfinished.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/database.h"
#include "core/storage/learnerrepository.h"
#include "core/storage/screeningrepository.h"
#include "core/storage/trajectoryrepository.h"

#include <QtConcurrentRun>

namespace traject {

LearnerService::LearnerService(CaseloadFile &file, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_clock(clock)
{ }

Result<QList<LearnerListItem>> LearnerService::list() const
{
    auto list = LearnerRepository(m_file.database()).list();
    const auto trajectories = TrajectoryRepository(m_file.database()).all();
    if (!trajectories)
        return tl::unexpected(trajectories.error());
    if (list) {
        for (LearnerListItem &item : *list)
            item.status = trajectoryStatus(trajectories->value(item.id), m_clock.today());
    }
    return list;
}

Result<QList<LearnerName>> LearnerService::names() const
{
    return LearnerRepository(m_file.database()).names();
}

Result<LearnerListItem> LearnerService::listItem(LearnerId id) const
{
    auto item = LearnerRepository(m_file.database()).listItem(id);
    const auto trajectory = TrajectoryRepository(m_file.database()).of(id);
    if (item && trajectory)
        item->status = trajectoryStatus(*trajectory, m_clock.today());
    return item;
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

QFuture<Result<int>> LearnerService::startChange(const QList<LearnerId> &ids,
                                                 const EnrolmentChange &change,
                                                 const ProgressFunction &progress,
                                                 const std::atomic_bool *cancel)
{
    const QString title = tr("%n learner(s) changed", nullptr, static_cast<int>(ids.size()));
    auto changing
        = QtConcurrent::run([this, title, ids, change, progress, cancel]() -> Result<int> {
              const auto database = m_file.openWorkerConnection();
              if (!database)
                  return tl::unexpected(database.error());
              LearnerRepository repository(**database);
              return changeInBulk(
                  **database, title, ids,
                  [&](const QList<LearnerId> &some) { return repository.change(some, change); },
                  progress, cancel);
          });
    // The caller waits for the work alone, which needs no event loop.
    whenFinished(changing, this, [this](const Result<int> &changed) {
        if (changed)
            Q_EMIT learnersReset();
    });
    return changing;
}

Result<QList<MailAddress>> LearnerService::mailAddresses(const QList<LearnerId> &ids) const
{
    return LearnerRepository(m_file.database()).mailAddresses(ids);
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
