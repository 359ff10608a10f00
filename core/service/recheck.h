// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/agreement.h"
#include "core/rules/checker.h"
#include "core/service/progress.h"

#include <atomic>

namespace traject {

class Database;

/// What a check says now of the newest version of a stored agreement.
struct RecheckedAgreement
{
    AgreementId id;
    QString number;
    QString learnerName;
    QDate start; ///< invalid while unknown
    QList<Finding> findings;

    bool operator==(const RecheckedAgreement &) const = default;
};

/// Checks every agreement of the caseload again, by id, with the learners of each place and mentor
/// counted as they are now. Reads the caseload with one query: a law that
/// changes is held against thousands of agreements in a few seconds. `context.lawOn` unset: each
/// under the law of its own start. Cancelled when `cancel` becomes true; InvalidInput when a stored
/// version does not read. Runs in the thread of its connection.
[[nodiscard]] Result<QList<RecheckedAgreement>>
recheckAgreements(Database &database, const Rulebook &rulebook, const CheckContext &context,
                  const ProgressFunction &progress = {}, const std::atomic_bool *cancel = nullptr);

} // namespace traject
