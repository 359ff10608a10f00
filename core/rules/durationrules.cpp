// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/dates.h"
#include "core/rules/deadlines.h"
#include "core/rules/registry.h"

#include <array>

namespace traject {
namespace {

void datesOrder(Ruling &ruling)
{
    const draft::Agreement &agreement = ruling.draft().agreement;
    if (!ruling.knows({{agreement.start, u"/agreement/start"}, {agreement.end, u"/agreement/end"}}))
        return;
    if (*agreement.end < *agreement.start)
        ruling.error(u"/agreement/end",
                     QStringLiteral("De overeenkomst eindigt op %1, voor de start op %2.")
                         .arg(dates::longText(*agreement.end), dates::longText(*agreement.start)));
}

void duration(Ruling &ruling)
{
    const draft::Agreement &agreement = ruling.draft().agreement;
    if (!ruling.knows({{agreement.start, u"/agreement/start"}, {agreement.end, u"/agreement/end"}}))
        return;
    const auto years = ruling.whole(u"agreement-max-years");
    if (!years)
        return;
    const QDate last = dates::anniversary(*agreement.start, *years).addDays(-1);
    if (*agreement.end > last)
        ruling.error(
            u"/agreement/end",
            QStringLiteral("De overeenkomst eindigt op %1; ze duurt hoogstens %2 jaar, dus "
                           "tot en met %3.")
                .arg(dates::longText(*agreement.end), QString::number(*years),
                     dates::longText(last)));
}

void signDate(Ruling &ruling)
{
    const draft::Agreement &agreement = ruling.draft().agreement;
    if (!agreement.signedOn) {
        ruling.warning(u"/agreement/signedOn",
                       QStringLiteral("De overeenkomst is nog niet ondertekend; dat moet ten "
                                      "laatste op de dag van de start."));
        return;
    }
    if (!ruling.knows({{agreement.start, u"/agreement/start"}}))
        return;
    if (*agreement.signedOn > *agreement.start)
        ruling.error(
            u"/agreement/signedOn",
            QStringLiteral("De overeenkomst is ondertekend op %1, na de start op %2.")
                .arg(dates::longText(*agreement.signedOn), dates::longText(*agreement.start)));
}

void overlap(Ruling &ruling)
{
    const draft::Agreement &agreement = ruling.draft().agreement;
    if (agreement.otherAgreements.isEmpty() || agreement.cooperation6bis.value_or(false)
        || !ruling.knows(
            {{agreement.start, u"/agreement/start"}, {agreement.end, u"/agreement/end"}}))
        return;
    for (qsizetype i = 0; i < agreement.otherAgreements.size(); ++i) {
        const draft::OtherAgreement &other = agreement.otherAgreements.at(i);
        const QString field = QStringLiteral("/agreement/otherAgreements/%1").arg(i);
        const QString start = field + QStringLiteral("/start");
        const QString end = field + QStringLiteral("/end");
        if (!ruling.knows({{other.start, start}, {other.end, end}}) || *other.start > *agreement.end
            || *other.end < *agreement.start)
            continue;
        const QString where = isBlank(other.enterprise)
            ? QString()
            : QStringLiteral(" bij %1").arg(other.enterprise.simplified());
        ruling.error(field,
                     QStringLiteral("De overeenkomst (%1 tot en met %2) overlapt een andere%3 (%4 "
                                    "tot en met %5) zonder samenwerking volgens artikel 6bis.")
                         .arg(dates::longText(*agreement.start), dates::longText(*agreement.end),
                              where, dates::longText(*other.start), dates::longText(*other.end)));
    }
}

void studentJob(Ruling &ruling)
{
    if (ruling.isOfType(AgreementType::Oao))
        ruling.info(u"/agreement/type",
                    QStringLiteral("Zolang de overeenkomst loopt, kan de leerling bij dezelfde "
                                   "onderneming geen studentenjob doen."));
}

void registration(Ruling &ruling)
{
    const draft::Agreement &agreement = ruling.draft().agreement;
    if (!ruling.knows({{agreement.start, u"/agreement/start"}}))
        return;
    const auto months = ruling.whole(u"premium-registration-months");
    if (!months)
        return;
    const QDate last = lastDayOf(DeadlineKind::PremiumRegistration, *agreement.start, *months);
    if (agreement.registeredOn && *agreement.registeredOn > last)
        ruling.warning(u"/agreement/registeredOn",
                       QStringLiteral("Geregistreerd op %1; voor de premies kon dat tot en met %2. "
                                      "Beide premies vervallen.")
                           .arg(dates::longText(*agreement.registeredOn), dates::longText(last)));
    else if (!agreement.registeredOn && ruling.scope().today > last)
        ruling.warning(
            u"/agreement/registeredOn",
            QStringLiteral("Op %1 nog niet geregistreerd; voor de premies kon dat tot en "
                           "met %2. Beide premies vervallen.")
                .arg(dates::longText(ruling.scope().today), dates::longText(last)));
}

constexpr std::array rules{
    Rule{u"AGR-DATES-ORDER", u"/agreement/end", datesOrder},
    Rule{u"AGR-DURATION", u"/agreement/end", duration},
    Rule{u"AGR-SIGN-DATE", u"/agreement/signedOn", signDate},
    Rule{u"AGR-OVERLAP", u"/agreement/otherAgreements", overlap},
    Rule{u"AGR-STUDENT-JOB", u"/agreement/type", studentJob},
    Rule{u"REG-PREMIUM-3M", u"/agreement/registeredOn", registration},
};

} // namespace

std::span<const Rule> durationRules()
{
    return rules;
}

} // namespace traject
