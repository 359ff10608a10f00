// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/agreementdocument.h"
#include "core/documents/checksheet.h"
#include "core/domain/factnames.h"
#include "core/rules/checker.h"
#include "tests/support/documenttext.h"
#include "tests/support/shippedlaw.h"
#include "tests/support/validdraft.h"

#include <QTest>

using namespace traject;
using namespace traject::documents;

namespace {

const QDate checkedOn(2026, 8, 24);

using Gravity = CheckOutcome::Gravity;

CheckOutcome::Finding finding(Gravity gravity, const QString &rule, const QString &message = {})
{
    return {.gravity = gravity,
            .rule = rule,
            .message = message,
            .source = QStringLiteral("Decreet, art. 3")};
}

QList<Table> tablesOf(const QList<Block> &blocks)
{
    QList<Table> tables;
    for (const Block &block : blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            tables += *table;
    }
    return tables;
}

} // namespace

class TestCheckSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findingsAreCountedInWords_data();
    void findingsAreCountedInWords();
    void itSaysWhatWasCheckedWhenAndUnderWhichLaw();
    void findingsStandByGravityWithRuleAndSource();
    void rulesThatWereNotCheckedNameTheMissingFacts();
    void valuesThatAreNotConfirmedAreNamed();
    void everyFactThatARuleCanMissHasAName();
    void aCleanDraftHasNoTables();
    void theSheetAloneIsNoConcept();
    void aDraftThatIsNoVersionYetSaysSo();
};

void TestCheckSheet::findingsAreCountedInWords_data()
{
    QTest::addColumn<int>("errors");
    QTest::addColumn<int>("warnings");
    QTest::addColumn<int>("remarks");
    QTest::addColumn<QString>("text");
    const auto row = [](int errors, int warnings, int remarks, const char *text) {
        QTest::newRow(text) << errors << warnings << remarks << QString::fromLatin1(text);
    };
    row(0, 0, 0, "geen bevindingen");
    row(1, 0, 0, "1 fout");
    row(7, 4, 1, "7 fouten, 4 waarschuwingen, 1 opmerking");
    row(0, 1, 2, "geen fouten, 1 waarschuwing, 2 opmerkingen");
}

void TestCheckSheet::findingsAreCountedInWords()
{
    QFETCH(int, errors);
    QFETCH(int, warnings);
    QFETCH(int, remarks);
    QList<CheckOutcome::Finding> findings;
    findings.append(
        QList<CheckOutcome::Finding>(errors, finding(Gravity::Error, QStringLiteral("A"))));
    findings.append(
        QList<CheckOutcome::Finding>(remarks, finding(Gravity::Remark, QStringLiteral("B"))));
    findings.append(
        QList<CheckOutcome::Finding>(warnings, finding(Gravity::Warning, QStringLiteral("C"))));
    QTEST(findingCounts({.checkedOn = {}, .lawDay = {}, .findings = findings, .unchecked = {}}),
          "text");
}

void TestCheckSheet::itSaysWhatWasCheckedWhenAndUnderWhichLaw()
{
    const AgreementDraft draft = test::validOaoDraft();
    const QString text = test::textsOf(checkSheet(draft, 3,
                                                  {.checkedOn = checkedOn,
                                                   .lawDay = QDate(2026, 9, 1),
                                                   .findings = {},
                                                   .unchecked = {}}))
                             .join(u'\n');
    for (const QString &part :
         {QStringLiteral("Controleblad"), QStringLiteral("OAO-2026-0001 · v3 · "),
          contentCode(draft), QStringLiteral("Lotte Verbeke"),
          QStringLiteral("Koeltechniek Maes bv"), QStringLiteral("1 september 2026"),
          QStringLiteral("op 24 augustus 2026, volgens de regels van 1 september 2026"),
          QStringLiteral("geen bevindingen")})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestCheckSheet::findingsStandByGravityWithRuleAndSource()
{
    const QList<CheckOutcome::Finding> findings{
        finding(Gravity::Remark, QStringLiteral("AGR-STUDENT-JOB"), QStringLiteral("Onthoud dit.")),
        finding(Gravity::Error, QStringLiteral("AGR-DURATION"), QStringLiteral("Te lang.")),
        finding(Gravity::Warning, QStringLiteral("SCH-ADULT-DAY"),
                QStringLiteral("Lange dag. (niet bevestigd)")),
        finding(Gravity::Error, QStringLiteral("MEN-AGE"), QStringLiteral("Te jong."))};
    const QList<Table> tables = tablesOf(checkSheet(
        test::validOaoDraft(), 1,
        {.checkedOn = checkedOn, .lawDay = checkedOn, .findings = findings, .unchecked = {}}));
    QCOMPARE(tables.size(), 1);
    const QString source = QStringLiteral("Decreet, art. 3");
    const QList<QStringList> expected{
        {QStringLiteral("fout\nAGR-DURATION"), QStringLiteral("Te lang."), source},
        {QStringLiteral("fout\nMEN-AGE"), QStringLiteral("Te jong."), source},
        {QStringLiteral("waarschuwing\nSCH-ADULT-DAY"),
         QStringLiteral("Lange dag. (niet bevestigd)"), source},
        {QStringLiteral("opmerking\nAGR-STUDENT-JOB"), QStringLiteral("Onthoud dit."), source}};
    QCOMPARE(tables.constFirst().rows, expected);
    QVERIFY(tables.constFirst().compact);
}

void TestCheckSheet::rulesThatWereNotCheckedNameTheMissingFacts()
{
    const CheckOutcome::Unchecked rule{
        .rule = QStringLiteral("MEN-AGE"),
        .title = QStringLiteral("Leeftijd van de mentor"),
        .missing = {QStringLiteral("/mentor/birthDate"), QStringLiteral("/agreement/start")}};
    const QList<Block> blocks = checkSheet(
        test::validOaoDraft(), 1,
        {.checkedOn = checkedOn, .lawDay = checkedOn, .findings = {}, .unchecked = {rule}});
    QVERIFY(test::textsOf(blocks).contains(QStringLiteral("Niet gecontroleerd")));
    QCOMPARE(
        tablesOf(blocks).constLast().rows,
        (QList<QStringList>{{QStringLiteral("MEN-AGE"), QStringLiteral("Leeftijd van de mentor"),
                             QStringLiteral("geboortedatum van de mentor, begin")}}));
}

void TestCheckSheet::valuesThatAreNotConfirmedAreNamed()
{
    const CheckOutcome::Unconfirmed value{.title = QStringLiteral("Dag vanaf 18 jaar"),
                                          .value = QStringLiteral("9 u."),
                                          .source = QStringLiteral("Arbeidswet")};
    const QList<Block> blocks = checkSheet(test::validOaoDraft(), 1,
                                           {.checkedOn = checkedOn,
                                            .lawDay = checkedOn,
                                            .findings = {},
                                            .unchecked = {},
                                            .unconfirmed = {value}});
    QVERIFY(test::textsOf(blocks).contains(QStringLiteral("Niet bevestigde waarde")));
    QCOMPARE(tablesOf(blocks).constLast().rows,
             (QList<QStringList>{{value.title, value.value, value.source}}));
}

void TestCheckSheet::everyFactThatARuleCanMissHasAName()
{
    const auto law = test::shippedLaw();
    QVERIFY(law);
    AgreementDraft secondary;
    secondary.enrolment.sector = Sector::Secondary;
    secondary.agreement.type = AgreementType::Oao;
    AgreementDraft adult;
    adult.enrolment.sector = Sector::Adult;
    int named = 0;
    for (const AgreementDraft &draft : {AgreementDraft(), secondary, adult}) {
        for (const UncheckedRule &rule : uncheckedRules(draft, *law, {.today = checkedOn})) {
            for (const QString &pointer : rule.missing) {
                QVERIFY2(!factName(pointer).contains(u'/'), qPrintable(pointer));
                ++named;
            }
        }
    }
    QVERIFY(named > 20);
    QCOMPARE(factName(QStringLiteral("/schedule/weeks/0/2")), QStringLiteral("uurrooster"));
    QCOMPARE(factName(QStringLiteral("/agreements")), QStringLiteral("/agreements"));
}

void TestCheckSheet::aCleanDraftHasNoTables()
{
    const QList<Block> blocks = checkSheet(
        test::validOaoDraft(), 1,
        {.checkedOn = checkedOn, .lawDay = checkedOn, .findings = {}, .unchecked = {}});
    QVERIFY(tablesOf(blocks).isEmpty());
    QVERIFY(!test::textsOf(blocks).contains(QStringLiteral("Niet gecontroleerd")));
}

void TestCheckSheet::theSheetAloneIsNoConcept()
{
    const QDateTime moment(checkedOn, QTime(14, 5));
    const CheckOutcome outcome{.checkedOn = checkedOn,
                               .lawDay = checkedOn,
                               .findings
                               = {finding(Gravity::Error, QStringLiteral("AGR-DURATION"))},
                               .unchecked = {}};
    const Document document = checkSheetDocument(test::validOaoDraft(), 2, moment, outcome);
    QCOMPARE(document.title, QStringLiteral("Controleblad"));
    QCOMPARE(document.watermark, QString());
    QCOMPARE(document.createdAt, moment);
    QCOMPARE(document.versionCode, versionCode(test::validOaoDraft(), 2));
    QCOMPARE(document.blocks, checkSheet(test::validOaoDraft(), 2, outcome));
}

void TestCheckSheet::aDraftThatIsNoVersionYetSaysSo()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.agreement.number.clear();
    QCOMPARE(versionCode(draft, 0),
             QStringLiteral("zonder nummer · ontwerp · %1").arg(contentCode(draft)));
}

QTEST_APPLESS_MAIN(TestCheckSheet)
#include "tst_checksheet.moc"
