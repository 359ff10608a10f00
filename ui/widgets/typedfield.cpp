// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/typedfield.h"

#include "core/base/text.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace traject::ui {

TypedField::TypedField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &TypedField::edited);
    connect(this, &QLineEdit::editingFinished, this, &TypedField::finish);
}

bool TypedField::isBlank() const
{
    return text::simplified(text()).isEmpty();
}

QString TypedField::problem() const
{
    // Half a date is no mistake while it is being typed.
    return isBlank() || isValue() || hasFocus() ? QString() : expectation();
}

void TypedField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!isDark(palette()) || hasFocus())
        return;
    // The outline of a dark style is darker still and cannot be seen.
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.4F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

void TypedField::finish()
{
    if (!isBlank() && isValue() && text() != usualText())
        setText(usualText());
    Q_EMIT committed();
}

QString TextField::value() const
{
    return text::simplified(text());
}

void TextField::setValue(const QString &value)
{
    if (this->value() != text::simplified(value))
        setText(value);
}

} // namespace traject::ui
