// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/weekschedule.h"

/// What one can do to a week on a grid, as functions over the week. Slots of one day never come to
/// overlap: an edit stops at its neighbour or is refused. Minutes keep to `gridStep`.
namespace traject::ui {

inline constexpr int gridStep = 15; ///< minutes

/// Index of the slot that holds this minute of this day (its start included), or -1.
[[nodiscard]] int slotAt(const WeekPattern &week, Qt::DayOfWeek day, int minute);

/// Adds a slot from `from` to `to` (in either order), cut down to the free room around `from`,
/// with the break that its length asks for; returns its index, or -1 when there is no room.
int addSlot(WeekPattern &week, Qt::DayOfWeek day, Venue venue, int from, int to);

/// Moves a slot to another day and start; false (and nothing done) when that place is taken or
/// outside the day.
bool moveSlot(WeekPattern &week, int index, Qt::DayOfWeek day, int from);

/// Sets start or end of a slot, stopping at its neighbours and at one step of length.
void setSlotStart(WeekPattern &week, int index, int minute);
void setSlotEnd(WeekPattern &week, int index, int minute);

/// The break that belongs to so many minutes from start to end: more than 6 hours 60, more than
/// 4.5 hours 30 (rulebook SCH-MINOR-BREAK), else none.
[[nodiscard]] int usualBreak(int minutes);

} // namespace traject::ui
