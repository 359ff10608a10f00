// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/layout.h"
#include "ui/widgets/checkedrow.h"

#include <QFormLayout>

class QComboBox;
class QLabel;
class QLineEdit;

namespace traject::ui {

class AddressField;

/// What forms over one value have in common: they tell when something was edited, check their
/// fields together, put the cursor in the first wrong one, and stand in a scroll area whose width
/// decides whether labels are beside or above the fields.
class FormPart : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Checks every enabled field and shows the problems; the cursor goes to the first wrong one.
    virtual bool validate();

Q_SIGNALS:
    void edited();

protected:
    /// Adds a labelled field to the form. The label (with its mnemonic) belongs to the editor and
    /// is its accessible name unless another is given. `characters` is the editor's width; 0: as
    /// wide as the form.
    template <typename Editor>
    Editor *add(QFormLayout *form, const QString &label, Editor *editor, const QString &objectName,
                int characters = 0, const QString &accessibleName = {})
    {
        addRow(form, label, new CheckedRow(editor), objectName, characters, accessibleName);
        return editor;
    }
    /// Makes a blank field an error.
    void require(const QWidget *editor);
    /// Takes back every problem that was told; for a form that is filled anew.
    void clearProblems();
    /// Tells at a field what only the caller can see.
    void showProblemAt(QWidget *editor, const QString &problem);
    /// Whether a field holds a text that is no value.
    [[nodiscard]] bool hasWrongText() const;

    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Gives the labels of all groups of the form one width, so that the fields line up.
    void alignLabels();
    /// Puts the labels above the fields when the form has little room: large text, small screen.
    void reflow(int width);
    void addRow(QFormLayout *form, const QString &label, CheckedRow *row, const QString &objectName,
                int characters, const QString &accessibleName);
    [[nodiscard]] CheckedRow *rowOf(const QWidget *editor) const;

    QList<CheckedRow *> m_rows; ///< in tab order
    QList<QLabel *> m_labels;
    int m_labelWidth = 0;
};

/// Fills a field anew: a text that was no value goes too.
template <typename Editor, typename Value>
void refill(Editor *editor, const Value &value)
{
    if constexpr (std::is_base_of_v<QLineEdit, Editor>)
        editor->clear();
    editor->setValue(value);
    if constexpr (std::is_base_of_v<QLineEdit, Editor>)
        editor->setCursorPosition(0);
}

} // namespace traject::ui
