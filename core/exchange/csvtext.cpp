// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/csvtext.h"

#include <QStringDecoder>

#include <array>

namespace traject::exchange {
namespace {

/// Windows-1252 where it differs from ISO 8859-1: bytes 0x80 to 0x9F, as the WHATWG Encoding
/// Standard maps them (the five unassigned bytes stay control characters).
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString result = QString::fromLatin1(bytes);
    for (QChar &c : result) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = windows1252.at(c.unicode() - 0x80U);
    }
    return result;
}

bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") // .xlsx, .ods: a ZIP archive
        || bytes.startsWith("\xD0\xCF\x11\xE0"); // .xls: an OLE file
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    if (isWorkbook(bytes))
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("dit is een werkmap van een rekenblad; bewaar het blad als "
                                      "CSV-bestand"));
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder utf16(QStringDecoder::Utf16); // takes the byte order mark away
        const QString text = utf16.decode(bytes);
        if (utf16.hasError() || bytes.size() % 2 != 0)
            return failure(ErrorCode::InvalidInput,
                           QStringLiteral("de tekst is geen geldige UTF-16"));
        return DecodedText{text, QStringLiteral("UTF-16")};
    }
    if (bytes.contains('\0'))
        return failure(ErrorCode::InvalidInput, QStringLiteral("dit is geen tekstbestand"));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    // An incomplete sequence at the very end is no error for a decoder that expects more.
    if (!utf8.hasError() && QString(utf8.decode("\n")) == u"\n")
        return DecodedText{text, QStringLiteral("UTF-8")};
    return DecodedText{fromWindows1252(bytes), QStringLiteral("Windows-1252")};
}

} // namespace traject::exchange
