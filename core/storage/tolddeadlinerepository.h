// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/tolddeadline.h"

namespace traject {

class Database;

/// The deadlines that were communicated. Writing needs an open Transaction.
class ToldDeadlineRepository
{
public:
    explicit ToldDeadlineRepository(Database &database);

    [[nodiscard]] Result<QList<ToldDeadline>> all() const;
    [[nodiscard]] Result<QList<ToldDeadline>> of(AgreementId agreement) const;
    /// Takes the place of what was told about the same agreement and kind before.
    Result<void> save(const ToldDeadline &told);
    /// Forgets that a date was told; one that was never told is fine.
    Result<void> remove(AgreementId agreement, DeadlineKind kind);

private:
    [[nodiscard]] Result<ToldDeadlineId> idOf(AgreementId agreement, DeadlineKind kind) const;

    Database &m_database;
};

} // namespace traject
