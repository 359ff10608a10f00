// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

namespace traject {

/// Bank account number: two letters, two check digits, up to 30 letters and digits; the whole,
/// turned into a number, mod 97 is 1. A Belgian one has 16 characters. Source: ISO 13616;
/// rulebook LRN-IBAN.
class Iban
{
public:
    /// Parses what a person typed or pasted; fails with InvalidInput and a Dutch reason.
    [[nodiscard]] static Result<Iban> parse(const QString &raw);

    /// In capitals without spaces.
    [[nodiscard]] QString characters() const { return m_characters; }
    /// "BE68 5390 0754 7034".
    [[nodiscard]] QString formatted() const;

    bool operator==(const Iban &) const = default;

private:
    explicit Iban(const QString &characters)
        : m_characters(characters)
    { }

    QString m_characters;
};

} // namespace traject
