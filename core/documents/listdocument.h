// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/documents/document.h"

namespace traject::documents {

/// A list as it stands on the screen.
struct PrintedList
{
    QString title; ///< "Leerlingen"
    QString selection; ///< which rows: "Status: goedgekeurd"; may be empty
    QStringList header;
    QList<QStringList> rows;
    QList<int> columnShares; ///< relative widths
};

/// A list on paper: what it is, of which day, how many rows, and the table.
[[nodiscard]] Document listDocument(const PrintedList &list, const QDateTime &createdAt);

} // namespace traject::documents
