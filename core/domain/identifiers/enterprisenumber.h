// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

namespace traject {

/// Enterprise number (ondernemingsnummer, KBO): 10 digits, the first 0 or 1, the last two = 97 −
/// (first eight mod 97). A leading `BE` (VAT notation) is stripped. Source: KBO; rulebook
/// ENT-KBO.
class EnterpriseNumber
{
public:
    /// Parses what a person typed or pasted; fails with InvalidInput and a Dutch reason.
    [[nodiscard]] static Result<EnterpriseNumber> parse(const QString &raw);

    /// The ten digits.
    [[nodiscard]] QString digits() const { return m_digits; }
    /// "0566.988.259".
    [[nodiscard]] QString formatted() const;

    bool operator==(const EnterpriseNumber &) const = default;

private:
    explicit EnterpriseNumber(const QString &digits)
        : m_digits(digits)
    { }

    QString m_digits;
};

} // namespace traject
