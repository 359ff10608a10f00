// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/agreement.h"
#include "core/domain/listitems.h"
#include "core/domain/occupancy.h"
#include "core/domain/programme.h"
#include "core/rules/checker.h"
#include "core/service/agreementprint.h"
#include "core/service/progress.h"
#include "core/service/recheck.h"
#include "core/service/workplaceservice.h"

#include <QFuture>
#include <QObject>

namespace traject {

class CaseloadFile;

/// A half-finished draft of the wizard, kept in the caseload so that it survives closing and a
/// crash.
struct PendingDraft
{
    PendingDraftId id;
    LearnerId learner; ///< null: not chosen yet
    AccreditationId workplace; ///< null: not chosen yet
    MentorId mentor; ///< null: not chosen yet
    AgreementId agreement; ///< the stored agreement that is being changed; null: a new one
    int page = 0; ///< page of the wizard
    AgreementDraft draft;
    QDateTime savedAt;

    bool operator==(const PendingDraft &) const = default;
};

class AgreementService : public QObject
{
    Q_OBJECT
public:
    AgreementService(CaseloadFile &file, const Rulebook &rulebook, const Clock &clock,
                     QObject *parent = nullptr);

    [[nodiscard]] const Rulebook &rulebook() const { return m_rulebook; }
    /// Judges the facts as the draft has them; see withOccupancy() for those of the caseload.
    [[nodiscard]] QList<Finding> check(const AgreementDraft &draft) const;
    /// The second question: what the rules of today would say.
    [[nodiscard]] QList<Finding> checkUnderTodaysLaw(const AgreementDraft &draft) const;
    /// The controleblad alone.
    [[nodiscard]] documents::Document checkSheet(const AgreementVersion &version) const;

    /// What the caseload counts around a draft (core/domain/occupancy.h). Its learner, workplace
    /// and mentor are those records that storing it would use. `self` is the stored agreement that
    /// the draft changes: none of its versions counts.
    [[nodiscard]] Result<Occupancy> occupancy(const AgreementDraft &draft,
                                              AgreementId self = {}) const;
    /// The draft with those counts filled in (core/service/draftassembly.h).
    [[nodiscard]] Result<AgreementDraft> withOccupancy(const AgreementDraft &draft,
                                                       AgreementId self = {}) const;
    /// A stored agreement with the counts of today in its draft. The stored version keeps those of
    /// the day on which it was made.
    [[nodiscard]] Result<Agreement> withOccupancy(const Agreement &agreement) const;

    /// Checks the newest version of every agreement, with the counts of today, under the law of
    /// its start or of `lawOn`. By agreement id. Cancelled when `cancel` becomes true.
    [[nodiscard]] Result<QList<RecheckedAgreement>>
    recheckAll(const std::optional<QDate> &lawOn = {}, const ProgressFunction &progress = {},
               const std::atomic_bool *cancel = nullptr) const;
    /// The same in a worker thread. `cancel` must outlive the work, and the caseload may be closed
    /// only when the future is finished. `progress` is called on the worker's thread.
    [[nodiscard]] QFuture<Result<QList<RecheckedAgreement>>>
    startRecheckAll(const std::optional<QDate> &lawOn = {}, const ProgressFunction &progress = {},
                    const std::atomic_bool *cancel = nullptr) const;

    /// A draft for a learner with everything that is known already.
    [[nodiscard]] Result<AgreementDraft> proposal(LearnerId learner) const;

    [[nodiscard]] Result<QList<AgreementListItem>> list() const;
    [[nodiscard]] Result<QList<AgreementListItem>> listForLearner(LearnerId learner) const;
    [[nodiscard]] Result<Agreement> agreement(const QString &number) const;
    [[nodiscard]] Result<Agreement> agreement(AgreementId id) const;
    /// Stores a draft as a new agreement and learner, workplace and programme with it where the
    /// caseload does not know them, with the counts of the caseload filled in. Without a number it
    /// gets the next one of its type and year. Conflict when the number exists.
    Result<Agreement> store(const AgreementDraft &draft);
    /// Stores the draft of the wizard and discards its pending draft, in one step. A changed
    /// agreement gets a new version.
    Result<Agreement> finish(const PendingDraft &pending);
    /// Records in the newest version of each agreement what happened to it on paper, checks it
    /// anew, and all in one step, in a worker thread; how many changed. Milestones that are not
    /// named stay, one with an invalid day is taken away. InvalidInput when a day is still to come.
    QFuture<Result<int>> startRecord(const QList<AgreementId> &ids, const AgreementMilestones &days,
                                     const ProgressFunction &progress = {},
                                     const std::atomic_bool *cancel = nullptr);
    /// The pages of the stored version, and what a check of today says of it.
    [[nodiscard]] Result<AgreementPrint> print(const Agreement &agreement) const;
    /// What is done with the pages of one of many agreements; called on the worker's thread.
    using UsePrint = std::function<Result<void>(const Agreement &, const documents::Document &)>;
    /// Gives the pages of each of these agreements to `use`, in a worker thread; how many. Stops
    /// at the first error; Cancelled when `cancel` becomes true, which must outlive the work.
    [[nodiscard]] QFuture<Result<int>> startPrints(const QList<AgreementId> &ids,
                                                   const UsePrint &use,
                                                   const ProgressFunction &progress = {},
                                                   const std::atomic_bool *cancel = nullptr) const;

    [[nodiscard]] Result<QList<PendingDraft>> pendingDrafts() const;
    Result<PendingDraftId> savePending(const PendingDraft &pending);
    Result<void> discardPending(PendingDraftId id);

Q_SIGNALS:
    void agreementsReset();
    void recordsEntered(); ///< learner, workplace or programme came in or changed with a draft
    void pendingDraftsChanged(traject::LearnerId learner); ///< null: not in the caseload

private:
    [[nodiscard]] CheckContext context() const;
    Result<Agreement> stored(const PendingDraft &pending);
    Result<AgreementId> write(const PendingDraft &pending);
    [[nodiscard]] Result<QString> numberFor(const PendingDraft &pending) const;
    [[nodiscard]] Result<QList<AgreementListItem>>
    withStates(Result<QList<AgreementListItem>> items) const;
    [[nodiscard]] QString recordingTitle(const QList<AgreementId> &ids,
                                         const AgreementMilestones &days) const;

    CaseloadFile &m_file;
    const Rulebook &m_rulebook;
    const Clock &m_clock;
};

} // namespace traject
