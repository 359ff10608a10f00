// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/twopanes.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace traject::ui {

namespace {

QSize leastSize(const QWidget &pane)
{
    return pane.minimumSizeHint().expandedTo(pane.minimumSize());
}

} // namespace

TwoPanes::TwoPanes(QWidget *first, int firstShare, QWidget *second, int secondShare,
                   QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_second(second)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // or it could never become narrow
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(first, firstShare);
    m_layout->addWidget(second, secondShare);
}

QSize TwoPanes::minimumSizeHint() const
{
    const QSize first = leastSize(*m_first);
    const QSize second = leastSize(*m_second);
    const int height = fitBeside(width()) ? qMax(first.height(), second.height())
                                          : first.height() + second.height() + m_layout->spacing();
    return {qMax(first.width(), second.width()), height};
}

void TwoPanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto wanted
        = fitBeside(event->size().width()) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() != wanted) {
        m_layout->setDirection(wanted);
        updateGeometry();
    }
}

bool TwoPanes::fitBeside(int width) const
{
    const int least
        = leastSize(*m_first).width() + leastSize(*m_second).width() + m_layout->spacing();
    return width >= qMax(least, m_besideFrom);
}

} // namespace traject::ui
