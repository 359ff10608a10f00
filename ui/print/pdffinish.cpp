// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/pdffinish.h"

#include <QCryptographicHash>
#include <QUuid>
#include <QXmlStreamWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace traject::print {
namespace {

QString producer()
{
    return QStringLiteral("Trajectwijzer " TRAJECT_VERSION " (Qt, qpdf)");
}

QString creator()
{
    return QStringLiteral("Trajectwijzer");
}

/// The XMP metadata packet (ISO 16684-1) with the identification that PDF/A-1b asks for.
QByteArray xmpPacket(const PdfFacts &facts)
{
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    const QString xmpMM = QStringLiteral("http://ns.adobe.com/xap/1.0/mm/");
    const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
    const QString pdfaid = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");

    QByteArray packet("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QXmlStreamWriter xml(&packet);
    xml.setAutoFormatting(true);
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(xmp, QStringLiteral("xmp"));
    xml.writeNamespace(xmpMM, QStringLiteral("xmpMM"));
    xml.writeNamespace(pdf, QStringLiteral("pdf"));
    xml.writeNamespace(pdfaid, QStringLiteral("pdfaid"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    xml.writeTextElement(pdfaid, QStringLiteral("part"), QStringLiteral("1"));
    xml.writeTextElement(pdfaid, QStringLiteral("conformance"), QStringLiteral("B"));
    xml.writeStartElement(dc, QStringLiteral("title"));
    xml.writeStartElement(rdf, QStringLiteral("Alt"));
    xml.writeStartElement(rdf, QStringLiteral("li"));
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(facts.title);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), creator());
    if (facts.createdAt.isValid()) {
        const QString moment
            = facts.createdAt.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'"));
        xml.writeTextElement(xmp, QStringLiteral("CreateDate"), moment);
        xml.writeTextElement(xmp, QStringLiteral("ModifyDate"), moment);
    }
    xml.writeTextElement(pdf, QStringLiteral("Producer"), producer());
    const QUuid id = QUuid::createUuidV5(QUuid(), facts.title + u'\n' + facts.versionCode);
    xml.writeTextElement(xmpMM, QStringLiteral("DocumentID"),
                         QStringLiteral("uuid:") + id.toString(QUuid::WithoutBraces));
    xml.writeEndDocument();
    packet += "\n<?xpacket end=\"r\"?>";
    return packet;
}

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void writeInfo(QPDF &pdf, const PdfFacts &facts)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", textObject(facts.title));
    info.replaceKey("/Creator", textObject(creator()));
    info.replaceKey("/Producer", textObject(producer()));
    if (facts.createdAt.isValid()) {
        const QString moment
            = facts.createdAt.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(moment.toStdString()));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(moment.toStdString()));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void replaceStream(QPDFObjectHandle stream, const std::string &data)
{
    stream.replaceStreamData(data, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

/// Qt says of a blank that it is a tab (the first character with that glyph), and a no-break
/// space is of no use to who searches or copies: both become plain spaces.
void correctSpaces(QPDFObjectHandle toUnicode)
{
    const auto buffer = toUnicode.getStreamData(qpdf_dl_generalized);
    std::string map(reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize());
    bool inTargets = false; // within [ … ] stand the characters, outside it the glyphs' codes
    for (size_t i = 0; i < map.size(); ++i) {
        if (map[i] == '[' || map[i] == ']')
            inTargets = map[i] == '[';
        else if (inTargets
                 && (map.compare(i, 6, "<0009>") == 0 || map.compare(i, 6, "<00A0>") == 0))
            map.replace(i, 6, "<0020>");
    }
    replaceStream(toUnicode, map);
}

/// Six capitals from the embedded glyphs. Qt takes them from object numbers, whose order hangs on
/// the random seed of its hashes.
std::string subsetTag(QPDFObjectHandle fontFile)
{
    const auto buffer = fontFile.getRawStreamData();
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(buffer->getBuffer(), static_cast<qsizetype>(buffer->getSize())),
        QCryptographicHash::Sha256);
    std::string tag;
    for (qsizetype i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<unsigned char>(hash.at(i)) % 26);
    return tag;
}

/// Gives each font one name, "ABCDEF+OpenSans", where Qt writes it with the tag of a subset only
/// in the descriptor.
void correctFonts(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/DescendantFonts"))
            continue;
        QPDFObjectHandle descendant = object.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
        if (descriptor.getKey("/FontFile2").isStream()) {
            const std::string plain = descriptor.getKey("/FontName").getName();
            const size_t plus = plain.find('+');
            const auto name = QPDFObjectHandle::newName(
                '/' + subsetTag(descriptor.getKey("/FontFile2")) + '+'
                + plain.substr(plus == std::string::npos ? 1 : plus + 1));
            object.replaceKey("/BaseFont", name);
            descendant.replaceKey("/BaseFont", name);
            descriptor.replaceKey("/FontName", name);
        }
        if (object.getKey("/ToUnicode").isStream())
            correctSpaces(object.getKey("/ToUnicode"));
    }
}

struct OutlineNode
{
    QPDFObjectHandle object;
    QList<QPDFObjectHandle> children;
};

/// Ties the children of one outline item together; `open` shows them at first.
void linkOutline(OutlineNode &node, bool open)
{
    for (qsizetype i = 0; i < node.children.size(); ++i) {
        QPDFObjectHandle child = node.children.at(i);
        child.replaceKey("/Parent", node.object);
        if (i > 0)
            child.replaceKey("/Prev", node.children.at(i - 1));
        if (i + 1 < node.children.size())
            child.replaceKey("/Next", node.children.at(i + 1));
    }
    if (node.children.isEmpty())
        return;
    node.object.replaceKey("/First", node.children.first());
    node.object.replaceKey("/Last", node.children.last());
    const auto count = static_cast<long long>(node.children.size());
    node.object.replaceKey("/Count", QPDFObjectHandle::newInteger(open ? count : -count));
}

void writeOutline(QPDF &pdf, const QList<OutlineEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const auto &pages = pdf.getAllPages();
    const auto newNode = [&pdf] {
        return OutlineNode{pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), {}};
    };
    OutlineNode root = newNode();
    root.object.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    QList<OutlineNode> parts;
    for (const OutlineEntry &entry : entries) {
        OutlineNode node = newNode();
        QPDFObjectHandle target = QPDFObjectHandle::newArray();
        target.appendItem(pages.at(static_cast<size_t>(entry.page)));
        target.appendItem(QPDFObjectHandle::newName("/XYZ"));
        target.appendItem(QPDFObjectHandle::newNull());
        target.appendItem(
            QPDFObjectHandle::newReal(PaginatedDocument::pageSize().height() - entry.top + 6, 2));
        target.appendItem(QPDFObjectHandle::newNull());
        node.object.replaceKey("/Title", textObject(entry.text));
        node.object.replaceKey("/Dest", target);
        if (entry.level == 1 || parts.isEmpty()) {
            root.children += node.object;
            parts += node;
        } else {
            parts.last().children += node.object;
        }
    }
    for (OutlineNode &part : parts)
        linkOutline(part, false);
    linkOutline(root, true);
    pdf.getRoot().replaceKey("/Outlines", root.object);
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.forcePDFVersion("1.4");
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &raw, const PdfFacts &facts)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("document", raw.constData(), static_cast<size_t>(raw.size()));
        pdf.getTrailer().removeKey("/ID"); // random; the writer makes one from the contents
        writeInfo(pdf, facts);
        replaceStream(pdf.getRoot().getKey("/Metadata"), xmpPacket(facts).toStdString());
        pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString("nl-BE"));
        correctFonts(pdf);
        writeOutline(pdf, facts.outline);
        return written(pdf);
    } catch (const std::exception &exception) {
        return failure(ErrorCode::Internal, QString::fromUtf8(exception.what()));
    }
}

} // namespace traject::print
