// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/visit.h"

#include <QHash>
#include <QSet>

namespace traject {

class Database;

/// The visits to the workplaces and the rhythm in which they are planned. Writing needs an open
/// Transaction.
class VisitRepository
{
public:
    explicit VisitRepository(Database &database);

    /// The rhythm that the counsellor set, in its order; empty when none was set.
    [[nodiscard]] Result<QList<VisitRule>> rules() const;
    /// Puts these in the place of the rules that are there; positions follow from the order.
    Result<void> saveRules(const QList<VisitRule> &rules);

    /// By planned day.
    [[nodiscard]] Result<QList<Visit>> of(AgreementId agreement) const;
    [[nodiscard]] Result<Visit> visit(VisitId id) const; ///< NotFound
    /// Visits of agreements that have not ended before `today`, by their end date or by a
    /// termination, by planned day. `openOnly`: without those that were held or skipped.
    [[nodiscard]] Result<QList<VisitListItem>> list(QDate today, bool openOnly) const;
    /// All visits of a learner's agreements, by planned day.
    [[nodiscard]] Result<QList<VisitListItem>> listForLearner(LearnerId learner) const;
    [[nodiscard]] Result<QSet<AgreementId>> plannedAgreements() const; ///< those with a visit
    /// The last days of agreements that were ended early.
    [[nodiscard]] Result<QHash<AgreementId, QDate>> earlyEnds() const;

    /// Inserts (null id) or updates. NotFound when the id is gone, Conflict when the agreement is.
    Result<VisitId> save(const Visit &visit);
    Result<void> remove(VisitId id); ///< NotFound

private:
    Database &m_database;
};

} // namespace traject
