// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/dates.h"
#include "core/domain/identifiers/enterprisenumber.h"
#include "core/domain/identifiers/establishmentnumber.h"
#include "core/domain/identifiers/iban.h"
#include "core/domain/identifiers/insz.h"
#include "core/rules/registry.h"

#include <array>

namespace traject {
namespace {

/// "Het INSZ “12” is niet geldig: een INSZ heeft 11 cijfers."
QString invalidText(const QString &what, const QString &found, const Error &error)
{
    return QStringLiteral("%1 “%2” is niet geldig: %3.")
        .arg(what, found.simplified(), error.detail);
}

void learnerInsz(Ruling &ruling)
{
    const QString &found = ruling.draft().learner.insz;
    if (!ruling.knows({{found, u"/learner/insz"}}))
        return;
    if (const auto insz = Insz::parse(found, ruling.scope().today); !insz)
        ruling.error(u"/learner/insz",
                     invalidText(QStringLiteral("Het INSZ"), found, insz.error()));
}

void learnerInszBirth(Ruling &ruling)
{
    const draft::Learner &learner = ruling.draft().learner;
    if (!ruling.knows(
            {{learner.insz, u"/learner/insz"}, {learner.birthDate, u"/learner/birthDate"}}))
        return;
    const auto insz = Insz::parse(learner.insz, ruling.scope().today);
    const auto inNumber = insz ? insz->birthDate() : std::nullopt;
    if (inNumber && *inNumber != *learner.birthDate)
        ruling.warning(u"/learner/birthDate",
                       QStringLiteral("De geboortedatum %1 verschilt van die in het INSZ, %2.")
                           .arg(dates::longText(*learner.birthDate), dates::longText(*inNumber)));
}

void enterpriseNumber(Ruling &ruling)
{
    const QString &found = ruling.draft().enterprise.kbo;
    if (!ruling.knows({{found, u"/enterprise/kbo"}}))
        return;
    if (const auto number = EnterpriseNumber::parse(found); !number)
        ruling.error(u"/enterprise/kbo",
                     invalidText(QStringLiteral("Het ondernemingsnummer"), found, number.error()));
}

void establishmentNumber(Ruling &ruling)
{
    const QString &found = ruling.draft().establishment.number;
    if (!ruling.knows({{found, u"/establishment/number"}}))
        return;
    if (const auto number = EstablishmentNumber::parse(found); !number)
        ruling.error(
            u"/establishment/number",
            invalidText(QStringLiteral("Het vestigingseenheidsnummer"), found, number.error()));
}

void learnerIban(Ruling &ruling)
{
    const QString &found = ruling.draft().learner.iban;
    if (isBlank(found)) // only the learner premium needs one
        return;
    if (const auto iban = Iban::parse(found); !iban)
        ruling.warning(u"/learner/iban",
                       invalidText(QStringLiteral("De IBAN"), found, iban.error()));
}

constexpr std::array rules{
    Rule{u"LRN-INSZ", u"/learner/insz", learnerInsz},
    Rule{u"LRN-INSZ-BIRTH", u"/learner/birthDate", learnerInszBirth},
    Rule{u"ENT-KBO", u"/enterprise/kbo", enterpriseNumber},
    Rule{u"EST-NUMBER", u"/establishment/number", establishmentNumber},
    Rule{u"LRN-IBAN", u"/learner/iban", learnerIban},
};

} // namespace

std::span<const Rule> identityRules()
{
    return rules;
}

} // namespace traject
