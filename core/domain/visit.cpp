// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/visit.h"

#include <array>

namespace traject {

template <>
std::span<const Term<VisitUnit>> terms<VisitUnit>()
{
    using enum VisitUnit;
    static constexpr std::array list{
        Term{Days, QStringView(u"days"), QStringView(u"dagen")},
        Term{Weeks, QStringView(u"weeks"), QStringView(u"weken")},
        Term{Trimester, QStringView(u"trimester"), QStringView(u"per trimester")},
    };
    return list;
}

} // namespace traject
