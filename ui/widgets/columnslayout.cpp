// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/columnslayout.h"

#include <QWidget>

namespace traject::ui {

ColumnsLayout::ColumnsLayout(int maximumColumns, QWidget *parent)
    : QLayout(parent)
    , m_maximumColumns(maximumColumns)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(10);
}

ColumnsLayout::~ColumnsLayout()
{
    for (const Placed &placed : std::as_const(m_items))
        delete placed.item;
}

void ColumnsLayout::addWide(QWidget *widget)
{
    m_nextIsWide = true;
    addWidget(widget);
    m_nextIsWide = false;
}

void ColumnsLayout::addItem(QLayoutItem *item)
{
    m_items.append({item, m_nextIsWide});
}

QLayoutItem *ColumnsLayout::itemAt(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items.at(index).item : nullptr;
}

QLayoutItem *ColumnsLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index).item : nullptr;
}

QSize ColumnsLayout::sizeHint() const
{
    const int width = minimumSize().width() * m_maximumColumns;
    return {width, heightForWidth(width)};
}

QSize ColumnsLayout::minimumSize() const
{
    int width = 0;
    for (const Placed &placed : m_items) {
        if (!placed.item->isEmpty())
            width = qMax(width, placed.item->minimumSize().width());
    }
    return {width, 0};
}

int ColumnsLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void ColumnsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int ColumnsLayout::columnsIn(int width) const
{
    // Wide enough to work in, not as wide as an editor or a long help text would like to be.
    const int comfortable
        = parentWidget() ? parentWidget()->fontMetrics().averageCharWidth() * 27 : 160;
    int needed = 1;
    for (const Placed &placed : m_items) {
        if (!placed.wide && !placed.item->isEmpty()) {
            needed = qMax(needed,
                          qMax(placed.item->minimumSize().width(),
                               qMin(placed.item->sizeHint().width(), comfortable)));
        }
    }
    return qBound(1, (width + spacing()) / (needed + spacing()), m_maximumColumns);
}

int ColumnsLayout::arrange(const QRect &rect, bool apply) const
{
    const int columns = columnsIn(rect.width());
    const int columnWidth = (rect.width() - (columns - 1) * spacing()) / columns;
    int y = rect.y();
    int column = 0;
    int rowHeight = 0;
    const auto nextRow = [&] {
        if (rowHeight > 0)
            y += rowHeight + spacing();
        column = 0;
        rowHeight = 0;
    };
    for (const Placed &placed : m_items) {
        if (placed.item->isEmpty())
            continue;
        if (placed.wide || column == columns)
            nextRow();
        const int width = placed.wide ? rect.width() : columnWidth;
        const int height = placed.item->hasHeightForWidth() ? placed.item->heightForWidth(width)
                                                            : placed.item->sizeHint().height();
        if (apply) {
            const int x = rect.x() + column * (columnWidth + spacing());
            placed.item->setGeometry(QRect(x, y, width, height));
        }
        rowHeight = qMax(rowHeight, height);
        if (placed.wide)
            nextRow();
        else
            ++column;
    }
    nextRow();
    return qMax(0, y - rect.y() - spacing());
}

} // namespace traject::ui
