// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/workplacerows.h"

namespace traject {

StayTime stayTime(const PlacedAgreement &agreement, QDate day)
{
    if (!agreement.start)
        return StayTime::Unknown;
    if (*agreement.start > day)
        return StayTime::Coming;
    return agreement.end && *agreement.end < day ? StayTime::Before : StayTime::Now;
}

} // namespace traject
