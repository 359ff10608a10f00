// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/ruling.h"

#include "core/base/text.h"
#include "core/domain/dates.h"

#include <algorithm>

namespace traject {

bool isBlank(const QString &text)
{
    return text::cleaned(text).isEmpty();
}

Fact::Fact(const std::optional<QDate> &day, QStringView at)
    : known(day && day->isValid())
    , pointer(at)
{ }

Fact::Fact(const QString &text, QStringView at)
    : known(!isBlank(text))
    , pointer(at)
{ }

Fact::Fact(const WeekSchedule &schedule, QStringView at)
    : known(std::any_of(schedule.weeks.cbegin(), schedule.weeks.cend(),
                        [](const WeekPattern &week) { return !week.isEmpty(); }))
    , pointer(at)
{ }

bool Ruling::knows(std::initializer_list<Fact> facts)
{
    bool all = true;
    for (const Fact &fact : facts) {
        if (fact.known)
            continue;
        all = false;
        m_missing.append(fact.pointer.toString());
    }
    return all;
}

bool Ruling::isSecondary()
{
    const auto &sector = draft().enrolment.sector;
    return knows({{sector, u"/enrolment/sector"}}) && *sector != Sector::Adult;
}

bool Ruling::isAdult()
{
    const auto &sector = draft().enrolment.sector;
    return knows({{sector, u"/enrolment/sector"}}) && *sector == Sector::Adult;
}

bool Ruling::isOfType(AgreementType type)
{
    const auto &found = draft().agreement.type;
    return knows({{found, u"/agreement/type"}}) && *found == type;
}

std::optional<double> Ruling::valueOf(QStringView name, const QString &key)
{
    if (const auto *row = m_scope.rulebook.numberOn(key, m_scope.lawDay)) {
        noteUse(name, key, row->from, row->confirmed);
        return row->value;
    }
    error(m_field,
          QStringLiteral("%1: er is geen waarde bekend voor %2.")
              .arg(m_entry.title, dates::longText(m_scope.lawDay)));
    return std::nullopt;
}

void Ruling::noteUse(QStringView parameter, const QString &key, QDate from, bool confirmed)
{
    Q_ASSERT_X(m_entry.parameters.contains(parameter), "rules.json",
               qUtf8Printable(QStringLiteral("%1: %2").arg(m_entry.id, parameter)));
    m_used.append({.rule = m_entry.id, .key = key, .from = from, .confirmed = confirmed});
    m_confirmed = m_confirmed && confirmed;
}

std::optional<double> Ruling::number(QStringView name)
{
    return valueOf(name, name.toString());
}

std::optional<int> Ruling::whole(QStringView name)
{
    const auto value = number(name);
    return value ? std::optional(qRound(*value)) : std::nullopt;
}

std::optional<int> Ruling::minutes(QStringView hoursName)
{
    const auto value = number(hoursName);
    return value ? std::optional(qRound(*value * 60)) : std::nullopt;
}

std::optional<int> Ruling::wholeFor(const QString &jointCommittee, QStringView name)
{
    const auto value = valueOf(name, m_scope.rulebook.numberKey(name, jointCommittee));
    return value ? std::optional(qRound(*value)) : std::nullopt;
}

std::optional<int> Ruling::ownWholeOf(const QString &jointCommittee, QStringView name)
{
    const QString key = m_scope.rulebook.numberKey(name, jointCommittee);
    const bool isOwn = key != name && m_scope.rulebook.numberOn(key, m_scope.lawDay);
    return isOwn ? wholeFor(jointCommittee, name) : std::nullopt;
}

const AllowanceRates *Ruling::allowanceRates()
{
    if (const auto *row = m_scope.rulebook.allowance.on(m_scope.lawDay)) {
        noteUse(u"allowance", QStringLiteral("allowance"), row->from, row->confirmed);
        return &row->value;
    }
    error(m_field,
          QStringLiteral("%1: er is geen bedrag bekend voor %2.")
              .arg(m_entry.title, dates::longText(m_scope.lawDay)));
    return nullptr;
}

void Ruling::error(QStringView field, const QString &message)
{
    report(Severity::Error, field, message);
}

void Ruling::warning(QStringView field, const QString &message)
{
    report(Severity::Warning, field, message);
}

void Ruling::info(QStringView field, const QString &message)
{
    report(Severity::Info, field, message);
}

void Ruling::report(Severity severity, QStringView field, const QString &message)
{
    m_findings.append({.rule = m_entry.id,
                       .severity = severity,
                       .field = field.toString(),
                       .message = message.endsWith(u'.') ? message : message + u'.',
                       .source = m_entry.source});
}

QList<Finding> Ruling::findings() const
{
    QList<Finding> result = m_findings;
    if (m_confirmed && m_entry.confirmed)
        return result;
    for (Finding &finding : result) {
        finding.confirmed = false;
        finding.message += QStringLiteral(" (niet bevestigd)");
    }
    return result;
}

} // namespace traject
