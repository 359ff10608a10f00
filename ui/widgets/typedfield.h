// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/fieldeditor.h"

#include <QLineEdit>

namespace traject::ui {

/// A line edit whose text is read as a value of some kind. While a person types, the text is left
/// alone; when the focus leaves it is written the usual way ("1/9/26" → "1/09/2026").
class TypedField : public QLineEdit, public FieldEditor
{
    Q_OBJECT
public:
    explicit TypedField(QWidget *parent = nullptr);

    [[nodiscard]] bool isBlank() const override;
    [[nodiscard]] QString problem() const override;

Q_SIGNALS:
    void edited();
    void committed();

protected:
    /// Whether the text, which is not blank, is a value.
    [[nodiscard]] virtual bool isValue() const = 0;
    /// The value as it is usually written. Called only when isValue().
    [[nodiscard]] virtual QString usualText() const = 0;
    /// What to type instead.
    [[nodiscard]] virtual QString expectation() const = 0;
    void paintEvent(QPaintEvent *event) override;

private:
    void finish();
};

/// Free text, without invisible characters and superfluous space.
class TextField final : public TypedField
{
    Q_OBJECT
public:
    using TypedField::TypedField;

    [[nodiscard]] QString value() const;
    void setValue(const QString &value);

protected:
    [[nodiscard]] bool isValue() const override { return true; }
    [[nodiscard]] QString usualText() const override { return value(); }
    [[nodiscard]] QString expectation() const override { return {}; }
};

} // namespace traject::ui
