// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

namespace traject {

using OperationId = Id<struct OperationTag>;

/// One entry of the journal: one thing that somebody did.
struct Operation
{
    OperationId id;
    QString title; ///< "Leerlingen geïmporteerd (60)"
    QDateTime at;
    int changes = 0; ///< rows touched
    bool undone = false;

    bool operator==(const Operation &) const = default;
};

} // namespace traject
