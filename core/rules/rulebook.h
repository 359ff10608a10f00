// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/calendar/schoolcalendar.h"
#include "core/domain/money.h"
#include "core/domain/vocabulary.h"
#include "core/rules/finding.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QStringList>

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
    bool own = false; ///< set by the counsellor in this caseload, not shipped

    [[nodiscard]] bool covers(QDate day) const { return from <= day && (!until || day <= *until); }
};

/// Rows of one parameter, oldest first, without overlap.
template <typename T>
struct DatedTable
{
    QList<DatedRow<T>> rows;
    QString title; ///< Dutch: what the value is; blank where each row names itself

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

template <typename T>
using TablesByKey = QMap<QString, DatedTable<T>>;

/// What a rule is for: judging a draft, a date, the calendar, or a premium.
enum class RuleUse { Check, Deadline, Calendar, Premium };

/// What a rule is besides its function: text for people and its range in time.
struct RuleEntry
{
    QString id;
    QString title; ///< Dutch
    Severity severity = Severity::Error; ///< the gravest it can give
    RuleUse use = RuleUse::Check;
    QString source;
    QDate from;
    std::optional<QDate> until;
    bool confirmed = true;
    /// What it may ask of the parameter tables: names of numbers, without joint committee, and
    /// the codes of the other tables (codeOf(LawTable)).
    QStringList parameters;

    bool operator==(const RuleEntry &) const = default;
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

/// How an agreement ends early: on request of one party with a reason (TRM-REASON), or by itself
/// (TRM-AUTO).
enum class TerminationWay { Unilateral, Automatic };

/// A reason for which an agreement ends, and who may invoke it.
struct TerminationReason
{
    QString text; ///< Dutch
    TerminationWay way = TerminationWay::Unilateral;
    bool byLearner = false;
    bool byEnterprise = false;
};

/// A sectoral partnership (sectoraal partnerschap): who accredits workplaces of a sector.
struct Partnership
{
    QString name;
    QString sector; ///< Dutch
    QStringList jointCommittees; ///< "124", "149.01"; empty where it is not tied to one
    QString contact; ///< web or mail address; may be blank
};

/// What a period that was set by hand means to the calendar: everybody rests, the schools rest,
/// only the own provider is closed, or there are lessons although the calendar says holiday.
enum class HandSetKind { PublicHoliday, SchoolHoliday, ClosingDay, LessonDay };

/// Days set by hand; the row's own `from` and `until` are the first and the last of them, and
/// without `until` it is a single day.
struct HandSetDays
{
    QString name; ///< Dutch: "Brugdag", "Facultatieve vrije dag"
    HandSetKind kind = HandSetKind::ClosingDay;
};

/// The texts of the files in resources/rulebook.
struct RulebookTexts
{
    QByteArray rules;
    QByteArray allowance;
    QByteArray numbers;
    QByteArray terminationReasons;
    QByteArray partnerships;
    QByteArray daysByHand;
};

/// Every rule and every dated parameter table, as values. Read from resources/rulebook by
/// core/service/lawresources.h; a caseload's own rows are laid over it (lawrow.h).
struct Rulebook
{
    QList<RuleEntry> rules;
    DatedTable<AllowanceRates> allowance;
    /// Plain numbers of the law by name ("age-min-years", "agreement-max-years", …), in the unit
    /// that the name ends in; a value for one joint committee has its number behind a slash
    /// ("mentor-training-months/124").
    TablesByKey<double> numbers;
    TablesByKey<TerminationReason> terminationReasons;
    TablesByKey<Partnership> partnerships;
    TablesByKey<HandSetDays> daysByHand;

    /// Builds the rulebook from its files. Fails with InvalidInput that names every file and place
    /// where a row is malformed or rows overlap.
    [[nodiscard]] static Result<Rulebook> parse(const RulebookTexts &texts);

    /// The entry with this id, or nullptr.
    [[nodiscard]] const RuleEntry *rule(const QString &id) const;

    /// The key in `numbers` that counts for a joint committee, in any notation: its own
    /// ("mentor-training-months/124") where it has one, or else the general one.
    [[nodiscard]] QString numberKey(QStringView name, const QString &jointCommittee) const;

    /// The number in force on `day`, or nullptr where the law has none.
    [[nodiscard]] const DatedRow<double> *numberOn(const QString &key, QDate day) const;
    /// The same for a number that is whole: years, months, days, learners; empty without one.
    [[nodiscard]] std::optional<int> wholeOn(const QString &key, QDate day) const;

    /// The days set by hand, as the calendar wants them.
    [[nodiscard]] calendar::SetByHand setByHand() const;
};

/// "124" of "PC 124" and of "124.00", as the parameter tables write a joint committee.
[[nodiscard]] QString plainJointCommittee(const QString &raw);

template <>
std::span<const Term<RuleUse>> terms<RuleUse>();
template <>
std::span<const Term<TerminationWay>> terms<TerminationWay>();
template <>
std::span<const Term<HandSetKind>> terms<HandSetKind>();

} // namespace traject
