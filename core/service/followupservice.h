// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/service/visitplanning.h"

#include <QFuture>
#include <QObject>

namespace traject {

class CaseloadFile;
class LawService;

/// The visits to the workplaces: the rhythm, the plan of each agreement, and what became of it.
///
/// A plan is made on request, or after an agreement was stored when the counsellor wants it so.
/// It never follows by itself: when the dates, the timetable or the rhythm change, changes() tells
/// what would become of it, and applyChanges() does that once the counsellor agrees.
class FollowUpService : public QObject
{
    Q_OBJECT
public:
    FollowUpService(CaseloadFile &file, const LawService &law, const Clock &clock,
                    QObject *parent = nullptr);

    /// The rhythm in which visits are planned, the default one as long as none was set.
    [[nodiscard]] Result<QList<VisitRule>> rhythm() const;
    /// InvalidInput when there is no rule or one has no title. Plans that are made already stay.
    Result<void> saveRhythm(const QList<VisitRule> &rules);
    Result<void> resetRhythm(); ///< to defaultVisitRules()

    /// By planned day.
    [[nodiscard]] Result<QList<Visit>> visits(AgreementId agreement) const;
    [[nodiscard]] Result<Visit> visit(VisitId id) const; ///< NotFound
    /// All visits of a learner's agreements, by planned day.
    [[nodiscard]] Result<QList<VisitListItem>> listForLearner(LearnerId learner) const;
    /// Visits of the agreements that have not ended, by planned day. `openOnly`: without those that
    /// were held or skipped.
    [[nodiscard]] Result<QList<VisitListItem>> list(bool openOnly = true) const;

    /// What making the plan of an agreement now would change; without a plan: all of it.
    [[nodiscard]] Result<AgreementPlan> changes(AgreementId agreement) const;
    /// Makes those changes, in one step.
    Result<void> applyChanges(const AgreementPlan &plan);
    /// Plans the visits of every running agreement that has none. Both run in a worker thread;
    /// `cancel` must outlive the work, and the caseload may be closed only when the future is
    /// finished. The second is one step of the journal.
    [[nodiscard]] QFuture<Result<QList<AgreementPlan>>>
    startPlanAllPreview(const ProgressFunction &progress = {},
                        const std::atomic_bool *cancel = nullptr) const;
    [[nodiscard]] QFuture<Result<void>> startPlanAll(const QList<AgreementPlan> &plans,
                                                     const std::atomic_bool *cancel = nullptr);

    /// Plans a visit by hand. InvalidInput without a valid day; a blank title becomes "Bezoek".
    Result<VisitId> add(AgreementId agreement, const QString &title, QDate day);
    /// InvalidInput without a valid day, Conflict when the visit is not open any more.
    Result<void> move(VisitId id, QDate day);
    /// The visit does not take place. InvalidInput without a reason, Conflict when it was held.
    Result<void> skip(VisitId id, const QString &reason);
    /// The same of many, in one step, in a worker thread; how many there are.
    QFuture<Result<int>> startSkip(const QList<VisitId> &ids, const QString &reason,
                                   const ProgressFunction &progress = {},
                                   const std::atomic_bool *cancel = nullptr);
    /// The visit was held: `contact` tells how it went. Conflict when it was skipped.
    Result<void> link(VisitId id, ContactId contact);
    /// The same for a contact that is not stored yet: stores it, of the visit's agreement, its
    /// learner and its establishment, and links it, in one step. InvalidInput without a valid day.
    Result<ContactId> hold(VisitId id, const Contact &contact);
    /// Takes back that it was held or skipped; the contact stays.
    Result<void> reopen(VisitId id);
    Result<void> remove(VisitId id);

Q_SIGNALS:
    void visitsChanged(traject::AgreementId agreement);
    void visitsReset(); ///< of many agreements
    void rhythmChanged();
    void contactStored(traject::LearnerId learner); ///< by hold()

private:
    [[nodiscard]] PlanningContext context() const;
    [[nodiscard]] Result<QString> learnerOf(AgreementId agreement) const;
    Result<void> change(VisitId id, const QString &title,
                        const std::function<Result<void>(Visit &)> &edit);

    CaseloadFile &m_file;
    const LawService &m_law;
    const Clock &m_clock;
};

} // namespace traject
