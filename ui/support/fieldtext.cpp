// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/fieldtext.h"

#include "core/base/text.h"
#include "core/domain/dates.h"
#include "core/domain/weekschedule.h"

#include <QRegularExpression>

namespace traject::ui {

std::optional<QDate> parseDateText(const QString &text, QDate today)
{
    const QString raw = text::simplified(text);
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4}|\\d{2})$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression digits(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4})$"));

    QDate date;
    if (const auto match = yearFirst.match(raw); match.hasMatch()) {
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    } else {
        auto parts = dayFirst.match(raw);
        if (!parts.hasMatch())
            parts = digits.match(raw);
        if (!parts.hasMatch())
            return std::nullopt;
        int year = parts.captured(3).toInt();
        if (parts.captured(3).size() == 2) {
            year += 2000;
            if (year > today.year() + 10)
                year -= 100;
        }
        date = QDate(year, parts.captured(2).toInt(), parts.captured(1).toInt());
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

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

std::optional<double> parseHoursText(const QString &text)
{
    QString raw = text::simplified(text);
    raw.replace(u',', u'.');
    bool ok = false;
    const double hours = raw.toDouble(&ok);
    if (!ok || !(hours >= 0 && hours <= 168))
        return std::nullopt;
    return hours;
}

QString hoursFieldText(const std::optional<double> &hours)
{
    if (!hours)
        return {};
    return QString::number(*hours, 'g', 5).replace(u'.', u',');
}

} // namespace traject::ui
