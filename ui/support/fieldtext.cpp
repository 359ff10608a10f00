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

QString sizeText(qint64 bytes)
{
    constexpr double kilo = 1000;
    const double kilobytes = static_cast<double>(bytes) / kilo;
    if (kilobytes < kilo - 0.5)
        return QStringLiteral("%1 kB").arg(bytes > 0 ? qMax(1, qRound(kilobytes)) : 0);
    return QString::number(kilobytes / kilo, 'f', 1).replace(u'.', u',') + QStringLiteral(" MB");
}

} // namespace traject::ui
