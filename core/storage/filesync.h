// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

namespace traject::filesync {

/// Returns when the content of the file is on the disk. FileAccess.
[[nodiscard]] Result<void> syncFile(const QString &path);

/// Returns when the names in the folder are on the disk (new files, renamings). FileAccess. Does
/// nothing on systems that have no such call.
[[nodiscard]] Result<void> syncFolder(const QString &path);

/// Renames within one file system and never over something; then syncs the folder. FileExists,
/// FileAccess.
[[nodiscard]] Result<void> renameNew(const QString &from, const QString &to);

/// Renames within one file system, over `to` if it is there: at every moment one of the two files
/// has that name. Then syncs the folder. FileAccess.
[[nodiscard]] Result<void> replace(const QString &from, const QString &to);

} // namespace traject::filesync
