// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/lint/sourcetree.h"

namespace traject::lint {

// What a compiler does not see: who may include whom, and the habits of the house. Each function
// gives one sentence per violation, "path:line: what is wrong"; none when all is well. The table of
// allowed arrows stands in sourcechecks.cpp; the README's architecture page tells why.

/// Includes against the arrows, SQL outside core/storage, files and QObject inside the rooms that
/// are functions over values, pixels below ui.
[[nodiscard]] QStringList arrowViolations(const Source &source);

/// Qt modules linked by a room (CMakeLists.txt) that it may not know.
[[nodiscard]] QStringList linkViolations(const Source &source);

/// SPDX lines, #pragma once, lower-case names, lengths, tabs, trailing white space, work markers.
[[nodiscard]] QStringList layoutViolations(const Source &source);

/// Nested event loops and a Q_OBJECT that shares its line.
[[nodiscard]] QStringList habitViolations(const Source &source);

/// Names at the root of the repository that nobody asked for.
[[nodiscard]] QStringList rootViolations(const QStringList &paths);

/// All checks of one source.
[[nodiscard]] QStringList violations(const Source &source);

} // namespace traject::lint
