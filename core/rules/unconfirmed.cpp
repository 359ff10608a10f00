// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/unconfirmed.h"

#include "core/rules/lawrow.h"

#include <algorithm>

namespace traject {
namespace {

/// Names the values by the rows of the tables.
void describe(QList<UnconfirmedValue> &values, const Rulebook &rulebook)
{
    const QList<LawRow> rows = lawRows(rulebook);
    for (UnconfirmedValue &value : values) {
        const auto row = std::find_if(rows.cbegin(), rows.cend(), [&](const LawRow &other) {
            const QString key = other.table == LawTable::Number ? other.key : codeOf(other.table);
            return key == value.key && other.from == value.from;
        });
        if (row == rows.cend())
            continue;
        value.title = titleOf(*row, rulebook);
        value.value = valueText(*row);
        value.source = row->source;
    }
}

} // namespace

QList<UnconfirmedValue> unconfirmedValues(const AgreementDraft &draft, const Rulebook &rulebook,
                                          const CheckContext &context)
{
    QList<UnconfirmedValue> result;
    for (const UsedValue &used : usedValues(draft, rulebook, context)) {
        if (used.confirmed)
            continue;
        const auto known
            = std::find_if(result.begin(), result.end(), [&](const UnconfirmedValue &value) {
                  return value.key == used.key && value.from == used.from;
              });
        if (known == result.end())
            result.append({.key = used.key,
                           .from = used.from,
                           .title = {},
                           .value = {},
                           .source = {},
                           .rules = {used.rule}});
        else if (!known->rules.contains(used.rule))
            known->rules.append(used.rule);
    }
    if (!result.isEmpty())
        describe(result, rulebook);
    return result;
}

QString unconfirmedText(const UnconfirmedValue &value)
{
    return QStringLiteral("%1: %2").arg(value.title, value.value);
}

} // namespace traject
