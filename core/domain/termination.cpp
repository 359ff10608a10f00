// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/termination.h"

#include <array>

namespace traject {

template <>
std::span<const Term<TerminationProcedure>> terms<TerminationProcedure>()
{
    using enum TerminationProcedure;
    static constexpr std::array list{
        Term{FirstPeriod, QStringView(u"first-period"),
             QStringView(u"opzegging in de eerste dagen")},
        Term{Unilateral, QStringView(u"unilateral"), QStringView(u"eenzijdig, met een reden")},
        Term{Mutual, QStringView(u"mutual"), QStringView(u"onderling akkoord")},
        Term{Automatic, QStringView(u"automatic"), QStringView(u"van rechtswege")},
    };
    return list;
}

template <>
std::span<const Term<Party>> terms<Party>()
{
    using enum Party;
    static constexpr std::array list{
        Term{Learner, QStringView(u"learner"), QStringView(u"leerling")},
        Term{Enterprise, QStringView(u"enterprise"), QStringView(u"onderneming")},
    };
    return list;
}

template <>
std::span<const Term<ConciliationOutcome>> terms<ConciliationOutcome>()
{
    using enum ConciliationOutcome;
    static constexpr std::array list{
        Term{Continue, QStringView(u"continue"), QStringView(u"loopt verder")},
        Term{End, QStringView(u"end"), QStringView(u"stopgezet")},
    };
    return list;
}

} // namespace traject
