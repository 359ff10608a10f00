// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/rulecase.h"

#include "core/rules/checker.h"
#include "tests/support/shippedlaw.h"
#include "tests/support/validdraft.h"

#include <QTest>

namespace traject::test {
namespace {

QList<Finding> findingsOf(const QString &rule, const Change &change, QDate today)
{
    AgreementDraft draft = validOaoDraft();
    change(draft);
    QList<Finding> findings = check(draft, shippedLaw().value(), {.today = today, .lawOn = {}});
    findings.removeIf([&](const Finding &finding) { return finding.rule != rule; });
    return findings;
}

void addRow(const char *rule, const char *name, const Change &change, const QStringList &expected,
            QDate today)
{
    QTest::addRow("%s: %s", rule, name)
        << RuleCase{QString::fromLatin1(rule), change, expected, today};
}

} // namespace

void ruleColumn()
{
    QTest::addColumn<RuleCase>("matter");
}

void passes(const char *rule, const char *name, const Change &change, QDate today)
{
    addRow(rule, name, change, {}, today);
}

void fails(const char *rule, const char *name, const Change &change, const QStringList &expected,
           QDate today)
{
    addRow(rule, name, change, expected, today);
}

QStringList verdictOf(const RuleCase &matter)
{
    QStringList verdict;
    for (const Finding &finding : findingsOf(matter.rule, matter.change, matter.today))
        verdict.append(severityCode(finding.severity) + u' ' + finding.field);
    return verdict;
}

QString messagesOf(const QString &rule, const Change &change, QDate today)
{
    QStringList messages;
    for (const Finding &finding : findingsOf(rule, change, today))
        messages.append(finding.message);
    return messages.join(u'\n');
}

} // namespace traject::test
