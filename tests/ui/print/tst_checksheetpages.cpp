// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/draftjson.h"
#include "core/service/agreementprint.h"
#include "tests/support/shippedlaw.h"
#include "ui/print/pagination.h"
#include "ui/print/pdf.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace traject;
using namespace traject::documents;

namespace {

const CheckContext context{.today = QDate(2026, 9, 14), .lawOn = {}};

int pageCount(const Document &document)
{
    return print::PaginatedDocument(document).pageCount();
}

Table tableAt(const QList<Block> &blocks, int wanted)
{
    for (const Block &block : blocks) {
        if (const auto *table = std::get_if<Table>(&block); table && wanted-- == 0)
            return *table;
    }
    return {};
}

} // namespace

/// The controleblad as it is printed.
class TestCheckSheetPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void twelveMistakesStandOnOnePage();
    void twelveFindingsAndEightUncheckedRulesStandOnOnePage();
    void aLongListGoesOnUnderARepeatedHeader();
    void itIsTheLastPartOfAConceptOnly();
    void theContentCodeDoesNotDependOnTheSheet();

private:
    [[nodiscard]] AgreementPrint printed(const AgreementDraft &draft) const
    {
        const auto result
            = printAgreement({.number = 1, .draft = draft, .createdAt = {}}, m_law, context);
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return *result;
    }

    Rulebook m_law;
    AgreementDraft m_mistakes;
};

void TestCheckSheetPages::initTestCase()
{
    QVERIFY(print::registerFonts());
    const auto law = test::shippedLaw();
    QVERIFY(law);
    m_law = *law;
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/twelve_mistakes.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto draft = exchange::readDraft(file.readAll());
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().detail));
    m_mistakes = *draft;
}

void TestCheckSheetPages::twelveMistakesStandOnOnePage()
{
    const AgreementPrint print = printed(m_mistakes);
    QCOMPARE(print.findings.size(), 12);
    const Table table = tableAt(print.sheet.blocks, 0);
    QCOMPARE(table.rows.size(), 12);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const Finding &finding = print.findings.at(i);
        QVERIFY(table.rows.at(i).at(0).endsWith(finding.rule));
        QCOMPARE(table.rows.at(i).at(1), finding.message);
        QCOMPARE(table.rows.at(i).at(2), finding.source);
    }
    QCOMPARE(pageCount(print.sheet), 1);
    QVERIFY(print::toPdf(print.sheet));
}

void TestCheckSheetPages::twelveFindingsAndEightUncheckedRulesStandOnOnePage()
{
    Document sheet = printed(m_mistakes).sheet;
    AgreementDraft blank;
    blank.enrolment.sector = Sector::Secondary;
    Table unchecked = tableAt(printed(blank).sheet.blocks, 1);
    QVERIFY(unchecked.rows.size() >= 8);
    unchecked.rows.resize(8);
    sheet.blocks += unchecked;
    QCOMPARE(pageCount(sheet), 1);
}

void TestCheckSheetPages::aLongListGoesOnUnderARepeatedHeader()
{
    Document sheet = printed(m_mistakes).sheet;
    for (Block &block : sheet.blocks) {
        if (auto *table = std::get_if<Table>(&block)) {
            const auto rows = table->rows;
            for (int i = 0; i < 4; ++i)
                table->rows += rows;
        }
    }
    const print::PaginatedDocument pages(sheet);
    QVERIFY(pages.pageCount() > 1);
    // The band behind the header stands at the very top of the second page's body.
    const QImage second = pages.pageImage(1, 72);
    const QPoint top = print::PaginatedDocument::bodyRect().topLeft().toPoint() + QPoint(2, 4);
    QVERIFY(second.pixelColor(top) != QColor(Qt::white));
}

void TestCheckSheetPages::itIsTheLastPartOfAConceptOnly()
{
    const AgreementPrint wrong = printed(m_mistakes);
    const qsizetype own = wrong.document.blocks.size() - wrong.sheet.blocks.size();
    QCOMPARE(wrong.document.blocks.sliced(own), wrong.sheet.blocks);
    QVERIFY(std::holds_alternative<PageBreak>(wrong.document.blocks.at(own - 1)));
    Document without = wrong.document;
    without.blocks = without.blocks.first(own - 1);
    QCOMPARE(pageCount(wrong.document), pageCount(without) + 1);

    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/sao.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto right = exchange::readDraft(file.readAll());
    QVERIFY(right);
    const QList<Block> blocks = printed(*right).document.blocks;
    QVERIFY(std::none_of(blocks.cbegin(), blocks.cend(), [](const Block &block) {
        const auto *title = std::get_if<Title>(&block);
        return title && title->text == u"Controleblad";
    }));
}

void TestCheckSheetPages::theContentCodeDoesNotDependOnTheSheet()
{
    const AgreementPrint early = printed(m_mistakes);
    const auto later = printAgreement({.number = 1, .draft = m_mistakes, .createdAt = {}}, m_law,
                                      {.today = QDate(2027, 1, 4), .lawOn = QDate(2027, 1, 4)});
    QVERIFY(later);
    QVERIFY(later->sheet != early.sheet);
    QCOMPARE(later->document.versionCode, early.document.versionCode);
}

QTEST_MAIN(TestCheckSheetPages)
#include "tst_checksheetpages.moc"
