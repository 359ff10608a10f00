// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/dates.h"
#include "core/rules/registry.h"

#include <algorithm>
#include <array>

namespace traject {
namespace {

using enum AgreementType;

bool isOneOf(AgreementType type, std::initializer_list<AgreementType> types)
{
    return std::find(types.begin(), types.end(), type) != types.end();
}

/// "OAO of DA".
QString namesOf(std::initializer_list<AgreementType> types)
{
    QStringList names;
    for (const AgreementType type : types)
        names.append(dutchWord(type));
    const QString last = names.takeLast();
    return names.isEmpty() ? last : names.join(u", ") + QStringLiteral(" of ") + last;
}

void reportType(Ruling &ruling, std::initializer_list<AgreementType> allowed, const QString &why)
{
    const AgreementType found = *ruling.draft().agreement.type;
    if (!isOneOf(found, allowed))
        ruling.error(u"/agreement/type",
                     QStringLiteral("Het type is %1; %2 hoort %3.")
                         .arg(dutchWord(found), why, namesOf(allowed)));
}

void typeHours(Ruling &ruling)
{
    const draft::Agreement &agreement = ruling.draft().agreement;
    const WeekSchedule &schedule = ruling.draft().schedule;
    const auto &sector = ruling.draft().enrolment.sector;
    if (!ruling.knows({{agreement.type, u"/agreement/type"},
                       {sector, u"/enrolment/sector"},
                       {schedule, u"/schedule/weeks"}}))
        return;
    const auto threshold = ruling.number(u"type-threshold-hours");
    if (!threshold)
        return;
    const bool adult = *sector == Sector::Adult;
    if (!adult && agreement.simulatedWorkplaceOnly.value_or(false)) {
        reportType(ruling, {Sao}, QStringLiteral("bij alleen een gesimuleerde werkplek"));
        return;
    }
    const QString average = hoursText(schedule.averageMinutes(Venue::Workplace));
    const QString limit = hoursText(*threshold * 60);
    const bool reached = averageReaches(schedule, *threshold);
    const QString why = reached
        ? QStringLiteral("bij gemiddeld %1 per week op de werkplek (%2 of meer)")
              .arg(average, limit)
        : QStringLiteral("bij gemiddeld %1 per week op de werkplek (minder dan %2)")
              .arg(average, limit);
    if (reached && adult)
        reportType(ruling, {Odos, Da}, why);
    else if (reached)
        reportType(ruling, {Oao, Da}, why);
    else if (adult)
        reportType(ruling, {Odo}, why);
    else
        reportType(ruling, {Sao}, why);
}

void typeProgramme(Ruling &ruling)
{
    const auto &prescribed = ruling.draft().programme.agreementType;
    if (!ruling.knows({{ruling.draft().agreement.type, u"/agreement/type"},
                       {prescribed, u"/programme/agreementType"}}))
        return;
    const QString why = QStringLiteral("bij deze opleiding");
    if (*prescribed == Oao)
        reportType(ruling, {Oao, Da}, why);
    else
        reportType(ruling, {*prescribed}, why);
}

void programmeHours(Ruling &ruling)
{
    const WeekSchedule &schedule = ruling.draft().schedule;
    const auto &minimum = ruling.draft().programme.minimumWorkplaceHours;
    if (!ruling.knows(
            {{minimum, u"/programme/minimumWorkplaceHours"}, {schedule, u"/schedule/weeks"}}))
        return;
    if (!averageReaches(schedule, *minimum))
        ruling.error(u"/schedule/weeks",
                     QStringLiteral("Gemiddeld %1 per week op de werkplek; minstens %2 is nodig "
                                    "voor deze opleiding.")
                         .arg(hoursText(schedule.averageMinutes(Venue::Workplace)),
                              hoursText(*minimum * 60)));
}

void typeSector(Ruling &ruling)
{
    const auto &sector = ruling.draft().enrolment.sector;
    if (!ruling.knows(
            {{ruling.draft().agreement.type, u"/agreement/type"}, {sector, u"/enrolment/sector"}}))
        return;
    const QString why = QStringLiteral("in het %1").arg(dutchWord(*sector));
    if (*sector == Sector::Adult)
        reportType(ruling, {Odos, Odo, Da}, why);
    else
        reportType(ruling, {Oao, Sao, Da}, why);
}

void daMaribel(Ruling &ruling)
{
    const auto &maribel = ruling.draft().agreement.socialMaribel;
    if (!ruling.isSecondary() || !ruling.isOfType(Da)
        || !ruling.knows({{maribel, u"/agreement/socialMaribel"}}))
        return;
    if (!*maribel)
        ruling.error(u"/agreement/type",
                     QStringLiteral("Een deeltijdse arbeidsovereenkomst kan alleen bij een "
                                    "werkgever van de sociale Maribel; deze onderneming is niet "
                                    "zo aangeduid."));
}

void adultShare(Ruling &ruling)
{
    const WeekSchedule &schedule = ruling.draft().schedule;
    if (!ruling.isAdult() || !ruling.knows({{schedule, u"/schedule/weeks"}}))
        return;
    const auto percent = ruling.number(u"adult-workplace-share-percent");
    const int workplace = schedule.totalMinutes(Venue::Workplace);
    const int all = workplace + schedule.totalMinutes(Venue::School);
    if (!percent || workplace * 100.0 >= *percent * all)
        return;
    const double weeks = static_cast<double>(schedule.weeks.size());
    ruling.error(
        u"/schedule/weeks",
        QStringLiteral("Gemiddeld %1 van de %2 opleiding per week is op de werkplek; "
                       "nodig is minstens %3 %.")
            .arg(hoursText(workplace / weeks), hoursText(all / weeks), QString::number(*percent)));
}

constexpr std::array rules{
    Rule{u"AGR-TYPE-HOURS", u"/agreement/type", typeHours},
    Rule{u"AGR-TYPE-PROGRAMME", u"/agreement/type", typeProgramme},
    Rule{u"AGR-PROGRAMME-HOURS", u"/schedule/weeks", programmeHours},
    Rule{u"AGR-TYPE-SECTOR", u"/agreement/type", typeSector},
    Rule{u"AGR-DA-MARIBEL", u"/agreement/type", daMaribel},
    Rule{u"AGR-ADULT-SHARE", u"/schedule/weeks", adultShare},
};

} // namespace

std::span<const Rule> agreementTypeRules()
{
    return rules;
}

} // namespace traject
