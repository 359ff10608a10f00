// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/learner.h"
#include "core/domain/workplace.h"

namespace traject {

using TaskId = Id<struct TaskTag>;

/// Something that the counsellor noted down to do.
struct Task
{
    TaskId id;
    LearnerId learner; ///< null: about no learner in particular
    EstablishmentId establishment; ///< null: about no workplace in particular
    QString title;
    std::optional<QDate> dueOn;
    QString note;
    std::optional<QDate> doneOn;

    bool operator==(const Task &) const = default;
};

} // namespace traject
