// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringList>

/// Tables on their way to a spreadsheet. A text that somebody typed and that begins as a formula
/// must not run when the table is opened there, so it gets an apostrophe before it (OWASP, "CSV
/// injection").
namespace traject::exchange {

/// The cell, with an apostrophe before = + - @ and before a tab or line break at its start.
[[nodiscard]] QString defused(const QString &cell);

/// One line without its end: cells divided by semicolons, as Belgian spreadsheets expect, quoted
/// where they hold one, a quote or a line break.
[[nodiscard]] QString csvLine(const QStringList &cells);

/// A whole file: UTF-8 with a byte order mark, by which spreadsheets know it, and lines that end
/// in CR LF.
[[nodiscard]] QByteArray csvFile(const QStringList &header, const QList<QStringList> &rows);

/// The same table for the clipboard: cells divided by tabs. Tabs and line breaks within a cell
/// become spaces.
[[nodiscard]] QString clipboardTable(const QStringList &header, const QList<QStringList> &rows);

} // namespace traject::exchange
