// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/operation.h"

#include <QStringView>

#include <span>

/// How the history names the rows of the caseload and their columns, in Dutch like the titles of
/// the journal. A column that is not listed is not shown: keys for searching, positions, hashes.
namespace traject {

/// What a column's value is, and so how a person reads it.
enum class FieldForm {
    Text,
    Date,
    Moment,
    YesNo,
    Number, ///< whole or with a comma
    Code, ///< of a closed list
    Codes, ///< several, a space between them
    Insz,
    EnterpriseNumber,
    EstablishmentNumber,
    Iban,
    Bytes, ///< a file's size
    ProgrammeCode, ///< the programme's name
    Reference, ///< id of a row of another table
    Draft, ///< snapshot of an agreement: told by its parts
    LawValue, ///< value of a row of the rulebook
};

/// The Dutch word of a code; blank for an unknown one.
using CodeWord = QString (*)(QStringView code);

struct RecordField
{
    QStringView column;
    QStringView title; ///< "e-mailadres"
    FieldForm form = FieldForm::Text;
    CodeWord word = nullptr; ///< of Code and Codes
    QStringView table = {}; ///< of Reference
};

struct RecordTable
{
    QStringView table;
    QStringView title; ///< "leerling"
    HistoryKind kind = HistoryKind::Settings;
    std::span<const RecordField> fields;
};

/// All tables of which the history tells.
[[nodiscard]] std::span<const RecordTable> recordTables();
/// One of them; null for a table of which it does not tell.
[[nodiscard]] const RecordTable *recordTable(QStringView table);
[[nodiscard]] const RecordField *recordField(const RecordTable &table, QStringView column);
/// The tables of one kind.
[[nodiscard]] QStringList tablesOf(HistoryKind kind);

} // namespace traject
