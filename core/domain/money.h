// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <compare>

namespace traject {

/// An amount in euro as whole cents, so that it is never rounded by accident.
struct Money
{
    qint64 cents = 0;

    /// Reads "612.50" (draft format): digits, a point, two digits. Anything else: InvalidInput.
    [[nodiscard]] static Result<Money> parse(const QString &decimal);
    /// "612.50", as drafts and exports write it.
    [[nodiscard]] QString toDecimal() const;
    /// "€ 1.612,50", as a Belgian reads it.
    [[nodiscard]] QString toText() const;

    constexpr auto operator<=>(const Money &) const = default;
};

} // namespace traject
