// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace traject::ui {

/// The pages of the agreement wizard, in order; PendingDraft::page holds the number.
enum class Step { Learner, Workplace, Mentor, Period, Timetable, Plan, Parties, Summary };
inline constexpr int stepCount = 8;

/// Titles for the list of steps.
[[nodiscard]] QStringList stepTitles();

/// The page where the fact behind a JSON pointer of the draft is filled in. The longest known
/// beginning of the pointer decides; an unknown pointer belongs to the summary.
[[nodiscard]] Step stepOf(const QString &pointer);

} // namespace traject::ui
