// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/place.h"
#include "core/exchange/importplan.h"

namespace traject::exchange {

/// What a table of places holds.
struct PlaceTable
{
    int rowCount = 0; ///< data rows in the file
    QList<Place> places; ///< of the rows without a problem, sorted by postcode
    QList<CellProblem> problems; ///< in file order; not empty: the table should not be used
};

/// Reads a table of places as the program ships it or as a user saved it from a spreadsheet: any
/// separator and encoding of readCsv(), lines that begin with # before the header left out.
/// Headers in Dutch or English: postcode, gemeente, breedte and lengte are needed; deelgemeenten
/// (several separated by , ; or |), provincie and gewest may be absent. Degrees have a decimal
/// comma or point and must lie in Belgium, which finds a latitude and longitude that changed
/// places. A postcode may stand in several rows of one municipality (one row per village): their
/// localities are joined and the first row gives the coordinates.
///
/// Fails with MissingColumns (the detail lists the headers) or with InvalidInput when the file is
/// no table.
[[nodiscard]] Result<PlaceTable> readPlaces(const QByteArray &bytes);

} // namespace traject::exchange
