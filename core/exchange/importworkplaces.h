// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/importrow.h"

namespace traject::exchange {

/// The accreditation of one row with its establishment, enterprise and mentor; whether it may be
/// used tells row.isValid().
[[nodiscard]] WorkplaceRow readWorkplace(ImportRow &row, const QSet<QString> &programmeCodes);

/// Where a Belgian postcode lies; a Dutch one lies abroad. Empty without a postcode.
[[nodiscard]] std::optional<Region> regionOf(const Address &address);

/// Makes the rows say the same about the same enterprise (by number), establishment (by number)
/// and mentor (by establishment, name and birth date): where they differ, the last row that says
/// something wins. Without this a second import of the same file would see changes.
void agree(QList<WorkplaceRow> &rows);

} // namespace traject::exchange
