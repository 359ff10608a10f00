// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QFileDevice>

/// What can be said of a caseload file without its key.
namespace traject::filecheck {

/// Whether a file or folder with these permissions may be written. `accessible` is the operating
/// system's own answer (a read-only file system says no). A file that is write-protected for
/// everybody counts as read-only even for an administrator, whom the system lets write anything.
[[nodiscard]] bool isWritable(QFileDevice::Permissions permissions, bool accessible);

/// FileMissing, NotACaseload (a folder, or not to be read as a file), FileAccess (cannot be read),
/// ReadOnly (file or folder).
[[nodiscard]] Result<void> checkAccess(const QString &path);

/// ReadOnly or FileMissing unless files can be made in the folder of `path`.
[[nodiscard]] Result<void> checkFolder(const QString &path);

/// NotACaseload when the content cannot be an encrypted caseload (plain SQLite, text, anything
/// whose bytes are not evenly spread), Damaged when it could but its length is not that of whole
/// pages. FileAccess when it cannot be read.
[[nodiscard]] Result<void> checkContent(const QString &path);

} // namespace traject::filecheck
