// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/vocabulary.h"

#include <QList>

namespace traject {

/// One competence of the individual training plan (opleidingsplan): where and when it is trained.
struct TrainingPlanItem
{
    QString cluster;
    QString competence;
    PlanVenue venue = PlanVenue::None;
    QString period; ///< free text: "september-december"

    bool operator==(const TrainingPlanItem &) const = default;
};

using TrainingPlan = QList<TrainingPlanItem>;

} // namespace traject
