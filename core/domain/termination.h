// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace traject {

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

    bool operator==(const Termination &) const = default;
};

/// A suspension (schorsing) of an agreement.
struct Suspension
{
    std::optional<QDate> first;
    std::optional<QDate> last; ///< unset: still going on
    std::optional<QDate> toldCounsellorOn;

    bool operator==(const Suspension &) const = default;
};

} // namespace traject
