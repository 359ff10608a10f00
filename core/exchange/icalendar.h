// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

/// Calendars as a file that every calendar program reads: iCalendar, RFC 5545.
namespace traject::exchange {

/// Something that takes a whole day.
struct CalendarEvent
{
    /// The same whenever the same thing is exported again, so that the calendar program moves its
    /// entry instead of adding another; different from that of any other thing.
    QString uid;
    QDate day;
    QString summary;
    QString description; ///< may have several lines
    QString location;

    bool operator==(const CalendarEvent &) const = default;
};

/// The text of a calendar file with these events. `stamp` is the moment of the export: of two
/// files with the same event the later one holds. The same input gives the same bytes.
[[nodiscard]] QByteArray toICalendar(const QList<CalendarEvent> &events, const QDateTime &stamp);

/// One content line in UTF-8, folded so that none is longer than 75 bytes and no character is cut
/// in two (RFC 5545, 3.1), with its line end.
[[nodiscard]] QByteArray foldedLine(const QString &line);

/// A text as it stands in a property: backslash, comma, semicolon and line ends escaped (3.3.11).
[[nodiscard]] QString escapedText(const QString &text);

} // namespace traject::exchange
