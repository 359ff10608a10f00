// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/contact.h"

namespace traject {

using VisitId = Id<struct VisitTag>;
using VisitRuleId = Id<struct VisitRuleTag>;

enum class VisitUnit { Days, Weeks, Trimester };

/// One line of the rhythm in which a counsellor visits a workplace.
struct VisitRule
{
    VisitRuleId id;
    int position = 0;
    QString title; ///< "Eerste week"
    VisitUnit unit = VisitUnit::Days;
    /// Units after the start of the agreement. Trimester: weeks after the start of each school
    /// trimester that begins during the agreement.
    int after = 0;

    bool operator==(const VisitRule &) const = default;
};

/// A planned visit to the workplace of an agreement.
struct Visit
{
    VisitId id;
    AgreementId agreement;
    QString title;
    std::optional<QDate> proposedOn; ///< the day that the rhythm gave; unset: added by hand
    QDate plannedOn;
    ContactId contact; ///< the contact that tells how it went; null: still to be done
    QString skippedReason; ///< why it does not take place; blank: it does

    [[nodiscard]] bool isOpen() const { return contact.isNull() && skippedReason.isEmpty(); }
    bool operator==(const Visit &) const = default;
};

/// A visit with what a list shows of its agreement.
struct VisitListItem
{
    Visit visit;
    std::optional<QDate> heldOn; ///< of its contact
    QString agreementNumber;
    /// The same as long as the agreement exists, and of no agreement of another caseload.
    QString agreementKey;
    LearnerId learner;
    QString learnerName;
    EstablishmentId establishment; ///< null: the caseload does not know it
    QString enterpriseName;
    QString place; ///< "Kerkstraat 1, 9000 Gent", of the establishment; may be blank
    QString mentorName;
    QString searchKey; ///< folded text of everything that a search finds

    bool operator==(const VisitListItem &) const = default;
};

template <>
std::span<const Term<VisitUnit>> terms<VisitUnit>();

} // namespace traject
