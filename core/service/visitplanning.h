// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/rules/visitplan.h"
#include "core/service/progress.h"

#include <atomic>

namespace traject {

class Database;

/// The visits of one agreement held against the rhythm.
struct AgreementPlan
{
    AgreementId agreement;
    QString number;
    QString learnerName;
    QString enterpriseName;
    QList<VisitChange> changes; ///< without a plan: all of it, as added

    bool operator==(const AgreementPlan &) const = default;
};

/// What a plan is made with.
struct PlanningContext
{
    calendar::SetByHand setByHand;
    QDate today;
};

/// The rhythm of the caseload; the default one when none was set.
[[nodiscard]] Result<QList<VisitRule>> visitRhythm(Database &database);

/// The visits of one agreement by the rhythm, against those that are there. NotFound.
[[nodiscard]] Result<AgreementPlan> planOf(Database &database, AgreementId agreement,
                                           const PlanningContext &context);

/// Those of every agreement that runs or is still to start on `context.today` and has no visits
/// at all, where the rhythm gives any; by agreement id. Cancelled when `cancel` becomes true.
/// Runs in the thread of its connection.
[[nodiscard]] Result<QList<AgreementPlan>>
plansOfUnplanned(Database &database, const PlanningContext &context,
                 const ProgressFunction &progress = {}, const std::atomic_bool *cancel = nullptr);

/// Stores the changes. Needs an open Transaction.
[[nodiscard]] Result<void> writePlan(Database &database, const AgreementPlan &plan);

} // namespace traject
