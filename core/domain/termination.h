// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"

namespace traject {

using TerminationId = Id<struct TerminationTag>;

/// How an agreement is ended before its end date.
enum class TerminationProcedure {
    FirstPeriod, ///< notice without a reason in the first days
    Unilateral, ///< with a reason, and a conciliation period
    Mutual, ///< mutual agreement
    Automatic, ///< by itself: force majeure, accreditation lifted, …
};

enum class Party { Learner, Enterprise };

/// How the conciliation period (verzoeningsperiode) turned out.
enum class ConciliationOutcome { Continue, End };

/// An early end (beëindiging) as it was recorded; what is unknown is unset.
struct Termination
{
    std::optional<QDate> agreementStart;
    std::optional<QDate> agreementEnd; ///< the end date of the agreement itself
    std::optional<TerminationProcedure> procedure;
    std::optional<Party> by; ///< who asks for it
    std::optional<QDate> noticeOn; ///< day of the notice
    std::optional<QDate> receivedOn; ///< day on which the counsellor got it
    std::optional<bool> inWriting;
    QString reasonCode; ///< of the reasons table
    std::optional<QDate> signedOn; ///< Mutual: day on which both signed
    std::optional<QDate> endsOn; ///< last day of the agreement
    std::optional<bool> trainingContinues; ///< during the conciliation period
    std::optional<ConciliationOutcome> outcome;
    std::optional<QDate> outcomeOn;

    /// The last day of the agreement, as far as it is recorded; unset when the parties go on.
    [[nodiscard]] std::optional<QDate> endedOn() const
    {
        return outcome == ConciliationOutcome::Continue ? std::nullopt : endsOn;
    }
    bool operator==(const Termination &) const = default;
};

/// The early end of one agreement of the caseload. Start and end of the agreement are not kept
/// with it: they follow from its newest version.
struct RecordedTermination
{
    TerminationId id;
    AgreementId agreement;
    Termination facts;

    bool operator==(const RecordedTermination &) const = default;
};

/// A suspension (schorsing) of an agreement.
struct Suspension
{
    std::optional<QDate> first;
    std::optional<QDate> last; ///< unset: still going on
    std::optional<QDate> toldCounsellorOn;

    bool operator==(const Suspension &) const = default;
};

template <>
std::span<const Term<TerminationProcedure>> terms<TerminationProcedure>();
template <>
std::span<const Term<Party>> terms<Party>();
template <>
std::span<const Term<ConciliationOutcome>> terms<ConciliationOutcome>();

} // namespace traject
