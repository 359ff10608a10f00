// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/rail.h"

#include "ui/support/icons.h"

#include <QEvent>

namespace traject::ui {

Rail::Rail(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    viewport()->setBackgroundRole(QPalette::Window);
    applyMeasures();
}

void Rail::addEntry(const QString &iconName, const QString &text, const QString &toolTip)
{
    auto *item = new QListWidgetItem(icon(iconName), text, this);
    item->setToolTip(toolTip);
    applyMeasures();
}

QSize Rail::sizeHint() const
{
    const int unit = fontMetrics().height();
    const int width = sizeHintForColumn(0) + 2 * frameWidth() + unit;
    return {qMax(width, unit * 8), unit * 20};
}

void Rail::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMeasures();
}

void Rail::applyMeasures()
{
    const int unit = fontMetrics().height();
    setIconSize({unit * 3 / 2, unit * 3 / 2});
    setSpacing(unit / 6);
    for (int row = 0; row < count(); ++row) {
        const int width = fontMetrics().horizontalAdvance(item(row)->text()) + unit * 4;
        item(row)->setSizeHint({width, unit * 5 / 2});
    }
    updateGeometry();
}

} // namespace traject::ui
