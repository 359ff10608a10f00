// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/blocks.h"

namespace traject::print {
namespace {

using Markup = TextBlock::Markup;

std::shared_ptr<const TextBlock> block(const QString &text, const TextStyle &textStyle,
                                       qreal indent, Markup markup = Markup::Bold)
{
    return std::make_shared<TextBlock>(text, textStyle, style::bodyWidth - indent, markup);
}

/// Paints `label` in the gutter before the first of `list`.
void addLabel(QList<Strip> &list, const QString &label, const TextStyle &textStyle, qreal indent)
{
    if (list.isEmpty())
        return;
    const auto text = std::make_shared<TextBlock>(label, textStyle, style::bodyWidth - indent);
    list.front().paint = [paint = list.front().paint, text, indent](QPainter &painter, QPointF at) {
        text->paint(painter, at + QPointF(indent, 0));
        paint(painter, at);
    };
}

/// Labelled paragraphs ("1°", "•") with a hanging indent.
QList<Strip> itemStrips(const QStringList &items, qreal indent, qreal hang,
                        const std::function<QString(qsizetype)> &label)
{
    QList<Strip> result;
    for (qsizetype i = 0; i < items.size(); ++i) {
        QList<Strip> item = lineStrips(block(items.at(i), {}, indent + hang), indent + hang);
        addLabel(item, label(i), {.color = style::soft}, indent);
        if (!item.isEmpty())
            item.front().before = 2;
        result += item;
    }
    return result;
}

} // namespace

QList<Strip> lineStrips(const std::shared_ptr<const TextBlock> &text, qreal indent, bool together)
{
    QList<Strip> result;
    const int lines = text->lineCount();
    for (int i = 0; i < lines; ++i) {
        Strip strip{.height = text->lineHeight()};
        strip.keepWithNext = i + 1 < lines && (together || i == 0 || i + 2 == lines);
        strip.paint = [text, indent, i](QPainter &painter, QPointF at) {
            text->paintLine(painter, at + QPointF(indent, 0), i);
        };
        result += strip;
    }
    return result;
}

void keepTogether(QList<Strip> &list, bool withNext)
{
    for (Strip &strip : list)
        strip.keepWithNext = true;
    if (!list.isEmpty())
        list.back().keepWithNext = withNext;
}

QList<Strip> strips(const documents::Title &title)
{
    QList<Strip> result = lineStrips(
        block(title.kicker, {.size = 10, .weight = QFont::DemiBold, .color = style::accent}, 0,
              Markup::Plain),
        0, true);
    const TextStyle large{.size = 21, .weight = QFont::DemiBold, .leading = 1.28};
    QList<Strip> text = lineStrips(block(title.text, large, 0, Markup::Plain), 0, true);
    if (!text.isEmpty()) {
        text.front().outlineText = title.kicker.isEmpty()
            ? title.text
            : QStringLiteral("%1: %2").arg(title.kicker, title.text);
        text.front().outlineLevel = 1;
    }
    result += text;
    if (!title.subtitle.isEmpty()) {
        result += lineStrips(
            block(title.subtitle, {.size = 11, .color = style::soft}, 0, Markup::Plain), 0, true);
    }
    Strip line{.height = 10};
    line.paint = [](QPainter &painter, QPointF at) {
        painter.fillRect(QRectF(at + QPointF(0, 7), QSizeF(style::bodyWidth, 1.5)), style::accent);
    };
    result += line;
    keepTogether(result, true);
    return result;
}

QList<Strip> strips(const documents::Heading &heading)
{
    const bool part = heading.level == 1;
    QList<Strip> result = lineStrips(block(heading.text,
                                           {.size = part ? 14.0 : 11.0,
                                            .weight = QFont::DemiBold,
                                            .color = part ? style::ink : style::accent},
                                           0),
                                     0, true);
    if (!result.isEmpty())
        result.front().before = part ? 20 : 14;
    keepTogether(result, true);
    return result;
}

QList<Strip> strips(const documents::Paragraph &paragraph)
{
    QList<Strip> result = lineStrips(block(paragraph.text, {}, 0), 0);
    if (!result.isEmpty())
        result.front().before = style::paragraphSpace + 1;
    return result;
}

QList<Strip> strips(const documents::Note &note)
{
    constexpr qreal indent = 10;
    TextStyle textStyle{.size = style::smallSize, .color = style::soft};
    QList<Strip> result;
    if (!note.title.isEmpty()) {
        TextStyle titleStyle = textStyle;
        titleStyle.weight = QFont::DemiBold;
        result += lineStrips(block(note.title, titleStyle, indent, Markup::Plain), indent, true);
        keepTogether(result, true);
    }
    textStyle.italic = true;
    for (const QString &paragraph : note.paragraphs) {
        QList<Strip> lines = lineStrips(block(paragraph, textStyle, indent, Markup::Plain), indent);
        if (!lines.isEmpty())
            lines.front().before = 2;
        result += lines;
    }
    static const auto bar
        = std::make_shared<const Backdrop>([](QPainter &painter, const QRectF &rect) {
              painter.fillRect(QRectF(rect.topLeft(), QSizeF(1.5, rect.height())), style::rule);
          });
    for (Strip &strip : result)
        strip.backdrop = bar;
    if (!result.isEmpty())
        result.front().before = style::blockSpace;
    return result;
}

QList<Strip> strips(const documents::Article &article)
{
    const TextStyle titleStyle{
        .size = 10.5, .weight = QFont::DemiBold, .color = style::accent, .leading = 1.5};
    const QString title = QStringLiteral("Artikel %1. %2").arg(article.number).arg(article.title);
    QList<Strip> result = lineStrips(block(title, titleStyle, 0, Markup::Plain), 0, true);
    keepTogether(result, true);
    result.front().before = style::blockSpace;
    result.front().outlineText = title;
    result.front().outlineLevel = 2;

    for (qsizetype i = 0; i < article.paragraphs.size(); ++i) {
        const documents::Article::Paragraph &paragraph = article.paragraphs.at(i);
        QList<Strip> lines
            = lineStrips(block(paragraph.text, {}, style::articleIndent), style::articleIndent);
        if (article.paragraphs.size() > 1)
            addLabel(lines, QStringLiteral("§ %1").arg(i + 1), {.color = style::soft}, 0);
        if (!lines.isEmpty()) {
            lines.front().before = i == 0 ? 1 : style::paragraphSpace;
            // What introduces a list does not stand alone at the foot of a page.
            lines.back().keepWithNext = !paragraph.items.isEmpty();
        }
        result += lines;
        result += itemStrips(paragraph.items, style::articleIndent, 18,
                             [](qsizetype item) { return QStringLiteral("%1°").arg(item + 1); });
    }
    result.back().keepWithNext = false;
    return result;
}

QList<Strip> strips(const documents::BulletList &list)
{
    QList<Strip> result
        = itemStrips(list.items, 4, 12, [](qsizetype) { return QStringLiteral("•"); });
    if (!result.isEmpty())
        result.front().before = style::paragraphSpace;
    return result;
}

} // namespace traject::print
