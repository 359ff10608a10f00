// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace traject::ui {

/// Takes every window of the program off the screen, and puts them back as they were: main window,
/// dialogs, previews, menus, tool tips. A hidden window has no entry in the task bar with its
/// title, no picture in the task switcher, and nothing that a screen reader can read out; what was
/// typed in it stays. A window that would appear meanwhile (work that ends, a message) waits.
class HiddenWindows : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Hides all but `except` and what belongs to it.
    void hideAll(const QWidget *except);
    /// Shows what was hidden, with the focus where it was. Nothing when nothing was hidden.
    void restore();
    [[nodiscard]] bool isHiding() const { return m_except != nullptr; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Hidden
    {
        QPointer<QWidget> window;
        QPointer<QWidget> focus; ///< the widget in it that had the focus
    };

    void hide(QWidget *window);
    [[nodiscard]] bool isExempt(const QWidget *window) const;

    const QWidget *m_except = nullptr; ///< null: not hiding
    QList<Hidden> m_hidden; ///< a window before those that belong to it
    QPointer<QWidget> m_active;
};

} // namespace traject::ui
