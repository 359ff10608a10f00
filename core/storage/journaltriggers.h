// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QStringList>

/// The triggers by which the database itself writes the journal. Three on each journaled table
/// (insert, update, delete) write the row as JSON before and after under the open operation; a
/// row written without one is refused. They are made from the columns that the tables have, in
/// this one place, so that they are always complete. An update that changes nothing is not
/// recorded.
///
/// Half-finished drafts are between the two: they are no facts yet, so a page of the wizard that
/// is saved leaves no trace. But what an operation does to one (storing the agreement ends it,
/// somebody discards it) is recorded with the rest of it, so that undoing brings the draft back.
/// Undo and redo themselves may change a draft unrecorded.
///
/// Not followed at all: import mappings, which are what the program learnt about files and must
/// outlive an import that was undone, because the next try starts from them; the state in which
/// lists were left; the contents of documents, which never change and outlive their document for
/// its undo; and what is derived from other tables.
namespace traject {

class Database;

namespace journaltriggers {

/// The tables whose rows the journal follows: all but its own and those named above.
[[nodiscard]] Result<QStringList> tables(Database &database);

/// Whether the table holds half-finished drafts.
[[nodiscard]] bool isDraft(QStringView table);

/// The columns of a table, in order.
[[nodiscard]] Result<QStringList> columns(Database &database, const QString &table);

/// An SQL expression that gives a row as a JSON object, always the same text for the same row.
/// `row` is the name of the table, NEW or OLD. Numbers keep all their digits.
[[nodiscard]] Result<QString> rowJson(Database &database, const QString &table, QStringView row);

[[nodiscard]] Result<void> drop(Database &database);
[[nodiscard]] Result<void> create(Database &database);

} // namespace journaltriggers
} // namespace traject
