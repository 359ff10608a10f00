// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/domain/dates.h"
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

constexpr std::array rules{
    Rule{u"ACC-MISSING", u"/accreditation", missing},
    Rule{u"ACC-STATUS", u"/accreditation/status", status},
};

} // namespace

std::span<const Rule> accreditationRules()
{
    return rules;
}

} // namespace traject
