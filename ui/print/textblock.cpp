// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/textblock.h"

#include <algorithm>

namespace traject::print {
namespace {

constexpr qreal tenths = 10.0; // layout units per point

/// Keeps together what a line may not end between, and turns line breaks into Qt's own.
QString glued(QString text)
{
    const QChar noBreak(QChar::Nbsp);
    text.replace(QStringLiteral("€ "), QStringLiteral("€") + noBreak);
    text.replace(QStringLiteral(" u."), noBreak + QStringLiteral("u."));
    text.replace(QStringLiteral(" …"), noBreak + QStringLiteral("…"));
    text.replace(QStringLiteral("(niet bevestigd)"),
                 QStringLiteral("(niet") + noBreak + QStringLiteral("bevestigd)"));
    text.replace(u'\n', QChar(QChar::LineSeparator));
    return text;
}

/// Takes the ** marks out of `text` and says which stretches stood between them.
QList<QTextLayout::FormatRange> takeBold(QString &text, const QFont &boldFont)
{
    const QStringList parts = text.split(QStringLiteral("**"));
    QList<QTextLayout::FormatRange> ranges;
    qsizetype at = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto length = static_cast<int>(parts.at(i).size());
        if (i % 2 == 1 && length > 0) {
            QTextCharFormat format;
            format.setFont(boldFont);
            ranges += {static_cast<int>(at), length, format};
        }
        at += length;
    }
    text = parts.join(QString());
    return ranges;
}

} // namespace

QFont documentFont(const TextStyle &textStyle)
{
    QFont font(QStringLiteral("Trajectwijzer Sans"));
    font.setPixelSize(qRound(textStyle.size * tenths));
    font.setWeight(textStyle.weight);
    font.setItalic(textStyle.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TextBlock::TextBlock(const QString &text, const TextStyle &textStyle, qreal width, Markup markup)
    : m_lineHeight(textStyle.size * textStyle.leading)
    , m_color(textStyle.color)
{
    QString shown = glued(text);
    if (markup == Markup::Bold) {
        TextStyle bold = textStyle;
        bold.weight = QFont::DemiBold;
        m_layout.setFormats(takeBold(shown, documentFont(bold)));
    }
    QTextOption option(textStyle.alignment);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setFont(documentFont(textStyle));
    m_layout.setText(shown);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine())
        line.setLineWidth(width * tenths);
    m_layout.endLayout();
}

qreal TextBlock::naturalWidth() const
{
    qreal width = 0;
    for (int i = 0; i < m_layout.lineCount(); ++i)
        width = std::max(width, m_layout.lineAt(i).naturalTextWidth());
    return width / tenths;
}

void TextBlock::paintLine(QPainter &painter, QPointF topLeft, int line) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    painter.save();
    painter.setPen(m_color);
    painter.translate(topLeft);
    painter.scale(1 / tenths, 1 / tenths);
    textLine.draw(&painter, {0, (m_lineHeight * tenths - textLine.height()) / 2});
    painter.restore();
}

void TextBlock::paint(QPainter &painter, QPointF topLeft, int lines) const
{
    const int count = lines < 0 ? lineCount() : std::min(lines, lineCount());
    for (int i = 0; i < count; ++i)
        paintLine(painter, topLeft + QPointF(0, i * m_lineHeight), i);
}

} // namespace traject::print
