// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/blocks.h"

#include <algorithm>

namespace traject::print {
namespace {

constexpr qreal gap = 12; // between two boxes
constexpr qreal inset = 8;
constexpr qreal signingRoom = 96; // for a handwritten sentence, a signature and a date

/// One box with its texts set for its width.
struct SigningBox
{
    SigningBox(const documents::Signatures::Box &box, qreal boxWidth)
        : width(boxWidth - 2 * inset)
        , party(box.party, {.weight = QFont::DemiBold, .color = style::accent}, width)
        , name(box.name, {.leading = 1.3}, width)
        , hint(QStringLiteral("“Gelezen en goedgekeurd” en handtekening"), small(), width)
        , date(QStringLiteral("Datum"), small(), width)
    { }

    [[nodiscard]] qreal height() const
    {
        return 6 + party.height() + name.height() + hint.height() + signingRoom;
    }

    void paint(QPainter &painter, const QRectF &rect) const
    {
        paintFrame(painter, rect);
        const qreal left = rect.left() + inset;
        party.paint(painter, {left, rect.top() + 6});
        name.paint(painter, {left, rect.top() + 6 + party.height()});
        hint.paint(painter, {left, rect.bottom() - signingRoom - hint.height() + 6});
        painter.fillRect(QRectF(left, rect.bottom() - 24, width, style::hairline), style::rule);
        date.paint(painter, {left, rect.bottom() - 18});
    }

private:
    static TextStyle small() { return {.size = 7.5, .color = style::soft}; }

    /// A rectangle as four thin bars: viewers draw strokes differently, filled bars they do not.
    static void paintFrame(QPainter &painter, const QRectF &rect)
    {
        const qreal w = 0.7;
        const QSizeF across(rect.width(), w);
        const QSizeF down(w, rect.height());
        painter.fillRect(QRectF(rect.topLeft(), across), style::accent);
        painter.fillRect(QRectF(rect.bottomLeft() - QPointF(0, w), across), style::accent);
        painter.fillRect(QRectF(rect.topLeft(), down), style::accent);
        painter.fillRect(QRectF(rect.topRight() - QPointF(w, 0), down), style::accent);
    }

    qreal width;
    TextBlock party;
    TextBlock name;
    TextBlock hint;
    TextBlock date;
};

} // namespace

QList<Strip> strips(const documents::Signatures &signatures)
{
    QList<Strip> result;
    if (!signatures.intro.isEmpty()) {
        result = lineStrips(std::make_shared<TextBlock>(signatures.intro, TextStyle{},
                                                        style::bodyWidth, TextBlock::Markup::Bold),
                            0);
    }
    // Two boxes in a row, or three when that fills the row.
    const qsizetype perRow = signatures.boxes.size() % 3 == 0 ? 3 : 2;
    const qreal width
        = (style::bodyWidth - static_cast<qreal>(perRow - 1) * gap) / static_cast<qreal>(perRow);
    for (qsizetype first = 0; first < signatures.boxes.size(); first += perRow) {
        QList<std::shared_ptr<const SigningBox>> row;
        Strip strip{.before = gap};
        for (const auto &box : signatures.boxes.mid(first, perRow)) {
            row += std::make_shared<SigningBox>(box, width);
            strip.height = std::max(strip.height, row.back()->height());
        }
        strip.paint = [row, width, height = strip.height](QPainter &painter, QPointF at) {
            for (qsizetype i = 0; i < row.size(); ++i) {
                const QPointF corner = at + QPointF(static_cast<qreal>(i) * (width + gap), 0);
                row.at(i)->paint(painter, QRectF(corner, QSizeF(width, height)));
            }
        };
        result += strip;
    }
    keepTogether(result);
    if (!result.isEmpty())
        result.front().before = 18;
    return result;
}

} // namespace traject::print
