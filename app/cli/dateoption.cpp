// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/dateoption.h"

#include "app/cli/console.h"

#include <QCoreApplication>

namespace traject::cli {

std::optional<QList<QDate>> dateValues(const QCommandLineParser &parser, const QString &option)
{
    QList<QDate> dates;
    for (const QString &text : parser.values(option)) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        // Qt reads "2026-1-1" and a time behind the date as well.
        if (!date.isValid() || date.toString(Qt::ISODate) != text) {
            static_cast<void>(
                usageError(QCoreApplication::translate(
                               "cli", "--%1: \"%2\" is not a date; expected YYYY-MM-DD")
                               .arg(option, text)));
            return std::nullopt;
        }
        dates.append(date);
    }
    return dates;
}

std::optional<QDate> dateValue(const QCommandLineParser &parser, const QString &option,
                               QDate absent)
{
    const auto dates = dateValues(parser, option);
    if (!dates)
        return std::nullopt;
    return dates->isEmpty() ? absent : dates->constLast();
}

} // namespace traject::cli
