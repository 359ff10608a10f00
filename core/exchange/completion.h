// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/address.h"

#include <optional>

/// `complete(older, newer)`: filled-in values of `newer` win, blank ones keep the older value.
namespace traject::exchange {

inline void complete(QString &older, const QString &newer)
{
    if (!newer.isEmpty())
        older = newer;
}

template <typename T>
void complete(std::optional<T> &older, const std::optional<T> &newer)
{
    if (newer)
        older = newer;
}

/// Street and number belong together, and so do postcode, municipality and country: half of one
/// address beside half of another would be a third one.
inline void complete(Address &older, const Address &newer)
{
    if (!newer.street.isEmpty()) {
        older.street = newer.street;
        older.number = newer.number;
    }
    if (!newer.postcode.isEmpty() || !newer.municipality.isEmpty()) {
        older.postcode = newer.postcode;
        older.municipality = newer.municipality;
        older.country = newer.country;
    }
}

} // namespace traject::exchange
