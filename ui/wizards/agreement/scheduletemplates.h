// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/weekschedule.h"

namespace traject::ui {

/// A timetable to begin with.
struct ScheduleTemplate
{
    QString title;
    WeekSchedule schedule; ///< alternation and weeks; no declared average
};

/// The usual divisions of a week, each within the limits for minors (8 hours a day with an hour of
/// break, 38 hours a week).
[[nodiscard]] QList<ScheduleTemplate> scheduleTemplates();

} // namespace traject::ui
