// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/contact.h"

#include <array>

namespace traject {

template <>
std::span<const Term<ContactKind>> terms<ContactKind>()
{
    using enum ContactKind;
    static constexpr std::array list{
        Term{Call, QStringView(u"call"), QStringView(u"telefoon")},
        Term{Visit, QStringView(u"visit"), QStringView(u"bezoek")},
        Term{Mail, QStringView(u"mail"), QStringView(u"e-mail")},
        Term{Message, QStringView(u"message"), QStringView(u"bericht")},
        Term{Meeting, QStringView(u"meeting"), QStringView(u"gesprek")},
    };
    return list;
}

template <>
std::span<const Term<SearchStep>> terms<SearchStep>()
{
    using enum SearchStep;
    static constexpr std::array list{
        Term{Approached, QStringView(u"approached"), QStringView(u"gecontacteerd")},
        Term{Interested, QStringView(u"interested"), QStringView(u"interesse")},
        Term{Interview, QStringView(u"interview"), QStringView(u"kennismaking")},
        Term{Agreed, QStringView(u"agreed"), QStringView(u"akkoord")},
        Term{Refused, QStringView(u"refused"), QStringView(u"geweigerd")},
    };
    return list;
}

} // namespace traject
