// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/visit.h"

namespace traject::ui {

/// "maandag 14/09/2026".
[[nodiscard]] QString visitDayText(QDate day);
/// How a visit stands on `today`: "planned", "overdue", "held on 14/09/2026", …
[[nodiscard]] QString visitStateText(const VisitListItem &item, QDate today);
[[nodiscard]] bool isOverdue(const Visit &visit, QDate today);
[[nodiscard]] QDate mondayOf(QDate day);

} // namespace traject::ui
