// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>
#include <span>

/// The closed lists of the field: each value has the code that drafts, the caseload and exports
/// write (see resources/schema), and the Dutch word that documents print.
namespace traject {

/// Agreement types: OAO, SAO, DA in secondary education; ODOS, ODO, DA in adult education.
enum class AgreementType { Oao, Sao, Da, Odos, Odo };
/// Kind of education of the enrolment.
enum class Sector { Secondary, Buso, Adult };
enum class ScreeningAdvice { None, Positive, Negative };
enum class GuardianRelation { Father, Mother, Guardian };
enum class Region { Flanders, Brussels, Wallonia, Abroad };
enum class AccreditationStatus { Requested, Approved, Refused, Lifted, Excluded };
enum class ProviderKind { School, Syntra, Cvo };
/// A recorded exception of the sector to the working-time rules of minors.
enum class SectorException { Night22, Night23, Sunday, RestDay };
enum class Alternation { Weekly, Blocks };
/// Where a slot of the timetable takes place.
enum class Venue { School, Workplace };
/// Where a competence is trained.
enum class PlanVenue { School, Workplace, Both, None };

/// One value of a closed list with its code and its Dutch word.
template <typename E>
struct Term
{
    E value;
    QStringView code;
    QStringView dutch;
};

/// All values of a closed list, in the order of the glossary.
template <typename E>
[[nodiscard]] std::span<const Term<E>> terms();

template <typename E>
[[nodiscard]] QString codeOf(E value)
{
    for (const auto &term : terms<E>()) {
        if (term.value == value)
            return term.code.toString();
    }
    return {};
}

template <typename E>
[[nodiscard]] QString dutchWord(E value)
{
    for (const auto &term : terms<E>()) {
        if (term.value == value)
            return term.dutch.toString();
    }
    return {};
}

/// The value with this code; empty when there is none.
template <typename E>
[[nodiscard]] std::optional<E> fromCode(QStringView code)
{
    for (const auto &term : terms<E>()) {
        if (term.code == code)
            return term.value;
    }
    return std::nullopt;
}

template <>
std::span<const Term<AgreementType>> terms<AgreementType>();
template <>
std::span<const Term<Sector>> terms<Sector>();
template <>
std::span<const Term<ScreeningAdvice>> terms<ScreeningAdvice>();
template <>
std::span<const Term<GuardianRelation>> terms<GuardianRelation>();
template <>
std::span<const Term<Region>> terms<Region>();
template <>
std::span<const Term<AccreditationStatus>> terms<AccreditationStatus>();
template <>
std::span<const Term<ProviderKind>> terms<ProviderKind>();
template <>
std::span<const Term<SectorException>> terms<SectorException>();
template <>
std::span<const Term<Alternation>> terms<Alternation>();
template <>
std::span<const Term<Venue>> terms<Venue>();
template <>
std::span<const Term<PlanVenue>> terms<PlanVenue>();

/// "Overeenkomst van alternerende opleiding", the name on the document.
[[nodiscard]] QString agreementTypeName(AgreementType type);

} // namespace traject
