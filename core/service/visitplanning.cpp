// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/visitplanning.h"

#include "core/exchange/draftjson.h"
#include "core/storage/agreementrepository.h"
#include "core/storage/visitrepository.h"

#include <QJsonDocument>

namespace traject {
namespace {

/// The agreement's period with its timetable; its end is that of an early end, if there is one.
Result<VisitPeriod> periodOf(const PlacedVersion &version, const QHash<AgreementId, QDate> &ends)
{
    // Written by this program: no member stands twice, which takes long to look for.
    return exchange::readDraft(QJsonDocument::fromJson(version.draftJson).object())
        .map([&](const AgreementDraft &draft) {
            const QDate end = version.placed.end.value_or(QDate());
            return VisitPeriod{.schedule = draft.schedule,
                               .start = version.placed.start.value_or(QDate()),
                               .end = qMin(end, ends.value(version.placed.id, end))};
        });
}

AgreementPlan planOver(const PlacedAgreement &placed, const QList<VisitChange> &changes)
{
    return {.agreement = placed.id,
            .number = placed.number,
            .learnerName = placed.learnerName,
            .enterpriseName = placed.enterpriseName,
            .changes = changes};
}

} // namespace

Result<QList<VisitRule>> visitRhythm(Database &database)
{
    return VisitRepository(database).rules().map([](const QList<VisitRule> &rules) {
        return rules.isEmpty() ? defaultVisitRules() : rules;
    });
}

Result<AgreementPlan> planOf(Database &database, AgreementId agreement,
                             const PlanningContext &context)
{
    const VisitRepository visits(database);
    const AgreementRepository agreements(database);
    const auto rhythm = visitRhythm(database);
    const auto current = visits.of(agreement);
    const auto ends = visits.earlyEnds();
    const auto placed = agreements.placed(agreement);
    const auto stored = agreements.agreement(agreement);
    if (!rhythm || !current || !ends)
        return tl::unexpected(!rhythm ? rhythm.error() : !current ? current.error() : ends.error());
    if (!placed || !stored)
        return tl::unexpected(placed ? stored.error() : placed.error());
    const auto period
        = periodOf({.placed = *placed, .draftJson = stored->version.draftJson}, *ends);
    if (!period)
        return tl::unexpected(period.error());
    const auto proposal = visitPlan(*rhythm, *period, context.setByHand);
    return planOver(*placed, planChanges(agreement, *current, proposal, context.today));
}

Result<QList<AgreementPlan>> plansOfUnplanned(Database &database, const PlanningContext &context,
                                              const ProgressFunction &progress,
                                              const std::atomic_bool *cancel)
{
    const VisitRepository visits(database);
    const auto rhythm = visitRhythm(database);
    const auto planned = visits.plannedAgreements();
    const auto ends = visits.earlyEnds();
    const auto versions = AgreementRepository(database).newestVersions();
    if (!rhythm || !planned)
        return tl::unexpected(rhythm ? planned.error() : rhythm.error());
    if (!ends || !versions)
        return tl::unexpected(ends ? versions.error() : ends.error());
    QList<AgreementPlan> plans;
    const auto total = static_cast<int>(versions->size());
    for (int i = 0; i < total; ++i) {
        if (cancel && *cancel)
            return failure(ErrorCode::Cancelled);
        if (progress)
            progress(i + 1, total);
        const PlacedVersion &version = versions->at(i);
        if (planned->contains(version.placed.id)
            || version.placed.end.value_or(QDate()) < context.today)
            continue;
        const auto period = periodOf(version, *ends);
        if (!period)
            return tl::unexpected(period.error());
        const auto changes = planChanges(
            version.placed.id, {}, visitPlan(*rhythm, *period, context.setByHand), context.today);
        if (!changes.isEmpty())
            plans.append(planOver(version.placed, changes));
    }
    return plans;
}

Result<void> writePlan(Database &database, const AgreementPlan &plan)
{
    VisitRepository visits(database);
    for (const VisitChange &change : plan.changes) {
        const auto written = change.kind == VisitChangeKind::Dropped
            ? visits.remove(change.visit.id)
            : visits.save(change.visit).map([](VisitId) {});
        if (!written)
            return written;
    }
    return {};
}

} // namespace traject
