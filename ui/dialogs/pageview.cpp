// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/pageview.h"

#include "ui/support/accessiblerole.h"
#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace traject::ui {

namespace {

constexpr int leastZoom = 25;
constexpr int mostZoom = 400;

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Document);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // fitting the width must not hunt
}

void PageView::setDocument(print::PaginatedDocument document)
{
    m_document = std::move(document);
    m_currentPage = -1;
    updateScrollBars();
    verticalScrollBar()->setValue(0);
    tellCurrentPage();
    viewport()->update();
}

int PageView::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

int PageView::gap() const
{
    return fontMetrics().height();
}

qreal PageView::scale() const
{
    const qreal pixelsPerPoint = logicalDpiX() / 72.0;
    if (m_zoom)
        return pixelsPerPoint * *m_zoom / 100.0;
    const qreal width = viewport()->width() - 2 * gap();
    return qBound(pixelsPerPoint * leastZoom / 100.0,
                  width / print::PaginatedDocument::pageSize().width(),
                  pixelsPerPoint * mostZoom / 100.0);
}

int PageView::effectiveZoom() const
{
    return qRound(scale() * 72.0 / logicalDpiX() * 100);
}

int PageView::pageHeight() const
{
    return qRound(print::PaginatedDocument::pageSize().height() * scale());
}

void PageView::setZoom(const std::optional<int> &percent)
{
    const qreal before = verticalScrollBar()->maximum() > 0
        ? qreal(verticalScrollBar()->value()) / verticalScrollBar()->maximum()
        : 0;
    m_zoom = percent ? std::optional(qBound(leastZoom, *percent, mostZoom)) : std::nullopt;
    updateScrollBars();
    verticalScrollBar()->setValue(qRound(before * verticalScrollBar()->maximum()));
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PageView::stepZoom(int step)
{
    setZoom(effectiveZoom() + step * 10);
}

void PageView::updateScrollBars()
{
    const int height = pageCount() * (pageHeight() + gap()) + gap();
    const int width = qRound(print::PaginatedDocument::pageSize().width() * scale()) + 2 * gap();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(gap() * 3);
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(gap() * 3);
    horizontalScrollBar()->setRange(0, qMax(0, width - viewport()->width()));
}

void PageView::tellCurrentPage()
{
    if (pageCount() == 0)
        return;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const int page = qBound(0, middle / (pageHeight() + gap()), pageCount() - 1);
    if (page != m_currentPage) {
        m_currentPage = page;
        Q_EMIT currentPageChanged(page);
    }
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Mid));
    if (!m_document)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF sheet = print::PaginatedDocument::pageSize() * scale();
    const qreal left = qMax((viewport()->width() - sheet.width()) / 2,
                            qreal(gap() - horizontalScrollBar()->value()));
    for (int page = 0; page < pageCount(); ++page) {
        const qreal top = gap() + page * (pageHeight() + gap()) - verticalScrollBar()->value();
        const QRectF rect(QPointF(left, top), sheet);
        if (!rect.intersects(event->rect()))
            continue;
        painter.fillRect(rect, Qt::white); // paper is white in a dark window too
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        painter.scale(scale(), scale());
        m_document->paintPage(painter, page);
        painter.restore();
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    tellCurrentPage();
    Q_EMIT zoomChanged();
}

void PageView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    tellCurrentPage();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        stepZoom(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    auto *bar = verticalScrollBar();
    if (event->matches(QKeySequence::ZoomIn))
        stepZoom(1);
    else if (event->matches(QKeySequence::ZoomOut))
        stepZoom(-1);
    else if (event->key() == Qt::Key_Home)
        bar->setValue(0);
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace traject::ui
