// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"

#include <QHash>

#include <algorithm>

namespace traject::text {
namespace {

bool isInvisible(QChar c)
{
    // Joiners, fillers and variation selectors, which Unicode files under marks and letters.
    if (c == QChar(0x034F) || (c >= QChar(0xFE00) && c <= QChar(0xFE0F)) || c == QChar(0x115F)
        || c == QChar(0x1160) || c == QChar(0x3164) || c == QChar(0xFFA0))
        return true;
    switch (c.category()) {
    case QChar::Other_Format: // zero-width, direction marks, soft hyphen, BOM
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

/// Letters that canonical decomposition leaves whole.
QString plainLetter(QChar c)
{
    static const QHash<QChar, QString> letters{
        {u'ł', QStringLiteral("l")},  {u'ø', QStringLiteral("o")},  {u'đ', QStringLiteral("d")},
        {u'ð', QStringLiteral("d")},  {u'þ', QStringLiteral("th")}, {u'ß', QStringLiteral("ss")},
        {u'æ', QStringLiteral("ae")}, {u'œ', QStringLiteral("oe")}, {u'ı', QStringLiteral("i")},
        {u'’', QStringLiteral("'")},  {u'‘', QStringLiteral("'")},  {u'–', QStringLiteral("-")},
    };
    return letters.value(c, QString(c));
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Appends the number that begins at `at`, so that a longer one sorts after a shorter one; returns
/// where it ends.
qsizetype appendNumber(QString &key, const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isAsciiDigit(text.at(end)))
        ++end;
    while (at + 1 < end && text.at(at) == u'0')
        ++at;
    key += u'0';
    key += QChar(static_cast<char16_t>(qMin<qsizetype>(end - at, 0xFFF)));
    key += QStringView(text).sliced(at, end - at);
    return end;
}

/// The signs of ASCII in the order in which they sort, before the digits.
constexpr QStringView signsInOrder(u" _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$");

/// Hyphens and dashes, and the minus signs that Unicode does not count among them.
bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash
        || QStringView(u"\u2212\u02D7\u2043\u207B\u208B\u2796").contains(c);
}

/// Dots and slashes as people type them, and their look-alikes from word processors.
bool isDotOrSlash(QChar c)
{
    return QStringView(u"./\\\u00B7\u2022\u2024\u2044\u2215\uFF0E\uFF0F").contains(c);
}

} // namespace

QString cleaned(const QString &raw)
{
    QString result;
    result.reserve(raw.size());
    for (const QChar c : raw) {
        if (c == u'\n')
            result += c;
        else if (c.isSpace())
            result += u' ';
        else if (!isInvisible(c))
            result += c;
    }
    return result.trimmed();
}

QString simplified(const QString &raw)
{
    return cleaned(raw).simplified();
}

QString folded(const QString &raw)
{
    const QString letters = simplified(raw).toLower().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(letters.size());
    for (const QChar c : letters) {
        if (c.unicode() < 0x80)
            result += c;
        else if (!c.isMark())
            result += plainLetter(c);
    }
    return result;
}

QString sortKey(const QString &raw)
{
    const bool plain = std::all_of(raw.cbegin(), raw.cend(),
                                   [](QChar c) { return c >= u' ' && c < QChar(0x7F); });
    const QString text = plain ? raw : folded(raw);
    QString key;
    key.reserve(text.size() + 4);
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        if (isAsciiDigit(c)) {
            at = appendNumber(key, text, at);
            continue;
        }
        if (c >= u'A' && c <= u'Z')
            key += QChar(static_cast<char16_t>(c.unicode() + ('a' - 'A')));
        else if (const auto sign = c < u'a' || c > u'z' ? signsInOrder.indexOf(c) : -1; sign >= 0)
            key += QChar(static_cast<char16_t>(sign + 1));
        else
            key += c;
        ++at;
    }
    if (!plain)
        key += QChar(u'\0') + raw.toLower();
    return key;
}

QString identifierCharacters(const QString &raw)
{
    QString result;
    for (const QChar c : raw) {
        if (!c.isSpace() && !isInvisible(c) && !isDash(c) && !isDotOrSlash(c))
            result += c;
    }
    return result;
}

} // namespace traject::text
