// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/rulebook.h"

#include <QJsonObject>

/// Rows of the parameter tables in one form, whatever they hold: what a caseload stores, and what
/// lists and editors show.
///
/// A caseload keeps only the rows that its counsellor made ("own"); the program ships the others.
/// Own rows are laid over the shipped ones: a row that begins on the same day takes the place of
/// the shipped one, another one is put between them. A row holds until the day before the next
/// one begins, or until its own `until` when that is earlier, so that a newer row, shipped or own,
/// never has to be told to the older one. Days behind an `until` without a next row have no value.
namespace traject {

enum class LawTable { Number, Allowance, TerminationReason, Partnership, DaysByHand };

template <>
std::span<const Term<LawTable>> terms<LawTable>();

struct LawRow
{
    LawTable table = LawTable::Number;
    QString key; ///< name of the number or code of the entry; blank for the allowance
    QDate from;
    std::optional<QDate> until;
    QString source;
    bool confirmed = false;
    bool own = true;
    QJsonObject value; ///< as in the files (lawvalues.h)

    bool operator==(const LawRow &) const = default;
};

/// All rows of a rulebook, table by table, oldest first.
[[nodiscard]] QList<LawRow> lawRows(const Rulebook &rulebook);

/// What is wrong with a row, in Dutch, one sentence each: value, range, source, unknown key.
[[nodiscard]] QStringList lawRowProblems(const LawRow &row, const Rulebook &rulebook);

/// The rulebook with the caseload's own rows laid over it. Rows that are malformed are left out;
/// lawRowProblems() keeps them from being stored.
[[nodiscard]] Rulebook laidOver(Rulebook shipped, const QList<LawRow> &own);

/// What a row is about, Dutch: the table's title, and the joint committee where it is for one.
[[nodiscard]] QString titleOf(const LawRow &row, const Rulebook &rulebook);

/// The value in words: "16 jaar", "€ 2 189,81 · 29 %, 32 %, 34,5 %", "Constructiv (PC 124)".
[[nodiscard]] QString valueText(const LawRow &row);

/// Names of the numbers of which a joint committee may have one of its own: the rules ask for them
/// by committee.
[[nodiscard]] QStringList numbersByCommittee();

/// The unit that a number's name ends in, Dutch: "jaar", "opleidingsdagen", "euro"; blank for none.
[[nodiscard]] QString unitText(const QString &key);

} // namespace traject
