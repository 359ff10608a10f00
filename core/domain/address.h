// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace traject {

/// A postal address. `number` holds the box too ("159 bus 2").
struct Address
{
    QString street;
    QString number;
    QString postcode;
    QString municipality;
    QString country = QStringLiteral("BE"); ///< ISO 3166-1, two letters

    [[nodiscard]] bool isBlank() const
    {
        return street.isEmpty() && number.isEmpty() && postcode.isEmpty() && municipality.isEmpty();
    }
    /// "Kapelstraat 27, 2860 Sint-Katelijne-Waver".
    [[nodiscard]] QString oneLine() const;

    bool operator==(const Address &) const = default;
};

} // namespace traject
