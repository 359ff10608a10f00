// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/trajectory.h"

#include <algorithm>
#include <array>

namespace traject {

std::optional<QDate> AgreementSpan::last() const
{
    if (endedOn && end)
        return std::min(*endedOn, *end);
    return endedOn ? endedOn : end;
}

template <>
std::span<const Term<TrajectoryStatus>> terms<TrajectoryStatus>()
{
    using enum TrajectoryStatus;
    static constexpr std::array list{
        Term{Screening, QStringView(u"screening"), QStringView(u"screening")},
        Term{Searching, QStringView(u"searching"), QStringView(u"werkplek gezocht")},
        Term{Drafting, QStringView(u"drafting"), QStringView(u"overeenkomst in opmaak")},
        Term{Running, QStringView(u"running"), QStringView(u"loopt")},
        Term{Ended, QStringView(u"ended"), QStringView(u"geëindigd")},
    };
    return list;
}

template <>
std::span<const Term<AgreementState>> terms<AgreementState>()
{
    using enum AgreementState;
    static constexpr std::array list{
        Term{Coming, QStringView(u"coming"), QStringView(u"begint nog")},
        Term{Running, QStringView(u"running"), QStringView(u"loopt")},
        Term{EndedEarly, QStringView(u"ended-early"), QStringView(u"vroegtijdig beëindigd")},
        Term{Ended, QStringView(u"ended"), QStringView(u"afgelopen")},
    };
    return list;
}

} // namespace traject
