// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/caseloadaccess.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/domain/calendar/schoolcalendar.h"
#include "core/domain/dates.h"
#include "core/exchange/draftjson.h"
#include "core/rules/timetable.h"

#include <QCoreApplication>

namespace traject::cli {
namespace {

using calendar::Period;

/// The days of one school year, and those of a learner when a draft was given.
struct SchoolYear
{
    int firstYear = 0;
    QList<calendar::PublicHoliday> holidays;
    QList<calendar::SchoolHoliday> weeks; ///< of a week or more
    std::optional<QList<LearnerDay>> learner;
};

SchoolYear schoolYearOf(int firstYear)
{
    SchoolYear result{.firstYear = firstYear};
    const Period year = calendar::schoolYear(firstYear);
    for (const int calendarYear : {firstYear, firstYear + 1})
        result.holidays.append(calendar::publicHolidays(calendarYear));
    result.holidays.removeIf(
        [&year](const calendar::PublicHoliday &holiday) { return !year.contains(holiday.date); });
    result.weeks = calendar::schoolHolidays(firstYear);
    result.weeks.removeIf(
        [](const calendar::SchoolHoliday &holiday) { return !holiday.lastsAWeek(); });
    return result;
}

Result<QList<LearnerDay>> learnerDaysOf(const QString &draftPath, int firstYear)
{
    const auto draft = readInput(draftPath).and_then(
        [](const QByteArray &json) { return exchange::readDraft(json); });
    if (!draft)
        return tl::unexpected(draft.error());
    const auto &start = draft->agreement.start;
    if (!start)
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("/agreement/start: ontbreekt; zonder begindatum is niet "
                                      "bekend welk weekpatroon wanneer geldt"));
    const Period year = calendar::schoolYear(firstYear);
    const Period agreement{qMax(*start, year.first),
                           qMin(draft->agreement.end.value_or(year.last), year.last)};
    return learnerDays(draft->schedule, *start, agreement);
}

/// What the JSON calls it; the closing days of a provider are no part of a draft, so that a day
/// closed by hand never comes by.
QString planCode(DayPlan plan)
{
    switch (plan) {
    case DayPlan::School:
        return QStringLiteral("school");
    case DayPlan::Workplace:
        return QStringLiteral("workplace");
    case DayPlan::Both:
        return QStringLiteral("both");
    case DayPlan::PublicHoliday:
        return QStringLiteral("holiday");
    case DayPlan::SchoolHoliday:
        return QStringLiteral("schoolHoliday");
    case DayPlan::NotPlanned:
    case DayPlan::Closed:
        break;
    }
    return QStringLiteral("none");
}

QString planText(const LearnerDay &day)
{
    switch (day.plan) {
    case DayPlan::School:
        return QCoreApplication::translate("cli", "school");
    case DayPlan::Workplace:
        return QCoreApplication::translate("cli", "workplace");
    case DayPlan::Both:
        return QCoreApplication::translate("cli", "school and workplace");
    case DayPlan::PublicHoliday:
    case DayPlan::SchoolHoliday:
        return day.holiday;
    case DayPlan::NotPlanned:
    case DayPlan::Closed:
        break;
    }
    return QStringLiteral("–");
}

QString isoText(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonObject toJson(const SchoolYear &year)
{
    QJsonArray holidays;
    for (const calendar::PublicHoliday &holiday : year.holidays)
        holidays.append(QJsonObject{{QStringLiteral("date"), isoText(holiday.date)},
                                    {QStringLiteral("name"), holiday.name}});
    QJsonArray weeks;
    for (const calendar::SchoolHoliday &holiday : year.weeks)
        weeks.append(QJsonObject{{QStringLiteral("first"), isoText(holiday.period.first)},
                                 {QStringLiteral("last"), isoText(holiday.period.last)},
                                 {QStringLiteral("name"), holiday.name}});
    QJsonObject result{{QStringLiteral("holidays"), holidays},
                       {QStringLiteral("schoolHolidays"), weeks}};
    if (!year.learner)
        return result;
    QJsonArray days;
    for (const LearnerDay &day : *year.learner) {
        QJsonObject object{{QStringLiteral("date"), isoText(day.date)},
                           {QStringLiteral("what"), planCode(day.plan)}};
        if (!day.holiday.isEmpty())
            object.insert(QStringLiteral("name"), day.holiday);
        days.append(object);
    }
    result.insert(QStringLiteral("days"), days);
    return result;
}

QString dayText(QDate date)
{
    return QStringLiteral("%1 %2").arg(dayName(static_cast<Qt::DayOfWeek>(date.dayOfWeek())),
                                       dates::longText(date));
}

void sayAll(const SchoolYear &year)
{
    const int days = calendar::countTrainingDays(calendar::schoolYear(year.firstYear));
    say(QCoreApplication::translate("cli", "School year %1, %n training day(s)", nullptr, days)
            .arg(calendar::schoolYearText(year.firstYear)));
    say(QCoreApplication::translate("cli", "Public holidays:"));
    for (const calendar::PublicHoliday &holiday : year.holidays)
        say(QStringLiteral("  %1: %2").arg(dayText(holiday.date), holiday.name));
    say(QCoreApplication::translate("cli", "School holidays:"));
    for (const calendar::SchoolHoliday &holiday : year.weeks)
        say(QCoreApplication::translate("cli", "  %1: from %2 to %3")
                .arg(holiday.name, dayText(holiday.period.first), dayText(holiday.period.last)));
    if (!year.learner)
        return;
    say(QCoreApplication::translate("cli", "Days of the learner:"));
    for (const LearnerDay &day : *year.learner)
        say(QStringLiteral("  %1: %2").arg(dayText(day.date), planText(day)));
}

} // namespace

int runCalendar(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption yearOption(QStringLiteral("school-year"), {},
                                        QStringLiteral("JJJJ-JJJJ"));
    const QCommandLineOption draftOption(QStringLiteral("draft"), {}, QStringLiteral("DRAFT.json"));
    parser.addOptions({jsonOption(), yearOption, draftOption});
    if (!parseArguments(parser, arguments, 0))
        return Usage;
    const QString found = parser.value(yearOption);
    const auto firstYear = calendar::parseSchoolYear(found);
    if (!firstYear)
        return usageError(
            QCoreApplication::translate(
                "cli",
                "calendar --school-year: \"%1\" found, expected two years that follow each "
                "other, from %2 to %3.")
                .arg(found, calendar::schoolYearText(calendar::firstSchoolYear),
                     calendar::schoolYearText(calendar::lastSchoolYear)));

    SchoolYear year = schoolYearOf(*firstYear);
    if (parser.isSet(draftOption)) {
        const auto days = learnerDaysOf(parser.value(draftOption), *firstYear);
        if (!days)
            return report(days.error());
        year.learner = *days;
    }
    if (parser.isSet(QStringLiteral("json")))
        print(toJson(year));
    else
        sayAll(year);
    return Fine;
}

} // namespace traject::cli
