// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreementdraft.h"
#include "core/rules/rulebook.h"
#include "core/rules/timetable.h"
#include "core/rules/usedvalue.h"

#include <initializer_list>

namespace traject {

/// What all rules of one check look at.
struct RuleScope
{
    const AgreementDraft &draft;
    const Rulebook &rulebook;
    QDate today; ///< the day of the check
    QDate lawDay; ///< the day whose law applies
    bool lawDayChosen = false; ///< asked for, instead of following from the start
    calendar::SetByHand setByHand; ///< of the rulebook, over the computed calendar
    QList<PlannedDay> plannedDays; ///< of the agreement, in the order of time
};

/// A fact of the draft that a rule needs: whether it is there, and where it stands.
struct Fact
{
    template <typename T>
    Fact(const std::optional<T> &value, QStringView at)
        : known(value.has_value())
        , pointer(at)
    { }
    Fact(const std::optional<QDate> &day, QStringView at);
    Fact(const QString &text, QStringView at);
    Fact(const WeekSchedule &schedule, QStringView at); ///< known when it plans anything

    bool known = false;
    QStringView pointer;
};

/// Text without a visible character.
[[nodiscard]] bool isBlank(const QString &text);

/// What one rule says about one draft. A rule asks it for facts and for numbers of the law, and
/// tells it what is wrong; nothing else goes in or out. Fields are JSON pointers into the draft,
/// messages are Dutch.
class Ruling
{
public:
    /// `field` is where the rule's own error goes when the law gives no value for the day.
    Ruling(const RuleScope &scope, const RuleEntry &entry, QStringView field)
        : m_scope(scope)
        , m_entry(entry)
        , m_field(field)
    { }

    [[nodiscard]] const AgreementDraft &draft() const { return m_scope.draft; }
    [[nodiscard]] const RuleScope &scope() const { return m_scope; }

    /// Whether all these facts are known; the ones that are not are noted as the reason why the
    /// rule is silent.
    [[nodiscard]] bool knows(std::initializer_list<Fact> facts);
    /// Whether the enrolment is in secondary education, BuSO included (SEC), or in adult
    /// education (ADU). Both are false, and the sector noted as missing, while it is unknown.
    [[nodiscard]] bool isSecondary();
    [[nodiscard]] bool isAdult();
    /// Whether the agreement is of this type; noted as missing while unknown.
    [[nodiscard]] bool isOfType(AgreementType type);

    /// A number of the law in force. When there is no row for the day the rule's own error is
    /// reported and the answer is empty.
    [[nodiscard]] std::optional<double> number(QStringView name);
    /// The same for a number that is whole: years, months, days, learners, minutes.
    [[nodiscard]] std::optional<int> whole(QStringView name);
    /// A number of hours, as minutes.
    [[nodiscard]] std::optional<int> minutes(QStringView hoursName);
    /// The number for one joint committee ("PC 124", "mentor-training-months"), or the general one.
    [[nodiscard]] std::optional<int> wholeFor(const QString &jointCommittee, QStringView name);
    /// The number that a joint committee has of its own, or empty: no error.
    [[nodiscard]] std::optional<int> ownWholeOf(const QString &jointCommittee, QStringView name);
    /// The rates of the training allowance in force, with the error of its own: "geen bedrag
    /// bekend voor …".
    [[nodiscard]] const AllowanceRates *allowanceRates();

    /// A message that does not end in a full stop (or in "u.") gets one.
    void error(QStringView field, const QString &message);
    void warning(QStringView field, const QString &message);
    void info(QStringView field, const QString &message);

    /// The findings, with rule, source and confirmation filled in. What rests on an unconfirmed
    /// rule or value says so.
    [[nodiscard]] QList<Finding> findings() const;
    /// JSON pointers of the facts that were missing.
    [[nodiscard]] QStringList missing() const { return m_missing; }
    /// The rows of the parameter tables that it looked at.
    [[nodiscard]] QList<UsedValue> used() const { return m_used; }

private:
    void report(Severity severity, QStringView field, const QString &message);
    void noteUse(QStringView parameter, const QString &key, QDate from, bool confirmed);
    std::optional<double> valueOf(QStringView name, const QString &key);

    const RuleScope &m_scope;
    const RuleEntry &m_entry;
    QStringView m_field;
    QList<Finding> m_findings;
    QStringList m_missing;
    QList<UsedValue> m_used;
    bool m_confirmed = true;
};

} // namespace traject
