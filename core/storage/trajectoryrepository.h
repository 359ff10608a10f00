// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/learner.h"
#include "core/domain/trajectory.h"

#include <QHash>

namespace traject {

class Database;

/// What decides the status of each learner's trajectory, over all tables that know of it.
class TrajectoryRepository
{
public:
    explicit TrajectoryRepository(Database &database);

    [[nodiscard]] Result<QHash<LearnerId, TrajectoryFacts>> all() const;
    /// The same without the agreements, for who has read those already.
    [[nodiscard]] Result<QHash<LearnerId, TrajectoryFacts>> withoutAgreements() const;
    [[nodiscard]] Result<TrajectoryFacts> of(LearnerId learner) const; ///< NotFound

private:
    Database &m_database;
};

} // namespace traject
