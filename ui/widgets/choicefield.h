// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/vocabulary.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/termnames.h"

#include <QComboBox>

namespace traject::ui {

/// A closed list of choices, of which "unknown" may be one. The wheel scrolls the page, not the
/// choice, unless the list has the focus.
class ChoiceField : public QComboBox, public FieldEditor
{
    Q_OBJECT
public:
    explicit ChoiceField(QWidget *parent = nullptr);

    [[nodiscard]] bool isBlank() const override { return !currentData().isValid(); }

Q_SIGNALS:
    void edited();
    void committed();

protected:
    void wheelEvent(QWheelEvent *event) override;
    /// Selects the entry with this data (invalid: unknown), without emitting edited().
    void select(const QVariant &wanted);
    void addUnknown();
};

/// One value of a vocabulary, or unknown.
template <typename E>
class TermField final : public ChoiceField
{
public:
    enum class Unknown { Offered, Absent };

    explicit TermField(Unknown unknown = Unknown::Offered, QWidget *parent = nullptr)
        : ChoiceField(parent)
    {
        if (unknown == Unknown::Offered)
            addUnknown();
        for (const auto &term : terms<E>())
            addItem(termName(term.value), static_cast<int>(term.value));
    }

    [[nodiscard]] std::optional<E> value() const
    {
        return isBlank() ? std::nullopt : std::optional(static_cast<E>(currentData().toInt()));
    }
    void setValue(const std::optional<E> &value)
    {
        select(value ? QVariant(static_cast<int>(*value)) : QVariant());
    }
};

/// Yes, no or unknown.
class YesNoField final : public ChoiceField
{
    Q_OBJECT
public:
    explicit YesNoField(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<bool> value() const;
    void setValue(const std::optional<bool> &value);
};

} // namespace traject::ui
