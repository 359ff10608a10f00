// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/documents/document.h"

#include <QPainter>
#include <QSizeF>

#include <memory>

namespace traject::print {

/// A document laid out on A4 pages. Layout happens once, in points; painting a page scales to
/// whatever the painter draws on (PDF, printer, preview).
class PaginatedDocument
{
public:
    explicit PaginatedDocument(const documents::Document &document);
    ~PaginatedDocument();
    PaginatedDocument(PaginatedDocument &&) noexcept;
    PaginatedDocument &operator=(PaginatedDocument &&) noexcept;

    [[nodiscard]] int pageCount() const;
    /// Size of a page in points (A4: 595.28 × 841.89).
    [[nodiscard]] static QSizeF pageSize();
    /// Paints page `index` (from 0), header, footer and watermark included, in page coordinates
    /// (points, origin at the top left of the sheet). The painter is scaled by the caller.
    void paintPage(QPainter &painter, int index) const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

} // namespace traject::print
