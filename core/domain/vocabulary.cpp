// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/vocabulary.h"

#include <array>

namespace traject {

template <>
std::span<const Term<AgreementType>> terms<AgreementType>()
{
    static constexpr std::array list{
        Term{AgreementType::Oao, QStringView(u"OAO"), QStringView(u"OAO")},
        Term{AgreementType::Sao, QStringView(u"SAO"), QStringView(u"SAO")},
        Term{AgreementType::Da, QStringView(u"DA"), QStringView(u"DA")},
        Term{AgreementType::Odos, QStringView(u"ODOS"), QStringView(u"ODOS")},
        Term{AgreementType::Odo, QStringView(u"ODO"), QStringView(u"ODO")},
    };
    return list;
}

template <>
std::span<const Term<Sector>> terms<Sector>()
{
    static constexpr std::array list{
        Term{Sector::Secondary, QStringView(u"secondary"), QStringView(u"secundair onderwijs")},
        Term{Sector::Buso, QStringView(u"buso"), QStringView(u"buitengewoon secundair onderwijs")},
        Term{Sector::Adult, QStringView(u"adult"), QStringView(u"volwassenenonderwijs")},
    };
    return list;
}

template <>
std::span<const Term<ScreeningAdvice>> terms<ScreeningAdvice>()
{
    static constexpr std::array list{
        Term{ScreeningAdvice::None, QStringView(u"none"), QStringView(u"geen advies")},
        Term{ScreeningAdvice::Positive, QStringView(u"positive"), QStringView(u"gunstig")},
        Term{ScreeningAdvice::Negative, QStringView(u"negative"), QStringView(u"ongunstig")},
    };
    return list;
}

template <>
std::span<const Term<GuardianRelation>> terms<GuardianRelation>()
{
    static constexpr std::array list{
        Term{GuardianRelation::Father, QStringView(u"father"), QStringView(u"vader")},
        Term{GuardianRelation::Mother, QStringView(u"mother"), QStringView(u"moeder")},
        Term{GuardianRelation::Guardian, QStringView(u"guardian"), QStringView(u"voogd")},
    };
    return list;
}

template <>
std::span<const Term<Region>> terms<Region>()
{
    static constexpr std::array list{
        Term{Region::Flanders, QStringView(u"flanders"), QStringView(u"Vlaams Gewest")},
        Term{Region::Brussels, QStringView(u"brussels"),
             QStringView(u"Brussels Hoofdstedelijk Gewest")},
        Term{Region::Wallonia, QStringView(u"wallonia"), QStringView(u"Waals Gewest")},
        Term{Region::Abroad, QStringView(u"abroad"), QStringView(u"buitenland")},
    };
    return list;
}

template <>
std::span<const Term<AccreditationStatus>> terms<AccreditationStatus>()
{
    using enum AccreditationStatus;
    static constexpr std::array list{
        Term{Requested, QStringView(u"requested"), QStringView(u"aangevraagd")},
        Term{Approved, QStringView(u"approved"), QStringView(u"goedgekeurd")},
        Term{Refused, QStringView(u"refused"), QStringView(u"geweigerd")},
        Term{Lifted, QStringView(u"lifted"), QStringView(u"opgeheven")},
        Term{Excluded, QStringView(u"excluded"), QStringView(u"uitgesloten")},
    };
    return list;
}

template <>
std::span<const Term<ProviderKind>> terms<ProviderKind>()
{
    static constexpr std::array list{
        Term{ProviderKind::School, QStringView(u"school"), QStringView(u"school")},
        Term{ProviderKind::Syntra, QStringView(u"syntra"), QStringView(u"Syntra")},
        Term{ProviderKind::Cvo, QStringView(u"cvo"),
             QStringView(u"centrum voor volwassenenonderwijs")},
    };
    return list;
}

template <>
std::span<const Term<SectorException>> terms<SectorException>()
{
    using enum SectorException;
    static constexpr std::array list{
        Term{Night22, QStringView(u"night-22"), QStringView(u"avondwerk tot 22.00 u.")},
        Term{Night23, QStringView(u"night-23"), QStringView(u"avondwerk tot 23.00 u.")},
        Term{Sunday, QStringView(u"sunday"), QStringView(u"zon- en feestdagen")},
        Term{RestDay, QStringView(u"restday"), QStringView(u"bijkomende rustdag")},
    };
    return list;
}

template <>
std::span<const Term<Alternation>> terms<Alternation>()
{
    static constexpr std::array list{
        Term{Alternation::Weekly, QStringView(u"weekly"), QStringView(u"elke week")},
        Term{Alternation::Blocks, QStringView(u"blocks"), QStringView(u"in blokken")},
    };
    return list;
}

template <>
std::span<const Term<Venue>> terms<Venue>()
{
    static constexpr std::array list{
        Term{Venue::School, QStringView(u"school"), QStringView(u"school")},
        Term{Venue::Workplace, QStringView(u"workplace"), QStringView(u"werkplek")},
    };
    return list;
}

template <>
std::span<const Term<PlanVenue>> terms<PlanVenue>()
{
    static constexpr std::array list{
        Term{PlanVenue::School, QStringView(u"school"), QStringView(u"school")},
        Term{PlanVenue::Workplace, QStringView(u"workplace"), QStringView(u"werkplek")},
        Term{PlanVenue::Both, QStringView(u"both"), QStringView(u"school en werkplek")},
        Term{PlanVenue::None, QStringView(u"none"), QStringView(u"nog nergens")},
    };
    return list;
}

QString agreementTypeName(AgreementType type)
{
    switch (type) {
    case AgreementType::Oao:
        return QStringLiteral("Overeenkomst van alternerende opleiding");
    case AgreementType::Sao:
        return QStringLiteral("Stageovereenkomst alternerende opleiding");
    case AgreementType::Da:
        return QStringLiteral("Deeltijdse arbeidsovereenkomst");
    case AgreementType::Odos:
        return QStringLiteral("Overeenkomst duale opleiding met statuut");
    case AgreementType::Odo:
        return QStringLiteral("Overeenkomst duale opleiding");
    }
    return {};
}

} // namespace traject
