// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

class QSqlDatabase;

/// The encryption of a connection. The QSQLITE plug-in is Qt's own and does not know of it: it
/// runs on SQLCipher because the program links that library, and what SQL cannot say (the key as
/// bytes, no double-quoted strings) is told to the library through the connection's handle.
namespace traject::cipher {

/// Bytes of a page, and so the unit of the file's length.
constexpr int pageBytes = 4096;

/// The version of the cipher ("4.6.1 community"). CipherMissing when the library at hand does not
/// encrypt, or when the plug-in runs on another library than the one the program is linked with.
/// Writes nothing.
[[nodiscard]] Result<QString> version(const QSqlDatabase &connection);

/// Sets the key and all parameters of the cipher. Must be the first thing on a connection; reads
/// and writes nothing. The passphrase counts in Unicode normal form C, so that it is the same on
/// every keyboard and system.
[[nodiscard]] Result<void> setKey(const QSqlDatabase &connection, const QString &passphrase,
                                  int kdfIterations);

/// Encrypts every page of the connection's file with another key, in one transaction that is not
/// a write-ahead log's. Afterwards the connection works with that key. A blank one is refused.
[[nodiscard]] Result<void> changeKey(const QSqlDatabase &connection, const QString &passphrase);

/// Makes the library strict: a double-quoted word is never taken for a string, and SQL cannot
/// damage the file's structure (SQLITE_DBCONFIG_DEFENSIVE).
[[nodiscard]] Result<void> makeStrict(const QSqlDatabase &connection);

/// Parameters in use, as PRAGMA statements; to check that they took hold.
[[nodiscard]] QStringList expectedSettings(int kdfIterations);

} // namespace traject::cipher
