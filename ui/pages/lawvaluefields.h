// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/rulebook.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/fieldeditor.h"

#include <QWidget>

class QCheckBox;

namespace traject::ui {

/// A choice by code: a value of a closed list, or the name of a number.
class CodeField final : public ChoiceField
{
    Q_OBJECT
public:
    using ChoiceField::ChoiceField;

    /// Every value of a closed list by its Dutch word.
    template <typename E>
    static CodeField *ofTerms()
    {
        auto *field = new CodeField;
        for (const auto &term : terms<E>())
            field->addItem(term.dutch.toString(), term.code.toString());
        return field;
    }

    [[nodiscard]] QString value() const { return currentData().toString(); }
    void setValue(const QString &code) { select(code); }
};

/// Which parties may invoke a reason.
class PartiesField final : public QWidget, public FieldEditor
{
    Q_OBJECT
public:
    explicit PartiesField(QWidget *parent = nullptr);

    [[nodiscard]] bool isBlank() const override { return !byLearner() && !byEnterprise(); }
    [[nodiscard]] bool byLearner() const;
    [[nodiscard]] bool byEnterprise() const;
    void setValue(bool byLearner, bool byEnterprise);

Q_SIGNALS:
    void edited();
    void committed();

private:
    QCheckBox *m_learner;
    QCheckBox *m_enterprise;
};

} // namespace traject::ui
