// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace traject::ui {

class AddressFields;
class CheckedLine;

/// What forms over one value have in common: they tell when something was edited, check their
/// lines together, and put the cursor in the first wrong one.
class FormPart : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Checks every enabled line and shows the problems; the cursor goes to the first wrong one.
    bool validate();

Q_SIGNALS:
    void edited();

protected:
    QLineEdit *makeLine(const QString &objectName, const QString &accessibleName);
    /// Each makes this form tell of the field's edits, and gives the field back.
    CheckedLine *watched(CheckedLine *line);
    QComboBox *watched(QComboBox *box);
    AddressFields *watched(AddressFields *fields);
    /// Whether a line holds a text that its check refuses.
    [[nodiscard]] bool hasWrongText() const;

private:
    QList<CheckedLine *> m_checked; ///< in tab order
};

} // namespace traject::ui
