// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/draftjson.h"
#include "tests/ui/wizarddriver.h"
#include "ui/dialogs/agreementpreview.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/notice.h"

#include <QLabel>
#include <QMenu>
#include <QRadioButton>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

namespace {

/// A draft of tests/data/drafts, opened on the summary.
PendingDraft summaryOf(const QString &name)
{
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/") + name);
    const auto draft
        = exchange::readDraft(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!draft)
        qFatal("%s", qPrintable(draft.error().detail));
    return {.page = summaryStep, .draft = *draft};
}

/// An agreement from February 2026, when another allowance held than on the fixture's day.
PendingDraft startedInFebruary(Money amount)
{
    PendingDraft start = summaryOf(QStringLiteral("oao-minor.json"));
    start.draft.agreement.start = QDate(2026, 2, 2);
    start.draft.allowance->monthlyAmount = amount;
    return start;
}
constexpr Money amountInFebruary{67590};
constexpr Money amountToday{70080};

const QString onlyToday = QStringLiteral("Only under the rules of today: ");
const QString onlyStart = QStringLiteral("Only under the rules of the start date: ");

/// The texts that a person can see in a window.
QStringList visibleTexts(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts;
}

} // namespace

/// The summary at the end of the agreement wizard, and the same questions in the preview.
class TestAgreementSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void twelveMistakesStandThereAtOnce();
    void whatOnlyTodaysRulesSayIsMarked();
    void whatOnlyTheRulesOfTheStartSayIsMarked();
    void equalLawsSaySo();
    void unconfirmedValuesAreToldWithoutAFinding();
    void aToldDeadlineThatWouldMoveIsWarnedOf();
    void thePreviewAsksTheSameQuestion();
    void theSheetIsPrintedOrSavedAlone();

private:
    std::optional<WizardFixture> m_fixture;
    QByteArray m_prepared; ///< the filled caseload file that each test begins with
};

void TestAgreementSummary::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_fixture.emplace();
    QVERIFY(m_fixture->createFrom(m_prepared));
}

void TestAgreementSummary::cleanup()
{
    const QStringList errors = m_fixture->messages.errors;
    m_fixture.reset();
    QCOMPARE(errors, QStringList());
}

void TestAgreementSummary::twelveMistakesStandThereAtOnce()
{
    const PendingDraft start = summaryOf(QStringLiteral("twelve_mistakes.json"));
    const QList<Finding> findings = m_fixture->caseload->agreements().check(start.draft);
    QCOMPARE(findings.size(), 12);
    const WizardDriver driver(*m_fixture, start);
    QCOMPARE(driver.step(), summaryStep);
    const QStringList texts = visibleTexts(*driver.wizard()->currentPage());
    for (const Finding &finding : findings) {
        QVERIFY2(texts.contains(finding.message), qPrintable(finding.message));
        QVERIFY2(texts.contains(findingOrigin(finding)), qPrintable(finding.rule));
    }
    QVERIFY(driver.wizard()->findChild<QWidget *>(QStringLiteral("findingLink12")));
    QVERIFY(!driver.wizard()->findChild<QWidget *>(QStringLiteral("findingLink13")));
}

void TestAgreementSummary::whatOnlyTodaysRulesSayIsMarked()
{
    const WizardDriver driver(*m_fixture, startedInFebruary(amountInFebruary));
    const QWidget *page = driver.wizard()->currentPage();
    const QStringList before = visibleTexts(*page);
    const QString finish = driver.find<QAbstractButton>("wizardFinish")->text();
    QVERIFY(before.filter(QStringLiteral("€ 700,80")).isEmpty());

    driver.click("lawOfToday");
    QCOMPARE(visibleTexts(*page).filter(onlyToday).size(), 1);
    const QString marked = visibleTexts(*page).filter(onlyToday).constFirst();
    QVERIFY2(marked.contains(QStringLiteral("€ 700,80")), qPrintable(marked));
    const auto *notice = driver.find<Notice>("lawDifference");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("ALW-AMOUNT")));
    QCOMPARE(driver.find<QAbstractButton>("wizardFinish")->text(), finish);

    driver.click("lawOfStart");
    QVERIFY(!notice->isVisible());
    QCOMPARE(visibleTexts(*page), before);
    QVERIFY(!driver.keptDraft()); // looking changes nothing
}

void TestAgreementSummary::whatOnlyTheRulesOfTheStartSayIsMarked()
{
    const WizardDriver driver(*m_fixture, startedInFebruary(amountToday));
    driver.click("lawOfToday");
    const QWidget *page = driver.wizard()->currentPage();
    QCOMPARE(visibleTexts(*page).filter(onlyStart).size(), 1);
    const QString marked = visibleTexts(*page).filter(onlyStart).constFirst();
    QVERIFY2(marked.contains(QStringLiteral("€ 675,90")), qPrintable(marked));
}

void TestAgreementSummary::equalLawsSaySo()
{
    const WizardDriver driver(*m_fixture, summaryOf(QStringLiteral("sao.json")));
    driver.click("lawOfToday");
    QCOMPARE(driver.find<Notice>("lawDifference")->text(),
             QStringLiteral("The rules of today give the same findings."));
}

void TestAgreementSummary::unconfirmedValuesAreToldWithoutAFinding()
{
    LawService &law = m_fixture->caseload->law();
    const WizardDriver driver(*m_fixture, summaryOf(QStringLiteral("oao-minor.json")));
    const auto *notice
        = driver.wizard()->currentPage()->findChild<Notice *>(QStringLiteral("unconfirmedValues"));
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(law.rulebook().allowance.title), qPrintable(notice->text()));
    const auto print = m_fixture->caseload->agreements()
                           .store(summaryOf(QStringLiteral("oao-minor.json")).draft)
                           .and_then([this](const Agreement &agreement) {
                               return m_fixture->caseload->agreements().print(agreement);
                           });
    QVERIFY(print);
    AgreementPreview preview(*print, QStringLiteral("OAO"), m_fixture->environment);
    preview.setAttribute(Qt::WA_DeleteOnClose, false);
    preview.show();
    QCOMPARE(preview.findChild<Notice *>(QStringLiteral("unconfirmedValues"))->text(),
             notice->text());
}

void TestAgreementSummary::aToldDeadlineThatWouldMoveIsWarnedOf()
{
    Caseload &caseload = *m_fixture->caseload;
    PendingDraft change = summaryOf(QStringLiteral("oao-minor.json"));
    change.draft.agreement.number.clear();
    change.draft.agreement.start = QDate(2026, 9, 1);
    const auto stored = caseload.agreements().store(change.draft);
    QVERIFY(stored.has_value());
    const auto told = [](const WizardDriver &driver) {
        return driver.wizard()->currentPage()->findChild<Notice *>(QStringLiteral("toldDeadlines"));
    };
    change.agreement = stored->id;
    change.draft = stored->version.draft;
    change.draft.agreement.start = QDate(2026, 9, 8);
    {
        const WizardDriver driver(*m_fixture, change);
        QVERIFY(told(driver)->isHidden()); // nobody was told
    }
    const auto deadlines = caseload.deadlines().deadlines(stored->id);
    QCOMPARE(deadlines->constFirst().deadline.kind, DeadlineKind::First30);
    QVERIFY(caseload.deadlines().tell(stored->id, deadlines->constFirst().deadline));
    {
        const WizardDriver driver(*m_fixture, change);
        QVERIFY(told(driver)->isVisible());
        QVERIFY(told(driver)->text().contains(QStringLiteral("30 september 2026")));
        QVERIFY(told(driver)->text().contains(QStringLiteral("7 oktober 2026")));
    }
    change.draft.agreement.start = QDate(2026, 9, 1);
    const WizardDriver same(*m_fixture, change);
    QVERIFY(told(same)->isHidden());
}

void TestAgreementSummary::thePreviewAsksTheSameQuestion()
{
    AgreementService &agreements = m_fixture->caseload->agreements();
    const auto stored = agreements.store(startedInFebruary(amountInFebruary).draft);
    QVERIFY(stored);
    const auto print = agreements.print(*stored);
    QVERIFY(print);
    AgreementPreview preview(*print, stored->number, m_fixture->environment);
    preview.setAttribute(Qt::WA_DeleteOnClose, false);
    preview.show();
    const auto *findings = preview.findChild<FindingLabel *>();
    QCOMPARE(findings->findings(), print->findings);
    preview.findChild<QRadioButton *>(QStringLiteral("lawOfToday"))->click();
    const QString spoken = FindingLabel::spokenText(findings->findings());
    QVERIFY2(spoken.contains(onlyToday), qPrintable(spoken));
    QVERIFY(preview.findChild<Notice *>(QStringLiteral("lawDifference"))->isVisible());
}

void TestAgreementSummary::theSheetIsPrintedOrSavedAlone()
{
    const WizardDriver driver(*m_fixture, summaryOf(QStringLiteral("twelve_mistakes.json")));
    const QString path = m_fixture->dir.filePath(QStringLiteral("sheet.pdf"));
    m_fixture->fileDialogs.chosen = path;
    driver.find<QAction>("checkSheetSave")->trigger();
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
    QCOMPARE(m_fixture->fileDialogs.suggested, QStringLiteral("SAO-2026-0012-check-sheet.pdf"));
    QCOMPARE(m_fixture->messages.informations.size(), 1);
}

QTEST_MAIN(TestAgreementSummary)
#include "tst_agreementsummary.moc"
