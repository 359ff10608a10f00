// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/documenttext.h"

namespace traject::test {
namespace {

using namespace traject::documents;

struct Texts
{
    QStringList list;

    void add(QString text)
    {
        text.remove(QStringLiteral("**"));
        if (!text.isEmpty())
            list += text;
    }
    void add(const QStringList &texts)
    {
        for (const QString &text : texts)
            add(text);
    }

    void operator()(const Title &title) { add({title.kicker, title.text, title.subtitle}); }
    void operator()(const Heading &heading) { add(heading.text); }
    void operator()(const Paragraph &paragraph) { add(paragraph.text); }
    void operator()(const Note &note)
    {
        add(note.title);
        add(note.paragraphs);
    }
    void operator()(const Article &article)
    {
        add(QStringLiteral("Artikel %1. %2").arg(article.number).arg(article.title));
        for (qsizetype i = 0; i < article.paragraphs.size(); ++i) {
            const Article::Paragraph &paragraph = article.paragraphs.at(i);
            if (article.paragraphs.size() > 1)
                add(QStringLiteral("§ %1").arg(i + 1));
            add(paragraph.text);
            for (qsizetype item = 0; item < paragraph.items.size(); ++item) {
                add(QStringLiteral("%1°").arg(item + 1));
                add(paragraph.items.at(item));
            }
        }
    }
    void operator()(const BulletList &bullets)
    {
        for (const QString &item : bullets.items) {
            add(QStringLiteral("•"));
            add(item);
        }
    }
    void operator()(const KeyValues &keyValues)
    {
        add(keyValues.title);
        for (const auto &entry : keyValues.entries)
            add({entry.label, entry.value});
    }
    void operator()(const Table &table)
    {
        add(table.header);
        for (const QStringList &row : table.rows)
            add(row);
    }
    void operator()(const WeekGrid &grid) { add(grid.title); }
    void operator()(const Signatures &signatures)
    {
        add(signatures.intro);
        for (const auto &box : signatures.boxes) {
            add({box.party, box.name, QStringLiteral("“Gelezen en goedgekeurd” en handtekening"),
                 QStringLiteral("Datum")});
        }
    }
    void operator()(const PageBreak &) { }
};

} // namespace

QStringList textsOf(const documents::Block &block)
{
    Texts texts;
    std::visit(texts, block);
    return texts.list;
}

QStringList textsOf(const QList<documents::Block> &blocks)
{
    QStringList result;
    for (const documents::Block &block : blocks)
        result += textsOf(block);
    return result;
}

} // namespace traject::test
