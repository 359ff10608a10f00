// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/checkday.h"

#include "app/cli/console.h"
#include "app/cli/dateoption.h"

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
    const auto today = dateValue(parser, dayName, clock.today());
    if (!today)
        return std::nullopt;
    CheckContext context{.today = *today, .lawOn = {}};
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
