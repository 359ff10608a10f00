// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/schedulepattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <tuple>

namespace traject {
namespace {

struct Stretch
{
    int from = 0;
    int to = 0;
    int breakMinutes = 0;
    Venue venue = Venue::Workplace;
};

/// Lower case, plain dashes and apostrophes, one character for each character of the input so
/// that columns stay right.
QString plainText(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.category() == QChar::Punctuation_Dash || c == QChar(0x2212) || c == u'→')
            c = u'-';
        else if (c == u'’' || c == u'‘' || c == u'′' || c == u'´' || c == u'`')
            c = u'\'';
        else if (c.isSpace() || c.category() == QChar::Other_Format)
            c = u' ';
        else
            c = c.toLower();
    }
    return result;
}

std::optional<int> dayOf(QStringView word)
{
    static constexpr std::array<QStringView, 7> english{
        u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};
    for (int day = Qt::Monday; word.size() >= 2 && day <= Qt::Sunday; ++day) {
        if (dayName(Qt::DayOfWeek(day)).startsWith(word)
            || english.at(static_cast<size_t>(day) - 1).startsWith(word))
            return day;
    }
    return std::nullopt;
}

std::optional<Venue> venueOf(QStringView word)
{
    static constexpr std::array school{u"school", u"les", u"lessen", u"klas", u"sch"};
    static constexpr std::array workplace{u"werkplek", u"werk",      u"wp",  u"bedrijf",
                                          u"stage",    u"workplace", u"work"};
    const auto is = [word](const char16_t *known) { return word == known; };
    if (std::any_of(school.begin(), school.end(), is))
        return Venue::School;
    if (std::any_of(workplace.begin(), workplace.end(), is))
        return Venue::Workplace;
    return std::nullopt;
}

/// Minutes from midnight of "8", "8:30", "8u", "0830"; empty when it is no time of day.
std::optional<int> timeOf(const QRegularExpressionMatch &match, int group)
{
    QString hour = match.captured(group);
    QString minute = match.captured(group + 1);
    if (hour.size() > 2) { // "830", "0830"
        minute = hour.last(2);
        hour.chop(2);
    }
    const int total = hour.toInt() * 60 + minute.toInt();
    if (minute.toInt() > 59 || total > 24 * 60)
        return std::nullopt;
    return total;
}

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_raw(text)
        , m_text(plainText(text))
    { }

    ParsedPattern parse()
    {
        while (!m_error && skipSeparators()) {
            if (!days() && !pause() && !times() && !venue())
                unknown();
        }
        if (!m_error && !m_days.isEmpty() && m_stretches.isEmpty())
            fail(PatternProblem::TimesMissing, m_daysAt, m_daysLength);
        endEntry();
        return {.slotList = sortedWeek(m_week), .error = m_error};
    }

private:
    bool skipSeparators()
    {
        static const QString separators = QStringLiteral(" ,;:|/+&.()");
        while (m_at < m_text.size() && separators.contains(m_text.at(m_at)))
            ++m_at;
        return m_at < m_text.size();
    }

    QRegularExpressionMatch here(const QRegularExpression &expression, qsizetype at) const
    {
        return expression.match(m_text, at, QRegularExpression::NormalMatch,
                                QRegularExpression::AnchorAtOffsetMatchOption);
    }

    void fail(PatternProblem problem, qsizetype column, qsizetype length)
    {
        m_error = PatternError{problem, static_cast<int>(column), static_cast<int>(length),
                               m_raw.mid(column, length)};
    }

    /// "ma", "ma-wo", "ma t/m wo", "werkdagen"; a day after times starts the next entry.
    bool days()
    {
        static const QRegularExpression range(
            QStringLiteral("([a-z]+)\\.?(?:\\s*(?:-|t/m|tot en met|tot|tem)\\s*([a-z]+)\\.?)?"));
        static const QRegularExpression joiner(QStringLiteral("en\\b|and\\b"));
        if (const auto match = here(joiner, m_at); match.hasMatch() && !m_days.isEmpty()) {
            m_at = match.capturedEnd();
            return true;
        }
        const auto match = here(range, m_at);
        if (!match.hasMatch())
            return false;
        const QString word = match.captured(1);
        const bool allWorkdays = word == u"werkdagen" || word == u"weekdagen";
        const std::optional<int> first = allWorkdays ? std::optional<int>(Qt::Monday) : dayOf(word);
        if (!first)
            return false;
        if (!m_stretches.isEmpty())
            endEntry();
        const std::optional<int> last
            = allWorkdays ? std::optional<int>(Qt::Friday) : dayOf(match.captured(2));
        m_daysAt = m_days.isEmpty() ? m_at : m_daysAt;
        m_at = last && !allWorkdays ? match.capturedEnd() : match.capturedEnd(1);
        m_daysLength = m_at - m_daysAt;
        for (int day = *first;; day = day % 7 + 1) { // "vr-ma" runs over the weekend
            if (!m_days.contains(day))
                m_days.append(day);
            if (day == last.value_or(*first))
                return true;
        }
    }

    /// "30'", "30 min pauze", "pauze 30", "1 u pauze", "geen pauze", or a bare number after times.
    bool pause()
    {
        static const QRegularExpression none(
            QStringLiteral("(?:geen|zonder)\\s+(?:pauze|middagpauze)\\b"));
        static const QRegularExpression hour(
            QStringLiteral("([0-9])\\s*(?:uur|u|h)\\s*(?:middag)?pauze\\b"));
        static const QRegularExpression minutes(QStringLiteral(
            "(?:(?:middag)?pauze:?\\s*(?:van\\s+)?)?([0-9]{1,3})\\s*"
            "(?:'+|min(?:uten|uut|utes|\\.)?(?![a-z])|(?=(?:middag)?pauze))"
            "(?:\\s*(?:middag)?(?:pauze|break)\\b)?|(?:middag)?pauze:?\\s*(?:van\\s+)?([0-9]{1,3})"
            "(?![0-9:.uh])"));
        static const QRegularExpression bare(
            QStringLiteral("([0-9]{2,3})(?![0-9])(?!\\s*(?:[-:.uh]|tot))"));
        const qsizetype start = m_at;
        int length = 0;
        if (const auto match = here(none, m_at); match.hasMatch()) {
            m_at = match.capturedEnd();
        } else if (const auto hours = here(hour, m_at); hours.hasMatch()) {
            length = hours.captured(1).toInt() * 60;
            m_at = hours.capturedEnd();
        } else if (const auto some = here(minutes, m_at); some.hasMatch()) {
            length = some.captured(some.captured(1).isEmpty() ? 2 : 1).toInt();
            m_at = some.capturedEnd();
        } else if (const auto number = here(bare, m_at);
                   number.hasMatch() && !m_stretches.isEmpty()) {
            length = number.captured(1).toInt();
            m_at = number.capturedEnd();
        } else {
            return false;
        }
        if (m_stretches.isEmpty()) {
            fail(PatternProblem::BreakWithoutTimes, start, m_at - start);
        } else if (length >= m_stretches.last().to - m_stretches.last().from) {
            fail(PatternProblem::BreakTooLong, start, m_at - start);
        } else {
            m_stretches.last().breakMinutes = length;
        }
        return true;
    }

    /// "8:00-16:30", "8u tot 16u30", "0800-1630".
    bool times()
    {
        static const QString time
            = QStringLiteral("([0-9]{1,4})(?:\\s*(?:uur\\b|u\\b|h\\b|[:.](?=[0-9])|[uh](?=[0-9]))"
                             "([0-9]{1,2})?)?");
        static const QRegularExpression single(QStringLiteral("(?:van\\s+)?") + time);
        static const QRegularExpression range(QStringLiteral("(?:van\\s+)?") + time
                                              + QStringLiteral("\\s*(?:-+|>|tot\\b)\\s*") + time);
        const auto match = here(range, m_at);
        if (!match.hasMatch()) {
            const auto alone = here(single, m_at);
            if (alone.hasMatch())
                fail(PatternProblem::EndTimeMissing, m_at, alone.capturedLength());
            return alone.hasMatch();
        }
        const std::optional<int> from = timeOf(match, 1);
        const std::optional<int> to = timeOf(match, 3);
        if (!from || !to) {
            const qsizetype start = match.capturedStart(from ? 3 : 1);
            const qsizetype end
                = from ? match.capturedEnd() : qMax(match.capturedEnd(1), match.capturedEnd(2));
            fail(PatternProblem::NotATime, start, end - start);
        } else if (*to <= *from) {
            fail(PatternProblem::EndBeforeStart, m_at, match.capturedLength());
        } else if (m_days.isEmpty()) {
            fail(PatternProblem::DayMissing, m_at, match.capturedLength());
        } else {
            m_stretches.append({.from = *from, .to = *to, .venue = m_venue});
            m_at = match.capturedEnd();
        }
        return true;
    }

    /// Before its times a venue holds for what follows; behind times it says where those were.
    bool venue()
    {
        static const QRegularExpression word(QStringLiteral("(?:op |in )?(?:de |het )?([a-z]+)"));
        const auto match = here(word, m_at);
        const auto named = venueOf(match.captured(1));
        if (!named)
            return false;
        if (!m_stretches.isEmpty() && !m_venueFirst) {
            for (qsizetype i = m_placed; i < m_stretches.size(); ++i)
                m_stretches[i].venue = *named;
            m_placed = m_stretches.size();
        } else {
            m_venueFirst = true;
            m_venue = *named;
        }
        m_at = match.capturedEnd();
        return true;
    }

    void unknown()
    {
        static const QRegularExpression strayDash(QStringLiteral("-\\s*(?=[0-9])"));
        if (const auto dash = here(strayDash, m_at); dash.hasMatch() && m_stretches.isEmpty()) {
            m_at = dash.capturedEnd(); // "ma - 8:00-16:30"
            return;
        }
        static const QRegularExpression word(QStringLiteral("[^\\s,;|/]+"));
        const auto match = here(word, m_at);
        fail(PatternProblem::UnknownWord, m_at, qMax(qsizetype(1), match.capturedLength()));
    }

    void endEntry()
    {
        for (const int day : std::as_const(m_days)) {
            for (const Stretch &stretch : std::as_const(m_stretches)) {
                m_week.append({.day = Qt::DayOfWeek(day),
                               .venue = stretch.venue,
                               .fromMinute = stretch.from,
                               .toMinute = stretch.to,
                               .breakMinutes = stretch.breakMinutes});
            }
        }
        m_days.clear();
        m_stretches.clear();
        m_placed = 0;
        m_venue = Venue::Workplace;
        m_venueFirst = false;
    }

    const QString m_raw;
    const QString m_text;
    qsizetype m_at = 0;
    WeekPattern m_week;
    std::optional<PatternError> m_error;
    // The entry being read.
    QList<int> m_days;
    qsizetype m_daysAt = 0;
    qsizetype m_daysLength = 0;
    QList<Stretch> m_stretches;
    qsizetype m_placed = 0; ///< stretches whose venue a word behind them has set
    Venue m_venue = Venue::Workplace;
    bool m_venueFirst = false;
};

/// "school 8:30-12:00 13:00-16:30, 60' pauze": the hours of one day without its name.
QString dayText(const WeekPattern &day)
{
    QStringList parts;
    Venue venue = Venue::Workplace;
    const auto time = [](int minute) {
        return QStringLiteral("%1:%2").arg(minute / 60).arg(minute % 60, 2, 10, QChar(u'0'));
    };
    for (const ScheduleSlot &slot : day) {
        if (slot.venue != venue) {
            parts.append(dutchWord(slot.venue));
            venue = slot.venue;
        }
        QString stretch = time(slot.fromMinute) + u'-' + time(slot.toMinute);
        if (slot.breakMinutes > 0)
            stretch += QStringLiteral(", %1' pauze").arg(slot.breakMinutes);
        parts.append(stretch);
    }
    return parts.join(u' ');
}

} // namespace

ParsedPattern parseSchedulePattern(const QString &text)
{
    return Parser(text).parse();
}

QString schedulePatternText(const WeekPattern &week)
{
    std::array<WeekPattern, 7> days;
    for (const ScheduleSlot &slot : sortedWeek(week))
        days.at(static_cast<size_t>(slot.day) - 1).append(slot);

    QStringList entries;
    for (int first = Qt::Monday; first <= Qt::Sunday; ++first) {
        const QString text = dayText(days.at(static_cast<size_t>(first) - 1));
        if (text.isEmpty())
            continue;
        int last = first;
        while (last < Qt::Sunday && dayText(days.at(static_cast<size_t>(last))) == text)
            ++last;
        QString name = dayAbbreviation(Qt::DayOfWeek(first));
        if (last > first)
            name += u'-' + dayAbbreviation(Qt::DayOfWeek(last));
        entries.append(name + u' ' + text);
        first = last;
    }
    return entries.join(QStringLiteral("; "));
}

WeekPattern sortedWeek(WeekPattern week)
{
    std::stable_sort(week.begin(), week.end(), [](const ScheduleSlot &a, const ScheduleSlot &b) {
        return std::tuple(a.day, a.fromMinute, a.toMinute, a.venue)
            < std::tuple(b.day, b.fromMinute, b.toMinute, b.venue);
    });
    return week;
}

} // namespace traject
