// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

/// The "97 minus the rest" check that the National Register (Rijksregister) and the enterprise
/// register (KBO) share.
namespace traject::checksum97 {

/// Whether `text` is `length` characters long and holds only the digits 0 to 9 (full-width and
/// other scripts' digits are refused).
[[nodiscard]] inline bool isAsciiDigits(const QString &text, qsizetype length)
{
    if (text.size() != length)
        return false;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return true;
}

/// 97 − (number mod 97): 1 to 97, where a rest of 0 gives 97.
[[nodiscard]] constexpr int complement(qint64 number)
{
    return static_cast<int>(97 - number % 97);
}

} // namespace traject::checksum97
