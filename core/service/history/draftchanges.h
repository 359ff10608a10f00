// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/history/recordtext.h"

namespace traject {

/// The facts in which a new version of an agreement differs from the version before, by their
/// names (core/domain/factnames.h). Lists, such as the timetable and the plan, are named without
/// their contents; what the program counts itself is left out. None for the first version.
[[nodiscard]] QList<FieldChange> draftChanges(const RowChange &version, const RecordLookup &lookup);

} // namespace traject
