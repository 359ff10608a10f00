// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/listitems.h"

namespace traject {

class Database;

/// All accreditations by enterprise, establishment, programme.
[[nodiscard]] Result<QList<WorkplaceListItem>> workplaceList(Database &database);
/// Those for one programme, approved ones first, then by enterprise.
[[nodiscard]] Result<QList<WorkplaceListItem>> workplaceList(Database &database,
                                                             const QString &programmeCode);

} // namespace traject
