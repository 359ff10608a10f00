// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/draftjson.h"
#include "core/rules/checker.h"
#include "tests/support/shippedlaw.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace traject;

/// Whole drafts under the whole rulebook, and whether every rule has its tests.
class TestRulesOnDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rightDraftsHaveNoErrorAndNothingUnchecked_data();
    void rightDraftsHaveNoErrorAndNothingUnchecked();
    void everyRuleHasBoundaryTests();
};

void TestRulesOnDrafts::rightDraftsHaveNoErrorAndNothingUnchecked_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("unchecked");
    const QDir folder(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts"));
    const auto add = [&](const char *name, const QStringList &unchecked) {
        QTest::newRow(name) << folder.filePath(QLatin1String(name)) << unchecked;
    };
    add("oao-minor.json", {});
    add("oao-18plus.json", {});
    add("sao.json", {});
    add("da.json", {"AGR-TYPE-PROGRAMME"}); // the programme prescribes no type
    add("adult-odos.json", {});
}

void TestRulesOnDrafts::rightDraftsHaveNoErrorAndNothingUnchecked()
{
    QFETCH(QString, path);
    QFETCH(QStringList, unchecked);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto draft = exchange::readDraft(file.readAll());
    QVERIFY(draft.has_value());
    const auto law = test::shippedLaw();
    QVERIFY(law.has_value());
    const CheckContext context{.today = QDate(2026, 9, 1), .lawOn = {}};
    for (const Finding &finding : check(*draft, *law, context))
        QVERIFY2(finding.severity == Severity::Info,
                 qUtf8Printable(QStringLiteral("%1: %2").arg(finding.rule, finding.message)));
    QStringList found;
    for (const UncheckedRule &rule : uncheckedRules(*draft, *law, context))
        found.append(rule.rule);
    QCOMPARE(found, unchecked);
}

void TestRulesOnDrafts::everyRuleHasBoundaryTests()
{
    QString tests;
    const QDir folder(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/core"));
    for (const QString &name : folder.entryList({QStringLiteral("tst_rules_*.cpp")})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        tests += QString::fromUtf8(file.readAll());
    }
    const auto law = test::shippedLaw();
    QVERIFY(law.has_value());
    for (const RuleEntry &entry : law->rules) {
        if (entry.use != RuleUse::Check)
            continue;
        for (const auto *verdict : {"passes", "fails"}) {
            const QRegularExpression row(
                QStringLiteral("%1\\(\\s*\"%2\"").arg(QLatin1String(verdict), entry.id));
            QVERIFY2(row.match(tests).hasMatch(), qUtf8Printable(entry.id));
        }
    }
}

QTEST_APPLESS_MAIN(TestRulesOnDrafts)
#include "tst_rules_drafts.moc"
