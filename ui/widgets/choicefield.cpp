// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/choicefield.h"

#include <QWheelEvent>

namespace traject::ui {

ChoiceField::ChoiceField(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    connect(this, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT committed();
    });
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ChoiceField::select(const QVariant &wanted)
{
    for (int i = 0; i < count(); ++i) {
        if (itemData(i) == wanted) {
            setCurrentIndex(i);
            return;
        }
    }
}

void ChoiceField::addUnknown()
{
    addItem(tr("unknown"));
}

YesNoField::YesNoField(QWidget *parent)
    : ChoiceField(parent)
{
    addUnknown();
    addItem(tr("yes"), true);
    addItem(tr("no"), false);
}

std::optional<bool> YesNoField::value() const
{
    return isBlank() ? std::nullopt : std::optional(currentData().toBool());
}

void YesNoField::setValue(const std::optional<bool> &value)
{
    select(value ? QVariant(*value) : QVariant());
}

} // namespace traject::ui
