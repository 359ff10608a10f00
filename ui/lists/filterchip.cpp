// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/lists/filterchip.h"

#include "ui/support/layout.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace traject::ui {

FilterChip::FilterChip(const QString &text, const QString &name, QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, textWidth(this, 36));
    auto *change = named(new QToolButton(this), name + QStringLiteral("Change"),
                         tr("Change the filter %1").arg(text));
    change->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    change->setToolTip(text);
    auto *remove = named(new QToolButton(this), name + QStringLiteral("Remove"),
                         tr("Remove the filter %1").arg(text));
    remove->setText(QStringLiteral("✕"));
    remove->setToolTip(tr("Remove this filter"));
    for (QToolButton *button : {change, remove}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(change);
    layout->addWidget(remove);
    connect(change, &QToolButton::clicked, this, &FilterChip::changeRequested);
    connect(remove, &QToolButton::clicked, this, &FilterChip::removeRequested);
}

} // namespace traject::ui
