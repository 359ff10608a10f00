// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/blocks.h"

#include <algorithm>
#include <numeric>

namespace traject::print {
namespace {

constexpr qreal padding = 5; // left and right of a cell
constexpr qreal rowPadding = 3; // above and below
constexpr qreal compactRowPadding = 1.5;

using Texts = QList<std::shared_ptr<const TextBlock>>;

/// A row may fill this much of a page before it is cut between lines.
constexpr qreal tallestRow = (style::bodyBottom - style::bodyTop) / 2;

struct Column
{
    qreal left = 0;
    qreal width = 0;
};

QList<Column> columnsOf(const documents::Table &table)
{
    const qsizetype count = table.header.size();
    QList<int> shares = table.columnShares;
    shares.resize(count, 1);
    const int sum = std::accumulate(shares.begin(), shares.end(), 0);
    QList<Column> columns;
    qreal left = 0;
    for (const int share : shares) {
        const qreal width = style::bodyWidth * share / std::max(1, sum);
        columns += {left, width};
        left += width;
    }
    return columns;
}

void paintRule(QPainter &painter, QPointF left, const QColor &color = style::rule)
{
    painter.fillRect(QRectF(left, QSizeF(style::bodyWidth, style::hairline)), color);
}

/// How a table sets its rows.
struct RowStyle
{
    TextStyle text;
    qreal padding = rowPadding; ///< above and below
};

RowStyle bodyStyle(const documents::Table &table)
{
    if (table.compact)
        return {{.size = style::compactSize, .leading = 1.26}, compactRowPadding};
    return {{}, rowPadding};
}

/// The strips of one row: a single one, or one per line when the row is very tall.
QList<Strip> rowStrips(const QStringList &cells, const QList<Column> &columns,
                       const RowStyle &rowStyle)
{
    const TextStyle &textStyle = rowStyle.text;
    const qreal around = rowStyle.padding;
    Texts texts;
    int lines = 1;
    for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        texts += std::make_shared<TextBlock>(cells.at(i), textStyle,
                                             columns.at(i).width - 2 * padding);
        lines = std::max(lines, texts.back()->lineCount());
    }
    const qreal lineHeight = textStyle.size * textStyle.leading;
    const bool whole = lines * lineHeight <= tallestRow;

    QList<Strip> result;
    const int step = whole ? lines : 1;
    for (int first = 0; first < lines; first += step) {
        const bool top = first == 0;
        const bool bottom = first + step >= lines;
        Strip strip{.height = step * lineHeight + (top ? around : 0) + (bottom ? around : 0)};
        strip.paint = [=](QPainter &painter, QPointF at) {
            for (qsizetype i = 0; i < texts.size(); ++i) {
                for (int line = first; line < std::min(first + step, texts.at(i)->lineCount());
                     ++line) {
                    const qreal y = (top ? around : 0) + (line - first) * lineHeight;
                    texts.at(i)->paintLine(painter, at + QPointF(columns.at(i).left + padding, y),
                                           line);
                }
            }
            if (bottom)
                paintRule(painter, at + QPointF(0, strip.height - style::hairline));
        };
        result += strip;
    }
    return result;
}

std::shared_ptr<const Strip> headerStrip(const documents::Table &table,
                                         const QList<Column> &columns)
{
    RowStyle rowStyle = bodyStyle(table);
    rowStyle.text = {.size = table.compact ? style::compactSize : style::smallSize,
                     .weight = QFont::DemiBold,
                     .color = style::accent};
    Strip strip = rowStrips(table.header, columns, rowStyle).front();
    strip.paint = [paint = strip.paint, height = strip.height](QPainter &painter, QPointF at) {
        painter.fillRect(QRectF(at, QSizeF(style::bodyWidth, height)), style::band);
        paint(painter, at);
        paintRule(painter, at + QPointF(0, height - style::hairline), style::accent);
    };
    strip.keepWithNext = true;
    return std::make_shared<const Strip>(strip);
}

} // namespace

QList<Strip> strips(const documents::KeyValues &keyValues)
{
    constexpr qreal indent = 12;
    constexpr qreal valueLeft = 140;
    QList<Strip> result;
    if (!keyValues.title.isEmpty()) {
        const TextStyle titleStyle{
            .size = 10.5, .weight = QFont::DemiBold, .color = style::accent, .leading = 1.55};
        result += lineStrips(
            std::make_shared<TextBlock>(keyValues.title, titleStyle, style::bodyWidth - indent),
            indent, true);
    }
    const TextStyle valueStyle{.leading = 1.5};
    TextStyle labelStyle = valueStyle;
    labelStyle.color = style::soft;
    for (const auto &entry : keyValues.entries) {
        const auto label
            = std::make_shared<TextBlock>(entry.label, labelStyle, valueLeft - indent - padding);
        const auto value
            = std::make_shared<TextBlock>(entry.value, valueStyle, style::bodyWidth - valueLeft);
        for (int line = 0; line < std::max(label->lineCount(), value->lineCount()); ++line) {
            Strip strip{.height = value->lineHeight()};
            strip.paint = [=](QPainter &painter, QPointF at) {
                if (line < label->lineCount())
                    label->paintLine(painter, at + QPointF(indent, 0), line);
                if (line < value->lineCount())
                    value->paintLine(painter, at + QPointF(valueLeft, 0), line);
            };
            result += strip;
        }
    }
    const auto bar = std::make_shared<const Backdrop>([](QPainter &painter, const QRectF &rect) {
        painter.fillRect(QRectF(rect.topLeft(), QSizeF(2, rect.height())), style::accent);
    });
    for (Strip &strip : result)
        strip.backdrop = bar;
    keepTogether(result);
    if (!result.isEmpty()) {
        result.front().before = style::blockSpace;
        result.back().after = style::blockSpace;
    }
    return result;
}

QList<Strip> strips(const documents::Table &table)
{
    const QList<Column> columns = columnsOf(table);
    const QList<Column> whole{{0, style::bodyWidth}};
    const auto header = headerStrip(table, columns);

    QList<Strip> result{*header};
    result.front().before = 8;
    for (const QStringList &row : table.rows) {
        const bool title = row.size() == 1 && columns.size() > 1;
        QList<Strip> lines = title
            ? rowStrips(row, whole, {{.weight = QFont::DemiBold, .leading = 1.5}})
            : rowStrips(row, columns, bodyStyle(table));
        if (title)
            keepTogether(lines, true);
        for (Strip &strip : lines)
            strip.header = header;
        result += lines;
    }
    result.back().keepWithNext = false;
    result.back().after = style::blockSpace;
    return result;
}

} // namespace traject::print
