// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/typedinput.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <array>

namespace traject::typed {
namespace {

/// 1 to 12 for "september", "sept", "mrt"; 0 for another word.
int monthNumber(const QString &word)
{
    static constexpr std::array<QStringView, 12> names{
        u"januari", u"februari", u"maart",     u"april",   u"mei",      u"juni",
        u"juli",    u"augustus", u"september", u"oktober", u"november", u"december"};
    if (word == u"mrt")
        return 3;
    for (size_t i = 0; i < names.size(); ++i) {
        if (word.size() >= 3 && names.at(i).startsWith(word))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

std::optional<QDate> made(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

int fullYear(const QString &digits, QDate today)
{
    const int year = digits.toInt();
    if (digits.size() == 4)
        return year;
    return 2000 + year <= today.year() + 10 ? 2000 + year : 1900 + year;
}

/// "01092026", "010926", "20260901".
std::optional<QDate> fromDigits(const QString &digits, QDate today)
{
    const auto part = [&digits](int at, int length) { return digits.sliced(at, length); };
    if (const auto date
        = made(fullYear(digits.sliced(4), today), part(2, 2).toInt(), part(0, 2).toInt()))
        return date;
    if (digits.size() == 8)
        return made(part(0, 4).toInt(), part(4, 2).toInt(), part(6, 2).toInt());
    return std::nullopt;
}

/// 1 for "maandag", "ma" and "monday" … 7; 0 for another word.
int weekdayNumber(const QString &word)
{
    static constexpr std::array<QStringView, 7> dutch{
        u"maandag", u"dinsdag", u"woensdag", u"donderdag", u"vrijdag", u"zaterdag", u"zondag"};
    static constexpr std::array<QStringView, 7> english{
        u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};
    if (word.size() < 2 || word == u"maand")
        return 0;
    for (size_t i = 0; i < dutch.size(); ++i) {
        if (dutch.at(i).startsWith(word) || english.at(i) == word)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// "2 weken" from `today`; empty for another unit.
std::optional<QDate> after(int count, const QString &unit, QDate today)
{
    if (unit.startsWith(u"da"))
        return today.addDays(count);
    if (unit.startsWith(u"we"))
        return today.addDays(qint64(count) * 7);
    if (unit.startsWith(u"maand") || unit.startsWith(u"month"))
        return today.addMonths(count);
    return std::nullopt;
}

/// Folded, with a plain hyphen for every dash.
QString plainText(const QString &text)
{
    QString result = text::folded(text);
    for (QChar &c : result) {
        if (c.category() == QChar::Punctuation_Dash || c == QChar(0x2212))
            c = u'-';
    }
    return result;
}

} // namespace

std::optional<QDate> date(const QString &text, QDate today)
{
    static const QRegularExpression compact(QStringLiteral("^(?:[0-9]{6}|[0-9]{8})$"));
    static const QRegularExpression numeric(QStringLiteral(
        "^([0-9]{1,2})\\s*[/.\\- ]\\s*([0-9]{1,2})\\s*[/.\\- ]\\s*([0-9]{2}|[0-9]{4})$"));
    static const QRegularExpression yearFirst(
        QStringLiteral("^([0-9]{4})[/.\\-]([0-9]{1,2})[/.\\-]([0-9]{1,2})$"));
    static const QRegularExpression worded(
        QStringLiteral("^([0-9]{1,2})[ -]?([a-z]{3,9})\\.?[ -]?([0-9]{2}|[0-9]{4})$"));
    const QString plain = plainText(text);

    if (compact.match(plain).hasMatch())
        return fromDigits(plain, today);
    if (const auto match = numeric.match(plain); match.hasMatch())
        return made(fullYear(match.captured(3), today), match.captured(2).toInt(),
                    match.captured(1).toInt());
    if (const auto match = yearFirst.match(plain); match.hasMatch())
        return made(match.captured(1).toInt(), match.captured(2).toInt(),
                    match.captured(3).toInt());
    if (const auto match = worded.match(plain); match.hasMatch()) {
        if (const int month = monthNumber(match.captured(2)))
            return made(fullYear(match.captured(3), today), month, match.captured(1).toInt());
    }
    return std::nullopt;
}

std::optional<QDate> dayToCome(const QString &text, QDate today)
{
    static const QRegularExpression span(QStringLiteral(
        "^(?:over |in )?(een|1|a|[0-9]{1,3}) (dag|dagen|days?|week|weken|weeks|maand|maanden|"
        "months?)$"));
    static const QRegularExpression withoutYear(
        QStringLiteral("^([0-9]{1,2})(?:\\s*[/.\\-]\\s*([0-9]{1,2})|[ -]?([a-z]{3,9})\\.?)$"));
    static const QRegularExpression next(QStringLiteral("^(?:volgende|next) ([a-z]+)$"));
    const QString plain = plainText(text);
    if (plain == u"vandaag" || plain == u"today")
        return today;
    if (plain == u"morgen" || plain == u"tomorrow")
        return today.addDays(1);
    if (plain == u"overmorgen")
        return today.addDays(2);
    if (const int weekday = weekdayNumber(plain))
        return today.addDays((weekday - today.dayOfWeek() + 6) % 7 + 1);
    if (const auto match = next.match(plain); match.hasMatch()) {
        const QString word = match.captured(1);
        if (const int weekday = weekdayNumber(word))
            return today.addDays(7 - today.dayOfWeek() + weekday);
        return after(1, word, today);
    }
    if (const auto match = span.match(plain); match.hasMatch()) {
        const QString count = match.captured(1);
        return after(count == u"een" || count == u"a" ? 1 : count.toInt(), match.captured(2),
                     today);
    }
    if (const auto match = withoutYear.match(plain); match.hasMatch()) {
        const int day = match.captured(1).toInt();
        const int month = match.captured(2).isEmpty() ? monthNumber(match.captured(3))
                                                      : match.captured(2).toInt();
        // 29 February may be some years away.
        for (int year = today.year(); year <= today.year() + 8; ++year) {
            if (const auto found = made(year, month, day); found && *found >= today)
                return found;
        }
        return std::nullopt;
    }
    return date(text, today);
}

std::optional<Money> money(const QString &text)
{
    // Whole euros, thousands apart by a point or a space or not at all; then cents.
    static const QRegularExpression amount(
        QStringLiteral("^(?:€|eur)?\\s*([0-9]{1,3}(?:[. ][0-9]{3})+|[0-9]{1,7})"
                       "(?:[.,]([0-9]{1,2}))?\\s*(?:€|eur|euro)?$"));
    const auto match = amount.match(text::folded(text));
    if (!match.hasMatch())
        return std::nullopt;
    QString euros = match.captured(1);
    euros.remove(u'.').remove(u' ');
    const qint64 cents = match.captured(2).leftJustified(2, u'0').toLongLong();
    return Money{euros.toLongLong() * 100 + cents};
}

std::optional<double> number(const QString &text)
{
    static const QRegularExpression decimal(QStringLiteral("^[0-9]{1,6}(?:[.,][0-9]{0,4})?$"));
    QString plain = text::simplified(text);
    if (!decimal.match(plain).hasMatch())
        return std::nullopt;
    return plain.replace(u',', u'.').toDouble();
}

} // namespace traject::typed
