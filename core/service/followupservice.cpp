// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/followupservice.h"

#include "core/base/text.h"
#include "core/service/bulkchange.h"
#include "core/service/inonestep.h"
#include "core/service/lawservice.h"
#include "core/service/whenfinished.h"
#include "core/storage/agreementrepository.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/contactrepository.h"
#include "core/storage/database.h"
#include "core/storage/visitrepository.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace traject {
namespace {

tl::unexpected<Error> noDay()
{
    return failure(ErrorCode::InvalidInput, QStringLiteral("a visit needs a day"));
}

Result<void> markSkipped(Visit &visit, const QString &reason)
{
    if (!visit.contact.isNull())
        return failure(ErrorCode::Conflict, QStringLiteral("the visit was held"));
    visit.skippedReason = text::simplified(reason);
    if (visit.skippedReason.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("skipping needs a reason"));
    return {};
}

} // namespace

FollowUpService::FollowUpService(CaseloadFile &file, const LawService &law, const Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_law(law)
    , m_clock(clock)
{ }

PlanningContext FollowUpService::context() const
{
    return {.setByHand = m_law.rulebook().setByHand(), .today = m_clock.today()};
}

Result<QString> FollowUpService::learnerOf(AgreementId agreement) const
{
    return AgreementRepository(m_file.database())
        .placed(agreement)
        .map([](const PlacedAgreement &placed) { return placed.learnerName; });
}

Result<QList<VisitRule>> FollowUpService::rhythm() const
{
    return visitRhythm(m_file.database());
}

Result<void> FollowUpService::saveRhythm(const QList<VisitRule> &rules)
{
    QList<VisitRule> cleaned = rules;
    for (VisitRule &rule : cleaned)
        rule.title = text::simplified(rule.title);
    const bool isComplete = !cleaned.isEmpty()
        && std::all_of(cleaned.cbegin(), cleaned.cend(), [](const VisitRule &rule) {
               return !rule.title.isEmpty() && rule.after >= 0;
           });
    if (!isComplete)
        return failure(ErrorCode::InvalidInput, QStringLiteral("a rule needs a title"));
    const auto saved = inOneStep(m_file.database(), tr("Rhythm of visits changed"), [&] {
        return VisitRepository(m_file.database()).saveRules(cleaned);
    });
    if (saved)
        Q_EMIT rhythmChanged();
    return saved;
}

Result<void> FollowUpService::resetRhythm()
{
    const auto saved = inOneStep(m_file.database(), tr("Default rhythm of visits"),
                                 [&] { return VisitRepository(m_file.database()).saveRules({}); });
    if (saved)
        Q_EMIT rhythmChanged();
    return saved;
}

Result<QList<Visit>> FollowUpService::visits(AgreementId agreement) const
{
    return VisitRepository(m_file.database()).of(agreement);
}

Result<Visit> FollowUpService::visit(VisitId id) const
{
    return VisitRepository(m_file.database()).visit(id);
}

Result<QList<VisitListItem>> FollowUpService::listForLearner(LearnerId learner) const
{
    return VisitRepository(m_file.database()).listForLearner(learner);
}

Result<QList<VisitListItem>> FollowUpService::list(bool openOnly) const
{
    return VisitRepository(m_file.database()).list(m_clock.today(), openOnly);
}

Result<AgreementPlan> FollowUpService::changes(AgreementId agreement) const
{
    return planOf(m_file.database(), agreement, context());
}

Result<void> FollowUpService::applyChanges(const AgreementPlan &plan)
{
    const auto written
        = inOneStep(m_file.database(), tr("Visits planned for %1").arg(plan.learnerName),
                    [&] { return writePlan(m_file.database(), plan); });
    if (written)
        Q_EMIT visitsChanged(plan.agreement);
    return written;
}

QFuture<Result<QList<AgreementPlan>>>
FollowUpService::startPlanAllPreview(const ProgressFunction &progress,
                                     const std::atomic_bool *cancel) const
{
    return QtConcurrent::run([this, context = context(), progress, cancel] {
        const auto database = m_file.openWorkerConnection();
        if (!database)
            return Result<QList<AgreementPlan>>(tl::unexpected(database.error()));
        return plansOfUnplanned(**database, context, progress, cancel);
    });
}

QFuture<Result<void>> FollowUpService::startPlanAll(const QList<AgreementPlan> &plans,
                                                    const std::atomic_bool *cancel)
{
    const QString title
        = tr("Visits planned for %n agreement(s)", nullptr, static_cast<int>(plans.size()));
    QFuture<Result<void>> stored
        = QtConcurrent::run([this, plans, title, cancel]() -> Result<void> {
              const auto database = m_file.openWorkerConnection();
              if (!database)
                  return tl::unexpected(database.error());
              return inOneStep(**database, title, [&]() -> Result<void> {
                  for (const AgreementPlan &plan : plans) {
                      if (cancel && *cancel)
                          return failure(ErrorCode::Cancelled);
                      if (const auto written = writePlan(**database, plan); !written)
                          return written;
                  }
                  return {};
              });
          });
    // What is given back is the work itself: who waits for it must not wait for this thread.
    whenFinished(stored, this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT visitsReset();
    });
    return stored;
}

Result<VisitId> FollowUpService::add(AgreementId agreement, const QString &title, QDate day)
{
    if (!day.isValid())
        return noDay();
    const auto learner = learnerOf(agreement);
    if (!learner)
        return tl::unexpected(learner.error());
    const QString cleaned = text::simplified(title);
    const auto id = inOneStep(m_file.database(), tr("Visit to %1 planned").arg(*learner), [&] {
        return VisitRepository(m_file.database())
            .save({.agreement = agreement,
                   .title = cleaned.isEmpty() ? QStringLiteral("Bezoek") : cleaned,
                   .plannedOn = day});
    });
    if (id)
        Q_EMIT visitsChanged(agreement);
    return id;
}

Result<void> FollowUpService::change(VisitId id, const QString &title,
                                     const std::function<Result<void>(Visit &)> &edit)
{
    VisitRepository repository(m_file.database());
    auto visit = repository.visit(id);
    if (!visit)
        return tl::unexpected(visit.error());
    if (const auto edited = edit(*visit); !edited)
        return edited;
    const auto learner = learnerOf(visit->agreement);
    if (!learner)
        return tl::unexpected(learner.error());
    const auto saved = inOneStep(m_file.database(), title.arg(*learner),
                                 [&] { return repository.save(*visit); });
    if (!saved)
        return tl::unexpected(saved.error());
    Q_EMIT visitsChanged(visit->agreement);
    return {};
}

Result<void> FollowUpService::move(VisitId id, QDate day)
{
    if (!day.isValid())
        return noDay();
    return change(id, tr("Visit to %1 moved"), [day](Visit &visit) -> Result<void> {
        if (!visit.isOpen())
            return failure(ErrorCode::Conflict, QStringLiteral("the visit is not open any more"));
        visit.plannedOn = day;
        return {};
    });
}

Result<void> FollowUpService::skip(VisitId id, const QString &reason)
{
    return change(id, tr("Visit to %1 skipped"),
                  [&reason](Visit &visit) { return markSkipped(visit, reason); });
}

QFuture<Result<int>> FollowUpService::startSkip(const QList<VisitId> &ids, const QString &reason,
                                                const ProgressFunction &progress,
                                                const std::atomic_bool *cancel)
{
    const QString title = tr("%n visit(s) skipped", nullptr, static_cast<int>(ids.size()));
    auto skipping
        = QtConcurrent::run([this, title, ids, reason, progress, cancel]() -> Result<int> {
              const auto database = m_file.openWorkerConnection();
              if (!database)
                  return tl::unexpected(database.error());
              VisitRepository repository(**database);
              const auto skipOne = [&](VisitId id) {
                  return repository.visit(id).and_then([&](Visit visit) {
                      return markSkipped(visit, reason).and_then([&] {
                          return repository.save(visit).map([](const auto &...) {});
                      });
                  });
              };
              return changeInBulk(
                  **database, title, ids,
                  [&](const QList<VisitId> &some) -> Result<int> {
                      for (const VisitId id : some) {
                          if (const auto skipped = skipOne(id); !skipped)
                              return tl::unexpected(skipped.error());
                      }
                      return static_cast<int>(some.size());
                  },
                  progress, cancel);
          });
    // The caller waits for the work alone, which needs no event loop.
    whenFinished(skipping, this, [this](const Result<int> &skipped) {
        if (skipped)
            Q_EMIT visitsReset();
    });
    return skipping;
}

Result<void> FollowUpService::link(VisitId id, ContactId contact)
{
    return change(id, tr("Visit to %1 held"), [contact](Visit &visit) -> Result<void> {
        if (!visit.skippedReason.isEmpty())
            return failure(ErrorCode::Conflict, QStringLiteral("the visit was skipped"));
        visit.contact = contact;
        return {};
    });
}

Result<ContactId> FollowUpService::hold(VisitId id, const Contact &contact)
{
    VisitRepository repository(m_file.database());
    auto visit = repository.visit(id);
    if (!visit)
        return tl::unexpected(visit.error());
    const auto placed = AgreementRepository(m_file.database()).placed(visit->agreement);
    if (!placed)
        return tl::unexpected(placed.error());
    if (!contact.heldOn.isValid())
        return noDay();
    if (!visit->isOpen())
        return failure(ErrorCode::Conflict, QStringLiteral("the visit is not open any more"));
    Contact own = contact;
    own.learner = placed->learner;
    own.establishment = placed->establishment;
    own.agreement = visit->agreement;
    const auto stored
        = inOneStep(m_file.database(), tr("Visit to %1 held").arg(placed->learnerName),
                    [&]() -> Result<ContactId> {
                        const auto saved = ContactRepository(m_file.database()).save(own);
                        if (!saved)
                            return saved;
                        visit->contact = *saved;
                        return repository.save(*visit).map([&](VisitId) { return *saved; });
                    });
    if (stored) {
        Q_EMIT visitsChanged(visit->agreement);
        Q_EMIT contactStored(own.learner);
    }
    return stored;
}

Result<void> FollowUpService::reopen(VisitId id)
{
    return change(id, tr("Visit to %1 opened again"), [](Visit &visit) -> Result<void> {
        visit.contact = {};
        visit.skippedReason.clear();
        return {};
    });
}

Result<void> FollowUpService::remove(VisitId id)
{
    VisitRepository repository(m_file.database());
    const auto visit = repository.visit(id);
    if (!visit)
        return tl::unexpected(visit.error());
    const auto learner = learnerOf(visit->agreement);
    if (!learner)
        return tl::unexpected(learner.error());
    const auto removed = inOneStep(m_file.database(), tr("Visit to %1 removed").arg(*learner),
                                   [&] { return repository.remove(id); });
    if (removed)
        Q_EMIT visitsChanged(visit->agreement);
    return removed;
}

} // namespace traject
