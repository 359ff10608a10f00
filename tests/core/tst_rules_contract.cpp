// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/shippedlaw.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace traject;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString inSource(const QString &path)
{
    return QStringLiteral(TRAJECT_SOURCE_DIR "/") + path;
}

} // namespace

/// The ids of the rulebook are a contract: programs, messages and printed findings of others rely
/// on them. tests/data/rulebook_ids.txt is the list as agreed.
class TestContract : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyAgreedIdIsThere();
    void documentOfTheContractNamesTheSameIds();
    void everyRuleHasTitleAndSource();
    void everyRuleHasATest();
    void everyParameterExistsAndIsUsed();
    void unconfirmedRulesAreThoseOfTheRulebook();

private:
    Rulebook m_law;
    QStringList m_ids;
};

void TestContract::initTestCase()
{
    const auto law = test::shippedLaw();
    QVERIFY2(law.has_value(), qUtf8Printable(law ? QString() : law.error().detail));
    m_law = *law;
    m_ids = textOf(inSource("tests/data/rulebook_ids.txt")).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(m_ids.size() > 60);
}

void TestContract::everyAgreedIdIsThere()
{
    QStringList ids;
    for (const RuleEntry &rule : m_law.rules)
        ids.append(rule.id);
    QCOMPARE(ids, m_ids);
}

void TestContract::documentOfTheContractNamesTheSameIds()
{
    const QString text = textOf(inSource("../shared/domain/rulebook.md"));
    if (text.isEmpty())
        QSKIP("The document of the rulebook is not at hand.");
    static const QRegularExpression row(
        QStringLiteral("^\\| ([A-Z][A-Z0-9-]+(?:, [A-Z0-9-]+)*) \\|"),
        QRegularExpression::MultilineOption);
    QStringList named;
    for (auto it = row.globalMatch(text); it.hasNext();)
        named += it.next().captured(1).split(QStringLiteral(", "));
    QStringList ids = m_ids;
    named.sort();
    ids.sort();
    QCOMPARE(ids, named);
}

void TestContract::everyRuleHasTitleAndSource()
{
    for (const RuleEntry &rule : m_law.rules) {
        QVERIFY2(!rule.title.trimmed().isEmpty(), qUtf8Printable(rule.id));
        QVERIFY2(!rule.source.trimmed().isEmpty(), qUtf8Printable(rule.id));
        QVERIFY2(rule.from.isValid(), qUtf8Printable(rule.id));
    }
}

/// A boundary test names its rule in the tests of core.
void TestContract::everyRuleHasATest()
{
    QString tests;
    const QDir folder(inSource("tests/core"));
    for (const QString &name : folder.entryList({"tst_*.cpp"}, QDir::Files)) {
        if (name != u"tst_rules_contract.cpp")
            tests += textOf(folder.filePath(name));
    }
    for (const QString &id : m_ids) {
        const QRegularExpression whole(QStringLiteral("(?<![A-Z0-9-])%1(?![A-Z0-9-])").arg(id));
        QVERIFY2(tests.contains(whole), qUtf8Printable(id));
    }
}

void TestContract::everyParameterExistsAndIsUsed()
{
    const QStringList tables{"allowance", "termination-reasons", "partnerships", "days-by-hand"};
    QStringList used;
    for (const RuleEntry &rule : m_law.rules) {
        for (const QString &parameter : rule.parameters)
            QVERIFY2(m_law.numbers.contains(parameter) || tables.contains(parameter),
                     qUtf8Printable(rule.id + u' ' + parameter));
        used += rule.parameters;
    }
    used.append(QStringLiteral("agenda-lead-months")); // of core/rules/agenda.h, not of a rule
    for (auto it = m_law.numbers.keyBegin(); it != m_law.numbers.keyEnd(); ++it)
        QVERIFY2(used.contains(it->section(u'/', 0, 0)), qUtf8Printable(*it));
}

void TestContract::unconfirmedRulesAreThoseOfTheRulebook()
{
    QStringList unconfirmed;
    for (const RuleEntry &rule : m_law.rules) {
        if (!rule.confirmed)
            unconfirmed.append(rule.id);
    }
    QCOMPARE(unconfirmed, (QStringList{"SCH-ADULT-DAY", "TRM-FIRST-30"}));
}

QTEST_APPLESS_MAIN(TestContract)
#include "tst_rules_contract.moc"
