// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace traject::ui {

/// A page of the main window, one per task area of the rail.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Puts the cursor in the page's search field (Ctrl+F).
    virtual void focusSearch() = 0;
    /// Whether a form on the page holds changes that were not saved.
    [[nodiscard]] virtual bool hasUnsavedChanges() const { return false; }

Q_SIGNALS:
    /// Something short for the status bar ("Learner saved").
    void statusMessage(const QString &text);
};

} // namespace traject::ui
