// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/print/style.h"

#include <QFont>
#include <QPainter>
#include <QTextLayout>

namespace traject::print {

struct TextStyle
{
    qreal size = style::bodySize; ///< points
    QFont::Weight weight = QFont::Normal;
    QColor color = style::ink;
    qreal leading = 1.38; ///< line height as a multiple of the size
    Qt::Alignment alignment = Qt::AlignLeft;
    bool italic = false;
};

/// The font that documents are set in (resources/fonts) at ten times its size; see TextBlock.
[[nodiscard]] QFont documentFont(const TextStyle &textStyle);

/// Text broken into lines of one width, painted line by line, so that a page may end between two
/// of them. Widths and heights are in points; inside, the layout counts in tenths of a point,
/// because a QFont takes whole pixels and 9.5 points are none.
class TextBlock
{
public:
    enum class Markup { Plain, Bold }; ///< Bold: **words** are bold

    TextBlock(const QString &text, const TextStyle &textStyle, qreal width,
              Markup markup = Markup::Plain);

    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return lineCount() * m_lineHeight; }
    /// Width of the longest line.
    [[nodiscard]] qreal naturalWidth() const;

    /// Paints one line with its box's top left corner at `topLeft`.
    void paintLine(QPainter &painter, QPointF topLeft, int line) const;
    /// Paints the first `lines` lines, or all.
    void paint(QPainter &painter, QPointF topLeft, int lines = -1) const;

private:
    QTextLayout m_layout;
    qreal m_lineHeight = 0;
    QColor m_color;
};

} // namespace traject::print
