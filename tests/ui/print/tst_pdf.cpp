// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/agreementdocument.h"
#include "tests/support/validdraft.h"
#include "ui/print/pagination.h"
#include "ui/print/pdf.h"

#include <QHashSeed>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>

using namespace traject;

namespace {

documents::Document agreement(bool asConcept = false)
{
    const QDateTime moment(QDate(2026, 8, 20), QTime(10, 30), Qt::OffsetFromUTC, 7200);
    const auto document = documents::agreementDocument(
        test::validOaoDraft(), {.concept_ = asConcept, .createdAt = moment});
    if (!document)
        qFatal("%s", qPrintable(document.error().detail));
    return *document;
}

QByteArray pdfOf(const documents::Document &document)
{
    const auto pdf = print::toPdf(document);
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().detail));
    return *pdf;
}

/// A PDF with the bytes that it reads from.
class OpenedPdf
{
public:
    explicit OpenedPdf(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        m_pdf.processMemoryFile("test", m_bytes.constData(), static_cast<size_t>(m_bytes.size()));
    }
    QPDF *operator->() { return &m_pdf; }
    QPDF &operator*() { return m_pdf; }

private:
    QByteArray m_bytes;
    QPDF m_pdf;
};

QByteArray xmpOf(QPDF &pdf)
{
    const auto buffer = pdf.getRoot().getKey("/Metadata").getRawStreamData();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameDocumentGivesTheSameBytes();
    void anotherDocumentGivesAnotherId();
    void theFileHasTheFormOfPdfA();
    void informationAndMetadataAgree();
    void aDocumentWithoutAMomentHasNoDates();
    void everyFontIsEmbeddedUnderOneName();
    void nothingIsTransparent();
    void theOutlineLeadsToThePages();
    void theTextCanBeExtracted();
    void conceptStandsOnEveryPageOfTheText();
};

void TestPdf::theSameDocumentGivesTheSameBytes()
{
    const QByteArray first = pdfOf(agreement());
    QHashSeed::resetRandomGlobalSeed(); // the order of hashes must not matter
    QCOMPARE(pdfOf(agreement()), first);
    QVERIFY(pdfOf(agreement(true)) != first);
}

void TestPdf::anotherDocumentGivesAnotherId()
{
    const auto id = [](const QByteArray &bytes) {
        return OpenedPdf(bytes)->getTrailer().getKey("/ID").getArrayItem(0).getStringValue();
    };
    QVERIFY(id(pdfOf(agreement())) != id(pdfOf(agreement(true))));
}

void TestPdf::theFileHasTheFormOfPdfA()
{
    const QByteArray bytes = pdfOf(agreement());
    QVERIFY(bytes.startsWith("%PDF-1.4\n%"));
    QVERIFY(!bytes.contains("/ObjStm"));
    QVERIFY(!bytes.contains("/XRef"));
    QVERIFY(!bytes.contains("/Encrypt"));
    QVERIFY(!bytes.contains("/LZWDecode"));

    OpenedPdf pdf(bytes);
    QCOMPARE(pdf->getTrailer().getKey("/ID").getArrayNItems(), 2);
    QCOMPARE(pdf->getRoot().getKey("/Lang").getStringValue(), std::string("nl-BE"));
    QPDFObjectHandle intent = pdf->getRoot().getKey("/OutputIntents").getArrayItem(0);
    QCOMPARE(intent.getKey("/S").getName(), std::string("/GTS_PDFA1"));
    QVERIFY(intent.getKey("/DestOutputProfile").isStream());
    QVERIFY(!pdf->getRoot().getKey("/Metadata").getDict().hasKey("/Filter"));
    const QByteArray xmp = xmpOf(*pdf);
    QVERIFY(xmp.contains("<pdfaid:part>1</pdfaid:part>"));
    QVERIFY(xmp.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    QVERIFY(!pdf->anyWarnings());
}

void TestPdf::informationAndMetadataAgree()
{
    OpenedPdf pdf(pdfOf(agreement()));
    QPDFObjectHandle info = pdf->getTrailer().getKey("/Info");
    const QByteArray xmp = xmpOf(*pdf);
    QCOMPARE(info.getKey("/CreationDate").getStringValue(), std::string("D:20260820083000Z"));
    QCOMPARE(info.getKey("/ModDate").getStringValue(), std::string("D:20260820083000Z"));
    QVERIFY(xmp.contains("<xmp:CreateDate>2026-08-20T08:30:00Z</xmp:CreateDate>"));
    QVERIFY(xmp.contains("<xmp:ModifyDate>2026-08-20T08:30:00Z</xmp:ModifyDate>"));
    const auto element = [](const char *tag, const std::string &value) {
        return QByteArray("<") + tag + ">" + value.c_str() + "</" + tag + ">";
    };
    QVERIFY(xmp.contains(element("pdf:Producer", info.getKey("/Producer").getUTF8Value())));
    QVERIFY(xmp.contains(element("xmp:CreatorTool", info.getKey("/Creator").getUTF8Value())));
    QCOMPARE(info.getKey("/Title").getUTF8Value(),
             std::string("Overeenkomst van alternerende opleiding"));
    QVERIFY(xmp.contains(">Overeenkomst van alternerende opleiding</rdf:li>"));
}

void TestPdf::aDocumentWithoutAMomentHasNoDates()
{
    documents::Document document = agreement();
    document.createdAt = QDateTime();
    OpenedPdf pdf(pdfOf(document));
    QVERIFY(!pdf->getTrailer().getKey("/Info").hasKey("/CreationDate"));
    QVERIFY(!xmpOf(*pdf).contains("Date>"));
}

void TestPdf::everyFontIsEmbeddedUnderOneName()
{
    OpenedPdf pdf(pdfOf(agreement(true)));
    int fonts = 0;
    for (QPDFObjectHandle object : pdf->getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/DescendantFonts"))
            continue;
        ++fonts;
        QPDFObjectHandle descendant = object.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
        QVERIFY(descriptor.getKey("/FontFile2").isStream());
        QVERIFY(descriptor.getKey("/CIDSet").isStream());
        QVERIFY(object.getKey("/ToUnicode").isStream());
        const std::string name = object.getKey("/BaseFont").getName();
        QVERIFY2(name.find("+OpenSans") != std::string::npos, name.c_str());
        QCOMPARE(descriptor.getKey("/FontName").getName(), name);
        QCOMPARE(descendant.getKey("/BaseFont").getName(), name);
    }
    QVERIFY(fonts >= 2);
}

void TestPdf::nothingIsTransparent()
{
    OpenedPdf pdf(pdfOf(agreement(true)));
    for (QPDFObjectHandle object : pdf->getAllObjects()) {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        if (dictionary.hasKey("/SMask"))
            QCOMPARE(dictionary.getKey("/SMask").unparse(), std::string("/None"));
        for (const char *alpha : {"/CA", "/ca"}) {
            if (dictionary.hasKey(alpha))
                QCOMPARE(dictionary.getKey(alpha).getNumericValue(), 1.0);
        }
        QVERIFY(!dictionary.hasKey("/Group"));
        QVERIFY(!(dictionary.hasKey("/Subtype") && dictionary.getKey("/Subtype").isName()
                  && dictionary.getKey("/Subtype").getName() == "/Image"));
    }
}

void TestPdf::theOutlineLeadsToThePages()
{
    OpenedPdf pdf(pdfOf(agreement()));
    QPDFObjectHandle outline = pdf->getRoot().getKey("/Outlines");
    QCOMPARE(outline.getKey("/Count").getIntValueAsInt(), 3);
    QPDFObjectHandle last = outline.getKey("/Last");
    QCOMPARE(last.getKey("/Title").getUTF8Value(),
             std::string("Bijlage 2: Individueel opleidingsplan"));
    QVERIFY(last.getKey("/Dest").getArrayItem(0).isPageObject());
    QVERIFY(outline.getKey("/First").getKey("/First").getKey("/Title").getUTF8Value()
            == "Artikel 1. Inwerkingtreding, einde en voorwerp");
}

namespace {

/// The pages of a PDF as text, by poppler's pdftotext; empty when that is not installed.
QStringList extracted(const QByteArray &pdf)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("test.pdf")));
    if (program.isEmpty() || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, {file.fileName(), QStringLiteral("-")});
    if (!process.waitForFinished())
        return {};
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // pdftotext ends each page with a form feed
    return pages;
}

} // namespace

void TestPdf::theTextCanBeExtracted()
{
    const QStringList pages = extracted(pdfOf(agreement()));
    if (pages.isEmpty())
        QSKIP("pdftotext is not installed");
    const QString text = pages.join(u'\n');
    for (const QString &expected :
         {QStringLiteral("Lotte Verbeke"), QStringLiteral("€ 700,80"), QStringLiteral("8.30 u."),
          QStringLiteral("Artikel 10. Beperkte aansprakelijkheid")})
        QVERIFY2(text.contains(expected), qPrintable(expected));
    // Ligatures and no-break spaces would hide words from a search.
    for (const char16_t hidden : {u'\u00A0', u'\uFB00', u'\uFB01', u'\uFB03', u'\t'})
        QVERIFY(!text.contains(QChar(hidden)));
}

void TestPdf::conceptStandsOnEveryPageOfTheText()
{
    const QStringList marked = extracted(pdfOf(agreement(true)));
    if (marked.isEmpty())
        QSKIP("pdftotext is not installed");
    QCOMPARE(marked.size(), print::PaginatedDocument(agreement(true)).pageCount());
    for (const QString &page : marked)
        QCOMPARE(page.count(QStringLiteral("CONCEPT")), 1);
    for (const QString &page : extracted(pdfOf(agreement())))
        QVERIFY(!page.contains(QStringLiteral("CONCEPT")));
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
