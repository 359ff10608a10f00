// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/contact.h"

#include <QWidget>

namespace traject::ui {

/// A page of the main window, one per task area of the rail. It reads from the caseload when it
/// is shown and something changed since, so that pages out of sight cost nothing.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Puts the cursor in the page's search field (Ctrl+F).
    virtual void focusSearch() = 0;
    /// Whether a form on the page holds changes that were not saved.
    [[nodiscard]] virtual bool hasUnsavedChanges() const { return false; }
    /// What a contact that is noted now is about: the chosen learner, workplace, agreement.
    [[nodiscard]] virtual Contact contactStart() const { return {}; }
    /// What the page shows may have changed: reads again, now or when it is shown.
    void invalidate()
    {
        m_stale = true;
        readIfShown();
    }

Q_SIGNALS:
    /// Something short for the status bar ("Learner saved").
    void statusMessage(const QString &text);

protected:
    /// Reads what the page shows from the caseload.
    virtual void reload() = 0;

    void showEvent(QShowEvent *event) override
    {
        QWidget::showEvent(event);
        readIfShown();
    }

private:
    void readIfShown()
    {
        if (!m_stale || !isVisible())
            return;
        m_stale = false;
        reload();
    }

    bool m_stale = true;
};

} // namespace traject::ui
