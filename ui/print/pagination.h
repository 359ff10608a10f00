// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/documents/document.h"

#include <QImage>
#include <QList>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSizeF>

#include <memory>

namespace traject::print {

/// A place that the PDF's outline leads to.
struct OutlineEntry
{
    QString text;
    int level = 1; ///< 1: document or annex, 2: article
    int page = 0; ///< from 0
    qreal top = 0; ///< points from the top of the sheet
};

/// A document laid out on A4 pages. Layout happens once, in points; painting a page scales to
/// whatever the painter draws on (PDF, printer, preview).
///
/// How pages break. Every block becomes strips (strip.h): a line of text, a row of a table, the
/// row of signature boxes, a week grid. A page break falls only between two strips, and strips
/// may ask to stay with the next one; the rules of good setting are all expressed that way:
/// - a heading, a title and the line that introduces a list stay with what follows;
/// - the first two and the last two lines of a paragraph stay together, so that no single line
///   is left at the foot or the head of a page;
/// - a table's header stays with the first row, and comes again at the top of the next page; a
///   row of one cell (a cluster) stays with the row after it; a row is cut between its lines
///   only when it is taller than half a page;
/// - a party's frame, a week grid and the signature boxes with their introduction are whole.
/// Pages are filled from the top, run by run, a run being the strips up to the first that does
/// not ask for the next. A run that does not fit in the rest of a page moves to a new one; a run
/// taller than a page is placed strip by strip, because breaking a wish is better than losing
/// text. Space above a strip falls away at the top of a page. Nothing looks back, so that the
/// same document gives the same pages everywhere.
class PaginatedDocument
{
public:
    explicit PaginatedDocument(const documents::Document &document);
    ~PaginatedDocument();
    PaginatedDocument(PaginatedDocument &&) noexcept;
    PaginatedDocument &operator=(PaginatedDocument &&) noexcept;

    [[nodiscard]] int pageCount() const;
    /// Size of a page in points: A4, 595 × 842.
    [[nodiscard]] static QSizeF pageSize();
    /// The part of a page within the margins, in points; only header and footer stand outside.
    [[nodiscard]] static QRectF bodyRect();
    /// Paints page `index` (from 0), header, footer and watermark included, in page coordinates
    /// (points, origin at the top left of the sheet). The painter is scaled by the caller.
    void paintPage(QPainter &painter, int index) const;

    /// Page `index` on white at `dpi` dots per inch, for a preview.
    [[nodiscard]] QImage pageImage(int index, qreal dpi) const;

    /// Titles and articles in reading order.
    [[nodiscard]] QList<OutlineEntry> outline() const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

/// Paints pages `first` to `last` (from 0) on a device that pages can be painted on: a PDF
/// writer, or a printer with the ranges that its dialog gave. The page of the device may have
/// another size or margins: the sheet keeps its true size, from the corner of the paper. False
/// when the device refuses to begin or to give a new page.
[[nodiscard]] bool paintPages(QPagedPaintDevice &device, const PaginatedDocument &document,
                              int first, int last);

} // namespace traject::print
