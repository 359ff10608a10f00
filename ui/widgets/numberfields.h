// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/money.h"
#include "ui/widgets/typedfield.h"

#include <optional>

namespace traject::ui {

/// A number from `minimum` to `maximum`, typed with comma or point; may be left blank.
class NumberField : public TypedField
{
    Q_OBJECT
public:
    NumberField(double minimum, double maximum, int decimals, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<double> value() const;
    void setValue(const std::optional<double> &value);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] bool isValue() const override { return value().has_value(); }
    [[nodiscard]] QString usualText() const override;
    [[nodiscard]] QString expectation() const override;

private:
    [[nodiscard]] QString written(double value) const;

    double m_minimum;
    double m_maximum;
    int m_decimals;
};

/// A whole number.
class IntegerField final : public NumberField
{
    Q_OBJECT
public:
    IntegerField(int minimum, int maximum, QWidget *parent = nullptr)
        : NumberField(minimum, maximum, 0, parent)
    { }

    [[nodiscard]] std::optional<int> value() const;
    void setValue(const std::optional<int> &value);
};

/// An amount in euro.
class MoneyField final : public TypedField
{
    Q_OBJECT
public:
    explicit MoneyField(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Money> value() const;
    void setValue(const std::optional<Money> &value);

protected:
    [[nodiscard]] bool isValue() const override { return value().has_value(); }
    [[nodiscard]] QString usualText() const override { return value()->toText(); }
    [[nodiscard]] QString expectation() const override;
};

} // namespace traject::ui
