// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/transaction.h"

#include <utility>

namespace traject {

/// Runs `work` in one transaction with one entry in the journal, and commits when it succeeds.
/// Gives what `work` gives: a Result<T>.
template <typename Work>
auto inOneStep(Database &database, const QString &title, Work &&work) -> decltype(work())
{
    auto transaction = Transaction::begin(database, title);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto result = std::forward<Work>(work)();
    if (!result)
        return result;
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return result;
}

} // namespace traject
