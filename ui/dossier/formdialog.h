// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "ui/support/environment.h"

#include <QDialog>

#include <functional>

namespace traject::ui {

class FormPart;

/// A few fields and a button that does one thing with them. The dialog stays open, and says why,
/// when a field is wrong or the thing does not succeed. Open it with open(); it deletes itself.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString objectName; ///< "visitMove"; the buttons are "visitMoveSave" and "visitMoveCancel"
        QString title;
        QString intro; ///< what it is about; may be empty
        QString save; ///< on the button, with its mnemonic
    };

    FormDialog(const Words &words, FormPart *form, const std::function<Result<void>()> &save,
               const Environment &environment, QWidget *parent);

private:
    void trySave();

    FormPart *m_form;
    std::function<Result<void>()> m_save;
    Environment m_environment;
};

} // namespace traject::ui
