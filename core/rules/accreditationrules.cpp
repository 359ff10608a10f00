// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/domain/dates.h"
#include "core/rules/deadlines.h"
#include "core/rules/registry.h"

#include <array>

namespace traject {
namespace {

/// Two codes that people may write with other dots, dashes or capitals.
bool isSameCode(const QString &left, const QString &right)
{
    return text::identifierCharacters(left).compare(text::identifierCharacters(right),
                                                    Qt::CaseInsensitive)
        == 0;
}

QString quoted(const QString &text)
{
    return isBlank(text) ? QStringLiteral("niets") : QStringLiteral("“%1”").arg(text.simplified());
}

void missing(Ruling &ruling)
{
    const auto &accreditation = ruling.draft().accreditation;
    const QString &programme = ruling.draft().programme.code;
    const QString &establishment = ruling.draft().establishment.number;
    if (!accreditation) {
        ruling.error(u"/accreditation",
                     QStringLiteral("Er is geen erkenning opgegeven; nodig is een erkenning voor "
                                    "deze opleiding en deze vestiging."));
        return;
    }
    if (ruling.knows({{programme, u"/programme/code"}})
        && !isSameCode(accreditation->programmeCode, programme))
        ruling.error(u"/accreditation/programmeCode",
                     QStringLiteral("De erkenning geldt voor opleiding %1; de overeenkomst gaat "
                                    "over opleiding %2.")
                         .arg(quoted(accreditation->programmeCode), quoted(programme)));
    if (ruling.knows({{establishment, u"/establishment/number"}})
        && !isSameCode(accreditation->establishmentNumber, establishment))
        ruling.error(u"/accreditation/establishmentNumber",
                     QStringLiteral("De erkenning geldt voor vestiging %1; de opleiding gebeurt in "
                                    "vestiging %2.")
                         .arg(quoted(accreditation->establishmentNumber), quoted(establishment)));
}

void status(Ruling &ruling)
{
    const auto &accreditation = ruling.draft().accreditation;
    const auto &start = ruling.draft().agreement.start;
    if (!ruling.knows({{accreditation, u"/accreditation"}})
        || !ruling.knows({{accreditation->status, u"/accreditation/status"}}))
        return;
    if (*accreditation->status != AccreditationStatus::Approved) {
        ruling.error(u"/accreditation/status",
                     QStringLiteral("De erkenning is %1; op de start moet ze goedgekeurd zijn.")
                         .arg(dutchWord(*accreditation->status)));
        return;
    }
    if (!ruling.knows({{accreditation->approvedOn, u"/accreditation/approvedOn"},
                       {start, u"/agreement/start"}}))
        return;
    if (*accreditation->approvedOn > *start)
        ruling.error(
            u"/accreditation/approvedOn",
            QStringLiteral("De erkenning is goedgekeurd op %1, na de start op %2.")
                .arg(dates::longText(*accreditation->approvedOn), dates::longText(*start)));
}

void validity(Ruling &ruling)
{
    const auto &accreditation = ruling.draft().accreditation;
    const draft::Agreement &agreement = ruling.draft().agreement;
    if (!ruling.knows({{accreditation, u"/accreditation"}, {agreement.start, u"/agreement/start"}}))
        return;
    std::optional<QDate> last = accreditation->validUntil;
    if (!last) {
        if (!ruling.knows({{accreditation->approvedOn, u"/accreditation/approvedOn"}}))
            return;
        const auto years = ruling.whole(u"accreditation-validity-years");
        if (!years)
            return;
        last = lastDayOf(DeadlineKind::AccreditationValidity, *accreditation->approvedOn,
                         *years * monthsPerYear);
    }
    const QString field = QStringLiteral("/accreditation/validUntil");
    if (*agreement.start > *last)
        ruling.error(field,
                     QStringLiteral("De erkenning was geldig tot en met %1, voor de start op %2.")
                         .arg(dates::longText(*last), dates::longText(*agreement.start)));
    else if (ruling.knows({{agreement.end, u"/agreement/end"}}) && *agreement.end > *last)
        ruling.warning(field,
                       QStringLiteral("De erkenning is geldig tot en met %1 en vervalt tijdens de "
                                      "overeenkomst, die eindigt op %2.")
                           .arg(dates::longText(*last), dates::longText(*agreement.end)));
}

/// A recorded exclusion; a side that is not recorded is open.
struct Exclusion
{
    std::optional<QDate> from;
    std::optional<QDate> until;
    QString place; ///< JSON pointer of its object
    QString who;
};

void reportExclusion(Ruling &ruling, const Exclusion &exclusion)
{
    const draft::Agreement &agreement = ruling.draft().agreement;
    if ((!exclusion.from && !exclusion.until)
        || !ruling.knows({{agreement.start, u"/agreement/start"}}))
        return;
    if (exclusion.until && *exclusion.until < *agreement.start)
        return;
    if (exclusion.from && *exclusion.from > *agreement.start
        && (!ruling.knows({{agreement.end, u"/agreement/end"}})
            || *exclusion.from > *agreement.end))
        return;
    QString message = exclusion.who + QStringLiteral(" is uitgesloten");
    if (exclusion.from)
        message += QStringLiteral(" vanaf %1").arg(dates::longText(*exclusion.from));
    if (exclusion.until)
        message += QStringLiteral(" tot en met %1").arg(dates::longText(*exclusion.until));
    ruling.error(
        exclusion.place
            + (exclusion.from ? QStringLiteral("/excludedFrom") : QStringLiteral("/excludedUntil")),
        message
            + QStringLiteral("; dat valt in de overeenkomst, die start op %1.")
                  .arg(dates::longText(*agreement.start)));
}

void excluded(Ruling &ruling)
{
    const draft::Enterprise &enterprise = ruling.draft().enterprise;
    const draft::Establishment &establishment = ruling.draft().establishment;
    reportExclusion(ruling,
                    {enterprise.excludedFrom, enterprise.excludedUntil,
                     QStringLiteral("/enterprise"), QStringLiteral("De onderneming")});
    reportExclusion(ruling,
                    {establishment.excludedFrom, establishment.excludedUntil,
                     QStringLiteral("/establishment"), QStringLiteral("De vestiging")});
}

void decision(Ruling &ruling)
{
    const auto &accreditation = ruling.draft().accreditation;
    if (!accreditation || accreditation->status != AccreditationStatus::Requested
        || !ruling.knows({{accreditation->requestedOn, u"/accreditation/requestedOn"}}))
        return;
    const auto days = ruling.whole(u"accreditation-decision-days");
    if (days)
        ruling.info(u"/accreditation/requestedOn",
                    QStringLiteral("De erkenning is volledig aangevraagd op %1; de beslissing valt "
                                   "ten laatste op %2 (%3 kalenderdagen).")
                        .arg(dates::longText(*accreditation->requestedOn),
                             dates::longText(accreditation->requestedOn->addDays(*days)),
                             QString::number(*days)));
}

constexpr std::array rules{
    Rule{u"ACC-MISSING", u"/accreditation", missing},
    Rule{u"ACC-STATUS", u"/accreditation/status", status},
    Rule{u"ACC-VALID", u"/accreditation/validUntil", validity},
    Rule{u"ACC-EXCLUDED", u"/enterprise/excludedFrom", excluded},
    Rule{u"ACC-DECISION-14", u"/accreditation/requestedOn", decision},
};

} // namespace

std::span<const Rule> accreditationRules()
{
    return rules;
}

} // namespace traject
