// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/pagination.h"

#include "ui/print/blocks.h"

#include <QPainterPath>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <span>

namespace traject::print {
namespace {

struct PlacedStrip
{
    Strip strip;
    qreal top = 0;
    bool repeated = false; ///< a header that an earlier page shows already
};

using Page = QList<PlacedStrip>;

/// As many points of text go to the next page with the signatures after them.
constexpr qreal longestBeforeSignatures = 120;

/// Makes the blocks just before signature boxes stay with them, as far as they are short: nobody
/// signs a page that holds nothing but boxes. `begins` holds where each block begins in `list`.
void keepWithSignatures(QList<Strip> &list, const QList<qsizetype> &begins)
{
    qreal height = 0;
    qsizetype end = list.size();
    for (auto begin = begins.crbegin(); begin != begins.crend(); ++begin) {
        for (qsizetype i = *begin; i < end; ++i)
            height += list.at(i).before + list.at(i).height;
        if (height > longestBeforeSignatures)
            return;
        for (qsizetype i = *begin; i < end; ++i)
            list[i].keepWithNext = true;
        end = *begin;
        if (end == list.size() || list.at(end).startsPage)
            return;
    }
}

QList<Strip> allStrips(const QList<documents::Block> &blocks)
{
    QList<Strip> result;
    QList<qsizetype> begins;
    bool startsPage = false;
    for (const documents::Block &block : blocks) {
        if (std::holds_alternative<documents::PageBreak>(block)) {
            startsPage = true;
            continue;
        }
        QList<Strip> list = std::visit(
            [](const auto &value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, documents::PageBreak>)
                    return QList<Strip>();
                else
                    return strips(value);
            },
            block);
        if (startsPage && !list.isEmpty()) {
            list.front().startsPage = true;
            startsPage = false;
        }
        if (std::holds_alternative<documents::Signatures>(block) && !startsPage)
            keepWithSignatures(result, begins);
        begins += result.size();
        result += list;
    }
    return result;
}

/// Stacks strips on pages, one after the other.
class Stacker
{
public:
    void place(const Strip &strip)
    {
        if (strip.startsPage || m_pages.isEmpty())
            newPage();
        if (!atTop() && m_y + gap(m_after, strip) + strip.height > style::bodyBottom)
            newPage();
        if (atTop() && strip.header)
            put(*strip.header, true);
        put(strip, false);
    }

    /// Whether these strips would all go on what is left of the current page.
    [[nodiscard]] bool fits(std::span<const Strip> run) const
    {
        qreal y = m_y;
        qreal after = m_after;
        for (const Strip &strip : run) {
            y += gap(after, strip) + strip.height;
            after = strip.after;
        }
        return y <= style::bodyBottom;
    }

    void newPage()
    {
        m_pages += Page();
        m_y = style::bodyTop;
    }

    [[nodiscard]] bool atTop() const { return m_pages.isEmpty() || m_pages.back().isEmpty(); }
    [[nodiscard]] QList<Page> pages() const { return m_pages; }

private:
    void put(const Strip &strip, bool repeated)
    {
        if (!atTop())
            m_y += gap(m_after, strip);
        m_pages.back() += PlacedStrip{strip, m_y, repeated};
        m_y += strip.height;
        m_after = strip.after;
    }

    [[nodiscard]] static qreal gap(qreal after, const Strip &next)
    {
        return std::max(after, next.before);
    }

    QList<Page> m_pages;
    qreal m_y = style::bodyTop;
    qreal m_after = 0; ///< space that the last strip wants below it
};

QList<Page> paginated(const QList<Strip> &list)
{
    Stacker stacker;
    for (qsizetype i = 0; i < list.size();) {
        qsizetype end = i + 1;
        while (end < list.size() && list.at(end - 1).keepWithNext)
            ++end;
        const std::span run(list.constData() + i, static_cast<size_t>(end - i));
        if (!list.at(i).startsPage && !stacker.atTop() && !stacker.fits(run))
            stacker.newPage();
        for (; i < end; ++i)
            stacker.place(list.at(i));
    }
    if (stacker.pages().isEmpty())
        stacker.newPage(); // an empty document is an empty page, with its header
    return stacker.pages();
}

void paintBackdrops(QPainter &painter, const Page &page)
{
    for (qsizetype i = 0; i < page.size();) {
        const auto backdrop = page.at(i).strip.backdrop;
        const qreal top = page.at(i).top;
        qreal bottom = top;
        for (; i < page.size() && page.at(i).strip.backdrop == backdrop; ++i)
            bottom = page.at(i).top + page.at(i).strip.height;
        if (backdrop) {
            (*backdrop)(painter,
                        QRectF(style::margins.left(), top, style::bodyWidth, bottom - top));
        }
    }
}

/// The word across the page, from the lower left to the upper right corner. It is drawn as
/// shapes: as text, its letters would turn up among the words that a reader selects or searches.
QPainterPath watermarkPath(const QString &word)
{
    QPainterPath path;
    path.addText({0, 0}, documentFont({.size = 132, .weight = QFont::Bold}), word);
    const qreal scale = 0.68 * std::hypot(style::page.width(), style::page.height())
        / std::max(1.0, path.boundingRect().width());
    QTransform transform;
    transform.translate(style::page.width() / 2, style::page.height() / 2);
    transform.rotate(-qRadiansToDegrees(std::atan2(style::page.height(), style::page.width())));
    transform.scale(scale, scale);
    path.translate(-path.boundingRect().center());
    return transform.map(path);
}

} // namespace

struct PaginatedDocument::Layout
{
    QString title;
    QString versionCode;
    QString watermark;
    QPainterPath watermarkPath;
    QList<Page> pages;

    void paintMargins(QPainter &painter, int index) const
    {
        const qreal left = style::margins.left();
        // Each text has its share of the line, so that a long number does not run into others.
        const auto write = [&](const QString &text, qreal top, Qt::Alignment alignment,
                               qreal share) {
            const TextStyle small{.size = 7.8, .color = style::soft, .alignment = alignment};
            const qreal width = style::bodyWidth * share;
            const qreal rest = style::bodyWidth - width;
            const qreal x = left
                + (alignment == Qt::AlignRight         ? rest
                       : alignment == Qt::AlignHCenter ? rest / 2
                                                       : 0);
            TextBlock(text, small, width, TextBlock::Markup::Bold).paint(painter, {x, top}, 1);
        };
        const auto line = [&](qreal top) {
            painter.fillRect(QRectF(left, top, style::bodyWidth, style::hairline), style::rule);
        };
        write(title, 36, Qt::AlignLeft, 0.42);
        if (!watermark.isEmpty())
            write(QStringLiteral("**%1**").arg(watermark), 36, Qt::AlignHCenter, 0.16);
        write(versionCode, 36, Qt::AlignRight, 0.42);
        line(50);
        const qreal foot = style::page.height() - 48;
        line(foot);
        write(QStringLiteral("Opgemaakt met Trajectwijzer"), foot + 5, Qt::AlignLeft, 0.29);
        write(versionCode, foot + 5, Qt::AlignHCenter, 0.42);
        write(QStringLiteral("bladzijde %1 van %2").arg(index + 1).arg(pages.size()), foot + 5,
              Qt::AlignRight, 0.29);
    }
};

PaginatedDocument::PaginatedDocument(const documents::Document &document)
    : m_layout(std::make_unique<Layout>())
{
    m_layout->title = document.title;
    m_layout->versionCode = document.versionCode;
    m_layout->watermark = document.watermark;
    if (!document.watermark.isEmpty())
        m_layout->watermarkPath = watermarkPath(document.watermark);
    m_layout->pages = paginated(allStrips(document.blocks));
}

PaginatedDocument::~PaginatedDocument() = default;
PaginatedDocument::PaginatedDocument(PaginatedDocument &&) noexcept = default;
PaginatedDocument &PaginatedDocument::operator=(PaginatedDocument &&) noexcept = default;

int PaginatedDocument::pageCount() const
{
    return static_cast<int>(m_layout->pages.size());
}

QSizeF PaginatedDocument::pageSize()
{
    return style::page;
}

QRectF PaginatedDocument::bodyRect()
{
    return QRectF(QPointF(0, 0), style::page).marginsRemoved(style::margins);
}

void PaginatedDocument::paintPage(QPainter &painter, int index) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillPath(m_layout->watermarkPath, style::watermark);
    m_layout->paintMargins(painter, index);
    const Page &page = m_layout->pages.at(index);
    paintBackdrops(painter, page);
    for (const PlacedStrip &placed : page)
        placed.strip.paint(painter, {style::margins.left(), placed.top});
    painter.restore();
}

QImage PaginatedDocument::pageImage(int index, qreal dpi) const
{
    const qreal scale = dpi / 72.0;
    QImage image((style::page * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, index);
    return image;
}

QList<OutlineEntry> PaginatedDocument::outline() const
{
    QList<OutlineEntry> result;
    for (int i = 0; i < pageCount(); ++i) {
        for (const PlacedStrip &placed : m_layout->pages.at(i)) {
            if (placed.strip.outlineLevel > 0 && !placed.repeated)
                result += {placed.strip.outlineText, placed.strip.outlineLevel, i, placed.top};
        }
    }
    return result;
}

bool paintPages(QPagedPaintDevice &device, const PaginatedDocument &document, int first, int last)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    // A printer's origin lies at the corner of what it can print; the sheet's own is wanted.
    const int dpi = device.logicalDpiX();
    const QPageLayout layout = device.pageLayout();
    const QPoint origin = layout.mode() == QPageLayout::FullPageMode
        ? QPoint(0, 0)
        : layout.paintRectPixels(dpi).topLeft();
    for (int index = first; index <= last; ++index) {
        if (index > first && !device.newPage())
            return false;
        painter.save();
        painter.translate(-origin);
        painter.scale(dpi / 72.0, dpi / 72.0);
        document.paintPage(painter, index);
        painter.restore();
    }
    return painter.end();
}

} // namespace traject::print
