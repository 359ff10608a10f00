// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/domain/agreement.h"
#include "core/domain/deadlinekind.h"

#include <QDate>

namespace traject {

using ToldDeadlineId = Id<struct ToldDeadlineTag>;

/// A deadline of an agreement that was communicated to somebody: it stands as it was told, until
/// another date is told.
struct ToldDeadline
{
    ToldDeadlineId id;
    AgreementId agreement;
    DeadlineKind kind = DeadlineKind::First30;
    QDate trigger;
    QDate last; ///< the date that was told
    QDate toldOn;

    bool operator==(const ToldDeadline &) const = default;
};

} // namespace traject
