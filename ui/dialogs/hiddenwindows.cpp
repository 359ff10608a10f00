// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/hiddenwindows.h"

#include <QApplication>
#include <QDrag>
#include <QEvent>

#include <algorithm>

namespace traject::ui {

namespace {

/// How many windows a window belongs to.
int depthOf(const QWidget *window)
{
    int depth = 0;
    while ((window = window->parentWidget()) != nullptr)
        ++depth;
    return depth;
}

} // namespace

bool HiddenWindows::isExempt(const QWidget *window) const
{
    for (; window != nullptr; window = window->parentWidget()) {
        if (window == m_except)
            return true;
    }
    return false;
}

void HiddenWindows::hideAll(const QWidget *except)
{
    m_except = except;
    m_active = QApplication::activeWindow();
    QDrag::cancel();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        if (popup == QApplication::activePopupWidget())
            break; // it does not go by itself; hidden below
    }
    QWidgetList windows = QApplication::topLevelWidgets();
    std::stable_sort(windows.begin(), windows.end(), [](const QWidget *one, const QWidget *other) {
        return depthOf(one) < depthOf(other);
    });
    for (QWidget *window : std::as_const(windows)) {
        if (!window->isVisible() || isExempt(window))
            continue;
        if (window->windowType() == Qt::ToolTip)
            window->hide(); // not to come back
        else
            m_hidden.append(Hidden{window, window->focusWidget()});
    }
    // From the front to the back.
    for (auto hidden = m_hidden.crbegin(); hidden != m_hidden.crend(); ++hidden)
        hidden->window->hide();
    qApp->installEventFilter(this);
}

void HiddenWindows::hide(QWidget *window)
{
    m_hidden.append(Hidden{window, window->focusWidget()});
    window->hide();
    window->setAttribute(Qt::WA_DontShowOnScreen, false);
}

bool HiddenWindows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || event->spontaneous() || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto *window = static_cast<QWidget *>(watched);
    if (window->isWindow() && !isExempt(window)) {
        // Not even for an instant; and hidden after the showing is through with it.
        window->setAttribute(Qt::WA_DontShowOnScreen);
        QMetaObject::invokeMethod(
            this,
            [this, shown = QPointer<QWidget>(window)] {
                if (!shown)
                    return;
                hide(shown);
                if (!isHiding())
                    restore();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void HiddenWindows::restore()
{
    qApp->removeEventFilter(this);
    m_except = nullptr;
    for (const Hidden &hidden : std::exchange(m_hidden, {})) {
        if (!hidden.window)
            continue;
        hidden.window->show();
        if (hidden.focus)
            hidden.focus->setFocus();
    }
    if (m_active && m_active->isVisible())
        m_active->activateWindow();
}

} // namespace traject::ui
