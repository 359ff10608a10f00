// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace traject {

/// Dutch name of the fact behind a JSON pointer of a draft, for lists of what is missing:
/// "geboortedatum van de mentor". The longest known beginning of the pointer decides; an unknown
/// pointer is returned as it is.
[[nodiscard]] QString factName(const QString &pointer);

} // namespace traject
