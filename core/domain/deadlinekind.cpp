// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/deadlinekind.h"

#include <array>

namespace traject {

template <>
std::span<const Term<DeadlineKind>> terms<DeadlineKind>()
{
    using enum DeadlineKind;
    static constexpr std::array list{
        Term{First30, QStringView(u"first-30"), QStringView(u"Opzegging zonder reden")},
        Term{Notice7, QStringView(u"notice-7"), QStringView(u"Opzegtermijn")},
        Term{Conciliation30, QStringView(u"conciliation-30"), QStringView(u"Verzoeningsperiode")},
        Term{TrainingDays, QStringView(u"training-days"),
             QStringView(u"Overeenkomst binnen de opleidingsdagen")},
        Term{Suspension14, QStringView(u"suspension-14"), QStringView(u"Schorsing zonder melding")},
        Term{AccreditationValidity, QStringView(u"accreditation-validity"),
             QStringView(u"Geldigheid van de erkenning")},
        Term{MentorTraining, QStringView(u"mentor-training"), QStringView(u"Mentoropleiding")},
        Term{PremiumRegistration, QStringView(u"premium-registration"),
             QStringView(u"Registratie voor de premies")},
    };
    return list;
}

} // namespace traject
