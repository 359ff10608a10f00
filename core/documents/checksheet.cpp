// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/checksheet.h"

#include "core/documents/agreementdocument.h"
#include "core/documents/facttext.h"
#include "core/domain/dates.h"
#include "core/domain/factnames.h"

#include <algorithm>

namespace traject::documents {
namespace {

const QString comma = QStringLiteral(", ");

using Gravity = CheckOutcome::Gravity;

QString gravityWord(Gravity gravity)
{
    switch (gravity) {
    case Gravity::Error:
        return QStringLiteral("fout");
    case Gravity::Warning:
        return QStringLiteral("waarschuwing");
    case Gravity::Remark:
        break;
    }
    return QStringLiteral("opmerking");
}

KeyValues circumstances(const AgreementDraft &draft, int version, const CheckOutcome &outcome)
{
    const draft::Agreement &agreement = draft.agreement;
    const QString checked
        = QStringLiteral("op %1, volgens de regels van %2")
              .arg(dates::longText(outcome.checkedOn), dates::longText(outcome.lawDay));
    return {
        QString(),
        {
            {QStringLiteral("Overeenkomst"), versionCode(draft, version)},
            {capitalised(learnerWord(draft)), orDots(learnerName(draft.learner))},
            {QStringLiteral("Onderneming"), orDots(draft.enterprise.name)},
            {QStringLiteral("Begin"), orDots(dateText(agreement.start))},
            {QStringLiteral("Gecontroleerd"), checked},
            {QStringLiteral("Resultaat"), findingCounts(outcome)},
        },
    };
}

/// Two lines in the first column cost nothing: a message takes as many.
Table findingTable(QList<CheckOutcome::Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const auto &a, const auto &b) { return a.gravity < b.gravity; });
    Table table{.header = {QStringLiteral("Ernst en regel"), QStringLiteral("Bevinding"),
                           QStringLiteral("Bron")},
                .rows = {},
                .columnShares = {22, 49, 29},
                .compact = true};
    for (const CheckOutcome::Finding &finding : std::as_const(findings)) {
        table.rows
            += QStringList{QStringLiteral("%1\n%2").arg(gravityWord(finding.gravity), finding.rule),
                           finding.message, finding.source};
    }
    return table;
}

Table uncheckedTable(const QList<CheckOutcome::Unchecked> &unchecked)
{
    Table table{.header = {QStringLiteral("Niet gecontroleerd"), QStringLiteral("Waarover"),
                           QStringLiteral("Wat ontbreekt")},
                .rows = {},
                .columnShares = {22, 37, 41},
                .compact = true};
    for (const CheckOutcome::Unchecked &rule : unchecked) {
        QStringList missing;
        for (const QString &pointer : rule.missing)
            missing += factName(pointer);
        missing.removeDuplicates();
        table.rows += QStringList{rule.rule, rule.title, missing.join(comma)};
    }
    return table;
}

Table unconfirmedTable(const QList<CheckOutcome::Unconfirmed> &unconfirmed)
{
    Table table{.header = {QStringLiteral("Niet bevestigde waarde"), QStringLiteral("Waarde"),
                           QStringLiteral("Bron")},
                .rows = {},
                .columnShares = {37, 22, 41},
                .compact = true};
    for (const CheckOutcome::Unconfirmed &value : unconfirmed)
        table.rows += QStringList{value.title, value.value, value.source};
    return table;
}

} // namespace

QString findingCounts(const CheckOutcome &outcome)
{
    if (outcome.findings.isEmpty())
        return QStringLiteral("geen bevindingen");
    const auto countOf = [&](Gravity gravity) {
        return std::count_if(outcome.findings.cbegin(), outcome.findings.cend(),
                             [=](const auto &finding) { return finding.gravity == gravity; });
    };
    const auto errors = countOf(Gravity::Error);
    const auto warnings = countOf(Gravity::Warning);
    const auto remarks = countOf(Gravity::Remark);
    QStringList counts;
    if (errors == 0)
        counts += QStringLiteral("geen fouten");
    else
        counts += errors == 1 ? QStringLiteral("1 fout") : QStringLiteral("%1 fouten").arg(errors);
    if (warnings > 0)
        counts += warnings == 1 ? QStringLiteral("1 waarschuwing")
                                : QStringLiteral("%1 waarschuwingen").arg(warnings);
    if (remarks > 0)
        counts += remarks == 1 ? QStringLiteral("1 opmerking")
                               : QStringLiteral("%1 opmerkingen").arg(remarks);
    return counts.join(comma);
}

QList<Block> checkSheet(const AgreementDraft &draft, int version, const CheckOutcome &outcome)
{
    QList<Block> blocks{
        Title{QString(), QStringLiteral("Controleblad"), QString()},
        circumstances(draft, version, outcome),
    };
    if (!outcome.findings.isEmpty())
        blocks += findingTable(outcome.findings);
    if (!outcome.unchecked.isEmpty())
        blocks += uncheckedTable(outcome.unchecked);
    if (!outcome.unconfirmed.isEmpty())
        blocks += unconfirmedTable(outcome.unconfirmed);
    return blocks;
}

Document checkSheetDocument(const AgreementDraft &draft, int version, const QDateTime &createdAt,
                            const CheckOutcome &outcome)
{
    return {
        .title = QStringLiteral("Controleblad"),
        .versionCode = versionCode(draft, version),
        .watermark = QString(),
        .createdAt = createdAt,
        .blocks = checkSheet(draft, version, outcome),
    };
}

} // namespace traject::documents
