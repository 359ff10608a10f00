// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/screening.h"

namespace traject {

class Database;

/// The screenings of learners, at most one each. Writing needs an open Transaction.
class ScreeningRepository
{
public:
    explicit ScreeningRepository(Database &database);

    [[nodiscard]] Result<std::optional<Screening>> of(LearnerId learner) const;
    /// Inserts (null id) or updates. Conflict when the learner has one already or does not exist;
    /// NotFound when the id is gone.
    Result<ScreeningId> save(const Screening &screening);

private:
    Database &m_database;
};

} // namespace traject
