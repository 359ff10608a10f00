// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/place.h"

#include <optional>

namespace traject {

class Database;

/// The places that the user imported. Writing needs an open Transaction.
class PlaceRepository
{
public:
    explicit PlaceRepository(Database &database);

    /// All of them, sorted by postcode.
    [[nodiscard]] Result<QList<Place>> places() const;
    [[nodiscard]] Result<std::optional<Place>> place(const QString &postcode) const;
    /// Stores the place under its postcode, over one that is there.
    Result<void> save(const Place &place);

private:
    Database &m_database;
};

} // namespace traject
