// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/identifiers/iban.h"

#include "core/base/text.h"

namespace traject {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// Rest after division by 97 of the number that ISO 7064 makes of an IBAN: the first four
/// characters go to the back, A stands for 10 … Z for 35.
int mod97(const QString &characters)
{
    int rest = 0;
    const QString rotated = characters.sliced(4) + characters.first(4);
    for (const QChar c : rotated) {
        if (isDigit(c))
            rest = (rest * 10 + (c.unicode() - u'0')) % 97;
        else
            rest = (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
    }
    return rest;
}

} // namespace

Result<Iban> Iban::parse(const QString &raw)
{
    QString characters = text::identifierCharacters(raw);
    for (QChar &c : characters) {
        // Only a to z: QString::toUpper() would make plain letters of ß or ı.
        if (c >= u'a' && c <= u'z')
            c = c.toUpper();
    }
    bool wellFormed = characters.size() >= 15 && characters.size() <= 34;
    for (qsizetype i = 0; wellFormed && i < characters.size(); ++i) {
        const QChar c = characters.at(i);
        wellFormed = i < 2 ? isLetter(c) : i < 4 ? isDigit(c) : isDigit(c) || isLetter(c);
    }
    if (!wellFormed)
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("een IBAN begint met een landcode en twee cijfers"));
    if (characters.startsWith(u"BE") && characters.size() != 16)
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("een Belgische IBAN heeft 16 tekens"));
    if (mod97(characters) != 1)
        return failure(ErrorCode::InvalidInput, QStringLiteral("de controlecijfers kloppen niet"));
    return Iban(characters);
}

QString Iban::formatted() const
{
    QString result = m_characters;
    for (qsizetype i = result.size() - result.size() % 4; i > 0; i -= 4) {
        if (i < result.size())
            result.insert(i, u' ');
    }
    return result;
}

} // namespace traject
