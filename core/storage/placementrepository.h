// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/placementcandidate.h"

namespace traject {

class Database;

/// What proposing workplaces to a learner reads; each list is one query.
class PlacementRepository
{
public:
    explicit PlacementRepository(Database &database);

    /// The approved accreditations for a programme, by enterprise.
    [[nodiscard]] Result<QList<PlacementCandidate>> candidates(const QString &programmeCode) const;
    /// The agreements of `day` and later (by their newest version) at the establishments of those
    /// candidates and with their mentors, wherever those are.
    [[nodiscard]] Result<QList<PlacementStay>> stays(const QString &programmeCode, QDate day) const;

private:
    Database &m_database;
};

} // namespace traject
