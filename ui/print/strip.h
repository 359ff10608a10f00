// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPainter>
#include <QString>

#include <functional>
#include <memory>

namespace traject::print {

/// Painted behind a run of strips, in the rectangle that they fill on one page.
using Backdrop = std::function<void(QPainter &, const QRectF &)>;

/// A slice of a document that no page break goes through: a line of text, a table row, a box.
/// Pagination (pagination.h) stacks strips and knows nothing of what is on them.
struct Strip
{
    qreal height = 0; ///< points
    qreal before = 0; ///< space above, dropped at the top of a page
    qreal after = 0; ///< space below, at least; the larger of it and the next one's `before` counts
    /// No page may end between this strip and the next.
    bool keepWithNext = false;
    bool startsPage = false;
    /// Paints the strip with its top left corner at the point.
    std::function<void(QPainter &, QPointF)> paint;
    std::shared_ptr<const Backdrop> backdrop;
    /// Repeated above this strip when it comes first on a page (a table's header).
    std::shared_ptr<const Strip> header;
    /// Entry in the PDF's outline that leads here; level 0: none.
    QString outlineText;
    int outlineLevel = 0;
};

} // namespace traject::print
