// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"

#include <QHash>

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
    QString result;
    for (const QChar c : simplified(raw).toLower().normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            result += plainLetter(c);
    }
    return result;
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
