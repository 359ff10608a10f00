// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/money.h"
#include "core/rules/finding.h"

#include <QByteArray>
#include <QDate>
#include <QHash>

#include <array>
#include <optional>

namespace traject {

/// A row of a dated parameter table: a value of the law with the days on which it holds.
template <typename T>
struct DatedRow
{
    QDate from;
    std::optional<QDate> until; ///< last day; unset for the row in force
    QString source;
    bool confirmed = true;
    T value;

    [[nodiscard]] bool covers(QDate day) const { return from <= day && (!until || day <= *until); }
};

/// Rows of one parameter, oldest first, without overlap.
template <typename T>
struct DatedTable
{
    QList<DatedRow<T>> rows;

    /// The row in force on `day`, or nullptr: never the last known row instead.
    [[nodiscard]] const DatedRow<T> *on(QDate day) const
    {
        for (const auto &row : rows) {
            if (row.covers(day))
                return &row;
        }
        return nullptr;
    }
};

/// What a rule is besides its function: text for people and its range in time.
struct RuleEntry
{
    QString id;
    QString title; ///< Dutch
    Severity severity = Severity::Error; ///< the gravest it can give
    QString source;
    QDate from;
    std::optional<QDate> until;
    bool confirmed = true;

    [[nodiscard]] bool inForceOn(QDate day) const
    {
        return from <= day && (!until || day <= *until);
    }
};

/// The training allowance (leervergoeding) of one period: GGMMI and the share per level.
struct AllowanceRates
{
    Money ggmmi; ///< guaranteed average minimum monthly income
    std::array<int, 3> perMille{}; ///< share of level 1, 2 and 3 in thousandths

    /// Monthly amount of a level (1 to 3): the share rounded up to 10 cents. Other levels are a
    /// defect of the caller.
    [[nodiscard]] Money amount(int level) const;
};

/// Every rule and every dated parameter table, as values. Read from resources/rulebook by
/// core/service/lawresources.h; a caseload's own rows are laid over it there too.
struct Rulebook
{
    QList<RuleEntry> rules;
    DatedTable<AllowanceRates> allowance;
    /// Plain numbers of the law by name ("age-min-years", "agreement-max-years", …), in the unit
    /// that the name ends in; a value for one joint committee has its number behind a slash
    /// ("mentor-training-months/124").
    QHash<QString, DatedTable<double>> numbers;

    /// Builds the rulebook from the texts of rules.json, allowance.json and numbers.json. Fails
    /// with InvalidInput that names file and place when a row is malformed or rows overlap.
    [[nodiscard]] static Result<Rulebook>
    parse(const QByteArray &rules, const QByteArray &allowance, const QByteArray &numbers);

    /// The entry with this id, or nullptr.
    [[nodiscard]] const RuleEntry *rule(const QString &id) const;
};

} // namespace traject
