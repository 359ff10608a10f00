// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QSqlDatabase;
struct sqlite3;

namespace traject {

/// The library's handle of an open connection, or null when the plug-in has none. Only to be used
/// after cipher::version() has found that plug-in and program share one library.
[[nodiscard]] sqlite3 *sqliteHandle(const QSqlDatabase &connection);

} // namespace traject
