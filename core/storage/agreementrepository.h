// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/listitems.h"
#include "core/domain/workplacerows.h"

#include <QByteArray>

/// Agreements and the wizard's half-finished drafts. A draft travels as its JSON text here:
/// reading and writing that format is core/exchange's (draftjson.h), which storage does not know.
namespace traject {

class Database;

/// One version as it lies in the caseload: the snapshot, and what lists show of it.
struct StoredVersion
{
    int number = 1; ///< given by the repository
    QByteArray draftJson; ///< never changed afterwards
    QDateTime createdAt;
    std::optional<AgreementType> type;
    std::optional<QDate> start;
    std::optional<QDate> end;
    QString enterpriseName;
    QString programmeCode;
    QString programmeName;
    int errorCount = 0; ///< findings of severity error when it was stored

    bool operator==(const StoredVersion &) const = default;
};

struct StoredAgreement
{
    AgreementId id;
    QString number; ///< "OAO-2026-0141"
    LearnerId learner;
    EstablishmentId establishment; ///< null: the draft names none that is known
    MentorId mentor; ///< null: likewise
    StoredVersion version; ///< the newest

    bool operator==(const StoredAgreement &) const = default;
};

/// The newest version of an agreement: what occupancy asks of it, and the snapshot.
struct PlacedVersion
{
    PlacedAgreement placed;
    QByteArray draftJson;
};

/// A half-finished draft of the wizard; the members are those of PendingDraft in core/service.
struct StoredPendingDraft
{
    PendingDraftId id;
    LearnerId learner;
    AccreditationId workplace;
    MentorId mentor;
    AgreementId agreement;
    int page = 0;
    QByteArray draftJson;
    QDateTime savedAt;

    bool operator==(const StoredPendingDraft &) const = default;
};

class AgreementRepository
{
public:
    explicit AgreementRepository(Database &database);

    [[nodiscard]] Result<QList<AgreementListItem>> list() const; ///< newest first
    [[nodiscard]] Result<QList<AgreementListItem>> listForLearner(LearnerId learner) const;
    [[nodiscard]] Result<StoredAgreement> agreement(AgreementId id) const; ///< NotFound
    [[nodiscard]] Result<StoredAgreement> agreement(const QString &number) const; ///< NotFound
    [[nodiscard]] Result<QList<StoredVersion>> versions(AgreementId id) const; ///< oldest first
    [[nodiscard]] Result<int> count() const;

    /// The number after the highest of this type and year: "OAO-2026-0142".
    [[nodiscard]] Result<QString> nextNumber(AgreementType type, int year) const;
    /// The newest version of every agreement, by id.
    [[nodiscard]] Result<QList<PlacedVersion>> newestVersions() const;
    /// As far as occupancy asks:
    [[nodiscard]] Result<PlacedAgreement> placed(AgreementId id) const; ///< NotFound
    /// Those that have the learner, the enterprise or the mentor (as a person) of `agreement`.
    [[nodiscard]] Result<QList<PlacedAgreement>>
    placedAround(const PlacedAgreement &agreement) const;
    /// The agreements in any establishment of this one's enterprise, and those with one of its
    /// mentors elsewhere; the last to start first.
    [[nodiscard]] Result<QList<WorkplaceStay>> stays(EstablishmentId establishment) const;

    /// Stores a new agreement with version 1. Conflict when the number exists. In a Transaction.
    Result<AgreementId> create(const StoredAgreement &agreement);
    /// Adds the next version and takes over learner, establishment and mentor; the number stays.
    /// Its version number. NotFound. In a Transaction.
    Result<int> addVersion(const StoredAgreement &agreement);
    /// Puts days into the newest version, with what a check then found, and into a half-finished
    /// change of it. In a Transaction.
    Result<void> record(AgreementId agreement, const AgreementMilestones &days, int errorCount);

    /// Pending drafts are not in the journal: they are no facts yet. Newest first.
    [[nodiscard]] Result<QList<StoredPendingDraft>> pendingDrafts() const;
    [[nodiscard]] Result<StoredPendingDraft> pendingDraft(PendingDraftId id) const; ///< NotFound
    /// Inserts (null id) or updates. In a Transaction (journaled or not).
    Result<PendingDraftId> savePending(const StoredPendingDraft &pending);
    /// Discards; one that is gone already is fine. In a Transaction (journaled or not).
    Result<void> discardPending(PendingDraftId id);

private:
    Database &m_database;
};

} // namespace traject
