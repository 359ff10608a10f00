// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "ui/pages/rulespanel.h"

#include <QLabel>
#include <QSignalSpy>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

/// The pages of all rules in the rulebook browser.
class TestRulePages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRuleShowsItsTitleAndItsSource_data();
    void everyRuleShowsItsTitleAndItsSource();
    void theRuleOfAPremiumLeadsToTheAgreements();

private:
    [[nodiscard]] QString text(const char *label) const
    {
        return find<QLabel>(m_panel.get(), label)->text();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<RulesPanel> m_panel;
};

void TestRulePages::initTestCase()
{
    QByteArray prepared;
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->createFrom(prepared));
    m_panel = std::make_unique<RulesPanel>(*m_fixture->caseload, m_fixture->window);
    m_panel->resize(1240, 780);
    QVERIFY(shown(*m_panel));
}

void TestRulePages::everyRuleShowsItsTitleAndItsSource_data()
{
    QTest::addColumn<QString>("id");
    const QList<RuleEntry> rules = m_fixture->caseload->law().rulebook().rules;
    QCOMPARE(rules.size(), 78);
    for (const RuleEntry &rule : rules)
        QTest::newRow(qPrintable(rule.id)) << rule.id;
}

void TestRulePages::everyRuleShowsItsTitleAndItsSource()
{
    const QFETCH(QString, id);
    const RuleEntry rule = *m_fixture->caseload->law().rulebook().rule(id);
    QVERIFY(!rule.title.isEmpty());
    QVERIFY(!rule.source.isEmpty());
    m_panel->showRule(id);
    QCOMPARE(text("ruleTitle"), rule.title);
    QCOMPARE(text("ruleSource"), rule.source);
    QVERIFY(text("ruleKind").contains(id));
    QVERIFY(!text("ruleWhere").isEmpty());
    for (const char *label : {"ruleTitle", "ruleSource", "ruleRange", "ruleConfirmed"})
        QVERIFY(find(m_panel.get(), label)->isVisible());
}

void TestRulePages::theRuleOfAPremiumLeadsToTheAgreements()
{
    const QSignalSpy requested(m_panel.get(), &RulesPanel::agreementsRequested);
    for (const char *rule : {"PRM-EMPLOYER", "PRM-LEARNER"}) {
        m_panel->showRule(QLatin1StringView(rule));
        click(m_panel.get(), "ruleAgreements");
    }
    QCOMPARE(requested.count(), 2);
    m_panel->showRule(QStringLiteral("AGR-DURATION"));
    QVERIFY(!find(m_panel.get(), "ruleAgreements")->isVisible());
}

QTEST_MAIN(TestRulePages)
#include "tst_rulepages.moc"
