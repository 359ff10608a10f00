// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/jsonreader.h"

#include "core/domain/weekschedule.h"

#include <algorithm>
#include <cmath>

namespace traject::exchange {
namespace {

constexpr qsizetype mostProblems = 200;
constexpr qsizetype longestQuote = 60;

/// Text from a file, short and without line breaks or controls, so that one problem stays one
/// line.
QString printable(QStringView text)
{
    QString result = text.first(qMin(text.size(), longestQuote)).toString();
    for (QChar &c : result) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    return text.size() > longestQuote ? result + u'…' : result;
}

/// The value as a sentence's subject: `"2026-02-31"`, `2.5`, `een lijst`.
QString shown(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::String:
        return QStringLiteral("\"%1\"").arg(printable(json.toString()));
    case QJsonValue::Double:
        return QString::number(json.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Bool:
        return json.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Array:
        return QStringLiteral("een lijst");
    case QJsonValue::Object:
        return QStringLiteral("een object");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QStringLiteral("null");
    }
    return {};
}

/// "mon, tue of wed".
QString choice(std::span<const QStringView> codes)
{
    QStringList texts;
    for (const QStringView code : codes)
        texts << code.toString();
    const QString last = texts.takeLast();
    return texts.isEmpty() ? last : QStringLiteral("%1 of %2").arg(texts.join(u", "), last);
}

QString dateExpected()
{
    return QStringLiteral("JJJJ-MM-DD, bijvoorbeeld 2026-09-01");
}

/// Whether `text` has the digits and signs of `pattern`, in which 0 stands for any ASCII digit.
bool hasForm(QStringView text, QStringView pattern)
{
    if (text.size() != pattern.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (pattern.at(i) == u'0' ? (c < u'0' || c > u'9') : c != pattern.at(i))
            return false;
    }
    return true;
}

QString wholeNumberExpected(const Member &member)
{
    if (member.maximum != Member{}.maximum)
        return QStringLiteral("een geheel getal van %1 tot en met %2")
            .arg(member.minimum)
            .arg(member.maximum);
    return QStringLiteral("een geheel getal vanaf %1").arg(member.minimum);
}

} // namespace

void JsonProblems::add(const QString &pointer, const QString &what, const QString &expected)
{
    if (m_lines.size() >= mostProblems) {
        ++m_more;
        return;
    }
    QString line
        = QStringLiteral("%1: %2").arg(pointer.isEmpty() ? QStringLiteral("/") : pointer, what);
    if (!expected.isEmpty())
        line += QStringLiteral(" (verwacht: %1)").arg(expected);
    m_lines << line;
}

QString JsonProblems::text() const
{
    QString result = m_lines.join(u'\n');
    if (m_more > 0)
        result += QStringLiteral("\nen nog %1 andere problemen").arg(m_more);
    return result;
}

QString pointerTo(const QString &pointer, QStringView member)
{
    // The names of the descriptions need no care, and there is one for each value read.
    const auto isPlain = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
    if (member.size() < longestQuote && std::all_of(member.begin(), member.end(), isPlain))
        return QString(pointer).append(u'/').append(member);
    QString escaped = printable(member);
    escaped.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return QStringLiteral("%1/%2").arg(pointer, escaped);
}

void JsonValueReader::read(const QJsonValue &json, const QString &pointer, const Member &member,
                           QString &value)
{
    if (!json.isString()) {
        m_problems.add(pointer, QStringLiteral("%1 is geen tekst").arg(shown(json)),
                       QStringLiteral("tekst tussen aanhalingstekens"));
    } else if (member.form == TextForm::SchoolYear && !hasForm(json.toString(), u"0000-0000")) {
        m_problems.add(pointer, QStringLiteral("%1 is geen schooljaar").arg(shown(json)),
                       QStringLiteral("JJJJ-JJJJ, bijvoorbeeld 2026-2027"));
    } else {
        value = json.toString();
    }
}

void JsonValueReader::read(const QJsonValue &json, const QString &pointer, const Member &,
                           bool &value)
{
    if (json.isBool())
        value = json.toBool();
    else
        m_problems.add(pointer, QStringLiteral("%1 is geen ja of nee").arg(shown(json)),
                       QStringLiteral("true of false"));
}

void JsonValueReader::read(const QJsonValue &json, const QString &pointer, const Member &member,
                           int &value)
{
    if (member.form == TextForm::ClockTime) {
        readClockTime(json, pointer, value);
        return;
    }
    const double number = json.toDouble();
    if (!json.isDouble() || std::trunc(number) != number)
        m_problems.add(pointer, QStringLiteral("%1 is geen geheel getal").arg(shown(json)),
                       wholeNumberExpected(member));
    else if (number < member.minimum)
        m_problems.add(pointer, QStringLiteral("%1 is te klein").arg(shown(json)),
                       wholeNumberExpected(member));
    else if (number > member.maximum)
        m_problems.add(pointer, QStringLiteral("%1 is te groot").arg(shown(json)),
                       wholeNumberExpected(member));
    else
        value = static_cast<int>(number);
}

void JsonValueReader::readClockTime(const QJsonValue &json, const QString &pointer, int &minute)
{
    const QString text = json.toString();
    const auto parsed = hasForm(text, u"00:00") ? parseClock(text) : std::nullopt;
    if (parsed)
        minute = *parsed;
    else
        m_problems.add(pointer, QStringLiteral("%1 is geen uur van de dag").arg(shown(json)),
                       QStringLiteral("UU:MM van 00:00 tot 24:00, bijvoorbeeld 08:30"));
}

void JsonValueReader::read(const QJsonValue &json, const QString &pointer, const Member &,
                           double &value)
{
    if (json.isDouble())
        value = json.toDouble();
    else
        m_problems.add(pointer, QStringLiteral("%1 is geen getal").arg(shown(json)),
                       QStringLiteral("een getal, bijvoorbeeld 20 of 20.5"));
}

void JsonValueReader::read(const QJsonValue &json, const QString &pointer, const Member &,
                           QDate &value)
{
    const QString text = json.toString();
    if (!json.isString() || !hasForm(text, u"0000-00-00")) {
        m_problems.add(pointer, QStringLiteral("%1 is geen datum").arg(shown(json)),
                       dateExpected());
        return;
    }
    const QDate date(text.first(4).toInt(), text.sliced(5, 2).toInt(), text.last(2).toInt());
    if (date.isValid())
        value = date;
    else
        m_problems.add(pointer, QStringLiteral("%1 is geen bestaande datum").arg(shown(json)),
                       dateExpected());
}

void JsonValueReader::read(const QJsonValue &json, const QString &pointer, const Member &,
                           Money &value)
{
    const auto money = Money::parse(json.toString());
    if (money)
        value = *money;
    else
        m_problems.add(pointer, QStringLiteral("%1 is geen bedrag").arg(shown(json)),
                       QStringLiteral("tekst met twee cijfers na een punt, bijvoorbeeld "
                                      "\"700.80\""));
}

void JsonValueReader::read(const QJsonValue &json, const QString &pointer, const Member &,
                           Qt::DayOfWeek &value)
{
    const qsizetype index = indexOfCode(json, pointer, dayCodes);
    if (index >= 0)
        value = static_cast<Qt::DayOfWeek>(index + 1);
}

qsizetype JsonValueReader::indexOfCode(const QJsonValue &json, const QString &pointer,
                                       std::span<const QStringView> codes)
{
    const QString text = json.toString();
    const auto found = std::find(codes.begin(), codes.end(), text);
    if (json.isString() && found != codes.end())
        return found - codes.begin();
    m_problems.add(pointer, QStringLiteral("%1 is geen toegelaten waarde").arg(shown(json)),
                   choice(codes));
    return -1;
}

bool JsonValueReader::isObject(const QJsonValue &json, const QString &pointer)
{
    if (json.isObject())
        return true;
    m_problems.add(pointer, QStringLiteral("%1 is geen object").arg(shown(json)),
                   QStringLiteral("een object tussen accolades"));
    return false;
}

bool JsonValueReader::isList(const QJsonValue &json, const QString &pointer, int minimumItems)
{
    if (!json.isArray()) {
        m_problems.add(pointer, QStringLiteral("%1 is geen lijst").arg(shown(json)),
                       QStringLiteral("een lijst tussen vierkante haken"));
        return false;
    }
    if (json.toArray().size() < minimumItems) {
        m_problems.add(pointer, QStringLiteral("de lijst is te kort"),
                       QStringLiteral("minstens %1").arg(minimumItems));
        return false;
    }
    return true;
}

std::optional<QJsonValue> JsonReader::take(QStringView name, bool required)
{
    m_known << name;
    const auto found = m_object.constFind(name);
    if (found != m_object.constEnd()) {
        ++m_found;
        return found.value();
    }
    if (required)
        m_problems.add(pointerTo(m_pointer, name), QStringLiteral("ontbreekt"));
    return std::nullopt;
}

void JsonReader::constant(QStringView name, int value)
{
    const auto json = take(name, true);
    if (json && !(json->isDouble() && json->toDouble() == value))
        m_problems.add(pointerTo(m_pointer, name),
                       QStringLiteral("%1 is geen toegelaten waarde").arg(shown(*json)),
                       QString::number(value));
}

void JsonReader::reportUnknownMembers()
{
    if (m_unknownAllowed || m_found == m_object.size())
        return;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_known.contains(it.key()))
            m_problems.add(pointerTo(m_pointer, it.key()), QStringLiteral("onbekend veld"),
                           choice(m_known));
    }
}

} // namespace traject::exchange
