// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/draftprobe.h"

#include "core/documents/agreementdocument.h"
#include "core/exchange/draftjson.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace traject::fuzz {
namespace {

const QDate today(2026, 9, 1);

QString refusalProblem(const Error &error, Tally &tally)
{
    static const QRegularExpression problem(QStringLiteral("^/\\V*: \\V+$"));
    static const QRegularExpression more(QStringLiteral("^en nog \\d+ andere problemen$"));
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|[-\\d.e+]+"));
    if (error.code != ErrorCode::InvalidInput)
        return QStringLiteral("refused with another code: ") + error.detail;
    for (const QString &line : error.detail.split(u'\n')) {
        if (!problem.match(line).hasMatch() && !more.match(line).hasMatch())
            return QStringLiteral("a refusal without a place: ") + line;
        QString kind = line.section(QStringLiteral(": "), 1).section(QStringLiteral(" ("), 0, 0);
        tally.refusals.insert(kind.replace(quoted, QStringLiteral("…")).left(60));
    }
    return {};
}

QString findingProblem(const QList<Finding> &findings, const Rulebook &rulebook)
{
    for (const Finding &finding : findings) {
        if (!rulebook.rule(finding.rule) || finding.message.isEmpty() || finding.source.isEmpty()
            || !finding.field.startsWith(u'/'))
            return QStringLiteral("an incomplete finding of ") + finding.rule;
    }
    return {};
}

} // namespace

QString probeDraft(const QByteArray &json, const Rulebook &rulebook, Tally &tally)
{
    const auto draft = exchange::readDraft(json);
    if (!draft) {
        ++tally.refused;
        return refusalProblem(draft.error(), tally);
    }
    ++tally.read;
    const auto again = exchange::readDraft(QJsonDocument(exchange::writeDraft(*draft)).toJson());
    if (!again)
        return QStringLiteral("its own JSON is refused: ") + again.error().detail;
    if (*again != *draft)
        return QStringLiteral("another draft comes back from its JSON");

    const CheckContext context{.today = today, .lawOn = {}};
    const QList<Finding> findings = check(*draft, rulebook, context);
    if (check(*again, rulebook, context) != findings)
        return QStringLiteral("other findings the second time");
    const QString incomplete = findingProblem(findings, rulebook);
    if (!incomplete.isEmpty())
        return incomplete;
    tally.findings += findings.size();
    for (const Finding &finding : findings)
        tally.rules.insert(finding.rule);
    for (const UncheckedRule &rule : uncheckedRules(*draft, rulebook, context)) {
        if (rule.missing.isEmpty())
            return QStringLiteral("unchecked without a reason: ") + rule.rule;
    }
    if (const auto allowance = proposedAllowance(*draft, rulebook);
        allowance && (!allowance->level || !allowance->monthlyAmount))
        return QStringLiteral("half an allowance is proposed");
    static_cast<void>(proposedType(*draft, rulebook));

    const auto document = documents::agreementDocument(
        *draft, {.concept_ = hasErrors(findings), .createdAt = today.startOfDay(Qt::UTC)});
    if (!document)
        return QStringLiteral("no document: ") + document.error().detail;
    ++tally.documents;
    if (document->blocks.isEmpty() || documents::contentCode(*draft).size() != 9)
        return QStringLiteral("an empty document or code");
    return {};
}

} // namespace traject::fuzz
