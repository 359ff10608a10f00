// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/visitplan.h"

#include "core/domain/dates.h"

#include <algorithm>

namespace traject {
namespace {

bool isAtWorkplace(DayPlan plan)
{
    return plan == DayPlan::Workplace || plan == DayPlan::Both;
}

/// What stands in the way of a visit on a day, by the timetable or, where that says nothing of the
/// workplace, by the calendar.
class VisitDays
{
public:
    VisitDays(const VisitPeriod &agreement, const calendar::SetByHand &setByHand)
        : m_agreement(agreement)
        , m_setByHand(setByHand)
        , m_hasWorkplace(agreement.schedule.totalMinutes(Venue::Workplace) > 0)
    {
        if (m_hasWorkplace)
            return;
        // Any training day: a week with every weekday at the workplace.
        constexpr int midnight = 24 * 60;
        WeekPattern weekdays;
        for (const Qt::DayOfWeek day :
             {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday})
            weekdays.append({.day = day, .fromMinute = 0, .toMinute = midnight});
        m_agreement.schedule.weeks = {weekdays};
    }

    /// The visit on the first possible day from `wanted` on; nothing when none comes before the
    /// end.
    [[nodiscard]] std::optional<ProposedVisit> from(const QString &title, QDate wanted) const
    {
        ProposedVisit visit{.title = title, .wanted = wanted};
        constexpr int chunk = 7; // most visits stay in their week
        for (QDate first = wanted; first <= m_agreement.end; first = first.addDays(chunk)) {
            const calendar::Period period{first, qMin(first.addDays(chunk - 1), m_agreement.end)};
            const auto days
                = learnerDays(m_agreement.schedule, m_agreement.start, period, m_setByHand);
            if (first == wanted) {
                visit.wantedPlan = days.constFirst().plan;
                visit.holiday = days.constFirst().holiday;
            }
            const auto found = std::find_if(days.cbegin(), days.cend(), [](const LearnerDay &day) {
                return isAtWorkplace(day.plan);
            });
            if (found != days.cend()) {
                visit.day = found->date;
                return visit;
            }
        }
        return std::nullopt;
    }

private:
    VisitPeriod m_agreement;
    const calendar::SetByHand &m_setByHand;
    bool m_hasWorkplace;
};

struct Wanted
{
    QString title;
    QDate day;
};

QList<Wanted> wantedDays(const VisitRule &rule, const VisitPeriod &agreement)
{
    switch (rule.unit) {
    case VisitUnit::Days:
        return {{rule.title, agreement.start.addDays(rule.after)}};
    case VisitUnit::Weeks:
        return {{rule.title, agreement.start.addDays(7LL * rule.after)}};
    case VisitUnit::Trimester:
        break;
    }
    QList<Wanted> result;
    const int lastYear = dates::schoolYearStart(agreement.end).year();
    for (int year = dates::schoolYearStart(agreement.start).year(); year <= lastYear; ++year) {
        int number = 0;
        for (const calendar::Period &term : calendar::schoolTerms(year)) {
            ++number;
            if (term.first <= agreement.start)
                continue;
            result.append(
                {QStringLiteral("%1 (trimester %2, %3)")
                     .arg(rule.title, QString::number(number), calendar::schoolYearText(year)),
                 term.first.addDays(7LL * rule.after)});
        }
    }
    return result;
}

bool isUnmoved(const Visit &visit)
{
    return visit.isOpen() && visit.proposedOn && *visit.proposedOn == visit.plannedOn;
}

} // namespace

QList<VisitRule> defaultVisitRules()
{
    return {{.position = 0,
             .title = QStringLiteral("Eerste week"),
             .unit = VisitUnit::Days,
             .after = 3},
            {.position = 1,
             .title = QStringLiteral("Na zes weken"),
             .unit = VisitUnit::Weeks,
             .after = 6},
            {.position = 2,
             .title = QStringLiteral("Trimesterbezoek"),
             .unit = VisitUnit::Trimester,
             .after = 6}};
}

QList<ProposedVisit> visitPlan(const QList<VisitRule> &rules, const VisitPeriod &agreement,
                               const calendar::SetByHand &setByHand)
{
    QList<ProposedVisit> result;
    if (!agreement.start.isValid() || !agreement.end.isValid())
        return result;
    const VisitDays days(agreement, setByHand);
    for (const VisitRule &rule : rules) {
        for (const Wanted &wanted : wantedDays(rule, agreement)) {
            const auto visit = days.from(wanted.title, wanted.day);
            const bool isTaken = visit
                && std::any_of(result.cbegin(), result.cend(), [&](const ProposedVisit &other) {
                                     return other.day == visit->day || other.title == visit->title;
                                 });
            if (visit && !isTaken)
                result.append(*visit);
        }
    }
    std::sort(result.begin(), result.end(),
              [](const auto &left, const auto &right) { return left.day < right.day; });
    return result;
}

QString moveReason(const ProposedVisit &visit)
{
    if (!visit.isMoved())
        return {};
    const QString day = dates::longText(visit.wanted);
    const bool isWeekend = visit.wanted.dayOfWeek() >= Qt::Saturday;
    switch (visit.wantedPlan) {
    case DayPlan::PublicHoliday:
        return QStringLiteral("%1 is een feestdag (%2)").arg(day, visit.holiday);
    case DayPlan::SchoolHoliday:
        return QStringLiteral("%1 valt in een schoolvakantie (%2)").arg(day, visit.holiday);
    case DayPlan::Closed:
        return QStringLiteral("%1 is een sluitingsdag").arg(day);
    case DayPlan::School:
        return QStringLiteral("%1 is een schooldag").arg(day);
    case DayPlan::NotPlanned:
    case DayPlan::Workplace:
    case DayPlan::Both:
        break;
    }
    return isWeekend
        ? QStringLiteral("%1 valt in een weekend").arg(day)
        : QStringLiteral("op %1 is de leerling volgens het uurrooster niet op de werkplek")
              .arg(day);
}

QList<VisitChange> planChanges(AgreementId agreement, const QList<Visit> &current,
                               const QList<ProposedVisit> &proposal, QDate today)
{
    QList<VisitChange> changes;
    const auto proposed = [&proposal](const QString &title) {
        return std::find_if(proposal.cbegin(), proposal.cend(),
                            [&title](const auto &visit) { return visit.title == title; });
    };
    for (const Visit &visit : current) {
        if (!isUnmoved(visit))
            continue;
        const auto found = proposed(visit.title);
        if (found == proposal.cend()) {
            changes.append({.kind = VisitChangeKind::Dropped, .visit = visit});
        } else if (found->day != visit.plannedOn) {
            Visit moved = visit;
            moved.proposedOn = found->day;
            moved.plannedOn = found->day;
            changes.append({.kind = VisitChangeKind::Moved,
                            .visit = moved,
                            .before = visit.plannedOn,
                            .reason = moveReason(*found)});
        }
    }
    for (const ProposedVisit &visit : proposal) {
        const bool isKnown
            = std::any_of(current.cbegin(), current.cend(), [&visit](const Visit &known) {
                  return known.proposedOn && known.title == visit.title;
              });
        if (isKnown || visit.day < today)
            continue;
        changes.append({.kind = VisitChangeKind::Added,
                        .visit = {.agreement = agreement,
                                  .title = visit.title,
                                  .proposedOn = visit.day,
                                  .plannedOn = visit.day},
                        .reason = moveReason(visit)});
    }
    std::stable_sort(changes.begin(), changes.end(), [](const auto &left, const auto &right) {
        return left.visit.plannedOn < right.visit.plannedOn;
    });
    return changes;
}

} // namespace traject
