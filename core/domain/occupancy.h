// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"

#include <QHash>

/// Who is where at the same time (rulebook CAP-ENTERPRISE, CAP-ESTABLISHMENT, CAP-MENTOR,
/// AGR-OVERLAP), counted from agreements day by day.
///
/// "At the same time" is a question about single days: two agreements that both touch a period but
/// not each other are one learner at a time. So what counts is the busiest day of the period. Days
/// are inclusive at both ends: an agreement that ends on the day that another starts shares that
/// day with it. One learner with two agreements on one day is one learner.
namespace traject {

/// A learner's presence: first and last day, both counted; without a last day it stays open.
struct Stay
{
    LearnerId learner;
    QDate first;
    std::optional<QDate> last;
};

struct BusiestDay
{
    int learners = 0; ///< distinct ones
    QDate day; ///< the first day with that many; invalid when there is nobody

    bool operator==(const BusiestDay &) const = default;
};

/// The day of a period with the most learners. `last` unset: the period has no end. A period that
/// ends before it begins holds no day. Stays need a valid first day; one that ends before it
/// begins counts on no day.
[[nodiscard]] BusiestDay busiestDay(const QList<Stay> &stays, QDate first,
                                    std::optional<QDate> last);

/// The newest version of an agreement of the caseload, as far as occupancy asks: who, where, with
/// which mentor, from when until when. Null ids: not known.
struct PlacedAgreement
{
    AgreementId id;
    QString number;
    LearnerId learner;
    QString learnerName;
    QString enterpriseName;
    EnterpriseId enterprise;
    EstablishmentId establishment;
    MentorId mentor;
    QString mentorInsz; ///< digits; one person may be a mentor in two establishments
    std::optional<QDate> start;
    std::optional<QDate> end;

    bool operator==(const PlacedAgreement &) const = default;
};

/// The other learners of one place or mentor on the busiest day of an agreement.
struct Headcount
{
    std::optional<int> learners; ///< unset while the start of the agreement is unknown
    QDate day; ///< the busiest one; invalid when there are no others
    QList<PlacedAgreement> agreements; ///< of the others on that day, by start

    bool operator==(const Headcount &) const = default;
};

/// What a caseload knows around one agreement. Unset: it does not know the place, the mentor or
/// the learner.
struct Occupancy
{
    std::optional<Headcount> enterprise;
    std::optional<Headcount> establishment;
    std::optional<Headcount> mentor;
    std::optional<QList<PlacedAgreement>> sameLearner; ///< with a known start, by start

    bool operator==(const Occupancy &) const = default;
};

/// Agreements of a caseload by learner, place and mentor, so that the occupancy around one of
/// them is found without going through all.
class OccupancyIndex
{
public:
    explicit OccupancyIndex(const QList<PlacedAgreement> &agreements);

    /// What the indexed agreements say around this one, without itself (by id) and without its
    /// own learner in the headcounts. It need not be among them.
    [[nodiscard]] Occupancy around(const PlacedAgreement &agreement) const;

private:
    using Positions = QList<qsizetype>;
    [[nodiscard]] Headcount headcount(const PlacedAgreement &around, const Positions &found) const;

    QList<PlacedAgreement> m_agreements;
    QHash<LearnerId, Positions> m_byLearner;
    QHash<EnterpriseId, Positions> m_byEnterprise;
    QHash<EstablishmentId, Positions> m_byEstablishment;
    QHash<QString, Positions> m_byMentor; ///< by person
};

} // namespace traject
