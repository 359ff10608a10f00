// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/agreementdocument.h"
#include "tests/support/documenttext.h"
#include "tests/support/validdraft.h"
#include "tests/ui/print/recordingdevice.h"
#include "ui/print/pdf.h"

#include <QTest>

using namespace traject;
using namespace traject::documents;
using print::PaginatedDocument;
using test::PaintedPage;

namespace {

Document documentOf(const QList<Block> &blocks)
{
    return {.title = QStringLiteral("Proefdocument"),
            .versionCode = QStringLiteral("PROEF-1 · v1 · 0000-0000"),
            .blocks = blocks};
}

QList<PaintedPage> pagesOf(const QList<Block> &blocks)
{
    return test::painted(PaginatedDocument(documentOf(blocks)));
}

/// A sentence of `words` different words.
QString sentence(int words, const QString &stem = QStringLiteral("woord"))
{
    QStringList result;
    for (int i = 1; i <= words; ++i)
        result += stem + QString::number(i);
    return result.join(u' ');
}

/// `lines` paragraphs of one line and items of another height: moves what follows down the page.
QList<Block> filler(int lines, int items)
{
    QList<Block> blocks{BulletList{QStringList(items, QStringLiteral("Regel."))}};
    for (int i = 0; i < lines; ++i)
        blocks += Paragraph{QStringLiteral("Regel %1.").arg(i)};
    return blocks;
}

/// Fillers that end at many different heights, some 14 points and less apart, from the middle of
/// a page to beyond its end.
QList<QList<Block>> fillers()
{
    QList<QList<Block>> result;
    for (int lines = 15; lines < 40; ++lines) {
        for (const int items : {1, 2, 3, 4, 5})
            result += filler(lines, items);
    }
    return result;
}

QString withoutSpace(QStringList texts)
{
    return texts.join(QString()).simplified().remove(u' ');
}

QString bodyOf(const QList<PaintedPage> &pages)
{
    QString result;
    for (const PaintedPage &page : pages)
        result += page.bodyText();
    return result;
}

/// The numbers of the pages that show `text`.
QList<int> pagesShowing(const QList<PaintedPage> &pages, const QString &text)
{
    QList<int> result;
    for (int i = 0; i < pages.size(); ++i) {
        if (pages.at(i).shows(text))
            result += i;
    }
    return result;
}

/// How many lines of text the body of a page has (by their baselines).
int linesOn(const PaintedPage &page)
{
    QSet<int> tops;
    for (const auto &text : page.texts) {
        if (PaginatedDocument::bodyRect().contains(text.rect.center()))
            tops.insert(qRound(text.rect.center().y()));
    }
    return static_cast<int>(tops.size());
}

Document agreement(bool asConcept = false)
{
    const auto document = agreementDocument(test::validOaoDraft(), {.concept_ = asConcept});
    if (!document)
        qFatal("%s", qPrintable(document.error().detail));
    return *document;
}

} // namespace

class TestPagination : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyWordIsPaintedOnceInItsOrder_data();
    void everyWordIsPaintedOnceInItsOrder();
    void theAgreementIsPaintedWhole();
    void nothingLiesOutsideTheMargins_data();
    void nothingLiesOutsideTheMargins();
    void anEmptyDocumentIsOnePage();
    void aShortDocumentIsOnePageAndALongOneMany();
    void headerAndFooterStandOnEveryPage();
    void conceptStandsOnEveryPageOrNone();
    void aPageBreakBeginsAPageAndLeavesNoneEmpty();
    void aHeadingStaysWithTwoLinesOfItsText();
    void aParagraphLeavesNoSingleLine();
    void anArticleLeavesNoSingleLine();
    void signaturesAreNeverSplitNorAlone();
    void aPartyIsNeverSplit();
    void aTablesHeaderComesBackOnEveryPage();
    void aRowOfATableIsNotSplit();
    void aClusterStaysWithItsFirstRow();
    void aRowTallerThanAPageIsSplitBetweenLines();
    void aRunTallerThanAPageIsNotLost();
    void aWeekGridShowsTimesAndTotals();
    void aWeekGridSurvivesWrongHours();
    void theOutlineNamesTitlesAndArticles();
    void aPageIsAnImage();
};

void TestPagination::initTestCase()
{
    QVERIFY(print::registerFonts());
}

void TestPagination::everyWordIsPaintedOnceInItsOrder_data()
{
    QTest::addColumn<QList<Block>>("blocks");
    QTest::newRow("title and headings")
        << QList<Block>{Title{QStringLiteral("Deel"), QStringLiteral("Naam"), sentence(4)},
                        Heading{QStringLiteral("Kop"), 1}, Heading{QStringLiteral("Kopje"), 2},
                        Paragraph{sentence(3)}};
    QTest::newRow("long paragraphs") << QList<Block>{
        Paragraph{sentence(2500)}, Paragraph{sentence(1)}, Paragraph{sentence(700)}};
    QTest::newRow("bold words") << QList<Block>{
        Paragraph{QStringLiteral("**vet** en **heel vet** en gewoon**.**")}};
    QTest::newRow("article") << QList<Block>{
        Article{7,
                QStringLiteral("Lang"),
                {{sentence(400), {}},
                 {sentence(30), {sentence(20), sentence(60), sentence(2)}},
                 {sentence(3), {}}}}};
    QTest::newRow("note and bullets")
        << QList<Block>{Note{QStringLiteral("Let op"), {sentence(40), sentence(3)}},
                        BulletList{{sentence(50), sentence(2)}}};
    QTest::newRow("key values") << QList<Block>{KeyValues{
        QStringLiteral("Partij"),
        {{QStringLiteral("Naam"), sentence(3)}, {QStringLiteral("Adres"), sentence(60)}}}};
    QTest::newRow("table") << QList<Block>{Table{{QStringLiteral("Kop"), QStringLiteral("Waar")},
                                                 {{QStringLiteral("een"), sentence(30)},
                                                  {QStringLiteral("groep")},
                                                  {sentence(5), QStringLiteral("twee")}},
                                                 {1, 2}}};
    QTest::newRow("a word longer than a line")
        << QList<Block>{Paragraph{QString(700, u'a')}, Paragraph{sentence(2)},
                        KeyValues{QString(), {{QStringLiteral("Naam"), QString(200, u'b')}}}};
    QTest::newRow("line breaks, ligatures, other scripts")
        << QList<Block>{Paragraph{QStringLiteral("officieel\neffect fluwelen Żółć Ħġ ı")}};
}

void TestPagination::everyWordIsPaintedOnceInItsOrder()
{
    QFETCH(QList<Block>, blocks);
    QCOMPARE(bodyOf(pagesOf(blocks)), withoutSpace(test::textsOf(blocks)));
}

void TestPagination::theAgreementIsPaintedWhole()
{
    const Document document = agreement();
    const auto pages = test::painted(PaginatedDocument(document));
    // The grid of the week has words of its own, and a table's header may come twice.
    const QString body = bodyOf(pages);
    for (const Block &block : document.blocks) {
        if (std::holds_alternative<Table>(block) || std::holds_alternative<Signatures>(block))
            continue;
        const QString text = withoutSpace(test::textsOf(block));
        QVERIFY2(body.contains(text), qPrintable(text));
    }
}

void TestPagination::nothingLiesOutsideTheMargins_data()
{
    QTest::addColumn<Document>("document");
    QTest::newRow("agreement") << agreement();
    QTest::newRow("long words") << documentOf(
        {Title{QString(80, u'k'), QString(150, u't'), QString(150, u's')},
         Heading{QString(150, u'h'), 2}, Paragraph{QString(4000, u'W')},
         KeyValues{QString(100, u'p'), {{QString(90, u'l'), QString(300, u'w')}}},
         Table{
             {QString(70, u'h'), QString(70, u'h')}, {{QString(3000, u'x'), QString(9, u'y')}}, {}},
         Signatures{QString(200, u'i'), {{QString(90, u'p'), QString(190, u'n')}}}});
    WeekPattern week;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        week += test::slot(static_cast<Qt::DayOfWeek>(day), Venue::School, u"0:00", u"24:00", 90);
    QTest::newRow("full week") << documentOf({WeekGrid{QStringLiteral("Vol"), week}});
}

void TestPagination::nothingLiesOutsideTheMargins()
{
    QFETCH(Document, document);
    const QRectF body = PaginatedDocument::bodyRect().adjusted(-0.5, -0.5, 0.5, 0.5);
    const QRectF sheet(QPointF(0, 0), PaginatedDocument::pageSize());
    for (const PaintedPage &page : test::painted(PaginatedDocument(document))) {
        for (const auto &text : page.texts) {
            const bool inMargin
                = text.rect.bottom() < body.top() || text.rect.top() > body.bottom();
            QVERIFY2(inMargin ? sheet.contains(text.rect)
                              : body.left() <= text.rect.left() && text.rect.right() <= body.right()
                             && text.rect.center().y() > body.top()
                             && text.rect.center().y() < body.bottom(),
                     qPrintable(text.text));
        }
        for (const QRectF &shape : page.shapes)
            QVERIFY(sheet.contains(shape));
    }
}

void TestPagination::anEmptyDocumentIsOnePage()
{
    const auto pages = pagesOf({});
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.at(0).bodyText(), QString());
    QVERIFY(!pages.at(0).texts.isEmpty());
}

void TestPagination::aShortDocumentIsOnePageAndALongOneMany()
{
    QCOMPARE(pagesOf({Paragraph{sentence(20)}}).size(), 1);
    const auto pages = pagesOf({Paragraph{sentence(6000)}});
    QVERIFY(pages.size() > 5);
    for (qsizetype i = 0; i + 1 < pages.size(); ++i)
        QVERIFY(linesOn(pages.at(i)) > 45); // full pages
}

void TestPagination::headerAndFooterStandOnEveryPage()
{
    const auto pages = pagesOf(filler(120, 0));
    QVERIFY(pages.size() > 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QStringList texts;
        for (const auto &text : pages.at(i).texts) {
            if (!PaginatedDocument::bodyRect().contains(text.rect.center()))
                texts += text.text;
        }
        const QString all = texts.join(u' ');
        QVERIFY(all.contains(QStringLiteral("Proefdocument")));
        QCOMPARE(all.count(QStringLiteral("PROEF-1 · v1 · 0000-0000")), 2);
        QVERIFY(all.contains(QStringLiteral("bladzijde %1 van %2").arg(i + 1).arg(pages.size())));
    }
}

void TestPagination::conceptStandsOnEveryPageOrNone()
{
    for (const bool asConcept : {true, false}) {
        for (const PaintedPage &page : test::painted(PaginatedDocument(agreement(asConcept)))) {
            const bool word = std::any_of(page.texts.begin(), page.texts.end(), [](auto &text) {
                return text.text.contains(QStringLiteral("CONCEPT"));
            });
            const bool across
                = std::any_of(page.shapes.begin(), page.shapes.end(), [](auto &shape) {
                      return shape.width() > 300 && shape.height() > 400;
                  });
            QCOMPARE(word, asConcept);
            QCOMPARE(across, asConcept);
        }
    }
}

void TestPagination::aPageBreakBeginsAPageAndLeavesNoneEmpty()
{
    const QString last = QStringLiteral("Bijlage");
    for (const QList<Block> &before : fillers()) {
        const auto pages = pagesOf(
            before + QList<Block>{PageBreak{}, Title{{}, last, {}}, Paragraph{sentence(9)}});
        QCOMPARE(pagesShowing(pages, last), QList<int>{static_cast<int>(pages.size()) - 1});
        for (const PaintedPage &page : pages)
            QVERIFY(!page.bodyText().isEmpty());
    }
}

void TestPagination::aHeadingStaysWithTwoLinesOfItsText()
{
    for (const QList<Block> &before : fillers()) {
        const auto pages = pagesOf(
            before
            + QList<Block>{Heading{QStringLiteral("Tussentitel"), 2}, Paragraph{sentence(60)}});
        const QList<int> heading = pagesShowing(pages, QStringLiteral("Tussentitel"));
        QCOMPARE(heading.size(), 1);
        // A line holds some 12 of the words: the 20th stands on the second line.
        QCOMPARE(pagesShowing(pages, QStringLiteral("Tussentitel") + sentence(20)), heading);
    }
}

void TestPagination::aParagraphLeavesNoSingleLine()
{
    for (const QList<Block> &before : fillers()) {
        const auto pages = pagesOf(before + QList<Block>{Paragraph{sentence(100)}});
        for (const PaintedPage &page : pages) {
            const qsizetype fillers = page.bodyText().count(QStringLiteral("Regel"));
            const qsizetype own = linesOn(page) - fillers;
            QVERIFY(own != 1);
        }
    }
}

void TestPagination::anArticleLeavesNoSingleLine()
{
    const Article article{3, QStringLiteral("Duur"), {{sentence(50), {}}, {sentence(40), {}}}};
    for (const QList<Block> &before : fillers()) {
        const auto pages = pagesOf(before + QList<Block>{article});
        const QString title = QStringLiteral("Artikel 3. Duur");
        QCOMPARE(pagesShowing(pages, title + QStringLiteral("§ 1") + sentence(16)).size(), 1);
    }
}

void TestPagination::signaturesAreNeverSplitNorAlone()
{
    const Signatures signatures{QStringLiteral("Opgemaakt."),
                                {{QStringLiteral("De leerling"), QStringLiteral("Lotte")},
                                 {QStringLiteral("De vader"), QStringLiteral("Bart")},
                                 {QStringLiteral("De onderneming"), QStringLiteral("Inge")},
                                 {QStringLiteral("De school"), QStringLiteral("An")}}};
    const Article last{25, QStringLiteral("Slot"), {{sentence(30), {}}}};
    for (const QList<Block> &before : fillers()) {
        const auto pages = pagesOf(before + QList<Block>{last, signatures});
        const QList<int> page = pagesShowing(pages, QStringLiteral("Opgemaakt."));
        QCOMPARE(page.size(), 1);
        for (const auto &box : signatures.boxes)
            QCOMPARE(pagesShowing(pages, box.party), page);
        QCOMPARE(pagesShowing(pages, QStringLiteral("Artikel 25. Slot")), page);
    }
}

void TestPagination::aPartyIsNeverSplit()
{
    KeyValues party{QStringLiteral("De onderneming"), {}};
    for (int i = 0; i < 8; ++i)
        party.entries += {QStringLiteral("Label%1.").arg(i), QStringLiteral("Waarde%1.").arg(i)};
    for (const QList<Block> &before : fillers()) {
        const auto pages = pagesOf(before + QList<Block>{party});
        const QList<int> page = pagesShowing(pages, party.title);
        for (const auto &entry : party.entries)
            QCOMPARE(pagesShowing(pages, entry.value), page);
    }
}

void TestPagination::aTablesHeaderComesBackOnEveryPage()
{
    Table table{{QStringLiteral("Competentie"), QStringLiteral("Waar")}, {}, {3, 1}};
    for (int i = 1; i <= 200; ++i)
        table.rows += {QStringLiteral("<%1>").arg(i), QStringLiteral("werkplek")};
    const auto pages = pagesOf({table});
    QVERIFY(pages.size() > 3);
    for (const PaintedPage &page : pages)
        QCOMPARE(page.bodyText().count(QStringLiteral("CompetentieWaar")), 1);
    const QString body = bodyOf(pages);
    for (int i = 1; i <= 200; ++i)
        QCOMPARE(body.count(QStringLiteral("<%1>").arg(i)), 1);
}

void TestPagination::aRowOfATableIsNotSplit()
{
    const Table table{{QStringLiteral("Kop")}, {{sentence(60)}}, {1}};
    for (const QList<Block> &before : fillers()) {
        const auto pages = pagesOf(before + QList<Block>{table});
        QCOMPARE(pagesShowing(pages, QStringLiteral("Kop") + sentence(60)).size(), 1);
    }
}

void TestPagination::aClusterStaysWithItsFirstRow()
{
    Table table{{QStringLiteral("Kop"), QStringLiteral("Waar")}, {}, {1, 1}};
    for (int i = 0; i < 90; ++i) {
        table.rows += QStringList{QStringLiteral("Cluster%1.").arg(i)};
        table.rows += {QStringLiteral("Rij%1.").arg(i), QStringLiteral("w")};
    }
    const auto pages = pagesOf({table});
    for (int i = 0; i < 90; ++i)
        QCOMPARE(pagesShowing(pages, QStringLiteral("Cluster%1.Rij%1.").arg(i)).size(), 1);
}

void TestPagination::aRowTallerThanAPageIsSplitBetweenLines()
{
    const QString text = sentence(2000);
    const auto pages = pagesOf({Table{{QStringLiteral("Kop")}, {{text}}, {1}}});
    QVERIFY(pages.size() > 1);
    QCOMPARE(bodyOf(pages).remove(QStringLiteral("Kop")), QString(text).remove(u' '));
}

void TestPagination::aRunTallerThanAPageIsNotLost()
{
    KeyValues party{QStringLiteral("De onderneming"), {{QStringLiteral("Naam"), sentence(2000)}}};
    const auto pages = pagesOf({Paragraph{sentence(3)}, party});
    QVERIFY(pages.size() > 1);
    QCOMPARE(bodyOf(pages),
             withoutSpace(test::textsOf(QList<Block>{Paragraph{sentence(3)}, party})));
}

void TestPagination::aWeekGridShowsTimesAndTotals()
{
    const WeekPattern week{test::slot(Qt::Monday, Venue::Workplace, u"8:00", u"16:30", 30),
                           test::slot(Qt::Saturday, Venue::School, u"8:30", u"12:00")};
    const auto pages = pagesOf({WeekGrid{QStringLiteral("Week 1"), week}});
    for (const QString &text :
         {QStringLiteral("maandag"), QStringLiteral("zaterdag"), QStringLiteral("8.00 – 16.30 u."),
          QStringLiteral("pauze 30 min."), QStringLiteral("8.30 – 12.00 u."),
          QStringLiteral("Werkplek: 8,00 u."), QStringLiteral("School: 3,50 u."),
          QStringLiteral("Samen: 11,50 u.")})
        QVERIFY2(pages.at(0).shows(text), qPrintable(text));
    QVERIFY(!pages.at(0).shows(QStringLiteral("zondag")));
}

void TestPagination::aWeekGridSurvivesWrongHours()
{
    QCOMPARE(pagesOf({WeekGrid{QStringLiteral("Leeg"), {}}}).size(), 1);
    const WeekPattern wrong{test::slot(Qt::Monday, Venue::School, u"16:00", u"8:00"),
                            test::slot(Qt::Tuesday, Venue::School, u"8:00", u"8:00"),
                            test::slot(Qt::Friday, Venue::School, u"8:00", u"8:05", 30)};
    QVERIFY(
        pagesOf({WeekGrid{QStringLiteral("Fout"), wrong}}).at(0).shows(QStringLiteral("vrijdag")));
}

void TestPagination::theOutlineNamesTitlesAndArticles()
{
    const PaginatedDocument document(agreement());
    QStringList parts;
    int articles = 0;
    int page = 0;
    for (const print::OutlineEntry &entry : document.outline()) {
        QVERIFY(entry.page >= page);
        page = entry.page;
        if (entry.level == 1)
            parts += entry.text;
        else
            ++articles;
    }
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts.at(1), QStringLiteral("Bijlage 1: Uurrooster"));
    QVERIFY(articles > 15);
}

void TestPagination::aPageIsAnImage()
{
    const PaginatedDocument document(documentOf({Paragraph{sentence(9)}}));
    const QImage image = document.pageImage(0, 144);
    QCOMPARE(image.size(), QSize(1190, 1684));
    QCOMPARE(image.pixelColor(5, 5), QColor(Qt::white));
    QVERIFY(image != document.pageImage(0, 144).copy().mirrored());
}

QTEST_MAIN(TestPagination)
#include "tst_pagination.moc"
