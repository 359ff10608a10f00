// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/print/pagination.h"

#include <QAbstractScrollArea>

#include <optional>

namespace traject::ui {

/// Shows the pages of a document one under the other, as they will be printed. Ctrl and the wheel
/// or plus and minus change the size; the keys of any scrolling view move through the pages.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);

    void setDocument(print::PaginatedDocument document);
    /// Per cent of the true size, 25 to 400; unset: the page's width fills the view.
    void setZoom(const std::optional<int> &percent);
    [[nodiscard]] std::optional<int> zoom() const { return m_zoom; }
    /// The zoom in use, whether chosen or fitted.
    [[nodiscard]] int effectiveZoom() const;
    [[nodiscard]] int pageCount() const;

Q_SIGNALS:
    void currentPageChanged(int page); ///< from 0: the page in the middle of the view
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] qreal scale() const; ///< pixels per point
    [[nodiscard]] int pageHeight() const;
    [[nodiscard]] int gap() const;
    void updateScrollBars();
    void stepZoom(int step);
    void tellCurrentPage();

    std::optional<print::PaginatedDocument> m_document;
    std::optional<int> m_zoom;
    int m_currentPage = -1;
};

} // namespace traject::ui
