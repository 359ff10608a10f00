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

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("fout");
    case Severity::Warning:
        return QStringLiteral("waarschuwing");
    case Severity::Info:
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
            {QStringLiteral("Resultaat"), findingCounts(outcome.findings)},
        },
    };
}

/// Two lines in the first column cost nothing: a message takes as many.
Table findingTable(QList<Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    Table table{.header = {QStringLiteral("Ernst en regel"), QStringLiteral("Bevinding"),
                           QStringLiteral("Bron")},
                .rows = {},
                .columnShares = {22, 49, 29},
                .compact = true};
    for (const Finding &finding : std::as_const(findings)) {
        table.rows += QStringList{
            QStringLiteral("%1\n%2").arg(severityWord(finding.severity), finding.rule),
            finding.message, finding.source};
    }
    return table;
}

Table uncheckedTable(const QList<UncheckedRule> &unchecked)
{
    Table table{.header = {QStringLiteral("Regel"), QStringLiteral("Waarover"),
                           QStringLiteral("Ontbreekt")},
                .rows = {},
                .columnShares = {22, 40, 38},
                .compact = true};
    for (const UncheckedRule &rule : unchecked) {
        QStringList missing;
        for (const QString &pointer : rule.missing)
            missing += factName(pointer);
        missing.removeDuplicates();
        table.rows += QStringList{rule.rule, rule.title, missing.join(comma)};
    }
    return table;
}

} // namespace

QString findingCounts(const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return QStringLiteral("geen bevindingen");
    const int errors = countOf(findings, Severity::Error);
    const int warnings = countOf(findings, Severity::Warning);
    const int remarks = countOf(findings, Severity::Info);
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
    if (!outcome.unchecked.isEmpty()) {
        blocks += Heading{QStringLiteral("Niet gecontroleerd"), 2};
        blocks += uncheckedTable(outcome.unchecked);
    }
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
