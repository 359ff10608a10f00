// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/termination.h"

namespace traject {

class Database;

/// Early ends of agreements, at most one each. What is read has no start and end of its agreement.
/// Writing needs an open Transaction.
class TerminationRepository
{
public:
    explicit TerminationRepository(Database &database);

    [[nodiscard]] Result<QList<RecordedTermination>> all() const; ///< by id
    [[nodiscard]] Result<std::optional<RecordedTermination>> of(AgreementId agreement) const;
    /// Takes the place of what was recorded of the same agreement before.
    Result<TerminationId> save(AgreementId agreement, const Termination &facts);
    /// One that was never recorded is fine.
    Result<void> remove(AgreementId agreement);

private:
    Database &m_database;
};

} // namespace traject
