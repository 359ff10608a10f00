// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/fieldtext.h"

#include "core/domain/dates.h"
#include "core/domain/weekschedule.h"

namespace traject::ui {

QString dateText(const std::optional<QDate> &date)
{
    return date ? dates::shortText(*date) : QString();
}

QString periodText(const std::optional<QDate> &from, const std::optional<QDate> &to)
{
    if (!from && !to)
        return {};
    return QStringLiteral("%1 – %2").arg(dateText(from), dateText(to)).trimmed();
}

QString momentText(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    return QStringLiteral("%1, %2").arg(
        dates::shortText(local.date()),
        clockWords(local.time().hour() * 60 + local.time().minute()));
}

QString hoursFieldText(const std::optional<double> &hours)
{
    if (!hours)
        return {};
    return QString::number(*hours, 'g', 5).replace(u'.', u',');
}

} // namespace traject::ui
