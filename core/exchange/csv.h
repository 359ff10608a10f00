// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace traject::exchange {

/// One record of a delimited file.
struct CsvRecord
{
    int row = 0; ///< records after the header, from 1
    int line = 0; ///< physical line on which the record begins, the header is on 1
    QStringList fields;
};

/// A delimited text file as people's programs write it: separator (; , tab |), encoding (UTF-8
/// with or without BOM, UTF-16 with BOM, else Windows-1252) and line ends are detected; quoted
/// fields may hold separators, line breaks (read as '\n') and doubled quotes. A first line
/// "sep=;" names the separator.
struct CsvTable
{
    QStringList header; ///< cleaned of invisible characters
    QList<CsvRecord> records; ///< blank lines (or separators alone) are left out
    QChar separator;
    QString encoding; ///< "UTF-8", "UTF-16", "Windows-1252"
};

/// Fails with InvalidInput and a Dutch detail on an empty file, a header alone without fields, a
/// quote that never closes (the detail names the line), or a file that is no text (a workbook).
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes);

} // namespace traject::exchange
