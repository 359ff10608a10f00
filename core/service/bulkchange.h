// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/progress.h"
#include "core/storage/transaction.h"

#include <QList>

#include <atomic>

namespace traject {

/// Changes many records in one transaction with one entry in the journal, some hundred at a time,
/// so that it can be told how far it is and be stopped. `change(ids)` gives how many rows it
/// changed, as a Result<int>; so does this. Cancelled when `cancel` becomes true: nothing changed.
template <typename RecordId, typename Change>
Result<int> changeInBulk(Database &database, const QString &title, const QList<RecordId> &ids,
                         Change change, const ProgressFunction &progress,
                         const std::atomic_bool *cancel)
{
    constexpr qsizetype atOnce = 500;
    auto transaction = Transaction::begin(database, title);
    if (!transaction)
        return tl::unexpected(transaction.error());
    int changed = 0;
    for (qsizetype done = 0; done < ids.size(); done += atOnce) {
        if (cancel && *cancel)
            return failure(ErrorCode::Cancelled);
        const Result<int> some = change(ids.mid(done, atOnce));
        if (!some)
            return some;
        changed += *some;
        if (progress)
            progress(static_cast<int>(qMin(done + atOnce, ids.size())),
                     static_cast<int>(ids.size()));
    }
    return transaction->commit().map([changed](std::optional<OperationId>) { return changed; });
}

} // namespace traject
