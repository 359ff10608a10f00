// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/searchresult.h"

#include <array>

namespace traject {

template <>
std::span<const Term<SearchKind>> terms<SearchKind>()
{
    using enum SearchKind;
    static constexpr std::array list{
        Term{Learner, QStringView(u"learner"), QStringView(u"leerling")},
        Term{Workplace, QStringView(u"workplace"), QStringView(u"werkplek")},
        Term{Mentor, QStringView(u"mentor"), QStringView(u"mentor")},
        Term{Agreement, QStringView(u"agreement"), QStringView(u"overeenkomst")},
        Term{Note, QStringView(u"note"), QStringView(u"notitie")},
        Term{Screening, QStringView(u"screening"), QStringView(u"screening")},
        Term{Contact, QStringView(u"contact"), QStringView(u"contact")},
        Term{Visit, QStringView(u"visit"), QStringView(u"bezoek")},
        Term{Evaluation, QStringView(u"evaluation"), QStringView(u"evaluatie")},
        Term{Task, QStringView(u"task"), QStringView(u"taak")},
        Term{Document, QStringView(u"document"), QStringView(u"document")},
    };
    return list;
}

} // namespace traject
