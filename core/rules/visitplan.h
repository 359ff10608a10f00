// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/visit.h"
#include "core/rules/timetable.h"

/// The rhythm of visits (bezoekritme) laid over one agreement. No law asks for it: it is how a
/// counsellor works, so the rhythm is the counsellor's own (visit_rule) and nothing here is
/// checked.
namespace traject {

/// The rhythm of a caseload in which none was set: in the first week, after six weeks, and halfway
/// each school trimester that begins during the agreement.
[[nodiscard]] QList<VisitRule> defaultVisitRules();

/// A visit that the rhythm gives.
struct ProposedVisit
{
    QString title; ///< of the rule; for a trimester with its number and school year: unique
    QDate wanted; ///< the day that the rule gives
    QDate day; ///< that day, or the first one after it on which the learner is at the workplace
    DayPlan wantedPlan = DayPlan::Workplace; ///< why it is not `wanted`, when it is not
    QString holiday; ///< the Dutch name of a public or school holiday on `wanted`

    [[nodiscard]] bool isMoved() const { return day != wanted; }
    bool operator==(const ProposedVisit &) const = default;
};

/// What an agreement tells of when its learner can be visited.
struct VisitPeriod
{
    WeekSchedule schedule;
    QDate start;
    QDate end; ///< last day
};

/// The visits of an agreement by the rhythm, in the order of time, never two on one day: of two
/// that fall together the one whose rule comes first stays. A visit is on a day on which the
/// timetable has the learner at the workplace, and so in no weekend, public holiday, school
/// holiday or closing day that it plans nothing on; without hours at the workplace in the
/// timetable any training day will do. What would come after the end is left out. Trimesters are
/// those of calendar::schoolTerms() that begin after the first day of the agreement. Empty without
/// a start or an end.
[[nodiscard]] QList<ProposedVisit> visitPlan(const QList<VisitRule> &rules,
                                             const VisitPeriod &agreement,
                                             const calendar::SetByHand &setByHand = {});

/// "11 november 2026 is een feestdag (Wapenstilstand)": why the visit is not on the day that the
/// rule gives. Blank when it is.
[[nodiscard]] QString moveReason(const ProposedVisit &visit);

enum class VisitChangeKind { Added, Moved, Dropped };

/// What becomes of one visit when the plan of its agreement is made again.
struct VisitChange
{
    VisitChangeKind kind = VisitChangeKind::Added;
    Visit visit; ///< as it will be; Dropped: as it is
    QDate before; ///< Moved: the day that was planned
    QString reason; ///< moveReason() of the new day

    bool operator==(const VisitChange &) const = default;
};

/// The changes that make the plan of `agreement` follow `proposal`. Open visits on the day that the
/// rhythm once gave follow it; what was moved or added by hand, held or skipped stays and keeps its
/// place in the rhythm. Nothing is added before `today`.
[[nodiscard]] QList<VisitChange> planChanges(AgreementId agreement, const QList<Visit> &current,
                                             const QList<ProposedVisit> &proposal, QDate today);

} // namespace traject
