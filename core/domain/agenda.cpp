// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/agenda.h"

#include <array>

namespace traject {

template <>
std::span<const Term<AgendaKind>> terms<AgendaKind>()
{
    using enum AgendaKind;
    static constexpr std::array list{
        Term{Signature, QStringView(u"signature"), QStringView(u"ondertekening")},
        Term{PlanSignature, QStringView(u"plan-signature"), QStringView(u"opleidingsplan")},
        Term{Registration, QStringView(u"registration"), QStringView(u"registratie")},
        Term{MentorTraining, QStringView(u"mentor-training"), QStringView(u"mentoropleiding")},
        Term{MentorConduct, QStringView(u"mentor-conduct"),
             QStringView(u"uittreksel strafregister")},
        Term{Accreditation, QStringView(u"accreditation"), QStringView(u"erkenning")},
        Term{AgreementEnd, QStringView(u"agreement-end"), QStringView(u"einde overeenkomst")},
        Term{FirstPeriod, QStringView(u"first-period"), QStringView(u"opzegging zonder reden")},
        Term{Notice, QStringView(u"notice"), QStringView(u"opzegtermijn")},
        Term{Conciliation, QStringView(u"conciliation"), QStringView(u"verzoeningsperiode")},
        Term{NewWorkplace, QStringView(u"new-workplace"), QStringView(u"werkplek zoeken")},
        Term{Visit, QStringView(u"visit"), QStringView(u"bezoek")},
        Term{NextStep, QStringView(u"next-step"), QStringView(u"volgende stap")},
        Term{OwnTask, QStringView(u"task"), QStringView(u"eigen taak")},
    };
    return list;
}

template <>
std::span<const Term<AgendaState>> terms<AgendaState>()
{
    using enum AgendaState;
    static constexpr std::array list{
        Term{Open, QStringView(u"open"), QStringView(u"open")},
        Term{Overdue, QStringView(u"overdue"), QStringView(u"te laat")},
        Term{Snoozed, QStringView(u"snoozed"), QStringView(u"uitgesteld")},
        Term{Done, QStringView(u"done"), QStringView(u"gereed")},
    };
    return list;
}

template <>
std::span<const Term<AgendaGroup>> terms<AgendaGroup>()
{
    using enum AgendaGroup;
    static constexpr std::array list{
        Term{Overdue, QStringView(u"overdue"), QStringView(u"te laat")},
        Term{Today, QStringView(u"today"), QStringView(u"vandaag")},
        Term{ThisWeek, QStringView(u"week"), QStringView(u"deze week")},
        Term{Later, QStringView(u"later"), QStringView(u"later")},
        Term{Snoozed, QStringView(u"snoozed"), QStringView(u"uitgesteld")},
        Term{Done, QStringView(u"done"), QStringView(u"gereed")},
    };
    return list;
}

} // namespace traject
