// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/dates.h"
#include "core/rules/registry.h"
#include "core/rules/workingtime.h"

#include <algorithm>
#include <array>

namespace traject {
namespace {

/// The part of the day in which a minor may work. Every window begins at 6.00 or later, so none
/// touches the hours between 0.00 and 4.00, for which no exception exists.
struct DayWindow
{
    int begin = 0; ///< minutes from midnight
    int end = 0;
};

std::optional<DayWindow> windowOf(Ruling &ruling, QStringView beginName, QStringView endName)
{
    const auto begin = ruling.minutes(beginName);
    const auto end = begin ? ruling.minutes(endName) : std::nullopt;
    return end ? std::optional(DayWindow{*begin, *end}) : std::nullopt;
}

/// One slot at the workplace that a planned day brings.
struct PlannedSlot
{
    PlannedDay day;
    int index = 0;
    const ScheduleSlot *slot = nullptr;
};

QList<PlannedSlot> workplaceSlots(const Ruling &ruling, const AgeSpan &span)
{
    QList<PlannedSlot> result;
    for (const PlannedDay &day : patternDays(ruling, span)) {
        const WeekPattern &week = ruling.draft().schedule.weeks.at(day.week);
        for (const int index : loadOf(ruling, day).slotIndexes) {
            if (week.at(index).venue == Venue::Workplace)
                result.append({day, index, &week.at(index)});
        }
    }
    return result;
}

bool fits(const QList<PlannedSlot> &found, const DayWindow &window)
{
    return std::all_of(found.cbegin(), found.cend(), [&](const PlannedSlot &planned) {
        return planned.slot->fromMinute >= window.begin && planned.slot->toMinute <= window.end;
    });
}

void reportOutside(Ruling &ruling, const QList<PlannedSlot> &found, const DayWindow &window,
                   const QString &remark)
{
    const auto report
        = [&](const PlannedSlot &planned, const QString &member, const QString &word, int minute) {
              ruling.error(
                  slotPointer(planned.day.week, planned.index) + member,
                  QStringLiteral("%1: op de werkplek %2 %3; voor een minderjarige kan dat van %4 "
                                 "tot %5")
                          .arg(labelOf(ruling, planned.day), word, clockWords(minute),
                               clockWords(window.begin), clockWords(window.end))
                      + remark);
          };
    for (const PlannedSlot &planned : found) {
        if (planned.slot->fromMinute < window.begin)
            report(planned, QStringLiteral("/from"), QStringLiteral("vanaf"),
                   planned.slot->fromMinute);
        if (planned.slot->toMinute > window.end)
            report(planned, QStringLiteral("/to"), QStringLiteral("tot"), planned.slot->toMinute);
    }
}

/// The windows between which an enterprise may choose, the ordinary one first. One window holds
/// for the whole timetable: who works late with `night-23` begins later on every day.
std::optional<QList<DayWindow>> windowsWithExceptions(Ruling &ruling, const DayWindow &ordinary)
{
    const auto &exceptions = ruling.draft().enterprise.sectorExceptions;
    QList<DayWindow> windows{ordinary};
    if (exceptions.contains(SectorException::Night22)) {
        const auto window
            = windowOf(ruling, u"minor-night-22-begins-hours", u"minor-night-22-ends-hours");
        if (!window)
            return std::nullopt;
        windows.append(*window);
    }
    if (exceptions.contains(SectorException::Night23)) {
        const auto window
            = windowOf(ruling, u"minor-night-23-begins-hours", u"minor-night-23-ends-hours");
        if (!window)
            return std::nullopt;
        windows.append(*window);
    }
    return windows;
}

void minorNight(Ruling &ruling)
{
    const auto majority = majorityOf(ruling);
    if (!majority)
        return;
    const auto ordinary = windowOf(ruling, u"minor-day-begins-hours", u"minor-day-ends-hours");
    const auto age = ordinary ? ruling.whole(u"minor-evening-age-years") : std::nullopt;
    const auto windows = age ? windowsWithExceptions(ruling, *ordinary) : std::nullopt;
    if (!windows)
        return;

    const QDate oldEnough = dates::anniversary(*ruling.draft().learner.birthDate, *age);
    reportOutside(ruling, workplaceSlots(ruling, {.before = oldEnough}), *ordinary,
                  majority->untilThen);

    const auto found = workplaceSlots(ruling, {.from = oldEnough, .before = majority->day});
    const bool anyFits = std::any_of(windows->cbegin(), windows->cend(),
                                     [&](const DayWindow &window) { return fits(found, window); });
    if (!anyFits)
        reportOutside(ruling, found, windows->constLast(), majority->untilThen);
}

constexpr std::array rules{
    Rule{u"SCH-MINOR-NIGHT", u"/schedule/weeks", minorNight},
};

} // namespace

std::span<const Rule> nightRules()
{
    return rules;
}

} // namespace traject
