// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/icalendar.h"

#include "core/base/text.h"

namespace traject::exchange {
namespace {

const QString basicDate = QStringLiteral("yyyyMMdd");

void addEvent(QByteArray &file, const CalendarEvent &event, const QString &stamp)
{
    const auto add = [&file](QStringView name, const QString &value) {
        if (!value.isEmpty())
            file += foldedLine(name.toString() + value);
    };
    add(u"BEGIN:", QStringLiteral("VEVENT"));
    add(u"UID:", escapedText(event.uid));
    add(u"DTSTAMP:", stamp);
    add(u"DTSTART;VALUE=DATE:", event.day.toString(basicDate));
    add(u"DTEND;VALUE=DATE:", event.day.addDays(1).toString(basicDate)); // the end does not count
    add(u"SUMMARY:", escapedText(event.summary));
    add(u"DESCRIPTION:", escapedText(event.description));
    add(u"LOCATION:", escapedText(event.location));
    add(u"TRANSP:", QStringLiteral("TRANSPARENT")); // the day stays free for other things
    add(u"END:", QStringLiteral("VEVENT"));
}

} // namespace

QByteArray foldedLine(const QString &line)
{
    constexpr qsizetype longest = 75;
    const QByteArray utf8 = line.toUtf8();
    QByteArray folded;
    qsizetype room = longest;
    qsizetype begin = 0;
    while (utf8.size() - begin > room) {
        qsizetype end = begin + room;
        const auto isContinuation
            = [&](qsizetype at) { return (static_cast<uchar>(utf8.at(at)) & 0xC0) == 0x80; };
        while (isContinuation(end))
            --end;
        folded += utf8.mid(begin, end - begin) + "\r\n ";
        begin = end;
        room = longest - 1; // the space counts
    }
    return folded + utf8.mid(begin) + "\r\n";
}

QString escapedText(const QString &text)
{
    QString escaped = text::cleaned(text);
    escaped.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    escaped.replace(u'\r', u'\n');
    escaped.replace(u'\\', QStringLiteral("\\\\"));
    escaped.replace(u';', QStringLiteral("\\;"));
    escaped.replace(u',', QStringLiteral("\\,"));
    escaped.replace(u'\n', QStringLiteral("\\n"));
    return escaped;
}

QByteArray toICalendar(const QList<CalendarEvent> &events, const QDateTime &stamp)
{
    const QString moment = stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QByteArray file;
    file += foldedLine(QStringLiteral("BEGIN:VCALENDAR"));
    file += foldedLine(QStringLiteral("VERSION:2.0"));
    file += foldedLine(QStringLiteral("PRODID:-//Trajectwijzer//Opvolging//NL"));
    file += foldedLine(QStringLiteral("CALSCALE:GREGORIAN"));
    file += foldedLine(QStringLiteral("METHOD:PUBLISH"));
    for (const CalendarEvent &event : events)
        addEvent(file, event, moment);
    file += foldedLine(QStringLiteral("END:VCALENDAR"));
    return file;
}

} // namespace traject::exchange
