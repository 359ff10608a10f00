// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

namespace traject::ui {

/// The numbers that a list gives as ids of its records.
template <typename RecordId>
[[nodiscard]] QList<RecordId> idsOf(const QList<qint64> &numbers)
{
    QList<RecordId> ids;
    for (const qint64 number : numbers)
        ids.append(RecordId{number});
    return ids;
}

} // namespace traject::ui
