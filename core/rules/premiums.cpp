// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/premiums.h"

#include "core/domain/dates.h"
#include "core/domain/place.h"
#include "core/rules/deadlines.h"
#include "core/rules/lawnumbers.h"

#include <algorithm>

namespace traject {
namespace {

/// The part of the agreement that lies in one school year.
struct Stay
{
    calendar::Period schoolYear;
    calendar::Period days;
};

QString day(QDate date)
{
    return dates::longText(date);
}

ConditionState stateOf(bool met)
{
    return met ? ConditionState::Met : ConditionState::NotMet;
}

Condition inFlanders(const QString &text, const std::optional<Region> &region)
{
    Condition condition{.text = text, .found = QStringLiteral("het gewest is niet bekend")};
    if (region) {
        condition.state = stateOf(*region == Region::Flanders);
        condition.found = dutchWord(*region);
    }
    return condition;
}

std::optional<Region> regionOf(const std::optional<Address> &address)
{
    const QString postcode = address ? address->postcode.trimmed() : QString();
    return isPostcode(postcode) ? std::optional(regionOfPostcode(postcode)) : std::nullopt;
}

/// "1 September to 31 December is 4 months": the months are full on the day before the month sum.
Condition longEnough(const Stay &stay, int months, QDate today)
{
    const QDate needed = dates::plusMonths(stay.days.first, months).addDays(-1);
    Condition condition{
        .text
        = QStringLiteral("De overeenkomst loopt minstens %1 maanden in het schooljaar").arg(months),
        .state = stateOf(stay.days.last >= needed),
        .found = QStringLiteral("%1 tot en met %2").arg(day(stay.days.first), day(stay.days.last))};
    if (condition.state == ConditionState::Met)
        return condition;
    condition.found += QStringLiteral("; nodig is tot en met %1").arg(day(needed));
    if (needed <= stay.schoolYear.last && today <= stay.days.last) {
        condition.state = ConditionState::Reachable; // by a longer agreement
        condition.until = stay.days.last;
    }
    return condition;
}

Condition inTime(const QString &text, const std::optional<QDate> &done, QDate last, QDate today)
{
    if (done)
        return {.text = text, .state = stateOf(*done <= last), .found = day(*done)};
    if (today <= last)
        return {.text = text,
                .state = ConditionState::Reachable,
                .found = QStringLiteral("nog niet"),
                .until = last};
    return {.text = text,
            .state = ConditionState::NotMet,
            .found = QStringLiteral("nog niet; dat kon tot en met %1").arg(day(last))};
}

Condition mentorTrained(const draft::Mentor &mentor, const Stay &stay, QDate today)
{
    const QString text
        = QStringLiteral("De mentoropleiding is voltooid voor het einde van het schooljaar");
    if (mentor.trainingExempt.value_or(false))
        return {.text = text,
                .state = ConditionState::Met,
                .found = QStringLiteral("de mentor is vrijgesteld")};
    return inTime(text, mentor.trainingCompletedOn, stay.schoolYear.last, today);
}

/// A premium is given once in a school year (Vlaanderen.be, leerlingenpremie) and a few times in
/// all.
QList<Condition> notTooOften(const QString &whom, const std::optional<QSet<QDate>> &years,
                             const Stay &stay, int maximum)
{
    const QString once = QStringLiteral("Nog niet verdiend in dit schooljaar");
    const QString all = QStringLiteral("Hoogstens %1 keer voor %2").arg(maximum).arg(whom);
    if (!years) {
        const QString unknown = QStringLiteral("vroegere overeenkomsten zijn niet bekend");
        return {{.text = once, .found = unknown}, {.text = all, .found = unknown}};
    }
    const bool already = years->contains(stay.schoolYear.first);
    return {{.text = once,
             .state = stateOf(!already),
             .found = already ? QStringLiteral("verdiend met een vroegere overeenkomst")
                              : QStringLiteral("nog niet")},
            {.text = all,
             .state = stateOf(years->size() < maximum),
             .found = QStringLiteral("%1 keer eerder").arg(years->size())}};
}

/// Whether the learner is paid: an allowance of an OAO or an adult agreement, or the wage of a DA.
std::optional<bool> isPaid(const AgreementDraft &draft)
{
    const auto &type = draft.agreement.type;
    return type ? std::optional(*type != AgreementType::Sao) : std::nullopt;
}

class Calculation
{
public:
    Calculation(const AgreementDraft &draft, const Rulebook &rulebook,
                const PremiumContext &context, const Stay &stay)
        : m_draft(draft)
        , m_rulebook(rulebook)
        , m_context(context)
        , m_stay(stay)
    { }

    [[nodiscard]] std::optional<Premium> employer() const
    {
        LawNumbers numbers(m_rulebook, m_stay.days.first);
        const auto paid = isPaid(m_draft);
        const double amount = numbers(paid.value_or(true) ? u"premium-employer-paid-euro"
                                                          : u"premium-employer-unpaid-euro");
        QList<Condition> conditions = common(numbers);
        conditions.prepend({.text = QStringLiteral("Het bedrag hangt af van vergoeding of loon"),
                            .state = paid ? ConditionState::Met : ConditionState::Unknown,
                            .found = !paid ? QStringLiteral("het type overeenkomst is niet bekend")
                                : *paid    ? QStringLiteral("met vergoeding of loon")
                                           : QStringLiteral("zonder vergoeding of loon")});
        conditions.append(mentorTrained(m_draft.mentor, m_stay, m_context.today));
        conditions.append(inFlanders(QStringLiteral("De vestiging ligt in het Vlaamse Gewest"),
                                     m_draft.establishment.region
                                         ? m_draft.establishment.region
                                         : regionOf(m_draft.establishment.address)));
        conditions.append(notTooOften(QStringLiteral("dezelfde leerling in dezelfde onderneming"),
                                      m_context.employerYears, m_stay,
                                      numbers.whole(u"premium-max-times")));
        return finished(QStringLiteral("PRM-EMPLOYER"), amount, conditions, numbers);
    }

    [[nodiscard]] std::optional<Premium> learner() const
    {
        LawNumbers numbers(m_rulebook, m_stay.days.first);
        const double amount = numbers(u"premium-learner-euro");
        QList<Condition> conditions = common(numbers);
        conditions.append(inFlanders(QStringLiteral("De leerling woont in het Vlaamse Gewest"),
                                     regionOf(m_draft.learner.address)));
        conditions.append(notTooOften(QStringLiteral("dezelfde leerling"), m_context.learnerYears,
                                      m_stay, numbers.whole(u"premium-max-times")));
        return finished(QStringLiteral("PRM-LEARNER"), amount, conditions, numbers);
    }

private:
    /// Length, and registration (with which both premiums are requested) in time: that time is the
    /// one of REG-PREMIUM-3M, by the law of the start, in later school years too.
    [[nodiscard]] QList<Condition> common(LawNumbers &numbers) const
    {
        const QDate start = *m_draft.agreement.start;
        const int months = qRound(numbers.on(start, u"premium-registration-months"));
        const QDate last = lastDayOf(DeadlineKind::PremiumRegistration, start, months);
        return {longEnough(m_stay, numbers.whole(u"premium-min-months"), m_context.today),
                inTime(QStringLiteral("Geregistreerd en aangevraagd binnen %1 maanden na de start")
                           .arg(months),
                       m_draft.agreement.registeredOn, last, m_context.today)};
    }

    [[nodiscard]] std::optional<Premium> finished(const QString &rule, double euro,
                                                  const QList<Condition> &conditions,
                                                  const LawNumbers &numbers) const
    {
        const RuleEntry *entry = m_rulebook.rule(rule);
        if (!entry || !numbers.known())
            return std::nullopt;
        return Premium{.rule = rule,
                       .title = entry->title,
                       .amount = Money{qRound64(euro * 100)},
                       .schoolYearStart = m_stay.schoolYear.first,
                       .conditions = conditions,
                       .source = entry->source,
                       .confirmed = entry->confirmed && numbers.confirmed()};
    }

    const AgreementDraft &m_draft;
    const Rulebook &m_rulebook;
    const PremiumContext &m_context;
    const Stay &m_stay;
};

/// Guards against an end that was mistyped by centuries.
constexpr int longestYears = 5;

} // namespace

ConditionState Premium::state() const
{
    for (const ConditionState worst :
         {ConditionState::NotMet, ConditionState::Unknown, ConditionState::Reachable}) {
        if (std::any_of(conditions.cbegin(), conditions.cend(),
                        [worst](const Condition &condition) { return condition.state == worst; }))
            return worst;
    }
    return ConditionState::Met;
}

std::optional<QDate> Premium::until() const
{
    std::optional<QDate> first;
    for (const Condition &condition : conditions) {
        if (condition.until && (!first || *condition.until < *first))
            first = condition.until;
    }
    return first;
}

QList<Premium> premiums(const AgreementDraft &draft, const Rulebook &rulebook,
                        const PremiumContext &context)
{
    QList<Premium> result;
    const auto &start = draft.agreement.start;
    const auto &end = draft.agreement.end;
    if (!start || !end || !start->isValid() || !end->isValid())
        return result;
    const QDate last = qMin(*end, start->addYears(longestYears));
    PremiumContext running = context;
    // A year that earns its premium counts for the years after it.
    const auto count = [](std::optional<QSet<QDate>> &years, const Premium &premium) {
        if (years && premium.state() != ConditionState::NotMet)
            years->insert(premium.schoolYearStart);
    };
    for (QDate first = *start; first <= last; first = dates::schoolYearEnd(first).addDays(1)) {
        const QDate yearEnd = dates::schoolYearEnd(first);
        const Stay stay{.schoolYear = {dates::schoolYearStart(first), yearEnd},
                        .days = {first, qMin(last, yearEnd)}};
        const Calculation calculation(draft, rulebook, running, stay);
        if (const auto premium = calculation.employer()) {
            result.append(*premium);
            count(running.employerYears, *premium);
        }
        if (const auto premium = calculation.learner()) {
            result.append(*premium);
            count(running.learnerYears, *premium);
        }
    }
    return result;
}

QString stateText(ConditionState state, const std::optional<QDate> &until)
{
    switch (state) {
    case ConditionState::Met:
        return QStringLiteral("in orde");
    case ConditionState::NotMet:
        return QStringLiteral("niet in orde");
    case ConditionState::Reachable:
        return until ? QStringLiteral("nog te halen tot %1").arg(day(*until))
                     : QStringLiteral("nog te halen");
    case ConditionState::Unknown:
        return QStringLiteral("niet bekend");
    }
    return {};
}

} // namespace traject
