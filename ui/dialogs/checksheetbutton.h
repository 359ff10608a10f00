// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/documents/document.h"
#include "ui/support/environment.h"

#include <QPushButton>

#include <functional>

namespace traject::ui {

/// Prints the controleblad of an agreement alone, or saves it as a PDF: a button with both in its
/// menu. `sheet` is asked for the document at that moment.
class CheckSheetButton : public QPushButton
{
    Q_OBJECT
public:
    CheckSheetButton(const Environment &environment, std::function<documents::Document()> sheet,
                     QWidget *parent = nullptr);

    /// The agreement's number, for the name of the file that is suggested; may be empty.
    void setNumber(const QString &number) { m_number = number; }

private:
    void save();

    Environment m_environment;
    std::function<documents::Document()> m_sheet;
    QString m_number;
};

} // namespace traject::ui
