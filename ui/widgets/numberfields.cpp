// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/numberfields.h"

#include "core/domain/typedinput.h"
#include "ui/support/layout.h"

#include <cmath>

namespace traject::ui {

NumberField::NumberField(double minimum, double maximum, int decimals, QWidget *parent)
    : TypedField(parent)
    , m_minimum(minimum)
    , m_maximum(maximum)
    , m_decimals(decimals)
{ }

std::optional<double> NumberField::value() const
{
    const std::optional<double> number = typed::number(text());
    if (!number || *number < m_minimum || *number > m_maximum)
        return std::nullopt;
    if (m_decimals == 0 && std::floor(*number) != *number)
        return std::nullopt;
    return number;
}

void NumberField::setValue(const std::optional<double> &value)
{
    if (this->value() != value)
        setText(value ? written(*value) : QString());
}

QSize NumberField::sizeHint() const
{
    const QSize wide = TypedField::sizeHint();
    return {qMin(wide.width(), textWidth(this, 11)), wide.height()};
}

QString NumberField::usualText() const
{
    return written(*value());
}

QString NumberField::expectation() const
{
    return tr("Type a number from %1 to %2.").arg(written(m_minimum), written(m_maximum));
}

QString NumberField::written(double value) const
{
    return QString::number(value, 'f', m_decimals).replace(u'.', u',');
}

std::optional<int> IntegerField::value() const
{
    const std::optional<double> number = NumberField::value();
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

void IntegerField::setValue(const std::optional<int> &value)
{
    NumberField::setValue(value ? std::optional<double>(*value) : std::nullopt);
}

MoneyField::MoneyField(QWidget *parent)
    : TypedField(parent)
{ }

std::optional<Money> MoneyField::value() const
{
    return typed::money(text());
}

void MoneyField::setValue(const std::optional<Money> &value)
{
    if (this->value() != value)
        setText(value ? value->toText() : QString());
}

QString MoneyField::expectation() const
{
    return tr("Type an amount such as 635,10.");
}

} // namespace traject::ui
