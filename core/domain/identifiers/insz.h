// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QDate>

#include <optional>

namespace traject {

/// National number (rijksregisternummer) or bis-number of a person: 11 digits `YYMMDD SSS CC`.
///
/// CC = 97 − (first nine digits mod 97), or with a 2 before them for births from 2000; the
/// variant that matches gives the century (never both match: 2 000 000 000 is no multiple of 97).
/// Bis-numbers have 20 or 40 added to the month: 20 when the sex was not known, 40 when it was.
/// Month or day 00 stands for an unknown birth date. SSS is odd for men and even for women.
/// Source: Rijksregister; rulebook LRN-INSZ.
class Insz
{
public:
    enum class Sex { Male, Female };

    /// Parses what a person typed or pasted: spaces, dots, dashes, slashes and invisible Unicode
    /// are stripped first. `today` is the day on which a birth may not lie in the future.
    /// Fails with InvalidInput and a Dutch reason.
    [[nodiscard]] static Result<Insz> parse(const QString &raw, QDate today = QDate::currentDate());

    /// The 11 digits.
    [[nodiscard]] QString digits() const { return m_digits; }
    /// "93.05.18-223.61".
    [[nodiscard]] QString formatted() const;
    /// The birth date in the number, when month and day are known.
    [[nodiscard]] std::optional<QDate> birthDate() const;
    /// The sex in the number, unless it was not known when the number was given.
    [[nodiscard]] std::optional<Sex> sex() const;
    [[nodiscard]] bool isBisNumber() const;

    bool operator==(const Insz &) const = default;

private:
    Insz(const QString &digits, int century)
        : m_digits(digits)
        , m_century(century)
    { }

    QString m_digits;
    int m_century; ///< 1900 or 2000
};

} // namespace traject
