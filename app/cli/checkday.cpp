// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/checkday.h"

#include "app/cli/console.h"

#include <QCoreApplication>

namespace traject::cli {
namespace {

const QString dayName = QStringLiteral("on");
const QString lawName = QStringLiteral("law");
const QString todayValue = QStringLiteral("today");

} // namespace

void addDayOption(QCommandLineParser &parser)
{
    parser.addOption({dayName, {}, QStringLiteral("DATE")});
}

void addLawOption(QCommandLineParser &parser)
{
    parser.addOption({lawName, {}, todayValue});
}

std::optional<CheckContext> checkContext(const QCommandLineParser &parser, const Clock &clock)
{
    CheckContext context{.today = clock.today(), .lawOn = {}};
    if (parser.isSet(dayName)) {
        const QString day = parser.value(dayName);
        context.today = QDate::fromString(day, Qt::ISODate);
        if (context.today.toString(Qt::ISODate) != day || day.isEmpty()) {
            static_cast<void>(
                usageError(QCoreApplication::translate(
                               "cli", "--on: \"%1\" is not a date; expected YYYY-MM-DD")
                               .arg(day)));
            return std::nullopt;
        }
    }
    if (parser.optionNames().contains(lawName)) {
        const QString law = parser.value(lawName);
        if (law != todayValue) {
            static_cast<void>(usageError(
                QCoreApplication::translate("cli", "--law: \"%1\" is unknown; expected \"today\"")
                    .arg(law)));
            return std::nullopt;
        }
        context.lawOn = context.today;
    }
    return context;
}

} // namespace traject::cli
