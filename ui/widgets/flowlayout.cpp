// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/flowlayout.h"

#include <QWidget>

namespace traject::ui {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        const QSize one = item->sizeHint();
        size = {size.width() + one.width() + spacing(), qMax(size.height(), one.height())};
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width = qMax(width, item->minimumSize().width());
    return {width, 0};
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    int y = rect.y();
    qsizetype first = 0;
    while (first < m_items.size()) {
        int width = 0;
        int height = 0;
        qsizetype end = first;
        for (; end < m_items.size(); ++end) {
            const QSize size = m_items.at(end)->sizeHint();
            if (end > first && width + size.width() > rect.width())
                break;
            width += size.width() + spacing();
            height = qMax(height, size.height());
        }
        int x = rect.x();
        for (; first < end; ++first) {
            const QSize size = m_items.at(first)->sizeHint().boundedTo({rect.width(), height});
            if (apply)
                m_items.at(first)->setGeometry(
                    QRect(QPoint(x, y + (height - size.height()) / 2), size));
            x += size.width() + spacing();
        }
        y += height + spacing();
    }
    return qMax(0, y - rect.y() - spacing());
}

} // namespace traject::ui
