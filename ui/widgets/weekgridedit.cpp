// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/weekgridedit.h"

#include <algorithm>

namespace traject::ui {

namespace {

constexpr int dayEnd = 24 * 60;

int snapped(int minute)
{
    return std::clamp((minute + gridStep / 2) / gridStep * gridStep, 0, dayEnd);
}

/// The free room around a minute of a day, not counting slot `except`.
struct Room
{
    int from = 0;
    int to = dayEnd;
};

Room roomAround(const WeekPattern &week, Qt::DayOfWeek day, int minute, int except)
{
    Room room;
    for (int i = 0; i < week.size(); ++i) {
        const ScheduleSlot &slot = week.at(i);
        if (i == except || slot.day != day)
            continue;
        if (slot.toMinute <= minute)
            room.from = std::max(room.from, slot.toMinute);
        else if (slot.fromMinute > minute)
            room.to = std::min(room.to, slot.fromMinute);
        else
            return {minute, minute};
    }
    return room;
}

void trimBreak(ScheduleSlot &slot)
{
    slot.breakMinutes = std::min(slot.breakMinutes, slot.toMinute - slot.fromMinute - gridStep);
    slot.breakMinutes = std::max(slot.breakMinutes, 0);
}

} // namespace

int slotAt(const WeekPattern &week, Qt::DayOfWeek day, int minute)
{
    for (int i = 0; i < week.size(); ++i) {
        const ScheduleSlot &slot = week.at(i);
        if (slot.day == day && slot.fromMinute <= minute && minute < slot.toMinute)
            return i;
    }
    return -1;
}

int addSlot(WeekPattern &week, Qt::DayOfWeek day, Venue venue, int from, int to)
{
    const Room room = roomAround(week, day, from, -1);
    const int first = std::clamp(snapped(std::min(from, to)), room.from, room.to);
    const int last = std::clamp(snapped(std::max(from, to)), room.from, room.to);
    if (last - first < gridStep)
        return -1;
    week.append({.day = day,
                 .venue = venue,
                 .fromMinute = first,
                 .toMinute = last,
                 .breakMinutes = usualBreak(last - first)});
    return static_cast<int>(week.size()) - 1;
}

bool moveSlot(WeekPattern &week, int index, Qt::DayOfWeek day, int from)
{
    const ScheduleSlot moved = week.at(index);
    const int length = moved.toMinute - moved.fromMinute;
    const int start = snapped(from);
    if (from < 0 || start + length > dayEnd)
        return false;
    for (int i = 0; i < week.size(); ++i) {
        const ScheduleSlot &other = week.at(i);
        if (i != index && other.day == day && other.fromMinute < start + length
            && start < other.toMinute)
            return false;
    }
    week[index].day = day;
    week[index].fromMinute = start;
    week[index].toMinute = start + length;
    return true;
}

void setSlotStart(WeekPattern &week, int index, int minute)
{
    ScheduleSlot &slot = week[index];
    const Room room = roomAround(week, slot.day, slot.fromMinute, index);
    slot.fromMinute
        = std::clamp(snapped(minute), room.from, std::max(room.from, slot.toMinute - gridStep));
    trimBreak(slot);
}

void setSlotEnd(WeekPattern &week, int index, int minute)
{
    ScheduleSlot &slot = week[index];
    const Room room = roomAround(week, slot.day, slot.fromMinute, index);
    slot.toMinute
        = std::clamp(snapped(minute), std::min(slot.fromMinute + gridStep, room.to), room.to);
    trimBreak(slot);
}

int usualBreak(int minutes)
{
    if (minutes > 6 * 60)
        return 60;
    return minutes > 4 * 60 + 30 ? 30 : 0;
}

} // namespace traject::ui
