// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/occupancy.h"
#include "core/rules/rulebook.h"

/// How the parts of a workplace stand on one day, for people to look at. The rules of the registry
/// judge an agreement; these functions say the same of a workplace that has none yet, with the
/// same numbers of the law: those in force on the day that is asked about. Nothing here reads a
/// clock.
namespace traject {

/// What ends within so many months is told beforehand: a new request or extract takes time, and
/// the agreements of the next trimesters are being planned.
inline constexpr int noticeMonths = 6;

/// Learners that a place with so many employees may train at once (CAP-ENTERPRISE,
/// CAP-ESTABLISHMENT): as many as it has employees, or `alone` when it has none.
[[nodiscard]] inline int placeMaximum(int employees, int alone)
{
    return employees > 0 ? employees : alone;
}

/// Learners that a mentor may guide at once (CAP-MENTOR): what the sector allows, `highest` at
/// most and where the sector says nothing.
[[nodiscard]] inline int mentorMaximum(std::optional<int> sectorMaximum, int highest)
{
    return qMin(sectorMaximum.value_or(highest), highest);
}

/// The same with the number of the law; empty when the employees are unknown or the law has no
/// number for the day.
[[nodiscard]] std::optional<int> placeMaximum(std::optional<int> employees,
                                              const Rulebook &rulebook, QDate day);
/// The mentor's own maximum, else that of the joint committee ("124"), else the general one.
[[nodiscard]] std::optional<int> mentorMaximum(const Mentor &mentor, const QString &jointCommittee,
                                               const Rulebook &rulebook, QDate day);

enum class AccreditationStanding {
    Valid,
    EndsSoon, ///< valid, and ends within noticeMonths
    NotYet, ///< approved from a later day
    NoEnd, ///< approved; neither the decision nor the law, as far as it is known, has an end
    Expired,
    Requested,
    Refused,
    Lifted,
    Excluded,
};

struct AccreditationState
{
    AccreditationStanding standing = AccreditationStanding::Requested;
    std::optional<QDate> from; ///< day of approval
    std::optional<QDate> last; ///< last valid day; the law's where none is recorded
    std::optional<QDate> decisionBy; ///< last day of the decision on a request

    /// Whether an agreement may start on the day under this accreditation.
    [[nodiscard]] bool isValid() const
    {
        return standing == AccreditationStanding::Valid
            || standing == AccreditationStanding::EndsSoon
            || standing == AccreditationStanding::NoEnd;
    }
    bool operator==(const AccreditationState &) const = default;
};

/// The last valid day by law of an accreditation whose decision has none (ACC-VALID); empty when
/// the law has no length for the day of approval.
[[nodiscard]] std::optional<QDate> lawfulEnd(QDate approvedOn, const Rulebook &rulebook);

/// ACC-STATUS, ACC-VALID and ACC-DECISION-14 of one accreditation.
[[nodiscard]] AccreditationState accreditationState(const Accreditation &accreditation,
                                                    const Rulebook &rulebook, QDate day);
/// The same for one of many, of which the last valid day was looked up before.
[[nodiscard]] AccreditationState accreditationState(const Accreditation &accreditation,
                                                    const std::optional<QDate> &last,
                                                    const Rulebook &rulebook, QDate day);

enum class ExtractStanding { Missing, Good, EndsSoon, TooOld };

/// MEN-CONDUCT for an agreement that would start on the day.
struct ExtractState
{
    ExtractStanding standing = ExtractStanding::Missing;
    std::optional<QDate> last; ///< last day on which an agreement may start with it

    bool operator==(const ExtractState &) const = default;
};
[[nodiscard]] ExtractState extractState(const Mentor &mentor, const Rulebook &rulebook, QDate day);

enum class TrainingStanding {
    Done,
    Exempt,
    Due, ///< not done, in time until `last`
    Overdue,
    Open, ///< not done; no accreditation with this mentor says until when
};

/// MEN-TRAINING.
struct TrainingState
{
    TrainingStanding standing = TrainingStanding::Open;
    std::optional<QDate> last; ///< last day of the term

    bool operator==(const TrainingState &) const = default;
};
/// The term runs from the first approval among those `accreditations` that name the mentor.
[[nodiscard]] TrainingState trainingState(const Mentor &mentor,
                                          const QList<Accreditation> &accreditations,
                                          const QString &jointCommittee, const Rulebook &rulebook,
                                          QDate day);

/// Learners of a place or a mentor, and how many there may be.
struct Room
{
    std::optional<int> maximum; ///< unset: not known
    int present = 0; ///< learners on the day
    int most = 0; ///< on the busiest day from then on
    QDate busiest; ///< that day; invalid when nobody comes

    [[nodiscard]] std::optional<int> free() const { return left(present); }
    [[nodiscard]] std::optional<int> freeAtBusiest() const { return left(most); }
    bool operator==(const Room &) const = default;

private:
    [[nodiscard]] std::optional<int> left(int learners) const
    {
        return maximum ? std::optional(qMax(0, *maximum - learners)) : std::nullopt;
    }
};
[[nodiscard]] Room roomOf(std::optional<int> maximum, const QList<Stay> &stays, QDate day);

enum class ExclusionStanding { None, Coming, Now };

/// A recorded exclusion (ACC-EXCLUDED); a side that is not recorded is open. One that is over is
/// none.
[[nodiscard]] ExclusionStanding exclusionOn(QDate day, std::optional<QDate> from,
                                            std::optional<QDate> until);

/// Time until a day that is still to come, in whole months, or in days within the first month.
struct TimeLeft
{
    int months = 0;
    int days = 0; ///< counted only while there is no whole month

    bool operator==(const TimeLeft &) const = default;
};
[[nodiscard]] TimeLeft timeLeft(QDate day, QDate last);

} // namespace traject
