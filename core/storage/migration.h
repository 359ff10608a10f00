// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QList>

namespace traject {

/// One step of the schema: brings a caseload of version `version` − 1 to `version`.
struct Migration
{
    int version = 0;
    QString sql; ///< statements, each ended by a semicolon
};

/// The steps that the program ships (core/storage/migrations/NNNN_name.sql), in order.
[[nodiscard]] Result<QList<Migration>> shippedMigrations();

} // namespace traject
