// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/environment.h"

namespace traject::ui {

/// The message boxes of the program: window-modal, opened with open(), so that no nested event
/// loop runs.
class MessageBoxes final : public Messages
{
public:
    void showError(QWidget *parent, const QString &title, const QString &text) override;
    void showInformation(QWidget *parent, const QString &title, const QString &text) override;
    void ask(QWidget *parent, const QString &title, const QString &text, const QString &yesText,
             const std::function<void()> &onYes) override;
};

} // namespace traject::ui
