// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/lawnode.h"
#include "core/rules/rulebook.h"

/// How the value of a row of each parameter table stands in JSON, in the files of
/// resources/rulebook and in the caseload alike: read and written here only.
namespace traject::law {

template <typename T>
[[nodiscard]] T readValue(LawNode &node);

template <>
double readValue<double>(LawNode &node);
template <>
AllowanceRates readValue<AllowanceRates>(LawNode &node);
template <>
TerminationReason readValue<TerminationReason>(LawNode &node);
template <>
Partnership readValue<Partnership>(LawNode &node);
template <>
HandSetDays readValue<HandSetDays>(LawNode &node);

/// Members of the row besides from, until, source and confirmed.
[[nodiscard]] QJsonObject writeValue(double value);
[[nodiscard]] QJsonObject writeValue(const AllowanceRates &rates);
[[nodiscard]] QJsonObject writeValue(const TerminationReason &reason);
[[nodiscard]] QJsonObject writeValue(const Partnership &partnership);
[[nodiscard]] QJsonObject writeValue(const HandSetDays &days);

/// Reads what rows and rules have in common; refuses a range that ends before it begins.
template <typename Row>
void readRange(LawNode &node, Row &row)
{
    row.from = node.date(QStringLiteral("from"));
    row.until = node.optionalDate(QStringLiteral("until"));
    row.source = node.text(QStringLiteral("source"));
    row.confirmed = node.flag(QStringLiteral("confirmed"));
    if (row.until && *row.until < row.from)
        node.note(QStringLiteral("until"), QStringLiteral("dit ligt voor \"from\""));
}

/// Reads a whole row, and refuses members that do not belong.
template <typename T>
[[nodiscard]] DatedRow<T> readRow(LawNode &node)
{
    DatedRow<T> row;
    readRange(node, row);
    row.value = readValue<T>(node);
    node.finish();
    return row;
}

} // namespace traject::law
