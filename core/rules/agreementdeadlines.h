// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"
#include "core/domain/tolddeadline.h"
#include "core/rules/deadlines.h"

/// The deadlines of one agreement, through all its versions.
///
/// A deadline follows its trigger: when a new version moves the start, the deadline is computed
/// anew, and the change stays behind as a move. What was told to somebody is another matter: that
/// date stands (`due`) until the counsellor tells another one, and the difference is shown.
namespace traject {

/// A change of a deadline between two versions of its agreement.
struct DeadlineMove
{
    int version = 0; ///< the version that made it
    QDateTime madeAt;
    QDate triggerBefore;
    QDate triggerAfter;
    QDate lastBefore;
    QDate lastAfter;

    bool operator==(const DeadlineMove &) const = default;
};

struct AgreementDeadline
{
    /// As the newest version and the law give it. A told one that they no longer give at all has
    /// no date in `last` and no steps.
    Deadline deadline;
    QList<DeadlineMove> moves; ///< oldest first
    std::optional<ToldDeadline> told;
    bool closed = false; ///< registered, trained or exempt: nothing is left to do

    /// The date that holds: the told one, or else the computed one.
    [[nodiscard]] QDate due() const { return told ? told->last : deadline.last; }
    /// Whether another date was told than what now follows from the facts.
    [[nodiscard]] bool differsFromTold() const { return told && told->last != deadline.last; }
    bool operator==(const AgreementDeadline &) const = default;
};

/// The deadlines that the facts of one draft give, in the order of DeadlineKind: those whose
/// trigger is known and whose matter is not closed (registered, mentor trained or exempt). A kind
/// for which the law of the start has no value is left out.
[[nodiscard]] QList<Deadline> deadlinesOf(const AgreementDraft &draft, const Rulebook &rulebook);

/// The same for all versions of an agreement, oldest first, with what was told of them. A deadline
/// that was told stays in the list when its matter is closed or its trigger is gone.
[[nodiscard]] QList<AgreementDeadline> agreementDeadlines(const QList<AgreementVersion> &versions,
                                                          const QList<ToldDeadline> &told,
                                                          const Rulebook &rulebook);

/// The told deadlines for which `draft` gives another date than was told, or none. Those whose
/// matter it closes are left out.
[[nodiscard]] QList<AgreementDeadline> toldDiffering(const QList<ToldDeadline> &told,
                                                     const AgreementDraft &draft,
                                                     const Rulebook &rulebook);

} // namespace traject
