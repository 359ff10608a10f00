// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/card.h"

#include "ui/support/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace traject::ui {

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(14, 12, 14, 14);
    m_body->setSpacing(8);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    m_body->addWidget(m_title);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.18F);
    painter.setPen(QPen(line, 1));
    // In the dark a card lies above the window, so that fields stand out on it.
    painter.setBrush(isDark(palette()) ? palette().color(QPalette::Window).lighter(118)
                                       : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace traject::ui
