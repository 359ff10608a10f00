// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/agreement.h"
#include "core/domain/listitems.h"
#include "core/domain/programme.h"
#include "core/rules/checker.h"
#include "core/service/agreementprint.h"
#include "core/service/workplaceservice.h"

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
    [[nodiscard]] QList<Finding> check(const AgreementDraft &draft) const;
    /// The second question: what the rules of today would say.
    [[nodiscard]] QList<Finding> checkUnderTodaysLaw(const AgreementDraft &draft) const;
    /// The controleblad alone.
    [[nodiscard]] documents::Document checkSheet(const AgreementVersion &version) const;

    /// A draft for a learner with everything that is known already.
    [[nodiscard]] Result<AgreementDraft> proposal(LearnerId learner) const;

    [[nodiscard]] Result<QList<AgreementListItem>> list() const;
    [[nodiscard]] Result<QList<AgreementListItem>> listForLearner(LearnerId learner) const;
    [[nodiscard]] Result<Agreement> agreement(const QString &number) const;
    [[nodiscard]] Result<Agreement> agreement(AgreementId id) const;
    /// Stores a draft as a new agreement and learner, workplace and programme with it where the
    /// caseload does not know them. Without a number it gets the next one of its type and year.
    /// Conflict when the number exists.
    Result<Agreement> store(const AgreementDraft &draft);
    /// Stores the draft of the wizard and discards its pending draft, in one step. A changed
    /// agreement gets a new version.
    Result<Agreement> finish(const PendingDraft &pending);
    [[nodiscard]] Result<AgreementPrint> print(const Agreement &agreement) const;

    [[nodiscard]] Result<QList<PendingDraft>> pendingDrafts() const;
    Result<PendingDraftId> savePending(const PendingDraft &pending);
    Result<void> discardPending(PendingDraftId id);

Q_SIGNALS:
    void agreementsReset();
    void recordsEntered(); ///< learner, workplace or programme came in or changed with a draft
    void pendingDraftsChanged();

private:
    [[nodiscard]] CheckContext context() const;
    Result<Agreement> stored(const PendingDraft &pending);
    Result<AgreementId> write(const PendingDraft &pending);
    [[nodiscard]] Result<QString> numberFor(const PendingDraft &pending) const;

    CaseloadFile &m_file;
    const Rulebook &m_rulebook;
    const Clock &m_clock;
};

} // namespace traject
