// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

namespace traject {

using ListViewId = Id<struct ListViewTag>;

/// A named way to look at a list: its filters, sorting and columns.
struct ListView
{
    ListViewId id;
    QString list; ///< name of the list: "learners"
    QString name; ///< not empty; once per list
    QByteArray stateJson; ///< JSON, of which only the list knows the meaning

    bool operator==(const ListView &) const = default;
};

} // namespace traject
