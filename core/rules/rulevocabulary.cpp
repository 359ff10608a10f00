// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/lawrow.h"

#include <array>

namespace traject {

template <>
std::span<const Term<RuleUse>> terms<RuleUse>()
{
    using enum RuleUse;
    static constexpr std::array list{
        Term{Check, QStringView(u"check"), QStringView(u"controle van de overeenkomst")},
        Term{Deadline, QStringView(u"deadline"), QStringView(u"termijn of procedure")},
        Term{Calendar, QStringView(u"calendar"), QStringView(u"kalender")},
        Term{Premium, QStringView(u"premium"), QStringView(u"premie")},
    };
    return list;
}

template <>
std::span<const Term<TerminationWay>> terms<TerminationWay>()
{
    using enum TerminationWay;
    static constexpr std::array list{
        Term{Unilateral, QStringView(u"unilateral"), QStringView(u"op vraag van een partij")},
        Term{Automatic, QStringView(u"automatic"), QStringView(u"van rechtswege")},
    };
    return list;
}

template <>
std::span<const Term<HandSetKind>> terms<HandSetKind>()
{
    using enum HandSetKind;
    static constexpr std::array list{
        Term{PublicHoliday, QStringView(u"publicHoliday"), QStringView(u"feestdag")},
        Term{SchoolHoliday, QStringView(u"schoolHoliday"), QStringView(u"schoolvakantie")},
        Term{ClosingDay, QStringView(u"closingDay"), QStringView(u"sluitingsdag")},
        Term{LessonDay, QStringView(u"lessonDay"), QStringView(u"lesdag")},
    };
    return list;
}

template <>
std::span<const Term<LawTable>> terms<LawTable>()
{
    using enum LawTable;
    static constexpr std::array list{
        Term{Number, QStringView(u"number"), QStringView(u"Getallen")},
        Term{Allowance, QStringView(u"allowance"), QStringView(u"Leervergoeding")},
        Term{TerminationReason, QStringView(u"termination-reasons"),
             QStringView(u"Redenen van beëindiging")},
        Term{Partnership, QStringView(u"partnerships"), QStringView(u"Sectorale partnerschappen")},
        Term{DaysByHand, QStringView(u"days-by-hand"), QStringView(u"Vrije dagen en lesdagen")},
    };
    return list;
}

} // namespace traject
