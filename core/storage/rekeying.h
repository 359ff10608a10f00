// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

/// Another passphrase for a caseload. The library can encrypt a file in place, but then a crash
/// leaves the only file half-way and all trust in its recovery. So a copy is encrypted instead,
/// read through from end to end with the new passphrase, brought to the disk, and only then takes
/// the caseload's name by a renaming, which happens or does not happen. The copy lies beside the
/// caseload, under the caseload's lock, and is encrypted at every moment.
namespace traject {

struct ConnectionSettings;

namespace rekeying {

/// Where the copy lies until it takes the caseload's place.
[[nodiscard]] QString copyPath(const QString &caseload);

/// Encrypts the file of `settings`, which nobody else has open, with another passphrase.
[[nodiscard]] Result<void> changeKey(const ConnectionSettings &settings, const QString &fresh,
                                     const Clock &clock);

/// Whether every page of the file decrypts and the whole is sound, and brings it to the disk.
/// Damaged, WrongKey.
[[nodiscard]] Result<void> verify(const ConnectionSettings &settings, const Clock &clock);

/// Takes a copy away with what the library keeps beside it; nothing when there is none.
void discard(const QString &copy);

} // namespace rekeying
} // namespace traject
