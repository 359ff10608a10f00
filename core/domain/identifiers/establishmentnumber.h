// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

namespace traject {

/// Establishment unit number (vestigingseenheidsnummer): 10 digits, the first 2 to 8, the same
/// check as an enterprise number. Source: KBO; rulebook EST-NUMBER.
class EstablishmentNumber
{
public:
    /// Parses what a person typed or pasted; fails with InvalidInput and a Dutch reason.
    [[nodiscard]] static Result<EstablishmentNumber> parse(const QString &raw);

    /// The ten digits.
    [[nodiscard]] QString digits() const { return m_digits; }
    /// "2.147.812.701".
    [[nodiscard]] QString formatted() const;

    bool operator==(const EstablishmentNumber &) const = default;

private:
    explicit EstablishmentNumber(const QString &digits)
        : m_digits(digits)
    { }

    QString m_digits;
};

} // namespace traject
