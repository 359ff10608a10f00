// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/agreementfacts.h"

#include "core/documents/facttext.h"

namespace traject::documents {
namespace {

QString moneyText(const std::optional<Money> &amount)
{
    return amount ? amount->toText() : QString();
}

/// The average per week at a venue; unknown while the timetable is empty.
QString averageText(const WeekSchedule &schedule, Venue venue)
{
    const bool blank
        = schedule.totalMinutes(Venue::School) + schedule.totalMinutes(Venue::Workplace) == 0;
    return blank ? QString() : hoursText(schedule.averageMinutes(venue));
}

QString decreeText(bool adultEducation)
{
    return adultEducation
        ? QStringLiteral("decreet van 25 maart 2022 tot regeling van bepaalde aspecten van duale "
                         "opleidingen in het volwassenenonderwijs")
        : QStringLiteral("decreet van 10 juni 2016 tot regeling van bepaalde aspecten van "
                         "alternerende opleidingen");
}

QSet<QString> conditions(const AgreementDraft &draft)
{
    QSet<QString> result;
    const auto set = [&](const QString &name, bool holds) {
        if (holds)
            result.insert(name);
    };
    set(QStringLiteral("minor"), isMinor(draft).value_or(false));
    set(QStringLiteral("guardian"), draft.guardian.has_value());
    set(QStringLiteral("accredited"),
        draft.accreditation && draft.accreditation->status == AccreditationStatus::Approved);
    set(QStringLiteral("joint-committee"), !draft.enterprise.jointCommittee.isEmpty());
    set(QStringLiteral("weekly"), draft.schedule.alternation == Alternation::Weekly);
    set(QStringLiteral("simulated"), draft.agreement.simulatedWorkplaceOnly.value_or(false));
    set(QStringLiteral("seventh-year"), draft.enrolment.stage == 3 && draft.enrolment.year == 3);
    set(QStringLiteral("adult-education"), draft.enrolment.sector == Sector::Adult);
    return result;
}

} // namespace

ClauseFacts clauseFacts(const AgreementDraft &draft)
{
    const draft::Agreement &agreement = draft.agreement;
    const draft::Allowance allowance = draft.allowance.value_or(draft::Allowance{});
    const draft::Guardian guardian = draft.guardian.value_or(draft::Guardian{});
    const std::optional<QDate> approvedOn
        = draft.accreditation ? draft.accreditation->approvedOn : std::nullopt;
    const QString comma = QStringLiteral(", ");
    const QString word = learnerWord(draft);

    return {
        .type = agreement.type,
        .conditions = conditions(draft),
        .values = {
            {QStringLiteral("learnerWord"), word},
            {QStringLiteral("LearnerWord"), capitalised(word)},
            {QStringLiteral("decree"), decreeText(draft.enrolment.sector == Sector::Adult)},
            {QStringLiteral("start"), dateText(agreement.start)},
            {QStringLiteral("end"), dateText(agreement.end)},
            {QStringLiteral("signedOn"), dateText(agreement.signedOn)},
            {QStringLiteral("subject"), agreement.subject},
            {QStringLiteral("place"), addressText(agreement.place)},
            {QStringLiteral("programme"), draft.programme.name},
            {QStringLiteral("schoolYear"), draft.enrolment.schoolYear},
            {QStringLiteral("enterprise"), draft.enterprise.name},
            {QStringLiteral("kbo"), enterpriseNumberText(draft.enterprise.kbo)},
            {QStringLiteral("representative"),
             joined({orDots(draft.enterprise.representative), draft.enterprise.representativeFunction},
                    comma)},
            {QStringLiteral("jointCommittee"), draft.enterprise.jointCommittee},
            {QStringLiteral("establishment"), draft.establishment.name},
            {QStringLiteral("establishmentNumber"),
             establishmentNumberText(draft.establishment.number)},
            {QStringLiteral("approvedOn"), dateText(approvedOn)},
            {QStringLiteral("mentor"), draft.mentor.name},
            {QStringLiteral("learner"), learnerName(draft.learner)},
            {QStringLiteral("birthDate"), dateText(draft.learner.birthDate)},
            {QStringLiteral("insz"), inszText(draft.learner.insz)},
            {QStringLiteral("learnerAddress"), addressText(draft.learner.address)},
            {QStringLiteral("guardian"), guardian.name},
            {QStringLiteral("relation"),
             guardian.relation ? dutchWord(*guardian.relation) : QString()},
            {QStringLiteral("provider"), draft.provider.name},
            {QStringLiteral("providerNumber"), draft.provider.institutionNumber},
            {QStringLiteral("providerAddress"), addressText(draft.provider.address)},
            {QStringLiteral("director"), draft.provider.director},
            {QStringLiteral("counsellor"), draft.counsellor.name},
            {QStringLiteral("amount"), moneyText(allowance.monthlyAmount)},
            {QStringLiteral("level"),
             allowance.level ? QString::number(*allowance.level) : QString()},
            {QStringLiteral("wage"), moneyText(agreement.jointCommitteeWage)},
            // Adult education pays by the hour; a draft holds no hourly amount, so that it is
            // filled in by hand.
            {QStringLiteral("hourlyAmount"), QString()},
            {QStringLiteral("workplaceHours"), averageText(draft.schedule, Venue::Workplace)},
            {QStringLiteral("schoolHours"), averageText(draft.schedule, Venue::School)},
        },
    };
}

} // namespace traject::documents
